import { expect, test } from "vitest";
import { LANGUAGES } from "../../../kernel/languages.ts";
import type { Words } from "./word.ts";
import { holes, moment, parts, sentence, wordsIn } from "./words.ts";

test("every sentence has the same holes in every language, so that none loses what it tells", () => {
  for (const lang of LANGUAGES) {
    for (const [code, words] of Object.entries(wordsIn(lang))) {
      expect(holes(words), `${lang} ${code}`).toEqual(holes(wordsIn("en")[code as keyof Words]));
    }
  }
});

test("values stand in a sentence as they are, and are isolated where the text runs the other way", () => {
  expect(sentence("file-missing", { name: "data/a.pdf" }, "en")).toBe("data/a.pdf is missing.");
  expect(sentence("file-missing", { name: "data/a.pdf" }, "ar")).toContain("\u2068data/a.pdf\u2069");
});

test("amounts are grouped, places and versions are not, and instants are written out", () => {
  expect(parts("files-whole", { files: 12345, bytes: 1 }, "en")).toContainEqual({ value: "12,345" });
  expect(parts("log-entry-altered", { index: 12345 }, "en")).toContainEqual({ value: "12345" });
  expect(moment("2026-11-20T12:05:00.000Z", "en")).toBe("20 November 2026 at 12:05 UTC");
});
