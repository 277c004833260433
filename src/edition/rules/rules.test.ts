import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_PASSAGE, passagesOf } from "./passages.ts";
import { quoted, tag } from "./tags.ts";

test("passages put together are the text, none is too long, none cuts a letter in two", () => {
  const text = fc
    .array(
      fc.oneof(fc.string({ unit: "grapheme", maxLength: 400 }), fc.constantFrom("\n\n", ". ", " ", "。", "😀".repeat(800))),
      { maxLength: 60 },
    )
    .map((it) => it.join("").toWellFormed());
  fc.assert(
    fc.property(text, (whole) => {
      const parts = passagesOf(whole);
      expect(parts.join("")).toBe(whole);
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(LONGEST_PASSAGE);
        expect(part.isWellFormed()).toBe(true);
      }
    }),
  );
});

test("a passage ends with a paragraph, else a sentence, where there is one", () => {
  const sentence = `${"word ".repeat(99)}end. `;
  const [first = ""] = passagesOf(sentence.repeat(10));
  expect(first.endsWith("end. ")).toBe(true);
  const [paragraph = ""] = passagesOf(`${sentence.repeat(4)}\n\n${sentence.repeat(10)}`);
  expect(paragraph).toBe(`${sentence.repeat(4)}\n\n`);
});

test("values that differ by more than case have different tags, each one term", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "binary", maxLength: 60 }), (a, b) => {
      expect(tag("publisher", a) === tag("publisher", b)).toBe(a.toLowerCase() === b.toLowerCase());
      expect(tag("publisher", a)).toMatch(/^[0-9a-z\u0080-\uffff]+$/);
    }),
  );
});

test("a term in quotes cannot leave them", () => {
  expect(quoted(['a" OR "b'])).toBe('"a"" OR ""b"');
});
