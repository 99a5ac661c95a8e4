/** How a face of this page begins its conversation: by socket, with the seat it had before. */
import { Connection } from "./connection.svelte";
import { invitationIn, seatKeep } from "./seat";
import { roomAddress, socketDial } from "./transport/socket";

/** Calls the host that this page belongs to. */
export function openRoom(face: "circle" | "desk" | "wall"): Connection {
  const invitation = invitationIn(location.hash);
  const connection = new Connection({
    dial: socketDial(roomAddress(location, invitation.host)),
    invitation,
    seat: seatKeep(face, invitation),
    reload: () => location.reload(),
  });
  connection.start();
  return connection;
}

/** Returns where a path of the host is fetched from: in the app the page itself came from elsewhere. */
export function addressAtHost(path: string): string {
  const { host } = invitationIn(location.hash);
  return host === null ? path : `http://${host}${path}`;
}
