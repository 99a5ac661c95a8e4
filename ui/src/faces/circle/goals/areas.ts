/** Parts of life that an outcome can be about: names for finding it again, never a test of anything. */

export interface AreaGroup {
  readonly id: "PFA" | "WB" | "CA" | "KM";
  readonly codes: readonly AreaCode[];
}

export type AreaCode = (typeof pfa)[number] | (typeof wb)[number] | (typeof ca)[number] | Message;
type Message = (typeof km)[number];

const pfa = ["PFA1", "PFA2", "PFA3", "PFA4"] as const;
const wb = ["WB01", "WB02", "WB03", "WB04", "WB05", "WB06", "WB07", "WB08", "WB09"] as const;
const ca = [
  "CA01",
  "CA02",
  "CA03",
  "CA04",
  "CA05",
  "CA06",
  "CA07",
  "CA08",
  "CA09",
  "CA10",
] as const;
const km = ["KM1", "KM2", "KM3", "KM4", "KM5"] as const;

export const areaGroups: readonly AreaGroup[] = [
  { id: "PFA", codes: pfa },
  { id: "WB", codes: wb },
  { id: "CA", codes: ca },
  { id: "KM", codes: km },
];

export const areaCodes: readonly AreaCode[] = areaGroups.flatMap(({ codes }) => codes);
