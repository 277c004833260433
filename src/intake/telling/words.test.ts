import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FluentBundle } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { bundleOf } from "../../kernel/messages.ts";
import { isTellLanguage, TELL_LANGUAGES, type TellLanguage } from "../rules/languages.ts";
import { offeredLanguages, reviewState, tellWordsIn } from "./words.ts";

const LOCALES = join(import.meta.dirname, "..", "locales");
const present = TELL_LANGUAGES.filter((lang) => existsSync(join(LOCALES, lang)));

/** Every message of a language with the names of what is put into it. */
function messagesOf(lang: TellLanguage): Record<string, string[]> {
  const bundle: FluentBundle = bundleOf(lang, [join(LOCALES, lang)]);
  return Object.fromEntries([...bundle._messages].map(([id, { value }]) => [id, namesIn(value).sort()]));
}

const namesIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(namesIn)
    : typeof value === "object" && value !== null && "type" in value && value.type === "var" && "name" in value
      ? [String(value.name)]
      : [];

describe("the words of telling", () => {
  const english = messagesOf("en");

  it.each(present)("say the same things in %s, with the same holes", (lang) => {
    expect(messagesOf(lang)).toEqual(english);
  });

  it.each(present)("are not left in English in %s", (lang) => {
    if (lang === "en") return;
    const t = tellWordsIn(lang);
    const en = tellWordsIn("en");
    const same = Object.keys(english).filter((id) => english[id]?.length === 0 && t?.(id) === en?.(id));
    expect(same.length).toBeLessThan(10);
  });

  it("are offered only when they are whole, and only where the monitor has not switched them off", () => {
    expect(offeredLanguages()).toEqual(present);
    expect(offeredLanguages(["fr"])).toEqual(present.filter((lang) => lang === "en" || lang === "fr"));
    expect(offeredLanguages([])).toEqual(["en"]);
    expect(offeredLanguages().every(isTellLanguage)).toBe(true);
  });

  it("say whether someone who speaks the language has read them", () => {
    expect(reviewState("en")).toBe("reviewed");
    expect(tellWordsIn("en")?.reviewed).toBe(true);
  });

  it("name what was agreed to by its words: other words have another name", () => {
    const versions = present.map((lang) => tellWordsIn(lang)?.version);
    expect(new Set(versions).size).toBe(present.length);
  });
});
