import type { Field } from "../../rules/fields.ts";
import { fieldAt } from "../../rules/paths.ts";
import type { PublicBody } from "../../rules/public-view.ts";
import type { Localised, Money, Place, Range } from "../../rules/values.ts";
import type { TypeName } from "../../types/index.ts";
import { label } from "../../vocabulary.ts";

/** One place of a record that readers have otherwise than before, in words. An empty side was not there. */
export interface ChangedPlace {
  /** A path as in a citation: `since`, `figures.0.value`, `title`. */
  field: string;
  before: string;
  after: string;
}

/** How a record that another one refers to is called: its handle and title. */
export type NameOf = (id: string) => string;

const ENVELOPE = ["title", "summary", "contentNotice"] as const;

/** In which language values are put into words, and what records are called. */
interface Voice {
  lang: string;
  nameOf: NameOf;
}

/**
 * What readers have otherwise after `after` than after `before`, place by place. A translation that was added or bettered is none:
 * the text in the record's own language is what was said.
 */
export function changesBetween(before: PublicBody, after: PublicBody, nameOf: NameOf): ChangedPlace[] {
  const voice = { lang: after.lang, nameOf };
  const texts = ENVELOPE.map((name) => ({
    field: name,
    before: textOf(before[name], voice),
    after: textOf(after[name], voice),
  }));
  const notes = Array.from({ length: Math.max(before.notes.length, after.notes.length) }, (_, i) => ({
    field: `notes.${i}`,
    before: textOf(before.notes[i]?.text, voice),
    after: textOf(after.notes[i]?.text, voice),
  }));
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
  const fields = names.flatMap((name) => [...compare(after.type, name, before.fields[name], after.fields[name], voice)]);
  return [...texts, ...fields, ...notes].filter((change) => change.before !== change.after);
}

/** Goes into groups, so that a correction names the place and not the whole list. */
function* compare(type: TypeName, path: string, before: unknown, after: unknown, voice: Voice): Generator<ChangedPlace> {
  const field = fieldAt(type, path);
  if (!field || JSON.stringify(before) === JSON.stringify(after)) return;
  if (field.kind !== "group") yield { field: path, before: wordsOf(field, before, voice), after: wordsOf(field, after, voice) };
  else if (field.many) {
    const [old, young] = [listOf(before), listOf(after)];
    for (let i = 0; i < Math.max(old.length, young.length); i++) yield* compare(type, `${path}.${i}`, old[i], young[i], voice);
  } else {
    const parts = Object.keys(field.parts ?? {});
    for (const part of parts) yield* compare(type, `${path}.${part}`, at(before, part), at(after, part), voice);
  }
}

function textOf(texts: Localised | undefined, { lang }: Pick<Voice, "lang">): string {
  const all = Object.values(texts ?? {});
  return (texts?.[lang] ?? all.find(({ status }) => status === "original") ?? all[0])?.text ?? "";
}

function wordsOf(field: Field, value: unknown, voice: Voice): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((item) => wordsOf({ ...field, many: false }, item, voice)).join("; ");
  switch (field.kind) {
    case "localised":
      return textOf(value as Localised, voice);
    case "term":
      return label(field.scheme ?? "", String(value), voice.lang);
    case "ref":
      return voice.nameOf(String(value));
    case "place": {
      const { label: name, subdivision, region, m49, country, lat, lon } = value as Place;
      return [name, subdivision, region ?? m49, country, lat !== undefined && `${lat}, ${lon}`].filter(Boolean).join(", ");
    }
    case "range": {
      const { min, max, basis } = value as Range;
      return `${min === max ? min : `${min}–${max}`} (${basis})`;
    }
    case "money": {
      const { amount, currency, year } = value as Money;
      return [amount, currency, year && `(${year})`].filter(Boolean).join(" ");
    }
    case "flag":
      return value ? "✓" : "✗";
    default:
      return String(value);
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const at = (value: unknown, part: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, part)
    ? (value as Record<string, unknown>)[part]
    : undefined;
