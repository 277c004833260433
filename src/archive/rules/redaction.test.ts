import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blackened, checkedPlan, folded, hasTrace, places, type RedactionPlan } from "./redaction.ts";

const word = fc.stringMatching(/^[a-zà-ÿ\u0621-\u064a]{2,8}$/);
const filler = fc
  .array(fc.oneof(word, fc.constantFrom(" ", "\n", ". ", "-", "█")), { maxLength: 30 })
  .map((parts) => parts.join(" "));

describe("words that are to go", () => {
  test("are in no text after they were blackened, wherever they stood", () => {
    fc.assert(
      fc.property(filler, word, filler, filler, fc.boolean(), (a, secret, b, c, whole) => {
        const { text, count } = blackened(`${a} ${secret} ${b} ${secret.toUpperCase()} ${c}`, [secret], whole);
        expect(count).toBeGreaterThan(0);
        expect(places(text, secret, whole)).toEqual([]);
        if (!whole) expect(folded(text).text).not.toContain(folded(secret).text);
      }),
      { numRuns: 300 },
    );
  });

  test("leave all that stands around them as it was", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 .\n]{0,30}$/), fc.stringMatching(/^[0-9 .\n]{0,30}$/), (before, after) => {
        expect(blackened(`${before}x Zebulon x${after}`, ["zebulon"], false).text).toBe(`${before}x █████ x${after}`);
      }),
    );
  });

  test.each([
    ["in another case", "ZEBULON", "zebulon"],
    ["with accents", "Zébulon", "zebulon"],
    ["with accents that stand apart", "Ze\u0301bulon", "zebulon"],
    ["with vowel signs", "أَحْمَد", "احمد"],
    ["with a stretched letter", "أحــمد", "أحمد"],
    ["with another alef", "احمد", "أحمد"],
    ["with a soft hyphen", "Zebu\u00adlon", "zebulon"],
    ["with an unseen character", "Zebu\u200blon", "zebulon"],
    ["broken at the end of a line", "Zebu-\nlon", "zebulon"],
    ["over two lines", "Zebulon\n  Quist", "zebulon quist"],
    ["with a hard space", "Zebulon\u00a0Quist", "Zebulon Quist"],
    ["with a ligature", "Of\ufb01cer", "officer"],
    ["in letters of full width", "Ｚｅｂｕｌｏｎ", "zebulon"],
    ["with another apostrophe", "O’Neill", "O'Neill"],
  ])("are found %s, and all of their signs go with them", (_how, written, wanted) => {
    const { text, count } = blackened(`It was ${written} who left.`, [wanted], false);
    expect(count).toBe(1);
    expect(text).toBe("It was █████ who left.");
  });

  test("go from within longer words too, unless whole words are meant", () => {
    expect(blackened("Ali lives in Alicante. وأحمد", ["ali", "أحمد"], false).text).toBe("█████ lives in █████cante. و█████");
    expect(blackened("Ali lives in Alicante.", ["ali"], true).text).toBe("█████ lives in Alicante.");
  });

  test("that overlap are one black bar, and the bar does not tell how long they were", () => {
    expect(blackened("Zebulon Quist left", ["Zebulon Quist", "Quist left"], false)).toEqual({ text: "█████", count: 1 });
    expect(blackened("a Bo b", ["Bo"], false).text.length).toBe(blackened("a Bartholomew b", ["Bartholomew"], false).text.length);
  });

  test("leave a trace where their letters stand apart", () => {
    expect(hasTrace("It was Z e b u l o n, they say.", "Zebulon")).toBe(true);
    expect(hasTrace("It was somebody else.", "Zebulon")).toBe(false);
    // Short names are in everything.
    expect(hasTrace("a lie", "Ali")).toBe(false);
  });
});

test("a plan that is none is refused", () => {
  const plan = (some: Partial<RedactionPlan>): RedactionPlan => ({
    words: [],
    passages: [],
    areas: [],
    wholeWords: false,
    ...some,
  });
  for (const wrong of [
    {},
    { words: ["--"] },
    { words: ["x".repeat(1001)] },
    { words: Array.from({ length: 501 }, (_, i) => `word${i}`) },
    { passages: [{ page: 0, quote: "x" }] },
    { passages: [{ page: 1.5, quote: "x" }] },
    { areas: [{ page: 1, x: -1, y: 0, width: 5, height: 5 }] },
    { areas: [{ page: 1, x: 0, y: 0, width: 0, height: 5 }] },
    { areas: [{ page: 1, x: Number.NaN, y: 0, width: 5, height: 5 }] },
  ])
    expect(() => checkedPlan(plan(wrong)), JSON.stringify(wrong)).toThrow(
      expect.objectContaining({ code: "redaction-impossible" }),
    );
  expect(checkedPlan(plan({ words: ["Zebulon"] })).words).toEqual(["Zebulon"]);
});
