import type { Refusal } from "../../rules/refusal.ts";
import { broaderOf, hasTerm, offered, scheme, shippedVocabularies, standsFor, type Term, term } from "../../vocabulary.ts";
import { entriesOf } from "../current.ts";
import { ownField, ownFieldsOf } from "../own-fields.ts";
import type { Concept, OwnField, ShapeKind, ShapeValue } from "./entries.ts";

/**
 * Vocabularies whose terms the software itself knows, or that are another body's own list: their words may be translated and explained,
 * but no term is added, taken out or moved.
 */
export const CLOSED: ReadonlySet<string> = new Set([
  ...[
    "act",
    "citation-relation",
    "correction-kind",
    "evidence-grade",
    "likelihood",
    "precision",
    "sensitivity",
    "standing",
    "state",
  ],
  ...["translation-state", "visibility", "disclosure", "gcm-objective", "gcm-principle", "ungp", "question"],
]);

const MOST_FIELDS = 50;

/** What stands against a change, beside its own schema: how it fits with everything that is there. */
export function changeRefusals<K extends ShapeKind>(type: K, value: ShapeValue<K>): Refusal[] {
  if (type === "concept") return [...againstConcept(value as Concept)];
  if (type === "own-field") return [...againstField(value as OwnField)];
  return [];
}

const refusal = (path: string, code: string, args: Refusal["args"] = {}): Refusal => ({ path, code, args });

function* againstConcept(concept: Concept): Generator<Refusal> {
  const { scheme: id, notation, broader, replacedBy, deprecated, countries } = concept;
  if (!scheme(id)) return yield refusal("scheme", "value-no-vocabulary");
  const known = term(id, notation);
  if (!known && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(notation)) yield refusal("notation", "value-no-notation");
  if (CLOSED.has(id)) yield* againstClosed(concept, known);
  if (broader !== undefined) {
    if (!hasTerm(id, broader)) yield refusal("broader", "value-no-term", { scheme: id });
    else if (chainFrom(id, broader).includes(notation)) yield refusal("broader", "value-circle");
  }
  if (replacedBy !== undefined) {
    if (!deprecated) yield refusal("replacedBy", "value-still-offered");
    if (!hasTerm(id, replacedBy)) yield refusal("replacedBy", "value-no-term", { scheme: id });
    else if (chainFrom(id, replacedBy).includes(notation)) yield refusal("replacedBy", "value-circle");
  }
  if (id !== "region" && (countries || concept.partial)) yield refusal("countries", "value-no-region");
  if (!deprecated) yield* againstLabels(concept);
}

/** A term, all that stand for it one after the other, and everything above the last. */
function chainFrom(id: string, notation: string): string[] {
  const chain = [notation];
  for (let next = term(id, notation)?.replacedBy; next && !chain.includes(next); next = term(id, next)?.replacedBy)
    chain.push(next);
  return [...chain, ...broaderOf(id, standsFor(id, notation))];
}

function* againstClosed(concept: Concept, known: Term | undefined): Generator<Refusal> {
  if (!known) yield refusal("notation", "value-closed-vocabulary");
  else if (concept.deprecated || concept.broader !== known.broader) yield refusal("", "value-closed-vocabulary");
}

/** Two terms that are called the same cannot be told apart in a list. */
function* againstLabels({ scheme: id, notation, prefLabel }: Concept): Generator<Refusal> {
  const others = offered(id).filter((other) => other.notation !== notation);
  for (const [lang, label] of Object.entries(prefLabel)) {
    const same = others.find(
      (other) => other.prefLabel[lang]?.trim().toLocaleLowerCase(lang) === label.trim().toLocaleLowerCase(lang),
    );
    if (same) yield refusal(`prefLabel.${lang}`, "value-label-taken", { what: same.notation });
  }
}

const FIXED = ["kind", "many", "scheme", "to"] as const;

function* againstField(field: OwnField): Generator<Refusal> {
  const known = ownField(field.on, field.name);
  if (field.scheme !== undefined && !scheme(field.scheme)) yield refusal("scheme", "value-no-vocabulary");
  for (const name of known ? FIXED : [])
    if (JSON.stringify(known?.[name]) !== JSON.stringify(field[name])) yield refusal(name, "value-fixed");
  if (!known && ownFieldsOf(field.on).length >= MOST_FIELDS) yield refusal("", "value-too-many", { most: MOST_FIELDS });
  const elsewhere = entriesOf("own-field").find(({ value }) => value.name === field.name && value.on !== field.on)?.value;
  if (elsewhere && (elsewhere.kind !== field.kind || elsewhere.scheme !== field.scheme))
    yield refusal("name", "value-other-kind");
}

/** A term as it now is, as a change of it would be written. */
export function conceptOf(id: string, notation: string): Concept | undefined {
  const found = term(id, notation);
  return found && fromTerm(id, found);
}

/** A term as it ships. */
export function shippedConcept(id: string, notation: string): Concept | undefined {
  const found = shippedVocabularies()
    .find((one) => one.scheme === id)
    ?.terms.find((one) => one.notation === notation);
  return found && fromTerm(id, found);
}

function fromTerm(id: string, found: Term): Concept {
  const { notation, prefLabel, altLabel, shortLabel, definition, broader, match, countries, partial, deprecated, replacedBy } =
    found;
  return withoutGaps({
    ...{ scheme: id, notation, prefLabel, altLabel, shortLabel, definition, broader, countries, partial, deprecated, replacedBy },
    match: Array.isArray(match) ? match : undefined,
  });
}

/** Without what is undefined: the ledger's canonical JSON has no such thing. */
export const withoutGaps = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** Two terms made one: the first is offered no more and stands for nothing, the second answers to its names too. */
export function merged(from: Concept, into: Concept): [from: Concept, into: Concept] {
  const names = { ...into.altLabel };
  for (const [lang, label] of [
    ...Object.entries(from.prefLabel),
    ...Object.entries(from.altLabel ?? {}).flatMap(([lang, labels]) => labels.map((one) => [lang, one] as const)),
  ]) {
    const known = names[lang] ?? [];
    if (label !== into.prefLabel[lang] && !known.includes(label)) names[lang] = [...known, label];
  }
  return [
    { ...from, deprecated: true, replacedBy: into.notation },
    { ...into, ...(Object.keys(names).length > 0 ? { altLabel: names } : {}) },
  ];
}
