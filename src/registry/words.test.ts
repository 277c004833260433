import { describe, expect, test } from "vitest";
import { draft } from "../../tests/bodies.ts";
import { LANGUAGES } from "../kernel/languages.ts";
import { messages } from "../kernel/messages.ts";
import { MISSING_CODES } from "./rules/publication.ts";
import { examine } from "./rules/schema.ts";
import { original } from "./rules/values.ts";
import { fieldName, missingWords, refusalWords } from "./words.ts";

describe.each(LANGUAGES)("in %s", (lang) => {
  const t = messages(lang);
  test("all that publication asks for has words", () => {
    for (const code of MISSING_CODES) expect(missingWords(t, "deployment", { code, path: "since", args: {} })).not.toBe("");
  });

  test("whatever is wrong with a value is said in words, not in codes", () => {
    const point = { lat: 1, precision: "exact", publicPrecision: "exact" };
    const wrong = [
      draft({ fields: { since: "some day", countries: ["XX"], status: "no-such", technology: ["x"], place: point, extra: 1 } }),
      draft({ fields: { purpose: { english: { text: "x", status: "original" } }, questions: [{}], figures: [{ value: "1" }] } }),
      draft({ fields: { purpose: {}, affected: original("en", " "), legalBasis: original("en", "x".repeat(100_001)) } }),
      draft({ fields: { statusNote: original("en", "half \ud83d"), countries: Array.from({ length: 3000 }, () => "GR") } }),
      draft({ fields: { place: { ...point, lon: 181, m49: "x", subdivision: "y", precision: "country" } } }),
      draft({ type: "incident", fields: { deaths: { min: 3, max: -1, basis: "" }, injured: { min: 3, max: 1, basis: "x" } } }),
      draft({ type: "link", fields: { money: { amount: 1, currency: "EURO", year: 3 } } }),
      draft({ type: "source", fields: { url: "javascript:x", files: [{ sha256: "A" }], captures: [{ at: "2024" }] } }),
      draft({ lang: "english", licence: "<b>", embargoUntil: "tomorrow", reviewBy: "x", editorial: ["no.such"], handle: "x" }),
      { type: "spaceship" },
    ];
    const said = wrong.flatMap((body) => examine(body).refusals.map((refusal) => refusalWords(t, refusal)));
    expect(said.length).toBeGreaterThan(25);
    for (const words of said) expect(words).not.toMatch(/^value-|undefined|\{/);
  });

  test("a field is named by its path", () => {
    const value = fieldName(t, "deployment", "fields.figures.1.value");
    expect(value).toContain(t("field-figures"));
    expect(value).toContain("2");
    expect(value).toContain(t("part-value"));
    expect(fieldName(t, "claim", "text.fr")).toContain(t("field-claim-text"));
    expect(fieldName(t, "deployment", "place.publicPrecision")).toContain(t("place-publicPrecision"));
    expect(fieldName(t, "deployment", "figures.0.label")).toContain(t("part-label"));
    expect(fieldName(t, "deployment", "place.label")).toContain(t("place-label"));
    expect(fieldName(t, "deployment", "nonsense")).toBe("nonsense");
  });
});
