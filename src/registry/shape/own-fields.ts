import type { Field, Fields } from "../rules/fields.ts";
import { TYPE_NAMES, TYPES, type TypeName } from "../types/index.ts";
import { entriesOf, perShape } from "./current.ts";
import { isOwnName, OWN, type OwnField, type OwnName } from "./rules/entries.ts";

/** A field of one's own, as everything that is derived from fields needs it. */
const asField = ({ kind, many, scheme, to, facet, search, required, asserted }: OwnField): Field => ({
  ...{ kind, many, facet, search, required, asserted, secret: false },
  ...(scheme === undefined ? {} : { scheme }),
  ...(to === undefined ? {} : { to }),
});

interface FieldLists {
  shown: ReadonlyMap<TypeName, Fields>;
  known: ReadonlyMap<TypeName, Fields>;
  byName: ReadonlyMap<string, OwnField>;
  /** Names that are removed on a type, as `type own-name`. */
  removed: ReadonlySet<string>;
}

const lists = perShape((): FieldLists => {
  const own = entriesOf("own-field")
    .map(({ value }) => value)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const with_ = (type: TypeName, fields: readonly OwnField[]): Fields => {
    const more = fields.filter(({ on }) => on === type);
    if (more.length === 0) return TYPES[type].fields;
    return { ...TYPES[type].fields, ...Object.fromEntries(more.map((field) => [field.name, asField(field)])) };
  };
  const there = own.filter(({ removed }) => !removed);
  return {
    shown: new Map(TYPE_NAMES.map((type) => [type, with_(type, there)])),
    known: new Map(TYPE_NAMES.map((type) => [type, with_(type, own)])),
    byName: new Map(own.map((field) => [`${field.on} ${field.name}`, field])),
    removed: new Set(own.filter(({ removed }) => removed).map(({ on, name }) => `${on} ${name}`)),
  };
});

/** The fields of a type: those that it was declared with, then those that the monitor has added. What shows, searches or asks uses these. */
export const fieldsOfType = (type: TypeName): Fields => lists().shown.get(type) ?? TYPES[type].fields;

/** The same with those that were removed again: what was written under them is still valid, and shown nowhere. */
export const knownFieldsOf = (type: TypeName): Fields => lists().known.get(type) ?? TYPES[type].fields;

/** A field that the monitor has added, removed or not. */
export const ownField = (type: TypeName, name: string): OwnField | undefined => lists().byName.get(`${type} ${name}`);

/** Fields that the monitor has added to a type, in their order. */
export const ownFieldsOf = (type: TypeName): OwnField[] =>
  [...lists().byName.values()].filter(({ on, removed }) => on === type && !removed);

/** The name of a field of one's own in a language, else in English, else in any, with the language that it is in. */
export function ownFieldLabel(type: TypeName, name: string, lang: string): { text: string; lang: string } | undefined {
  const labels = ownField(type, name)?.labels;
  return labels && inLanguage(labels, lang);
}

/** The help of a field of one's own, in the nearest language; undefined when it has none. */
export function ownFieldHelp(type: TypeName, name: string, lang: string): { text: string; lang: string } | undefined {
  const help = ownField(type, name)?.help;
  return help && inLanguage(help, lang);
}

/** The words in a language, else in English, else in any. */
export function inLanguage(words: Readonly<Record<string, string>>, lang: string): { text: string; lang: string } | undefined {
  const tag = [lang, "en"].find((one) => words[one]) ?? Object.keys(words)[0];
  return tag === undefined ? undefined : { text: words[tag] ?? "", lang: tag };
}

/** Own fields that readers may filter by. One name may be on several types: they share the facet. */
export const ownFacets = (): Map<OwnName, OwnField> =>
  new Map(
    [...lists().byName.values()]
      .filter(({ facet, removed }) => facet && !removed)
      .map((field) => [field.name as OwnName, field] as const),
  );

type Fielded = { type: TypeName; fields: Record<string, unknown> };

/** The values of fields that were removed since, taken out of what readers get: the old versions still hold them. */
export function withoutRemoved<B extends Fielded>(body: B): B {
  const { removed } = lists();
  if (removed.size === 0) return body;
  const gone = Object.keys(body.fields).filter((name) => removed.has(`${body.type} ${name}`));
  if (gone.length === 0) return body;
  return { ...body, fields: Object.fromEntries(Object.entries(body.fields).filter(([name]) => !gone.includes(name))) };
}

/** Values under names of one's own, as they stand: what may be seen of them is decided when they are shown. */
export const ownValuesIn = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name.startsWith(OWN) && isOwnName(name)));
