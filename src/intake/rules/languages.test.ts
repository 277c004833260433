import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { direction } from "../../kernel/languages.ts";
import { isTellLanguage, pickTellLanguage, TELL_LANGUAGES, tellDirection, tellName } from "./languages.ts";

describe("the languages of telling", () => {
  it("are sixteen, each with its own name and the direction of its script", () => {
    expect(TELL_LANGUAGES).toHaveLength(16);
    expect(new Set(TELL_LANGUAGES.map(tellName)).size).toBe(16);
    for (const lang of TELL_LANGUAGES) expect(tellDirection(lang), lang).toBe(direction(lang));
    expect(isTellLanguage("toString")).toBe(false);
  });

  it.each([
    ["ti-ER,ti;q=0.9,en;q=0.8", "ti"],
    ["de-DE,de;q=0.9,ps;q=0.2,ar;q=0.7", "ar"],
    ["prs", "fa"],
    ["pt-BR", "pt"],
    ["en;q=0.1, so_SO;q=0.5", "so"],
    ["am;q=0, uk", "uk"],
    ["de, *;q=0.5", "en"],
    ["", "en"],
    [";;;,q=,=", "en"],
  ])("suit who wishes for %j: %s", (wishes, lang) => {
    expect(pickTellLanguage(wishes)).toBe(lang);
  });

  it("are picked among those that are open", () => {
    expect(pickTellLanguage("ti,fr", ["en", "fr"])).toBe("fr");
    expect(pickTellLanguage(["ti", "ar"], ["en", "fr"])).toBe("en");
  });

  it("are one of them whatever is asked for", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (header) => isTellLanguage(pickTellLanguage(header))));
  });
});
