import {
  isLanguageTag,
  isOwnName,
  isTypeName,
  OWN,
  OWN_KINDS,
  type OwnField,
  type OwnKind,
  type TypeName,
  withoutGaps,
} from "../../../registry/index.ts";

/** What a form about a field of one's own holds, as typed. */
export interface FieldForm {
  name: string;
  kind: OwnKind;
  many: boolean;
  scheme: string;
  to: string[];
  labels: Record<string, string>;
  help: Record<string, string>;
  facet: boolean;
  search: boolean;
  required: boolean;
  asserted: boolean;
  order: number;
  reason: string;
  version: number;
}

export const EMPTY_FIELD: FieldForm = {
  ...{ name: "", kind: "text", many: false, scheme: "", to: [], labels: {}, help: {}, facet: false, search: false },
  ...{ required: false, asserted: true, order: 0, reason: "", version: 0 },
};

export const formOfField = (field: OwnField, version: number): FieldForm => ({
  ...EMPTY_FIELD,
  ...{ name: field.name, kind: field.kind, many: field.many, scheme: field.scheme ?? "", to: field.to ?? [] },
  ...{ labels: { ...field.labels }, help: { ...field.help }, facet: field.facet, search: field.search },
  ...{ required: field.required, asserted: field.asserted, order: field.order ?? 0, version },
});

interface Posted {
  get(name: string): string | undefined;
  all(name: string): string[];
  has(name: string): boolean;
  entries(): readonly (readonly [string, string])[];
}

const WHOLE = /^\d{1,4}$/;

export function postedField(form: Posted): FieldForm {
  const byLang = (name: string) =>
    Object.fromEntries(
      form
        .entries()
        .filter(([key, value]) => key.startsWith(`${name}-`) && isLanguageTag(key.slice(name.length + 1)) && value.trim() !== "")
        .map(([key, value]) => [key.slice(name.length + 1), value.trim()]),
    );
  const text = (name: string) => form.get(name)?.trim() ?? "";
  return {
    ...{ name: text("name"), kind: OWN_KINDS.find((kind) => kind === text("kind")) ?? "text", many: form.has("many") },
    ...{ scheme: text("scheme"), to: form.all("to").filter(isTypeName), labels: byLang("label"), help: byLang("help") },
    ...{ facet: form.has("facet"), search: form.has("search"), required: form.has("required"), asserted: form.has("asserted") },
    ...{ order: WHOLE.test(text("order")) ? Number(text("order")) : 0, reason: text("reason") },
    version: WHOLE.test(text("version")) ? Number(text("version")) : 0,
  };
}

/** The field that was meant: new ones are named after their English label (or the first there is) unless a name was typed. */
export function fieldFrom(on: TypeName, form: FieldForm): OwnField {
  const { kind, many, scheme, to, labels, help, facet, search, required, asserted, order } = form;
  return withoutGaps<OwnField>({
    ...{ on, name: nameFrom(form), kind, many, labels, facet, search, required, asserted },
    scheme: kind === "term" ? scheme : undefined,
    to: kind === "ref" ? (to as TypeName[]) : undefined,
    help: Object.keys(help).length > 0 ? help : undefined,
    order: order > 0 ? order : undefined,
  });
}

function nameFrom({ name, labels }: FieldForm): string {
  if (name !== "") return isOwnName(name) ? name : `${OWN}${name}`;
  const words = (labels.en ?? Object.values(labels)[0] ?? "").normalize("NFKD").toLowerCase();
  const plain = words
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `${OWN}${plain.slice(0, 36).replace(/-$/, "")}`;
}

/** Where on the form a refusal of the registry belongs. */
export function placeOf(path: string): string {
  const [name = "", lang] = path.split(".");
  if (name === "labels") return `label-${lang ?? "en"}`;
  if (name === "help") return `help-${lang ?? "en"}`;
  return name === "" || name === "on" ? "label-en" : name;
}
