/** How a face of this page begins its conversation: by socket, with the seat it had before. */
import { Connection } from "./connection.svelte";
import { Hosts } from "./hosts";
import { invitationIn, seatKeep } from "./seat";
import { roomAddress, socketDial } from "./transport/socket";

/** What of an address tells whose page it is. */
type Place = Pick<Location, "protocol" | "hostname" | "hash">;

/**
 * Returns the host that the address names after `#`: in the app's own pages only, which come from
 * no host. Any other page belongs to the host that it came from, whatever a link says: somebody
 * could send a link that has a tablet tell all it knows to another computer.
 */
export function hostNamed({ protocol, hostname, hash }: Place): string | null {
  const isApp = protocol === "tauri:" || hostname === "tauri.localhost";
  return isApp ? new URLSearchParams(hash.replace(/^#/, "")).get("host") || null : null;
}

/** Calls the host that this page belongs to. */
export function openRoom(face: "circle" | "desk" | "wall"): Connection {
  const invitation = invitationIn(location.hash);
  const dialTo = (address: string) => socketDial(roomAddress(location, address));
  const own = hostNamed(location) ?? location.host;
  const connection = new Connection({
    dial: dialTo(own),
    hosts: new Hosts({ own, dialTo, storage: () => localStorage }),
    invitation,
    seat: seatKeep(face, invitation),
    reload: () => location.reload(),
  });
  connection.start();
  return connection;
}

/** Tells whether the host is this very computer: what it gives then travels on no network. */
export function isAtHost(place: Place & Pick<Location, "host">): boolean {
  const { hostname } = new URL(`http://${hostNamed(place) ?? place.host}`);
  const isIp = /^127(?:\.\d+){3}$/u.test(hostname) || hostname === "[::1]";
  return isIp || hostname === "localhost" || hostname.endsWith(".localhost");
}

/** Returns where a path of the host is fetched from: in the app the page itself came from elsewhere. */
export function addressAtHost(path: string): string {
  const host = hostNamed(location);
  return host === null ? path : `http://${host}${path}`;
}
