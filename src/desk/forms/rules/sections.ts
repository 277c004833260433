import type { TypeName } from "../../../registry/index.ts";
import { ENVELOPE, type FormField, formOfType } from "./declared.ts";

/** Parts of a form, in its order. */
export const SECTIONS = [
  "title",
  "first",
  "what",
  "where",
  "when",
  "words",
  "numbers",
  "team",
  "cautions",
  "publication",
] as const;
export type SectionName = (typeof SECTIONS)[number];

const ENVELOPE_SECTIONS: { readonly [name: string]: SectionName } = {
  title: "title",
  summary: "title",
  contentNotice: "cautions",
  notes: "cautions",
};

const OF_KIND: { readonly [kind: string]: SectionName } = {
  place: "where",
  country: "where",
  edtf: "when",
  instant: "when",
  localised: "words",
  number: "numbers",
  range: "numbers",
  money: "numbers",
  group: "numbers",
};

/** Where a field of the type stands: what publication asks for comes first, what never leaves the team by itself. */
const sectionOf = (field: FormField): SectionName =>
  field.secret ? "team" : field.required ? "first" : (OF_KIND[field.kind] ?? "what");

export interface Section {
  name: SectionName;
  fields: { name: string; field: FormField }[];
}

/** The form of a type in sections, each with its fields by their names in the form; none is empty. */
export function sectionsOf(type: TypeName): Section[] {
  const form = formOfType(type);
  const all = [
    ...Object.entries(ENVELOPE).map(([name, field]) => ({ name, field, section: ENVELOPE_SECTIONS[name] ?? "publication" })),
    ...Object.entries(form.fields?.parts ?? {}).map(([name, field]) => ({
      name: `fields.${name}`,
      field,
      section: sectionOf(field),
    })),
  ];
  return SECTIONS.map((name) => ({
    name,
    fields: all.filter(({ section }) => section === name).map(({ name, field }) => ({ name, field })),
  })).filter(({ fields }) => fields.length > 0);
}
