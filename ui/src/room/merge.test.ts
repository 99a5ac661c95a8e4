import { expect, test } from "vitest";
import { manyTimes, type Chance } from "./chance.test-kit";
import { merge, mergeUnderHand } from "./merge";

test("both hands keep their words", () => {
  // base, theirs, mine, expected
  const cases: [string, string, string, string][] = [
    ["", "We agree", "to begin at nine", "We agree to begin at nine"],
    ["tea", "tea on Friday", "Strong tea", "Strong tea on Friday"],
    ["tea at four", "tea at five", "tea at four with Chitra", "tea at five with Chitra"],
    ["one two three", "one three", "one two three four", "one three four"],
    ["red", "blue", "green", "blue green"],
    ["red apple", "blue pear", "green plum", "blue pear green plum"],
    ["the bus", "the bus", "the train", "the train"],
    ["a b", "a\nb", "a b c", "a\nb c"],
    ["same", "new", "new", "new"],
    ["Line one", "Line one\nTheirs", "Line one\nMine", "Line one\nTheirs\nMine"],
    ["go there by bus", "go there", "", ""],
    ["", "foo", "foo bar", "foo bar"],
    ["", "bar", "foo bar", "foo bar"],
    ["", "foo bar", "foo", "foo bar"],
    ["a b c", "a x c", "a y b c", "a y x c"],
    ["a b c", "a x c", "a b y c", "a x y c"],
    ["a b c", "a b y c", "a x c", "a x y c"],
    ["a b", "x a b", "b", "x b"],
    ["a", "a b", "", "b"],
    [
      "Mae hi’n hoffi te",
      "Mae hi’n hoffi te a choffi",
      "Mae hi’n caru te",
      "Mae hi’n caru te a choffi",
    ],
    ["中文", "中文", "中文好", "中文好"],
  ];
  for (const [base, theirs, mine, expected] of cases) {
    const merged = merge({ base, mine, theirs }).text;
    expect(merged, `${base} + ${theirs} + ${mine}`).toBe(expected);
  }
});

const vocabulary = ["a", "b", "c", "dd", "ee", "é", "中文", "swim", "’n"] as const;
const rooms = [" ", " ", " ", "  ", "\n", "\n\n"] as const;

function someText(chance: Chance, most = 12): string {
  let text = chance.below(4) === 0 ? chance.pick(rooms) : "";
  for (let count = chance.below(most); count > 0; count--) {
    text += chance.pick(vocabulary) + chance.pick(rooms);
  }
  return chance.below(2) === 0 ? text.trimEnd() : text;
}

/** What a hand does: words in, words out, letters in the middle of words. */
function edited(chance: Chance, text: string): string {
  let now = text;
  for (let count = chance.below(4); count > 0; count--) {
    const from = chance.below(now.length + 1);
    const to = chance.below(3) === 0 ? Math.min(now.length, from + chance.below(8)) : from;
    now = now.slice(0, from) + someText(chance, 4) + now.slice(to);
  }
  return now;
}

function counts(text: string): Map<string, number> {
  const counted = new Map<string, number>();
  for (const word of text.split(/\s+/u)) {
    if (word !== "") counted.set(word, (counted.get(word) ?? 0) + 1);
  }
  return counted;
}

test("no word that either hand wrote is missing", () => {
  manyTimes(3000, (chance) => {
    const base = someText(chance);
    const isRewritten = chance.below(3) === 0;
    const [mine, theirs] = isRewritten
      ? [someText(chance), someText(chance)]
      : [edited(chance, base), edited(chance, base)];
    const merged = merge({ base, mine, theirs }).text;
    const [was, has] = [counts(base), counts(merged)];
    for (const side of [mine, theirs]) {
      for (const [word, count] of counts(side)) {
        const added = count - (was.get(word) ?? 0);
        const story = `${JSON.stringify({ base, mine, theirs, merged })}: "${word}"`;
        expect(has.get(word) ?? 0, story).toBeGreaterThanOrEqual(Math.max(0, added));
      }
    }
  });
});

