import { examine, isWithin, type RecordBody } from "../../../registry/index.ts";
import { formOfType, isKept } from "./declared.ts";
import type { FormEntries } from "./names.ts";
import { type Fault, group, type Reading } from "./values.ts";

export interface Read {
  /** As typed; where it is wrong, what could be read of it. */
  body: RecordBody;
  /** By the name of the entry that is wrong. Empty: the body is valid. */
  faults: ReadonlyMap<string, Fault>;
  /** Citations and marks that went with rows that are gone. */
  dropped: number;
}

/**
 * The body that a form makes of `base`, the version that it was opened from. What the form does not hold stays as it is there, and so
 * does every value whose entries are unchanged. Citations follow the rows that they are of.
 */
export function bodyFrom(entries: FormEntries, base: RecordBody): Read {
  const reading: Reading = { entries, faults: new Map(), names: [], moved: new Map() };
  const form = formOfType(base.type);
  const typed = group(form, "", base, reading) ?? {};
  const fields = { ...base.fields };
  for (const [name, field] of Object.entries(form.fields?.parts ?? {})) {
    if (isKept(field)) continue;
    const value = (typed.fields as Record<string, unknown> | undefined)?.[name];
    if (value === undefined) delete fields[name];
    else fields[name] = value;
  }
  const envelope = Object.fromEntries(Object.keys(form).map((name) => [name, typed[name]]));
  const body = without({ ...base, ...envelope, fields }, base, reading.moved);
  if (Object.keys(body.title).length === 0) reading.faults.set("title", { code: "form-title-needed", args: {} });
  for (const { path, code, args } of examine(body).refusals) {
    const name = named(path, reading.names);
    if (![...reading.faults.keys()].some((known) => isWithin(known, name) || isWithin(name, known)))
      reading.faults.set(name, { code, args });
  }
  const before = base.citations.length + base.editorial.length;
  return { body, faults: reading.faults, dropped: before - body.citations.length - body.editorial.length };
}

/** The path of a body as the form names it. */
function named(path: string, names: Reading["names"]): string {
  const [row, name] = names.filter(([row]) => isWithin(path, row)).at(-1) ?? ["", ""];
  return row === "" ? path : name + path.slice(row.length);
}

/** The title must be there, and lists are never missing; citations and marks go where their rows went. */
function without(
  body: Omit<RecordBody, "title" | "notes"> & Partial<Pick<RecordBody, "title" | "notes">>,
  base: RecordBody,
  moved: Reading["moved"],
): RecordBody {
  const known = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  const follow = (path: string) => followed(path, base, moved);
  return {
    ...(known as unknown as RecordBody),
    title: body.title ?? {},
    notes: body.notes ?? [],
    citations: base.citations.flatMap((citation) => {
      const field = follow(citation.field);
      return field === undefined ? [] : [field === citation.field ? citation : { ...citation, field }];
    }),
    editorial: base.editorial.flatMap((path) => follow(path) ?? []),
  };
}

/** Where the value at a path of the base is now: undefined when it was in a row that is gone. */
function followed(path: string, base: RecordBody, moved: Reading["moved"]): string | undefined {
  const inNotes = path === "notes" || path.startsWith("notes.");
  const parts = (inNotes ? path : `fields.${path}`).split(".");
  if (!inNotes && !(parts[1] !== undefined && Object.hasOwn(base.fields, parts[1]))) return path;
  let now = "";
  let before = "";
  let value: unknown = base;
  for (const part of parts) {
    before = before === "" ? part : `${before}.${part}`;
    const inList = Array.isArray(value);
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined;
    if (!inList) now = now === "" ? part : `${now}.${part}`;
    else if (value === undefined) return path;
    else {
      const there = moved.get(before);
      if (there === undefined) return undefined;
      now = there;
    }
  }
  return now.replace(/^fields\./, "");
}
