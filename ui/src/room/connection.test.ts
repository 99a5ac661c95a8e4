import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ErrorCode } from "../protocol";
import { Connection } from "./connection.svelte";
import { invitationIn, seatKeep, tidyCode } from "./seat";
import { FakeHost, type Wire } from "./transport/fake";

const day = {
  event: "harbour",
  title: "Harbour House",
  circles: [
    { circle: "amara", name: "Amara" },
    { circle: "ben", name: "Ben" },
  ],
};

let host: FakeHost;
const open: Connection[] = [];

function device(hash: string, wire: Wire = host.wire(), reload = () => {}): Connection {
  const invitation = invitationIn(hash);
  const seat = seatKeep("circle", invitation);
  const connection = new Connection({ dial: wire.dial, invitation, seat, reload });
  open.push(connection);
  connection.start();
  return connection;
}

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sessionStorage.clear();
  host = new FakeHost(day);
});
afterEach(() => {
  for (const connection of open.splice(0)) connection.stop();
  vi.useRealTimers();
});

const offer = { type: "offerToShow", circle: "amara", worksheet: "x", section: null } as const;

describe("joining", () => {
  it("shows the cards for a code, and is in once one is picked", async () => {
    const connection = device("#code=ABC234");
    await later(1);
    expect(connection.standing).toMatchObject({ is: "choosing", event: "Harbour House" });
    connection.choose("ben");
    await later(1);
    expect(connection.standing.is).toBe("in");
    expect(connection.circle?.name, "the circle that was picked").toBe("Ben");
    expect(connection.event, "known for keeping things").toBe("harbour");
  });

  it("goes straight in when the address names the circle", async () => {
    const connection = device("#code=ABC234&circle=amara");
    await later(1);
    expect(connection.circle?.circle).toBe("amara");
  });

  it("asks for a code when the address says nothing", async () => {
    const connection = device("");
    await later(1);
    expect(connection.standing).toEqual({ is: "outside", error: null });
    connection.join(" abc-2 34");
    await later(1);
    expect(connection.standing.is, "small letters, spaces and hyphens do not matter").toBe(
      "choosing",
    );
  });

  it("says what was wrong with a code, and takes another on the same line", async () => {
    const connection = device("#code=WRONG2");
    await later(1);
    expect(connection.standing).toEqual({ is: "outside", error: "wrongCode" });
    connection.join("ABC234");
    await later(1);
    expect(connection.standing.is).toBe("choosing");
  });

  it("offers the cards when the address names a circle that is not at the event", async () => {
    const connection = device("#code=ABC234&circle=zoe");
    await later(1);
    expect(connection.standing.is).toBe("choosing");
  });

  it("gets the same seat back after a reload", async () => {
    const first = device("#code=ABC234&circle=amara");
    await later(1);
    first.stop();
    host.code = "XYZ789";
    const again = device("#code=ABC234&circle=amara");
    await later(1);
    expect(again.standing.is, "the token is enough, whatever the code is by now").toBe("in");
    expect(again.seat).toBe(first.seat);
  });

  it("forgets a seat that the host does not know and falls back to the code", async () => {
    const first = device("#code=ABC234&circle=amara");
    await later(1);
    first.stop();
    host.forgetSeats();
    const again = device("#code=ABC234&circle=amara");
    await later(1);
    expect(again.standing.is).toBe("in");
    expect(again.seat, "a new seat").not.toBe(first.seat);
  });

  it("keeps its seat when somebody in the host's place says that there is none", async () => {
    const first = device("#code=ABC234&circle=amara");
    await later(1);
    first.stop();
    const token = seatKeep("circle", invitationIn("#circle=amara")).read();
    const again = device("#circle=amara", liar(["unknownSeat"]));
    await later(1);
    expect(again.standing).toEqual({ is: "outside", error: null });
    expect(seatKeep("circle", invitationIn("#circle=amara")).read()).toBe(token);
    again.stop();
    const back = device("#circle=amara");
    await later(1);
    expect(back.standing.is, "the host itself knows it").toBe("in");
  });

  it("gives its seat up when the host itself says that it is gone", async () => {
    const wire = liar(["unknownSeat"], "as the host");
    seatKeep("circle", invitationIn("#circle=amara")).write("token");
    const connection = device("#circle=amara", wire);
    await later(1);
    expect(connection.standing.is).toBe("outside");
    expect(seatKeep("circle", invitationIn("#circle=amara")).read()).toBeNull();
  });

  it("loads a stale page again once, and then says so", async () => {
    const reload = vi.fn();
    const connection = device("#code=ABC234", staleWire(), reload);
    await later(1);
    expect(reload).toHaveBeenCalledTimes(1);
    connection.stop();
    const again = device("#code=ABC234", staleWire(), reload);
    await later(1);
    expect(reload, "not for ever").toHaveBeenCalledTimes(1);
    expect(again.standing).toEqual({ is: "outside", error: "stalePage" });
  });
});