test("a word that both kept stays, and a word that nobody wrote does not appear", () => {
  manyTimes(2000, (chance) => {
    const base = someText(chance);
    const [mine, theirs] = [edited(chance, base), edited(chance, base)];
    const merged = counts(merge({ base, mine, theirs }).text);
    for (const [word, count] of counts(base)) {
      const isKept = [mine, theirs].every((side) => (counts(side).get(word) ?? 0) >= count);
      const story = JSON.stringify({ base, mine, theirs });
      if (isKept) expect(merged.has(word), `${word} in ${story}`).toBe(true);
    }
    for (const word of merged.keys()) {
      expect(
        [mine, theirs].some((side) => counts(side).has(word)),
        word,
      ).toBe(true);
    }
  });
});

test("one side alone decides, and equal sides agree", () => {
  manyTimes(1500, (chance) => {
    const base = someText(chance);
    const other = edited(chance, base);
    expect(merge({ base, mine: base, theirs: other }).text, "theirs").toBe(other);
    expect(merge({ base, mine: other, theirs: base }).text, "mine").toBe(other);
    expect(merge({ base, mine: other, theirs: other }).text, "the same").toBe(other);
  });
});

test("the caret stays with the word it was in", () => {
  // mine with | for the caret, theirs, expected with |
  const cases: [string, string, string, string][] = [
    ["tea", "Strong te|a", "tea on Friday", "Strong te|a on Friday"],
    ["tea", "tea|", "Very strong tea", "Very strong tea|"],
    ["tea", "|tea", "Very strong tea", "Very strong |tea"],
    ["", "hello|", "yes", "yes hello|"],
    ["a b c", "a b| c", "a c", "a| c"],
    ["one two", "one | two", "one two three", "one | two three"],
    ["one", "one |", "zero one", "zero one |"],
    ["", "|", "Grace wrote this", "|Grace wrote this"],
    ["a\nb", "a\nb|", "x a\nb", "x a\nb|"],
  ];
  for (const [base, marked, theirs, expected] of cases) {
    const caret = marked.indexOf("|");
    const { text, place } = merge({ base, mine: marked.replace("|", ""), theirs });
    const at = place(caret);
    expect(`${text.slice(0, at)}|${text.slice(at)}`, `${marked} + ${theirs}`).toBe(expected);
  }
});

test("places keep their order and stay inside the text", () => {
  manyTimes(1500, (chance) => {
    const base = someText(chance);
    const [mine, theirs] = [edited(chance, base), edited(chance, base)];
    const { text, place } = merge({ base, mine, theirs });
    let last = 0;
    for (let offset = 0; offset <= mine.length; offset++) {
      const at = place(offset);
      expect(at, JSON.stringify({ base, mine, theirs, offset })).toBeGreaterThanOrEqual(last);
      expect(at).toBeLessThanOrEqual(text.length);
      last = at;
    }
  });
});

test("a long text is merged between two key presses", () => {
  const line = "Amara likes the allotment and the choir and a slow morning with tea ";
  const base = line.repeat(200);
  const mine = base.replace("choir", "band");
  const theirs = line.toUpperCase().repeat(200);
  const begun = performance.now();
  expect(merge({ base, mine, theirs }).text).toContain("band");
  expect(performance.now() - begun).toBeLessThan(500);
});

test("under a hand, the next word comes beside the last one and runs into nothing", () => {
  for (const [base, mine, theirs, expected] of [
    ["We agree", "We agree |", "We agree to sing", "We agree | to sing"],
    ["We agree", "We agree to|", "We agree and", "We agree to| and"],
    ["We sing", "We | sing", "We often sing", "We | often sing"],
    ["We sing", "We |sing", "We often sing", "We often |sing"],
    ["a b", "a b |", "c a b", "c a b |"],
    // A caret on each of two tablets: the room between them is as wide as somebody made it.
    ["a  b", "a | b", "a   b", "a |  b"],
    ["a   b", "a | b", "a   b c", "a | b c"],
    ["a ", "a |", "a  ", "a | "],
  ] as const) {
    const caret = mine.indexOf("|");
    const { text, place } = mergeUnderHand({ base, mine: mine.replace("|", ""), theirs }, caret);
    const at = place(caret);
    expect(`${text.slice(0, at)}|${text.slice(at)}`, `${mine} + ${theirs}`).toBe(expected);
  }
});
