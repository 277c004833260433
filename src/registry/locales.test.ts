import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../kernel/languages.ts";
import type { Fields } from "./rules/fields.ts";
import { TYPE_NAMES, TYPES } from "./types/index.ts";

function* partNames(fields: Fields): Generator<string> {
  for (const field of Object.values(fields)) {
    if (!field.parts) continue;
    yield* Object.keys(field.parts);
    yield* partNames(field.parts);
  }
}

const parts = [...new Set(TYPE_NAMES.flatMap((type) => [...partNames(TYPES[type].fields)]))];
const fieldIds = new Set(
  TYPE_NAMES.flatMap((type) => Object.keys(TYPES[type].fields).flatMap((name) => [`field-${name}`, `field-${type}-${name}`])),
);

const bundleOf = (lang: string): FluentBundle => {
  const bundle = new FluentBundle(lang);
  const text = readFileSync(join(import.meta.dirname, "locales", lang, "fields.ftl"), "utf8");
  expect(bundle.addResource(new FluentResource(text))).toEqual([]);
  return bundle;
};

const idsOf = (lang: string): string[] =>
  [...readFileSync(join(import.meta.dirname, "locales", lang, "fields.ftl"), "utf8").matchAll(/^([a-z][\w-]*) =/gm)].map(
    (found) => String(found[1]),
  );

describe.each(LANGUAGES)("in %s", (lang) => {
  const bundle = bundleOf(lang);

  test("every type has a name and a plural", () => {
    expect(TYPE_NAMES.filter((type) => !bundle.hasMessage(`type-${type}`) || !bundle.hasMessage(`type-${type}-plural`))).toEqual(
      [],
    );
  });

  test.each(TYPE_NAMES)("every field of a %s has a label", (type) => {
    const missing = Object.keys(TYPES[type].fields).filter(
      (name) => !bundle.hasMessage(`field-${type}-${name}`) && !bundle.hasMessage(`field-${name}`),
    );
    expect(missing).toEqual([]);
  });

  test("every part of a field has a label", () => {
    expect(parts.filter((name) => !bundle.hasMessage(`part-${name}`))).toEqual([]);
  });

  test("there are the same messages as in English, and help where English has help", () => {
    expect(idsOf(lang)).toEqual(idsOf("en"));
    const english = bundleOf("en");
    const withHelp = (one: FluentBundle) => idsOf("en").filter((id) => one.getMessage(id)?.attributes.help);
    expect(withHelp(bundle)).toEqual(withHelp(english));
    expect(withHelp(english).length).toBeGreaterThan(0);
  });
});

test("no label is left over from a field that is gone", () => {
  const envelope = [
    "title",
    "summary",
    "contentNotice",
    "lang",
    "visibility",
    "sensitivity",
    "licence",
    "embargoUntil",
    "reviewBy",
  ].map((name) => `field-${name}`);
  const left = idsOf("en").filter((id) => id.startsWith("field-") && !fieldIds.has(id) && !envelope.includes(id));
  expect(left).toEqual([]);
});
