import { type Field, fieldAt, fieldsOfType, isEmpty, isWithin, type RecordBody } from "../../../../registry/index.ts";
import { type Ground, groundsOf } from "../../../citing/rules/grounds.ts";

/** One field of a record as its page tells it. */
export interface Entry {
  /** `title`, `since`, `notes`. */
  name: string;
  field: Field;
  value: unknown;
  grounds: Ground[];
  /** Paths that are the editors' own judgement. */
  editorial: string[];
  /** Paths that rest on nothing yet, and need to before publication. */
  bare: string[];
}

const ENVELOPE = ["title", "summary", "contentNotice"] as const;

/** Every field that says something, in the order of the declaration, each with what it rests on. `bare`: paths that publication misses. */
export function entriesOf(body: RecordBody, bare: readonly string[]): Entry[] {
  const grounds = groundsOf(body);
  const entry = (name: string, field: Field | undefined, value: unknown): Entry[] => {
    if (!field || isEmpty(value)) return [];
    return [
      {
        ...{ name, field, value },
        grounds: grounds.filter((ground) => isWithin(ground.field, name)),
        editorial: body.editorial.filter((path) => isWithin(path, name)),
        bare: bare.filter((path) => isWithin(path, name)),
      },
    ];
  };
  return [
    ...ENVELOPE.flatMap((name) => entry(name, fieldAt(body.type, name), body[name])),
    ...Object.entries(fieldsOfType(body.type)).flatMap(([name, field]) => entry(name, field, body.fields[name])),
    ...entry("notes", fieldAt(body.type, "notes"), body.notes.length > 0 ? body.notes.map(({ text }) => text) : undefined),
  ];
}

/** Fields that say nothing yet. What is the team's own bookkeeping is not asked for. */
export const emptyFields = (body: RecordBody): string[] =>
  Object.entries(fieldsOfType(body.type))
    .filter(([name, field]) => isEmpty(body.fields[name]) && !field.secret)
    .map(([name]) => name);
