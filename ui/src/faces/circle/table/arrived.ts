/** Whether this device has been at this table before: whoever comes late is welcomed once. */

/** Tells whether it has been here, and remembers that it is now. */
export function hasArrived(event: string, circle: string): boolean {
  const name = `planlive.arrived.${event}.${circle}`;
  try {
    const was = localStorage.getItem(name) !== null;
    localStorage.setItem(name, "yes");
    return was;
  } catch {
    // Nothing can be remembered here; nobody is welcomed again and again for it.
    return true;
  }
}
