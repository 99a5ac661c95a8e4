import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Finding, FindingState, NetworkView } from "../../../protocol";
import { toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import { verdictOf } from "./findings";
import NetworkPage from "./NetworkPage.svelte";
import { causesOf, hotspots, shown, stepsOf, systemHere } from "./steps";

const at = new Date(2026, 11, 3, 13, 52).toISOString();
const found = (finding: Finding, state: FindingState) => ({ finding, state });

function view(...findings: NetworkView["findings"]): NetworkView {
  return {
    lookedAt: at,
    system: "windows",
    port: 7410,
    addresses: [
      { ip: "10.0.0.7", interface: "Wi-Fi", carrier: "wiFi", range: "private", answers: true },
      {
        ip: "169.254.3.4",
        interface: "Ethernet",
        carrier: "cable",
        range: "linkLocal",
        answers: false,
      },
    ],
    findings,
    callers: [],
    nearby: "notTold",
  };
}

const shut = found({ type: "firewallShut" }, "look");
const open = found({ type: "firewallOff" }, "fine");
const unread = found({ type: "firewallOn" }, "cannotTell");
const vpn = found({ type: "vpn", interface: "utun4" }, "look");
const nobody = found({ type: "nobodyYet" }, "cannotTell");

function show(told?: NetworkView) {
  const { desk, line } = toldDesk();
  line.network = told;
  render(WithDesk, { desk, shown: NetworkPage as never });
  return { line, user: userEvent.setup() };
}

describe("what is in the way", () => {
  it("is told by what the phone shows and what the laptop found", () => {
    expect(causesOf("spins", view(shut))[0]).toBe("firewall");
    expect(causesOf("spins", view(unread)).slice(0, 2)).toEqual(["firewall", "apart"]);
    expect(causesOf("spins", view(open))[0]).toBe("apart");
    expect(causesOf("spins", view(open))).not.toContain("firewall");
    expect(causesOf("spins", view(vpn, open))[0]).toBe("laptopVpn");
    const many = found({ type: "manyNetworks", count: 2 }, "look");
    expect(causesOf("spins", view(many, open))[0]).toBe("otherNetwork");
    expect(causesOf("notFound", undefined)[0]).toBe("mobileData");
    expect(causesOf("signIn", undefined)[0]).toBe("portal");
    expect(causesOf("opened", view(shut))).toEqual([]);
  });

  it("is named once each, and has steps on every system", () => {
    for (const phone of shown) {
      for (const told of [undefined, view(shut, vpn), view(unread)]) {
        const causes = causesOf(phone, told);
        expect(new Set(causes).size).toBe(causes.length);
        for (const cause of causes) {
          for (const system of ["windows", "macOs", "linux", "other"] as const) {
            expect(stepsOf(cause, system).length).toBeGreaterThan(0);
          }
        }
      }
    }
  });

  it("comes to yes as soon as somebody got in, whatever else there is", () => {
    const reached = found({ type: "reached", at }, "fine");
    expect(verdictOf(view(vpn, reached))).toEqual({ is: "yes", at });
    expect(verdictOf(view(open, vpn))).toEqual({ is: "look", first: vpn });
    expect(verdictOf(view(open, unread))).toEqual({ is: "try" });
    expect(verdictOf(undefined)).toEqual({ is: "looking" });
  });

  it("knows the system of this page", () => {
    const check = (agent: string, system: string) => expect(systemHere(agent)).toBe(system);
    check("Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "windows");
    check("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", "macOs");
    check("Mozilla/5.0 (X11; Linux x86_64)", "linux");
    check("Mozilla/5.0 (PlayStation)", "other");
  });

  it("ends for every hotspot with coming back for the new address", () => {
    for (const { steps } of Object.values(hotspots)) {
      expect(steps.at(-1)).toBe("network-hotspot-return");
    }
  });
});

describe("the page", () => {
  it("asks the host, and says what to look at first in words", () => {
    const { line } = show(view(open, vpn, nobody));
    expect(line.looks).toBe(1);
    expect(screen.getByText("Something is in the way, or may be")).toBeTruthy();
    const list = screen.getByRole("region", { name: "What this laptop finds" });
    const first = within(list).getAllByRole("listitem")[0];
    expect(first?.textContent).toMatch(/Look at this\s*A VPN is on \(.*utun4.*\)/u);
    expect(within(list).getByText(/icon beside the clock/u)).toBeTruthy();
  });

  it("ticks when a device has come", () => {
    const { line } = show(view(nobody));
    expect(screen.getByText(/Nobody has come yet/u)).toBeTruthy();
    line.network = {
      ...view(found({ type: "reached", at }, "fine")),
      callers: [{ ip: "10.0.0.9", at, hasLine: true }],
    };
    return screen.findByText(/A device reached us at .*13:52.* \(from .*10\.0\.0\.9.*\)/u);
  });

  it("leads from what the phone shows to what to do", async () => {
    const { user } = show(view(shut, nobody));
    await user.click(screen.getByRole("radio", { name: /It turns for ever/u }));
    expect(screen.getByRole("heading", { name: /1\. The firewall of this laptop/u })).toBeTruthy();
    expect(screen.getByRole("heading", { name: /The Wi-Fi keeps devices apart/u })).toBeTruthy();
  });

  it("shows the hotspot of this laptop first, and the others by their tab", async () => {
    const { user } = show(view(nobody));
    const tabs = screen.getAllByRole("tab");
    expect(tabs[0]?.textContent).toMatch(/Windows\s*this laptop/u);
    await user.click(screen.getByRole("tab", { name: "iPhone" }));
    expect(screen.getByText(/Allow Others to Join/u)).toBeTruthy();
  });
});
