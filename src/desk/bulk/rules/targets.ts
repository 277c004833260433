import { LANGUAGES } from "../../../kernel/languages.ts";
import { type Field, type Fields, isLanguageTag, type TypeName } from "../../../registry/index.ts";
import { fieldOf, fieldsOf } from "./declared.ts";

/**
 * Where the cells of a column go. `id` is the name that the column has in our own tables (`since`, `title__fr`, `place_lat`); parts of a
 * group are `identifiers.value`. `lang`: of the text in it.
 */
export interface Target {
  id: string;
  /** `title`, `summary`, `handle`, `lang`, `licence`, or a field of the type. */
  field: string;
  part?: string;
  lang?: string;
}

/** Columns of our own tables that say nothing that could be taken in. */
export const PASSED_OVER = ["type", "state", "version", "first_published", "changed", "url"] as const;

const TEXTS = ["title", "summary"] as const;
const SINGLE = ["handle", "lang", "licence"] as const;

export const PLACE_PARTS = [
  "country",
  "subdivision",
  "m49",
  "region",
  "label",
  "lat",
  "lon",
  "precision",
  "publicPrecision",
] as const;
const PARTS: Readonly<Record<string, readonly string[]>> = {
  place: PLACE_PARTS,
  range: ["min", "max", "basis"],
  money: ["amount", "currency", "kind", "year"],
};

const open = (type: TypeName): [string, Field][] => Object.entries(fieldsOf(type)).filter(([, field]) => !field.secret);

/** All places of one type that a column can go to, in the order of its form. Texts are offered in the languages of the interface. */
export function targetsOf(type: TypeName): Target[] {
  return [
    ...TEXTS.flatMap(texts),
    ...open(type).flatMap(([name, field]) => targetsOfField(name, field)),
    ...SINGLE.map((name) => ({ id: name, field: name })),
  ];
}

const texts = (field: string): Target[] => [
  { id: field, field },
  ...LANGUAGES.map((lang) => ({ id: `${field}__${lang}`, field, lang })),
];

function targetsOfField(name: string, field: Field): Target[] {
  if (field.kind === "localised" && !field.many) return texts(name);
  const whole = { id: name, field: name };
  if (field.kind === "group")
    return [
      whole,
      ...Object.entries(field.parts ?? {})
        .filter(([, part]) => !part.secret)
        .map(([part]) => ({ id: `${name}.${part}`, field: name, part })),
    ];
  const parts = field.many ? [] : (PARTS[field.kind] ?? []);
  return [whole, ...parts.map((part) => ({ id: `${name}_${part}`, field: name, part }))];
}

/** The target of this name; also of a text in a language that the interface does not have (`title__de`). */
export function targetOf(type: TypeName, id: string): Target | undefined {
  const found = indexOf(type).get(id);
  if (found) return found;
  const [, field = "", lang = ""] = /^(.+)__([A-Za-z0-9-]+)$/.exec(id) ?? [];
  const isText = indexOf(type).get(field) && indexOf(type).has(`${field}__en`);
  return isText && isLanguageTag(lang) ? { id, field, lang } : undefined;
}

const indexes = new WeakMap<Fields, Map<string, Target>>();
function indexOf(type: TypeName): Map<string, Target> {
  const fields = fieldsOf(type);
  let found = indexes.get(fields);
  if (!found) {
    found = new Map(targetsOf(type).map((target) => [target.id, target]));
    indexes.set(fields, found);
  }
  return found;
}

/** May several columns go there? Their cells are then put together. */
export function takesSeveral(type: TypeName, { field, part }: Target): boolean {
  const declared = fieldOf(type, field);
  return part === undefined && declared?.many === true && declared.kind !== "group";
}
