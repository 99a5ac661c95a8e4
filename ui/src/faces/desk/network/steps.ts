/** What to do, one step a line: each a key of a sentence. Which steps follow from what is wrong. */
import type { Key } from "../../../language";
import type { Finding, FindingView, NetworkView, SystemKind } from "../../../protocol";

/** A step that names the port. */
export type PortStep =
  "network-firewall-linux-1" | "network-firewall-linux-2" | "network-firewall-other-1";
type About =
  | "firewall"
  | "vpn"
  | "apart"
  | "otherNetwork"
  | "mobileData"
  | "phoneVpn"
  | "portal"
  | "typed"
  | "secure"
  | "hotspot";
export type PlainStep = Exclude<Extract<Key, `network-${About}-${string}`>, PortStep>;
export type Step = PlainStep | PortStep;

/** Tells whether a step names the port. */
export function namesPort(step: Step): step is PortStep {
  return portSteps.some((one) => one === step);
}
const portSteps: readonly PortStep[] = [
  "network-firewall-linux-1",
  "network-firewall-linux-2",
  "network-firewall-other-1",
];

/** What a phone can show when somebody opens the address. */
export const shown = ["opened", "spins", "notFound", "signIn", "search", "warning"] as const;
export type Shown = (typeof shown)[number];

/** What can be in the way. */
export type Cause =
  | "firewall"
  | "laptopVpn"
  | "apart"
  | "otherNetwork"
  | "mobileData"
  | "phoneVpn"
  | "portal"
  | "typed"
  | "secure";

export const firewallSteps: Record<SystemKind, readonly Step[]> = {
  windows: [
    "network-firewall-windows-1",
    "network-firewall-windows-2",
    "network-firewall-windows-3",
    "network-firewall-windows-4",
  ],
  macOs: ["network-firewall-macOs-1", "network-firewall-macOs-2", "network-firewall-macOs-3"],
  linux: ["network-firewall-linux-1", "network-firewall-linux-2", "network-firewall-linux-3"],
  other: ["network-firewall-other-1"],
};

export const vpnSteps: Record<SystemKind, readonly Step[]> = {
  windows: ["network-vpn-windows-1", "network-vpn-windows-2", "network-vpn-work"],
  macOs: ["network-vpn-macOs-1", "network-vpn-macOs-2", "network-vpn-work"],
  linux: ["network-vpn-linux-1", "network-vpn-work"],
  other: ["network-vpn-other-1", "network-vpn-work"],
};

/** Returns what to do about a cause on a laptop of this kind. */
export function stepsOf(cause: Cause, system: SystemKind): readonly Step[] {
  switch (cause) {
    case "firewall":
      return firewallSteps[system];
    case "laptopVpn":
      return vpnSteps[system];
    case "apart":
      return ["network-apart-1", "network-apart-2"];
    case "otherNetwork":
      return ["network-otherNetwork-1", "network-otherNetwork-2", "network-otherNetwork-3"];
    case "mobileData":
      return ["network-mobileData-iphone", "network-mobileData-android", "network-mobileData-stay"];
    case "phoneVpn":
      return ["network-phoneVpn-iphone", "network-phoneVpn-android", "network-phoneVpn-filter"];
    case "portal":
      return ["network-portal-1", "network-portal-2", "network-portal-3"];
    case "typed":
      return ["network-typed-1", "network-typed-2"];
    case "secure":
      return ["network-secure-1", "network-secure-2"];
  }
}

/**
 * Returns what is likely in the way, the likeliest first: by what the phone shows, and by what this
 * laptop found, where it could look. What is known to be fine is not blamed.
 */
export function causesOf(phone: Shown, view: NetworkView | undefined): Cause[] {
  const state = (types: readonly Finding["type"][]): FindingView["state"] | undefined =>
    view?.findings.find(({ finding }) => types.includes(finding.type))?.state;
  const firewall = state([
    "firewallOff",
    "firewallOpen",
    "firewallShut",
    "firewallOn",
    "firewallUnknown",
  ]);
  const vpn = state(["vpn"]);
  const networks = state(["manyNetworks"]);
  switch (phone) {
    case "opened":
      return [];
    case "spins": {
      const found: Cause[] = [];
      if (firewall === "look") found.push("firewall");
      if (vpn !== undefined) found.push("laptopVpn");
      if (networks !== undefined) found.push("otherNetwork");
      if (firewall === "cannotTell" || firewall === undefined) found.push("firewall");
      found.push("apart");
      if (networks === undefined) found.push("otherNetwork");
      return [...found, "phoneVpn"];
    }
    case "notFound":
      return ["mobileData", "otherNetwork", "phoneVpn", "typed"];
    case "signIn":
      return ["portal", "apart"];
    case "search":
      return ["typed"];
    case "warning":
      return ["secure"];
  }
}

/** Which device makes a network of one's own. */
export const makers = ["windows", "macOs", "linux", "iphone", "android"] as const;
export type Maker = (typeof makers)[number];

export interface Guide {
  steps: readonly Step[];
  limits: readonly PlainStep[];
}

const last: readonly Step[] = ["network-hotspot-join", "network-hotspot-return"];

export const hotspots: Record<Maker, Guide> = {
  windows: {
    steps: [
      "network-hotspot-windows-1",
      "network-hotspot-windows-2",
      "network-hotspot-windows-3",
      "network-hotspot-windows-4",
      "network-hotspot-windows-5",
      ...last,
    ],
    limits: ["network-hotspot-windows-limit-1", "network-hotspot-windows-limit-2"],
  },
  macOs: {
    steps: [
      "network-hotspot-macOs-1",
      "network-hotspot-macOs-2",
      "network-hotspot-macOs-3",
      "network-hotspot-macOs-4",
      "network-hotspot-macOs-5",
      ...last,
    ],
    limits: ["network-hotspot-macOs-limit-1", "network-hotspot-macOs-limit-2"],
  },
  linux: {
    steps: [
      "network-hotspot-linux-1",
      "network-hotspot-linux-2",
      "network-hotspot-linux-3",
      "network-hotspot-linux-4",
      ...last,
    ],
    limits: ["network-hotspot-linux-limit-1", "network-hotspot-linux-limit-2"],
  },
  iphone: {
    steps: [
      "network-hotspot-iphone-1",
      "network-hotspot-iphone-2",
      "network-hotspot-iphone-3",
      ...last,
    ],
    limits: ["network-hotspot-iphone-limit-1", "network-hotspot-iphone-limit-2"],
  },
  android: {
    steps: [
      "network-hotspot-android-1",
      "network-hotspot-android-2",
      "network-hotspot-android-3",
      ...last,
    ],
    limits: ["network-hotspot-android-limit-1", "network-hotspot-android-limit-2"],
  },
};

/** Returns the system that this page runs on, where no host has said which is its own. */
export function systemHere(agent: string): SystemKind {
  if (/windows/iu.test(agent)) return "windows";
  if (/mac os|macintosh/iu.test(agent)) return "macOs";
  return /linux|x11|cros/iu.test(agent) ? "linux" : "other";
}
