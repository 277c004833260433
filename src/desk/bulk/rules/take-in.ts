import type { Field, Localised } from "../../../registry/index.ts";
import { type CellFault, listed, type Reading, type Taken, valueFrom, withoutApostrophe } from "./cells.ts";
import { fieldOf } from "./declared.ts";
import { type Mapping, mappedColumns } from "./mapping.ts";
import type { Target } from "./targets.ts";

/** What a row says: only what its cells say, for an empty cell says nothing. */
export interface Said {
  handle?: string;
  lang: string;
  licence?: string;
  title?: Localised;
  summary?: Localised;
  fields: Record<string, unknown>;
}

export type RowReading = Omit<Reading, "lang" | "dates" | "decimal" | "separator">;

interface Piece {
  target: Target;
  text: string;
  column: string;
}

/** No letter that was broken on the way, and no control character: a record holds neither. */
const UNREADABLE = /\u{fffd}/u;
const CONTROL = /[^\P{Cc}\t\n\r]/u;
const LONGEST = 100_000;

/** The cells of a row as what they say of a record, or why they cannot be taken in; all reasons at once. */
export function takeIn(
  cells: readonly string[],
  headers: readonly string[],
  mapping: Mapping,
  { ref }: RowReading,
): { said: Said; faults: CellFault[] } {
  const faults: CellFault[] = [];
  const pieces: Piece[] = [];
  for (const { column, target } of mappedColumns(mapping)) {
    const text = withoutApostrophe(cells[column] ?? "")
      .replaceAll("\r\n", "\n")
      .replaceAll("\r", "\n")
      .trim();
    if (text === "") continue;
    const fault = UNREADABLE.test(text)
      ? "unreadable"
      : CONTROL.test(text)
        ? "control"
        : text.length > LONGEST
          ? "too-long"
          : undefined;
    if (fault) faults.push({ code: fault, text: shortened(text), column: headers[column] ?? "" });
    else pieces.push({ target, text, column: headers[column] ?? "" });
  }
  const langPiece = pieces.find(({ target }) => target.field === "lang");
  const lang = langPiece?.text ?? mapping.lang;
  const reading: Reading = { ...mapping, lang, ref };
  const said: Said = { lang, fields: {} };
  const groups = Map.groupBy(pieces, ({ target }) => target.field);
  for (const [name, own] of groups) {
    if (name === "handle") said.handle = own[0]?.text;
    else if (name === "licence") said.licence = own[0]?.text;
    else if (name === "title" || name === "summary") said[name] = textsOf(own, lang);
    else if (name !== "lang") {
      const field = fieldOf(mapping.type, name);
      if (!field) continue;
      const value = fieldFrom(field, own, reading, faults);
      if (value !== undefined) said.fields[name] = value;
    }
  }
  return { said, faults };
}

/**
 * The plain column holds the original, in the language whose own column says the same, else in that of the row; the other columns are
 * translations of it.
 */
function textsOf(pieces: readonly Piece[], lang: string): Localised {
  const original = pieces.find(({ target }) => target.lang === undefined)?.text;
  const own = pieces
    .filter(({ target }) => target.lang !== undefined)
    .map(({ target, text }) => [target.lang ?? "", text] as const);
  const inLang = own.find(([one]) => one === lang)?.[1];
  const equal = original === undefined || inLang === original ? undefined : own.find(([, text]) => text === original)?.[0];
  const first = original === undefined ? (inLang === undefined ? own[0]?.[0] : lang) : (equal ?? lang);
  const texts: Localised = {};
  for (const [tag, text] of own) texts[tag] = { text, status: tag === first ? "original" : "human" };
  if (original !== undefined && first !== undefined) texts[first] = { text: original, status: "original" };
  return texts;
}

function fieldFrom(field: Field, pieces: readonly Piece[], reading: Reading, faults: CellFault[]): unknown {
  const refused = (piece: Piece, code: CellFault["code"]): undefined => {
    faults.push({ code, text: shortened(piece.text), column: piece.column });
  };
  const take = (one: Field, text: string, piece: Piece): unknown => {
    const taken: Taken = valueFrom(one, text, reading);
    return "value" in taken ? taken.value : refused(piece, taken.fault);
  };
  const whole = pieces.filter(({ target }) => target.part === undefined);
  const parts = pieces.filter(({ target }) => target.part !== undefined);
  if (field.kind === "localised" && !field.many) return textsOf(pieces, reading.lang);
  if (field.kind === "group") return groupFrom(field, whole, parts, take, refused);
  if (field.many) {
    const values = whole.flatMap((piece) => valuesIn(field, piece, reading.separator, take, refused));
    return values.length === 0 ? undefined : whole.length > 1 ? unique(values) : values;
  }
  const [first] = whole;
  const base = first ? take(field, first.text, first) : undefined;
  if (parts.length === 0) return base;
  const made: Record<string, unknown> = { ...(base as Record<string, unknown> | undefined) };
  for (const piece of parts) {
    const value = take(partField(field.kind, piece.target.part ?? ""), piece.text, piece);
    if (value !== undefined) made[piece.target.part ?? ""] = value;
  }
  return field.kind === "place" ? withPrecision(made, parts) : made;
}

