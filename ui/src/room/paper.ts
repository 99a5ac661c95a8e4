/** Papers as a face asks for them: for whom, which parts, how large. Knows no dialog. */
import type { PackChoice, PaperKind, PaperRequest, Reader } from "../protocol";

export const readers: readonly Reader[] = ["family", "authority", "supportTeam"];

/** Returns what is on paper for a reader before the host has said how it was made the last time. */
export function usualPack(reader: Reader): PackChoice {
  return { reader, sections: [], dress: "standard", withPrivate: false, madeFor: "" };
}

/** Returns a request for one person's paper, or everyone's: their own copy, as a PDF. */
export function ownCopy(kind: PaperKind, circle: string | null, language: string): PaperRequest {
  const choice = usualPack("family");
  return { kind, circle, language, format: "pdf", choice, wasAsked: false, each: false };
}
