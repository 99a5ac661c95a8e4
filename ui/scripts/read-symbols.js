// Reads symbols.txt: which symbols we ship, under which topic, with which words of our own.

/** @typedef {{ hex: string, topic: string, words: { en: string[], cy: string[] } }} Listed */

const LINE = /^(?<hex>[0-9A-F]{4,5}(?:-[0-9A-F]{4,5})*) (?<en>[^|]+)(?:\|(?<cy>[^|]+))?$/u;

/**
 * Returns the symbols in their order, and the words to leave out. Throws with the line that it
 * cannot read, and when a symbol stands twice.
 * @param {string} text
 * @returns {{ symbols: Listed[], never: Set<string> }}
 */
export function readList(text) {
  /** @type {Map<string, Listed>} */
  const symbols = new Map();
  /** @type {Set<string>} */
  const never = new Set();
  let topic = "";
  for (const [at, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    const where = `symbols.txt, line ${at + 1}`;
    const heading = /^\[([a-z]+)\]$/u.exec(line)?.[1];
    if (line === "" || line.startsWith("#")) continue;
    if (heading !== undefined) {
      topic = heading;
    } else if (topic === "never") {
      for (const word of split(line)) never.add(word.toLowerCase());
    } else {
      const { hex = "", en = "", cy = "" } = LINE.exec(line)?.groups ?? {};
      if (hex === "" || topic === "") throw new Error(`${where}: not understood: "${line}"`);
      if (symbols.has(hex)) throw new Error(`${where}: "${hex}" stands twice`);
      symbols.set(hex, { hex, topic, words: { en: split(en), cy: split(cy) } });
    }
  }
  return { symbols: [...symbols.values()], never };
}

/**
 * @param {string} words
 * @returns {string[]}
 */
function split(words) {
  return words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