/** Somebody in the host's place, or the host, who says no to whatever is said. */
function liar(errors: ErrorCode[], who: "anybody" | "as the host" = "anybody"): Wire {
  const dial: Wire["dial"] = (ears) => {
    queueMicrotask(ears.onopen);
    const send = () => {
      for (const error of errors) {
        if (who === "anybody") ears.onno(error);
        else ears.onframe({ type: "refused", error });
      }
    };
    return { send, close: () => {} };
  };
  return { dial, cut: () => {}, mend: () => {}, deafen: () => {} };
}

function staleWire(): Wire {
  const dial: Wire["dial"] = (ears) => {
    queueMicrotask(ears.onopen);
    return { send: () => ears.onno("stalePage"), close: () => {} };
  };
  return { dial, cut: () => {}, mend: () => {}, deafen: () => {} };
}

describe("breaks", () => {
  it("comes back by itself, soon, and keeps what it showed meanwhile", async () => {
    const wire = host.wire();
    const connection = device("#code=ABC234&circle=amara", wire);
    await later(1);
    wire.cut();
    expect(connection.standing.is).toBe("cutOff");
    expect(connection.circle?.name, "the last view stays").toBe("Amara");
    await later(60_000);
    expect(connection.standing.is).toBe("cutOff");
    wire.mend();
    await later(5_001);
    expect(connection.standing.is, "never more than five seconds between two tries").toBe("in");
  });

  it("notices a line that is dead without saying so", async () => {
    const wire = host.wire();
    const connection = device("#code=ABC234&circle=amara", wire);
    await later(1);
    wire.deafen();
    await later(11_000);
    expect(connection.standing.is).toBe("in");
    await later(3_000);
    expect(connection.standing.is, "twelve seconds of silence are enough").toBe("cutOff");
  });

  it("stays in while the host answers its pings", async () => {
    const connection = device("#code=ABC234&circle=amara");
    await later(120_000);
    expect(connection.standing.is).toBe("in");
  });

  it("calls at once when somebody looks at the tablet again", async () => {
    const wire = host.wire();
    const connection = device("#code=ABC234&circle=amara", wire);
    await later(1);
    wire.cut();
    await later(60_000);
    wire.mend();
    document.dispatchEvent(new Event("visibilitychange"));
    await later(1);
    expect(connection.standing.is).toBe("in");
  });

  it("finds out within seconds that a line died while the tablet slept", async () => {
    const wire = host.wire();
    const connection = device("#code=ABC234&circle=amara", wire);
    await later(1);
    wire.deafen();
    document.dispatchEvent(new Event("visibilitychange"));
    await later(4_500);
    expect(connection.standing.is).toBe("cutOff");
  });
});

describe("intentions", () => {
  it("returns what came of a command", async () => {
    const connection = device("#code=ABC234&circle=amara");
    await later(1);
    const outcome = connection.command(offer);
    await later(1);
    expect(await outcome).toEqual({ type: "rejected", rejection: { type: "nothingToShow" } });
  });

  it("sends again, with the same id, what had no reply before the break", async () => {
    const wire = host.wire();
    const connection = device("#code=ABC234&circle=amara", wire);
    await later(1);
    wire.deafen();
    const outcome = connection.command(offer, "my-id");
    wire.cut();
    wire.mend();
    expect(connection.waiting).toBe(1);
    await later(6_000);
    expect((await outcome).type).toBe("rejected");
    expect(connection.waiting).toBe(0);
    const sent = host.heard.filter((frame) => frame.type === "command");
    expect(sent.map((frame) => frame.id)).toEqual(["my-id"]);
  });

  it("sends nothing of one circle in the name of another", async () => {
    const wire = host.wire();
    const connection = device("#code=ABC234&circle=amara", wire);
    await later(1);
    wire.cut();
    void connection.command(offer);
    wire.mend();
    connection.leave();
    await later(1);
    connection.choose("ben");
    await later(1);
    expect(connection.circle?.circle).toBe("ben");
    expect(
      host.heard.some((frame) => frame.type === "command"),
      "not in Ben's name",
    ).toBe(false);
  });
});

it("tells a second device where the first one is looking", async () => {
  const [one, two] = [device("#code=ABC234&circle=amara"), device("#code=ABC234&circle=amara&x=2")];
  await later(1);
  one.look("one-page-profile", "p1");
  await later(1);
  expect(two.circle?.others).toMatchObject([{ worksheet: "one-page-profile", record: "p1" }]);
});

it("reads codes however they are typed", () => {
  for (const typed of ["abc234", "ABC 234", "abc-234", " a b c 2 3 4 "]) {
    expect(tidyCode(typed), typed).toBe("ABC234");
  }
});

it("finds its seat at the plain address after it came in by a link", () => {
  seatKeep("circle", invitationIn("#code=ABC234&circle=dev")).write("token of Dev");
  expect(seatKeep("circle", invitationIn("")).read()).toBe("token of Dev");
  expect(seatKeep("circle", invitationIn("#circle=ben")).read()).toBeNull();
});