/** A list in one cell; a JSON list is taken as one, which is how our own tables write lists of texts with languages. */
function valuesIn(
  field: Field,
  piece: Piece,
  separator: string,
  take: (one: Field, text: string, piece: Piece) => unknown,
  refused: (piece: Piece, code: CellFault["code"]) => undefined,
): unknown[] {
  const single = { ...field, many: false };
  const simple = !["localised", "place", "range", "money"].includes(field.kind);
  if (!simple && piece.text.startsWith("[")) {
    try {
      const list: unknown = JSON.parse(piece.text);
      if (Array.isArray(list)) return list;
    } catch {
      refused(piece, "json");
      return [];
    }
  }
  return listed(piece.text, separator)
    .map((text) => take(single, text, piece))
    .filter((value) => value !== undefined);
}

function groupFrom(
  field: Field,
  whole: readonly Piece[],
  parts: readonly Piece[],
  take: (one: Field, text: string, piece: Piece) => unknown,
  refused: (piece: Piece, code: CellFault["code"]) => undefined,
): unknown {
  const [piece] = whole;
  if (piece) {
    try {
      const value: unknown = JSON.parse(piece.text);
      if (field.many ? Array.isArray(value) : typeof value === "object" && value !== null && !Array.isArray(value))
        return Object.keys(value as object).length === 0 ? undefined : value;
      return refused(piece, "json");
    } catch {
      return refused(piece, "json");
    }
  }
  const made: Record<string, unknown> = {};
  for (const part of parts) {
    const declared = field.parts?.[part.target.part ?? ""];
    const value = declared && take({ ...declared, many: false }, part.text, part);
    if (value !== undefined) made[part.target.part ?? ""] = declared?.many ? [value] : value;
  }
  if (Object.keys(made).length === 0) return undefined;
  return field.many ? [made] : made;
}

const NUMBERS = new Set(["lat", "lon", "min", "max", "amount", "year"]);

function partField(kind: Field["kind"], part: string): Field {
  const base = { many: false, facet: false, search: false, required: false, asserted: false, secret: false } as const;
  if (NUMBERS.has(part)) return { ...base, kind: "number" };
  if (kind === "place" && part === "country") return { ...base, kind: "country" };
  if (kind === "place" && part === "region") return { ...base, kind: "term", scheme: "region" };
  return { ...base, kind: "text" };
}

/** How exactly a place is known follows from what is said of it; readers are shown no more than a locality unless the table says so. */
function withPrecision(place: Record<string, unknown>, parts: readonly Piece[]): Record<string, unknown> {
  const given = new Set(parts.map(({ target }) => target.part));
  const known = given.has("precision")
    ? place.precision
    : place.lat !== undefined
      ? "exact"
      : place.label !== undefined
        ? "locality"
        : place.subdivision !== undefined
          ? "area"
          : "country";
  const shown = given.has("publicPrecision")
    ? place.publicPrecision
    : given.has("precision")
      ? known
      : known === "exact"
        ? "area"
        : known;
  return { ...place, precision: known, publicPrecision: shown };
}

const unique = (values: readonly unknown[]): unknown[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

export const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** Words in the cells of a row that name other records, with the types that they may be of. */
export function* refsIn(cells: readonly string[], mapping: Mapping): Generator<{ to: readonly string[]; text: string }> {
  for (const { column, target } of mappedColumns(mapping)) {
    const field = fieldOf(mapping.type, target.field);
    const declared = target.part === undefined ? field : field?.parts?.[target.part];
    if (declared?.kind !== "ref") continue;
    const cell = withoutApostrophe(cells[column] ?? "").trim();
    for (const text of declared.many ? listed(cell, mapping.separator) : [cell])
      if (text !== "") yield { to: declared.to ?? [], text };
  }
}
