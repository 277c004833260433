import { describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { newId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { validate } from "../refusals.ts";
import { TYPE_NAMES } from "../types/index.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import type { RecordBody } from "./record.ts";
import { original } from "./values.ts";

/** What `validate` refuses, by field; empty when it accepts. */
function refused(body: unknown): Readonly<Record<string, string>> {
  try {
    validate(body);
    return {};
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ code: "record-invalid", status: 422 });
    return (error as Problem).fields;
  }
}

const withFields = (fields: Record<string, unknown>, type: RecordBody["type"] = "deployment") => draft({ type, fields });

describe("what is no record is refused", () => {
  test.each([null, undefined, 7, "text", [], {}, { type: "spaceship" }, { type: ["agent"] }, { type: "__proto__" }])(
    "%j",
    (body) => {
      expect(Object.keys(refused(body))).toEqual(["type"]);
    },
  );
});

describe("a field that is wrong is named by its path", () => {
  test.each<[string, string, unknown]>([
    ["since", "deployment", "some day"],
    ["since", "deployment", "2019-02-30"],
    ["since", "deployment", "9".repeat(5000)],
    ["status", "deployment", "destroyed"],
    ["technology.0", "deployment", ["VIG-TEC-2026-0001"]],
    ["countries.1", "deployment", ["GR", "gr"]],
    ["countries.0", "deployment", ["ZZ"]],
    ["countries.0", "deployment", ["SU"]],
    ["countries", "deployment", "GR"],
    ["countries", "deployment", Array.from({ length: 3000 }, () => "GR")],
    ["purpose", "deployment", {}],
    ["purpose.english", "deployment", { english: { text: "x", status: "original" } }],
    ["purpose.zh-hant", "deployment", { "zh-hant": { text: "x", status: "original" } }],
    ["purpose.en.text", "deployment", { en: { text: " ", status: "original" } }],
    ["purpose.en.text", "deployment", { en: { text: "x\u0000y", status: "original" } }],
    ["purpose.en.text", "deployment", { en: { text: "half \ud83d", status: "original" } }],
    ["purpose.en.text", "deployment", { en: { text: "x".repeat(100_001), status: "original" } }],
    ["purpose.en.status", "deployment", { en: { text: "x", status: "guessed" } }],
    ["purpose", "deployment", { en: { text: "x", status: "original" }, fr: { text: "y", status: "original" } }],
    ["place.lat", "deployment", { lat: 91, lon: 0, precision: "exact", publicPrecision: "country" }],
    ["place", "deployment", { lat: 1, precision: "exact", publicPrecision: "country" }],
    ["place", "deployment", { country: "GR", precision: "country", publicPrecision: "exact" }],
    ["place.altitude", "deployment", { altitude: 3, precision: "country", publicPrecision: "country" }],
    ["figures.0", "deployment", [{}]],
    ["figures.0.value", "deployment", [{ value: "12" }]],
    ["figures.0.value", "deployment", [{ value: Number.NaN }]],
    ["deaths", "incident", { min: 3, max: 1, basis: "a report" }],
    ["deaths.min", "incident", { min: -1, max: 1, basis: "a report" }],
    ["deaths.basis", "incident", { min: 1, max: 1 }],
    ["money.currency", "link", { amount: 1, currency: "EURO" }],
    ["files.0.sha256", "source", [{ sha256: "ABC" }]],
    ["captures.0.at", "source", [{ at: "2024-05-17" }]],
    ["language.0", "source", ["french"]],
    ["nickname", "agent", "x"],
    ["toString", "agent", "x"],
  ])("%s of a %s: %j", (path, type, value) => {
    const name = path.split(".")[0] ?? "";
    expect(Object.keys(refused(withFields({ [name]: value }, type as RecordBody["type"])))).toEqual([`fields.${path}`]);
  });
});

