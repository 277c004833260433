import { diff3Merge } from "node-diff3";
import type { TypeName } from "../../../registry/index.ts";
import { type FormField, type FormFields, formOfType, isKept } from "./declared.ts";
import { type FormEntries, languagesOf, ROW, saying, under } from "./names.ts";
import { rowTexts } from "./rows.ts";

/** One field, or one language of a text, that both have changed: by name, with the entries under it of each. */
export interface Clash {
  name: string;
  field: FormField;
  base: FormEntries;
  theirs: FormEntries;
  mine: FormEntries;
}

export interface Merged {
  /** Mine and theirs together; where they clash, mine. */
  entries: FormEntries;
  /** Names of what only they have changed: taken in as it is. */
  taken: string[];
  /** Names of what only I have changed. */
  own: string[];
  clashes: Clash[];
}

/**
 * Brings together what two people made of one version. What only one of them changed is taken; what both changed alike is no clash; lists
 * are brought together row by row where their changes do not touch. The rows of the result bear the marks of `theirs`.
 */
export function merge(type: TypeName, base: FormEntries, theirs: FormEntries, mine: FormEntries): Merged {
  const merged: Merged = { entries: new Map(), taken: [], own: [], clashes: [] };
  const result = new Map<string, string>();
  const three = { base: saying(type, base), theirs: saying(type, theirs), mine: saying(type, mine) };
  for (const { name, field } of units(formOfType(type), "", Object.values(three))) unit(name, field, three, result, merged);
  return { ...merged, entries: result };
}

interface Unit {
  name: string;
  field: FormField;
}

/** What is chosen as one: a field, the part of a group, a text in one language; a list as a whole. */
function units(fields: FormFields, before: string, all: readonly FormEntries[]): Unit[] {
  return Object.entries(fields).flatMap(([key, field]): Unit[] => {
    const name = before + key;
    if (isKept(field)) return [];
    if (field.many) return [{ name, field }];
    if (field.kind === "group") return units(field.parts ?? {}, `${name}.`, all);
    if (field.kind !== "localised") return [{ name, field }];
    const langs = new Set(all.flatMap((entries) => languagesOf(entries, name)));
    return [...langs].map((lang) => ({ name: `${name}.${lang}`, field }));
  });
}

interface Three {
  base: FormEntries;
  theirs: FormEntries;
  mine: FormEntries;
}

function unit(name: string, field: FormField, three: Three, result: Map<string, string>, merged: Merged): void {
  const said = (entries: FormEntries) =>
    field.many ? JSON.stringify(rowTexts(entries, name).map(({ text }) => text)) : plainText(under(entries, name));
  const [base, theirs, mine] = [said(three.base), said(three.theirs), said(three.mine)];
  const put = (entries: FormEntries) => {
    for (const [key, value] of under(entries, name)) result.set(key === "" ? name : `${name}.${key}`, value);
  };
  if (mine === base || mine === theirs) {
    put(three.theirs);
    if (theirs !== base && mine === base) merged.taken.push(name);
    return;
  }
  const rows = field.many ? mergedRows(name, three) : undefined;
  if (theirs !== base && !rows) merged.clashes.push({ name, field, ...parts(name, three) });
  else merged.own.push(name);
  if (theirs !== base && rows) merged.taken.push(name);
  if (rows) for (const [key, value] of rows) result.set(key, value);
  else put(three.mine);
}

const parts = (name: string, { base, theirs, mine }: Three): Three => ({
  base: under(base, name),
  theirs: under(theirs, name),
  mine: under(mine, name),
});

const plainText = (entries: FormEntries): string => JSON.stringify([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** A list brought together row by row, with the marks of theirs; undefined where both changed the same rows. */
function mergedRows(name: string, { base, theirs, mine }: Three): Map<string, string> | undefined {
  const [old, other, own] = [rowTexts(base, name), rowTexts(theirs, name), rowTexts(mine, name)];
  const texts = (rows: typeof old) => rows.map(({ text }) => text);
  const regions = diff3Merge(texts(own), texts(old), texts(other), { excludeFalseConflicts: true });
  const kept: string[] = [];
  for (const region of regions) {
    if (region.conflict) return undefined;
    kept.push(...(region.ok ?? []));
  }
  const rows = new Map<string, string>();
  const left = [...other];
  const ofMine = [...own];
  for (const [i, text] of kept.entries()) {
    const there = left.findIndex((row) => row.text === text);
    const mark =
      there >= 0 ? left.splice(there, 1)[0]?.mark : markInTheirs(ofMine.find((row) => row.text === text)?.mark, old, other);
    for (const [key, value] of JSON.parse(text) as [string, string][]) rows.set(`${name}.${i}${key}`, value);
    if (mark !== undefined) rows.set(`${name}.${i}.${ROW}`, mark);
  }
  return rows;
}

/** Where the row of the base that a row of mine came from is in theirs: the row itself, if they left it as it was. */
function markInTheirs(
  mark: string | undefined,
  old: ReturnType<typeof rowTexts>,
  other: ReturnType<typeof rowTexts>,
): string | undefined {
  const was = mark === undefined ? undefined : old.find((row) => row.mark === mark);
  return was && other.find((row) => row.text === was.text)?.mark;
}

/** One answer to a clash. */
export type Answer = "theirs" | "mine";

/** The merged entries after the clashes were answered; a clash without an answer keeps mine. */
export function settled(
  merged: { entries: FormEntries; clashes: readonly Pick<Clash, "name" | "theirs">[] },
  answers: ReadonlyMap<string, Answer>,
): FormEntries {
  const entries = new Map(merged.entries);
  for (const { name, theirs } of merged.clashes) {
    if (answers.get(name) !== "theirs") continue;
    for (const key of [...entries.keys()]) if (key === name || key.startsWith(`${name}.`)) entries.delete(key);
    for (const [key, value] of theirs) entries.set(key === "" ? name : `${name}.${key}`, value);
  }
  return entries;
}

/** Do the two say the same? */
export const alike = (type: TypeName, a: FormEntries, b: FormEntries): boolean => {
  const { taken, own, clashes } = merge(type, a, a, b);
  return taken.length + own.length + clashes.length === 0;
};
