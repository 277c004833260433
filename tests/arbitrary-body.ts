import fc from "fast-check";
import {
  type Field,
  type Fields,
  type RecordBody,
  STATES,
  scheme,
  TYPE_NAMES,
  TYPES,
  type TypeName,
} from "../src/registry/index.ts";

const id = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/);
const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
const tag = fc.constantFrom("en", "fr", "es", "ar", "zh-Hant", "fa", "und");
const words = fc
  .string({ minLength: 1, maxLength: 20, unit: "grapheme" })
  .map((text) => text.replace(/\p{Cc}/gu, ""))
  .filter((text) => text.trim() !== "" && text.isWellFormed());
const edtf = fc.constantFrom("2019", "2019-05", "2019-05-17", "2019~", "2019/2021", "../2020", "201X", "2021-21");
const instant = fc.date({ min: new Date(0), max: new Date("2100"), noInvalidDate: true }).map((date) => date.toISOString());

const localised = fc
  .tuple(
    tag,
    words,
    fc.dictionary(tag, fc.record({ text: words, status: fc.constantFrom("human", "machine") }), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  )
  .map(([lang, text, others]) => ({ ...others, [lang]: { text, status: "original" } }));

/** JSON has no negative zero. */
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((value) => value + 0);

const precisions = ["exact", "locality", "area", "country", "withheld"] as const;
const place = fc
  .record(
    {
      country: fc.constantFrom("GR", "MX", "XK"),
      subdivision: fc.constantFrom("GR-83", "US-AZ"),
      m49: fc.constantFrom("150", "039"),
      label: words,
      at: fc.record({ lat: degrees(90), lon: degrees(180) }),
      finest: fc.nat(4),
      shown: fc.nat(4),
    },
    { requiredKeys: ["finest", "shown"], noNullPrototype: true },
  )
  .map(({ at, finest, shown, ...rest }) => ({
    ...rest,
    ...at,
    precision: precisions[Math.min(finest, shown)],
    publicPrecision: precisions[Math.max(finest, shown)],
  }));

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const range = fc.tuple(fc.nat(), fc.nat(), words).map(([a, b, basis]) => ({ min: Math.min(a, b), max: Math.max(a, b), basis }));
const money = fc.record({ amount: number, currency: fc.constantFrom("EUR", "USD", "JOD") }, { noNullPrototype: true });

function valueOfField(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "text":
      return words;
    case "localised":
      return localised;
    case "term":
      return fc.constantFrom(...(scheme(field.scheme ?? "")?.terms ?? []).map((term) => term.notation));
    case "ref":
      return id;
    case "place":
      return place;
    case "edtf":
      return edtf;
    case "instant":
      return instant;
    case "range":
      return range;
    case "money":
      return money;
    case "number":
      return number;
    case "flag":
      return fc.boolean();
    case "url":
      return fc.webUrl({ withQueryParameters: true });
    case "language":
      return tag;
    case "country":
      return fc.constantFrom("GR", "MX", "XK", "TN");
    case "digest":
      return digest;
    case "group":
      return fieldsOf(field.parts ?? {}).filter((group) => Object.keys(group).length > 0);
  }
}

const fieldsOf = (fields: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        field.many ? fc.array(valueOfField(field), { maxLength: 2 }) : valueOfField(field),
      ]),
    ),
    { requiredKeys: [], noNullPrototype: true },
  );

/** Any valid record of a type. */
export function arbitraryBodyOf(type: TypeName): fc.Arbitrary<RecordBody> {
  const path = fc.constantFrom("title", "summary", "notes.0", ...Object.keys(TYPES[type].fields));
  const citation = fc.record(
    {
      field: path,
      source: id,
      relation: fc.constantFrom("supports", "contradicts", "context"),
      grade: fc.constantFrom("E0", "E1", "E2", "E3", "E4", "E5"),
      locator: fc.record({ page: words, quote: words }, { requiredKeys: [], noNullPrototype: true }),
    },
    { requiredKeys: ["field", "source", "relation", "grade"], noNullPrototype: true },
  );
  return fc.record(
    {
      id,
      handle: fc.constantFrom("", `VIG-${TYPES[type].code}-2026-0001`, `VIG-${TYPES[type].code}-2024-12345`),
      type: fc.constant(type),
      lang: tag,
      state: fc.constantFrom(...STATES),
      visibility: fc.constantFrom("public", "partner", "restricted", "sealed"),
      sensitivity: fc.constantFrom("none", "personal", "special", "life_safety"),
      licence: fc.constantFrom("CC-BY-4.0", "LicenseRef-All-Rights-Reserved"),
      title: localised,
      summary: localised,
      embargoUntil: fc.constant("2030-01-01"),
      fields: fieldsOf(TYPES[type].fields),
      citations: fc.array(citation, { maxLength: 3 }),
      editorial: fc.array(path, { maxLength: 3 }),
      notes: fc.array(fc.record({ kind: fc.constantFrom("conflict", "caution"), text: localised }, { noNullPrototype: true }), {
        maxLength: 2,
      }),
      corrections: fc.array(
        fc.record(
          { kind: fc.constant("erratum"), field: path, before: words, after: words, reason: words, at: instant },
          { noNullPrototype: true },
        ),
        { maxLength: 2 },
      ),
      provenance: fc.record({ origin: words, key: words }, { noNullPrototype: true }),
    },
    {
      requiredKeys: [
        "id",
        "handle",
        "type",
        "lang",
        "state",
        "visibility",
        "sensitivity",
        "licence",
        "title",
        "fields",
        "citations",
        "editorial",
        "notes",
        "corrections",
      ],
      noNullPrototype: true,
    },
  ) as unknown as fc.Arbitrary<RecordBody>;
}

/** Any valid record of any type. */
export const arbitraryBody: fc.Arbitrary<RecordBody> = fc.oneof(...TYPE_NAMES.map(arbitraryBodyOf));
