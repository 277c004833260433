import { type Field, type FieldKind, type Fields, fieldsOfType, type TypeName } from "../../../registry/index.ts";

/** What a form holds beside what a declaration knows: one of a few values, a day, a day or a point in time. */
export type FormKind = FieldKind | "choice" | "day" | "moment";

export interface FormField extends Omit<Field, "kind" | "parts" | "type"> {
  readonly kind: FormKind;
  readonly parts?: FormFields;
  /** Of a `choice`: the values, as bodies hold them. */
  readonly options?: readonly string[];
}
export type FormFields = Readonly<Record<string, FormField>>;

const plain = (kind: FormKind, more: Partial<FormField> = {}): FormField => ({
  kind,
  many: false,
  facet: false,
  search: false,
  required: false,
  asserted: false,
  secret: false,
  ...more,
});

const TEXTS: FormFields = { title: plain("localised", { required: true }), summary: plain("localised") };

const CAUTIONS: FormFields = {
  contentNotice: plain("localised"),
  notes: plain("group", {
    many: true,
    parts: { kind: plain("choice", { options: ["caution", "conflict"] }), text: plain("localised") },
  }),
};

const TERMS: FormFields = {
  lang: plain("language", { required: true }),
  visibility: plain("choice", { options: ["public", "partner", "restricted", "sealed"], required: true }),
  sensitivity: plain("choice", { options: ["none", "personal", "special", "life_safety"], required: true }),
  licence: plain("text", { required: true }),
  embargoUntil: plain("moment"),
  reviewBy: plain("day"),
};

/** What every record has around its own fields and a form changes, in the order of the form. */
export const ENVELOPE: FormFields = { ...TEXTS, ...CAUTIONS, ...TERMS };

const forms = new WeakMap<Fields, FormFields>();

/** The whole form of a type as one group: the envelope by name, and the type's own fields under `fields`. */
export function formOfType(type: TypeName): FormFields {
  const own = fieldsOfType(type);
  let form = forms.get(own);
  if (!form) {
    form = { ...ENVELOPE, fields: plain("group", { parts: own as FormFields }) };
    forms.set(own, form);
  }
  return form;
}

/**
 * What the archive keeps about files: no one types a hash, so a group that holds one is shown and never taken from a form.
 * Otherwise a form could name the bytes of another record, and publish them.
 */
export const isKept = (field: FormField): boolean =>
  field.kind === "digest" || (field.kind === "group" && Object.values(field.parts ?? {}).some(({ kind }) => kind === "digest"));
