/** What each finding means, in words, and what to do about it. */
import { words } from "../../../language";
import type { Finding, FindingView, NetworkView } from "../../../protocol";
import { timeIn } from "../agenda/sentences";

/** A finding in words. */
export interface Said {
  title: string;
  /** What to do, or to know. */
  how?: string;
}

/** Returns a finding in words. */
export function saidOf(finding: Finding): Said {
  switch (finding.type) {
    case "doorAnswers":
      return { title: words("network-doorAnswers", { port: String(finding.port) }) };
    case "doorMoved": {
      const [port, usual] = [String(finding.port), String(finding.usual)];
      const title = words("network-doorMoved", { port, usual });
      return { title, how: words("network-doorMoved-do") };
    }
    case "doorSilent": {
      const title = words("network-doorSilent", { ip: finding.ip });
      return { title, how: words("network-doorSilent-do") };
    }
    case "doorLocal":
      return { title: words("network-doorLocal"), how: words("network-doorLocal-do") };
    case "onNetwork": {
      const { ip, carrier } = finding;
      const title = words("network-onNetwork", { ip, carrier });
      return carrier === "cable" ? { title, how: words("network-onNetwork-cable") } : { title };
    }
    case "noNetwork":
      return { title: words("network-noNetwork"), how: words("network-noNetwork-do") };
    case "noAddress":
      return { title: words("network-noAddress"), how: words("network-noAddress-do") };
    case "publicOnly": {
      const title = words("network-publicOnly", { ip: finding.ip });
      return { title, how: words("network-publicOnly-do") };
    }
    case "providerOnly": {
      const title = words("network-providerOnly", { ip: finding.ip });
      return { title, how: words("network-providerOnly-do") };
    }
    case "oneNetwork":
      return { title: words("network-oneNetwork") };
    case "manyNetworks": {
      const title = words("network-manyNetworks", { count: finding.count });
      return { title, how: words("network-manyNetworks-do") };
    }
    case "noVpn":
      return { title: words("network-noVpn") };
    case "vpn": {
      const title = words("network-vpn", { interface: finding.interface });
      return { title, how: words("network-vpn-do") };
    }
    case "firewallOff":
      return { title: words("network-firewallOff") };
    case "firewallOpen":
      return { title: words("network-firewallOpen") };
    case "firewallShut":
      return { title: words("network-firewallShut") };
    case "firewallOn":
      return { title: words("network-firewallOn"), how: words("network-firewall-proof") };
    case "firewallUnknown":
      return { title: words("network-firewallUnknown"), how: words("network-firewall-proof") };
    case "nobodyYet":
      return { title: words("network-nobodyYet") };
    case "reached":
      return { title: words("network-reached", { time: timeIn(finding.at) }) };
    case "reachedWithoutLine": {
      const title = words("network-reachedWithoutLine", { time: timeIn(finding.at) });
      return { title, how: words("network-reachedWithoutLine-do") };
    }
  }
}

/** What all findings together come to. */
export type Verdict =
  | { is: "yes"; at: string }
  | { is: "look"; first: FindingView }
  | { is: "try" }
  | { is: "looking" };

/** Returns what all findings together come to: somebody who got in says more than all the rest. */
export function verdictOf(view: NetworkView | undefined): Verdict {
  if (!view) return { is: "looking" };
  for (const { finding } of view.findings) {
    if (finding.type === "reached") return { is: "yes", at: finding.at };
  }
  const first = view.findings.find(({ state }) => state === "look");
  return first ? { is: "look", first } : { is: "try" };
}
