import { expect, test } from "vitest";
import meaning from "./meaning.css?raw";
import raw from "./raw.css?raw";

type Tokens = Map<string, string>;

/** Reads the variables of every rule that names exactly this selector. */
function tokensOf(css: string, selector: string): Tokens {
  const tokens: Tokens = new Map();
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//gu, "");
  for (const [, head = "", body = ""] of bare.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    if (!head.split(",").some((one) => one.trim() === selector)) continue;
    for (const [, name = "", value = ""] of body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)) {
      tokens.set(name, value.trim());
    }
  }
  return tokens;
}

const day = tokensOf(meaning, ":root");
const night = tokensOf(meaning, ':root[data-theme="dark"]');
const more = tokensOf(meaning, ':root[data-contrast="more"]');
const moreNight = tokensOf(meaning, ':root[data-theme="dark"][data-contrast="more"]');
const pots = tokensOf(raw, ":root");

const themes: Record<string, Tokens[]> = {
  day: [pots, day],
  night: [pots, day, night],
  "day with more contrast": [pots, day, more],
  "night with more contrast": [pots, day, night, more, moreNight],
};

function colourOf(name: string, layers: Tokens[]): string {
  const value = layers.reduce<string | undefined>(
    (found, layer) => layer.get(name) ?? found,
    undefined,
  );
  const named = /^var\((--[\w-]+)\)$/u.exec(value ?? "")?.[1];
  if (named !== undefined) return colourOf(named, layers);
  if (value === undefined || !/^#[\da-f]{6}$/u.test(value)) throw new Error(`${name}: ${value}`);
  return value;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const parts = ["day", "learning", "home", "fun", "paid", "good", "stop"];
const people = [1, 2, 3, 4, 5, 6, 7, 8].map((pen) => [`--on-person`, `--person-${pen}`] as const);
const grounds = ["--ground", "--surface", "--surface-sunken", "--surface-raised"];
const letters: (readonly [string, string])[] = [
  ...grounds.flatMap((ground) =>
    ["--text", "--text-muted", "--accent", "--stop", "--good"].map((ink) => [ink, ground] as const),
  ),
  ["--on-accent", "--accent"],
  ["--on-mark", "--mark"],
  ...["--accent-soft", "--mark-soft"].map((soft) => ["--text", soft] as const),
  ...parts.flatMap((part) =>
    [`--${part}-soft`, "--surface", "--surface-raised"].map((on) => [`--${part}`, on] as const),
  ),
  ...parts.map((part) => ["--text", `--${part}-soft`] as const),
  ...parts.map((part) => ["--on-part", `--${part}`] as const),
  ...people,
];

test.each(Object.entries(themes))("by %s every pair of letters and ground is AAA", (_, layers) => {
  const weak = letters
    .map(([ink, on]) => ({ ink, on, is: contrast(colourOf(ink, layers), colourOf(on, layers)) }))
    .filter(({ is }) => is < 7);
  expect(weak, "7 to 1").toEqual([]);
});

test.each(Object.entries(themes))("by %s edges and the focus can be seen", (_, layers) => {
  const between = (one: string, other: string) =>
    contrast(colourOf(one, layers), colourOf(other, layers));
  expect(between("--focus", "--focus-outer"), "the two rings").toBeGreaterThan(3);
  for (const ground of grounds) {
    expect(between("--line-strong", ground), `an edge on ${ground}`).toBeGreaterThan(3);
    const ring = Math.max(between("--focus", ground), between("--focus-outer", ground));
    expect(ring, `one of the two rings on ${ground}`).toBeGreaterThan(3);
  }
});
