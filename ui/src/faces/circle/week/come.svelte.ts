/** A block that came into the week from elsewhere, and of which nobody has said yet when it is. */
import type { RecordId } from "../../../protocol";

class Come {
  /** The week opens it as soon as it is there. */
  block = $state.raw<RecordId>();
}

export const come = new Come();
