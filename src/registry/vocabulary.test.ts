import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../kernel/languages.ts";
import { FACETS } from "./rules/facets.ts";
import type { Fields } from "./rules/fields.ts";
import { isCountry } from "./rules/scalars.ts";
import { TYPES } from "./types/index.ts";
import { broaderOf, label, namesOf, narrowerOf, regionsOf, scheme, shortLabel, term, vocabularies } from "./vocabulary.ts";

function* schemesIn(fields: Fields): Generator<string> {
  for (const field of Object.values(fields)) {
    if (field.scheme) yield field.scheme;
    yield* schemesIn(field.parts ?? {});
  }
}

test("every vocabulary that a field or a facet names is there", () => {
  const named = [...Object.values(TYPES).flatMap((type) => [...schemesIn(type.fields)]), ...Object.values(FACETS).flat()];
  expect(named.filter((id) => !scheme(id))).toEqual([]);
});

describe.each(vocabularies().map((one) => [one.scheme, one] as const))("the vocabulary %s", (id, { title, terms }) => {
  test("has every label in every language, and no notation twice", () => {
    for (const words of [title, ...terms.map((one) => one.prefLabel)])
      for (const lang of LANGUAGES) expect(words[lang]).toMatch(/\S/);
    expect(new Set(terms.map((one) => one.notation)).size).toBe(terms.length);
  });
  test("has no label twice in a language", () => {
    for (const lang of LANGUAGES) {
      const labels = terms.map((one) => one.prefLabel[lang]);
      expect(labels.filter((text, i) => labels.indexOf(text) !== i)).toEqual([]);
    }
  });
  test("leads from every term to broader ones that are there, and never in a circle", () => {
    for (const { notation, broader } of terms) {
      if (broader) expect(term(id, broader)).toBeDefined();
      expect(broaderOf(id, notation)).not.toContain(notation);
    }
  });
});

test("the Global Compact has 23 objectives with long and short titles in every language", () => {
  const objectives = scheme("gcm-objective")?.terms ?? [];
  expect(objectives.map((one) => one.notation)).toEqual(Array.from({ length: 23 }, (_, i) => String(i + 1)));
  for (const { shortLabel: short } of objectives) for (const lang of LANGUAGES) expect(short?.[lang]).toMatch(/\S/);
  expect(label("gcm-objective", "13", "en")).toBe(
    "Use migration detention only as a measure of last resort and work towards alternatives",
  );
});

test("regions hold countries that exist", () => {
  const listed = (scheme("region")?.terms ?? []).flatMap((region) => region.countries ?? []);
  expect(listed.length).toBeGreaterThan(150);
  expect([...new Set(listed)].filter((code) => !isCountry(code))).toEqual([]);
  expect(regionsOf("GR")).toContain("039");
  expect(regionsOf("XX")).toEqual([]);
});

test("names fall back to English and then to the notation", () => {
  expect(label("right", "no-such-right", "fr")).toBe("no-such-right");
  expect(label("no-such-scheme", "x", "fr")).toBe("x");
  expect(label("standing", "alleged", "sw")).toBe("Alleged");
  expect(shortLabel("standing", "alleged", "en")).toBe("Alleged");
});

test("a family of technologies knows its members, and a term all its names", () => {
  const [member] = narrowerOf("technology", "biometrics");
  expect(broaderOf("technology", member ?? "")).toEqual(["biometrics"]);
  const found = term("technology", "biometrics");
  expect(found && namesOf(found).map(({ lang }) => lang)).toEqual(expect.arrayContaining([...LANGUAGES]));
});
