import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../src/kernel/languages.ts";
import { messages } from "../src/kernel/messages.ts";

const SOURCE = join(import.meta.dirname, "..", "src");

/** Slices that speak. */
const SLICES = ["registry", "site", "desk", "evidence"] as const;
type Slice = (typeof SLICES)[number];

type Pattern = FluentResource["body"][number]["value"];

/** Every message and attribute of a slice in a language. */
function read(slice: Slice, lang: Language): Map<string, Pattern> {
  const found = new Map<string, Pattern>();
  const folder = join(SOURCE, slice, "locales", lang);
  for (const file of readdirSync(folder).sort()) {
    const source = readFileSync(join(folder, file), "utf8");
    const { body } = new FluentResource(source);
    const written = source.match(/^[a-zA-Z][\w-]* *=/gm) ?? [];
    expect(
      body.map(({ id }) => id),
      `${lang}/${file}`,
    ).toHaveLength(written.length);
    for (const { id, value, attributes } of body) {
      found.set(id, value);
      for (const [name, pattern] of Object.entries(attributes)) found.set(`${id}.${name}`, pattern);
    }
  }
  return found;
}

/** Variables of a message, apart from the number that chooses the plural and its figure, which may be written out as a word. */
const variables = (pattern: Pattern): string =>
  [
    ...new Set(
      JSON.stringify(pattern)
        .matchAll(/"type":"var","name":"([^"]*)"/g)
        .map(([, name]) => name),
    ),
  ]
    .filter((name) => name !== "n" && name !== "shown")
    .sort()
    .join(" ");

/** The named plural forms that a message chooses between. */
const forms = (pattern: Pattern): string[] =>
  [...JSON.stringify(pattern).matchAll(/"key":\{"type":"str","value":"([^"]*)"/g)].map(([, key]) => key ?? "");

const categories = (lang: Language): Set<string> => new Set(new Intl.PluralRules(lang).resolvedOptions().pluralCategories);

describe.each(SLICES)("the words of the slice %s", (slice) => {
  const english = read(slice, "en");

  it.each(LANGUAGES)("are all there in %s, with the same variables", (lang) => {
    const used = (words: Map<string, Pattern>) => Object.fromEntries([...words].map(([id, pattern]) => [id, variables(pattern)]));
    expect(used(read(slice, lang))).toEqual(used(english));
  });

  it.each(LANGUAGES)("in %s choose between plural forms that the language has", (lang) => {
    const known = categories(lang);
    for (const [id, pattern] of read(slice, lang)) {
      const keys = forms(pattern);
      expect(
        keys.filter((key) => !known.has(key)),
        `${lang} ${id}`,
      ).toEqual([]);
      if (keys.length > 0) expect(keys, `${lang} ${id}`).toContain("other");
    }
  });
});

describe("the words of the interface", () => {
  it("include every word that a page asks for by name", () => {
    const asked = new Set<string>();
    for (const file of readdirSync(SOURCE, { recursive: true, encoding: "utf8" })) {
      if (!/^(?:site|desk|evidence)\/.*(?<!\.test)\.tsx?$/.test(file)) continue;
      const code = readFileSync(join(SOURCE, file), "utf8");
      for (const [, id = ""] of code.matchAll(/\b(?:v\.t|desk\.t|t)\(\s*"([^"]+)"(?! in )/g)) asked.add(id);
      for (const [, id = ""] of code.matchAll(/\bcounted\((?:v|desk), "([^"]+)"/g)) asked.add(id);
    }
    for (const lang of LANGUAGES) for (const id of asked) expect(messages(lang).has(id), `${lang} ${id}`).toBe(true);
    expect(asked.size).toBeGreaterThan(400);
  });

  it("include one for every notice that a form leads to", () => {
    const asked = new Set<string>();
    for (const file of readdirSync(join(SOURCE, "desk"), { recursive: true, encoding: "utf8" })) {
      if (!/(?<!\.test)\.tsx?$/.test(file)) continue;
      const code = readFileSync(join(SOURCE, "desk", file), "utf8");
      for (const [, id = ""] of code.matchAll(/\bdone\(\s*c,[^;]*?, "([a-z-]+)"\s*,?\s*\)/g)) asked.add(`done-${id}`);
    }
    for (const lang of LANGUAGES) for (const id of asked) expect(messages(lang).has(id), `${lang} ${id}`).toBe(true);
    expect(asked.size).toBeGreaterThan(10);
  });

  it.each(LANGUAGES)("in %s say what they mean for any number", (lang) => {
    const t = messages(lang);
    for (const n of [0, 1, 2, 3, 11, 100]) expect(t("results", { n, shown: String(n) })).not.toBe("");
  });
});
