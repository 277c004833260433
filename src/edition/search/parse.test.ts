import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "./parse.ts";

const word = (text: string) => ({ text, quoted: false, negative: false });

test("words, phrases, exclusions and fields", () => {
  expect(parse('drone "on the move" -police -"face recognition" country:GR -type:claim publisher:"Human Rights Watch"')).toEqual([
    word("drone"),
    { text: "on the move", quoted: true, negative: false },
    { text: "police", quoted: false, negative: true },
    { text: "face recognition", quoted: true, negative: true },
    { text: "GR", quoted: false, negative: false, field: "country" },
    { text: "claim", quoted: false, negative: true, field: "type" },
    { text: "Human Rights Watch", quoted: true, negative: false, field: "publisher" },
  ]);
});

test("quotation marks of other languages make phrases too", () => {
  for (const text of ["“a b”", "„a b“", "«a b»", "「a b」", "＂a b＂", '"a b'])
    expect(parse(text), text).toMatchObject([{ text: "a b", quoted: true }]);
});

test("what is no field, no exclusion or no phrase is words", () => {
  expect(parse("http://example.org foo:bar 12:30 a- - e-mail")).toEqual(
    ["http://example.org", "foo:bar", "12:30", "a-", "-", "e-mail"].map(word),
  );
  expect(parse("country: GR")).toEqual([word("country:"), word("GR")]);
  expect(parse('"" " "')).toEqual([]);
});

test("other names of fields mean the same", () => {
  expect(parse("lang:fr LANGUAGE:fr tech:uas Page:3").map((clause) => clause.field)).toEqual([
    "language",
    "language",
    "technology",
    "page",
  ]);
});

test("every text is a query, and a short one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
      const clauses = parse(text);
      expect(clauses.length).toBeLessThanOrEqual(24);
      for (const clause of clauses) expect(clause.text.trim()).not.toBe("");
    }),
  );
});