describe("an address that could do something else than lead somewhere never enters a record", () => {
  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>",
    "file:///etc/passwd",
    "vbscript:x",
    "//example.org",
    "example.org",
    "https://user:secret@example.org/",
    "https://",
    "",
  ])("%j", (url) => {
    expect(Object.keys(refused(withFields({ url }, "source")))).toEqual(["fields.url"]);
  });
  test.each(["https://example.org/a?b=c#d", "http://xn--bcher-kva.example/", "mailto:desk@example.org"])("%j may", (url) => {
    expect(refused(withFields({ url }, "source"))).toEqual({});
  });
});

describe("dates are EDTF", () => {
  test.each(["2019", "2019-05", "2019-05-17", "2019~", "2019?", "2019/2021", "../2020", "2019/..", "201X", "2021-21", "-0044"])(
    "%s",
    (since) => {
      expect(refused(withFields({ since }))).toEqual({});
    },
  );
});

describe("the envelope", () => {
  const source = newId();
  test.each<[string, Partial<Record<keyof RecordBody, unknown>>]>([
    ["id", { id: "1" }],
    ["handle", { handle: "VIG-DEP-26-1" }],
    ["handle", { handle: "VIG-DEP-2026-00001" }],
    ["lang", { lang: "english" }],
    ["state", { state: "live" }],
    ["title", { title: {} }],
    ["licence", { licence: "<b>" }],
    ["embargoUntil", { embargoUntil: "tomorrow" }],
    ["citations.0.field", { citations: [{ field: "sinc", source, relation: "supports", grade: "E2" }] }],
    ["citations.0.field", { citations: [{ field: "figures.value", source, relation: "supports", grade: "E2" }] }],
    ["citations.0.field", { citations: [{ field: "constructor", source, relation: "supports", grade: "E2" }] }],
    ["citations.0.source", { citations: [{ field: "since", source: "x", relation: "supports", grade: "E2" }] }],
    ["citations.0.grade", { citations: [{ field: "since", source, relation: "supports", grade: "E9" }] }],
    ["editorial.0", { editorial: ["fields.since"] }],
    [
      "corrections.0.kind",
      { corrections: [{ kind: "oops", field: "since", before: "", after: "", reason: "r", at: "2024-06-27T00:00:00Z" }] },
    ],
    ["mergedInto", { mergedInto: "x" }],
    ["extra", { extra: 1 } as Partial<RecordBody>],
  ])("refuses a wrong %s: %j", (path, wrong) => {
    expect(Object.keys(refused({ ...draft(), ...wrong }))).toEqual([path]);
  });

  test.each([
    "since",
    "title",
    "title.fr",
    "summary",
    "notes.0",
    "figures.0",
    "figures.0.value",
    "place",
    "place.label",
    "countries.1",
  ])("takes a citation of %s", (field) => {
    expect(refused(draft({ citations: [{ field, source, relation: "supports", grade: "E2" }] }))).toEqual({});
  });

  test("says how many more fields are wrong than the one it names", () => {
    const wrong = { ...draft(), lang: "english", licence: "" };
    expect(() => validate(wrong)).toThrow(/\(and 1 more\)$/);
  });

  test("takes no record that is larger than a record can be", () => {
    const text = "x".repeat(90_000);
    const notes = Array.from({ length: 50 }, () => ({ kind: "caution" as const, text: original("en", text) }));
    expect(Object.keys(refused(draft({ notes })))).toEqual(["fields"]);
  });

  test("a key called __proto__ is one that it does not know", () => {
    const hostile = JSON.parse(JSON.stringify(draft()).replace("{", '{"__proto__":{"state":"published"},'));
    expect(Object.keys(refused(hostile))).toEqual(["__proto__"]);
  });
});

test.each(TYPE_NAMES)("the JSON Schema of a %s names its fields and closes them", (type) => {
  const schema = jsonSchemaOf(type) as {
    properties: { fields: { properties: object; additionalProperties: boolean } };
    required: string[];
  };
  expect(schema.properties.fields.additionalProperties).toBe(false);
  expect(schema.required).toContain("title");
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});
