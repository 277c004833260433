import { sha256 } from "../../kernel/hash.ts";
import {
  type AnyRevision,
  entryOf,
  isPublic,
  isShapeRevision,
  isTestimony,
  type RecordBody,
  type Revision,
  type ShapeEntry,
  type ShapeRevision,
  SILENT_ACTS,
  type TypeName,
} from "../../registry/index.ts";
import { type Derived, derive, type Heading } from "../rules/derive.ts";
import type { PublicRecord } from "../rules/public.ts";
import { holds, type Scope } from "../rules/scope.ts";
import { layerPages } from "./layer.ts";
import { type Passage, pageImages, passages } from "./passages.ts";
import { termsOf } from "./terms.ts";

/** Text layers by the hash of their object, as JSON; one that is not there has no pages. */
export type Layers = ReadonlyMap<string, string>;

/** The words of a record as the index takes them. `bodies` belong to `passages`, one each. */
export interface PreparedText {
  passages: Passage[];
  title: string;
  bodies: string[];
  /** Distinct words that are indexed otherwise than written. */
  pairs: string[];
}

/** A record as it is written: whole in `body`, as JSON, with a digest over that; what stands in other tables beside it. */
export interface PreparedRecord {
  derived: Omit<Derived, "record" | "texts" | "layers"> & { record: Heading };
  body: string;
  digest: string;
  text?: PreparedText;
}

/** What readers (at the desk, the team) get to know of a revision: nothing, a record, or that there is none any more. */
export type Fate =
  | { kind: "nothing" }
  | ({ kind: "public" } & PreparedRecord)
  | { kind: "withdrawn" | "merged" | "hidden"; target: string }
  /** It was said, and is erased: readers get to know no more than since when they had the record. */
  | { kind: "erased" }
  /** Nothing about a record: the monitor itself was changed. */
  | { kind: "shape"; entry: ShapeEntry };

/** A revision made ready to be written: all that needs no look at what is in the file. Can be sent to another thread. */
export interface Prepared {
  seq: number;
  id: string;
  handle: string;
  type: TypeName | ShapeEntry["type"];
  version: number;
  act: string;
  at: string;
  reason: string;
  hash: string;
  fate: Fate;
  /** Testimonies that it rests on: it goes with any of them. */
  rests?: readonly string[];
  /** A testimony that was taken back: every version that rests on it goes now. */
  takesBack?: true;
  /** Of the desk's index alone: what a record's past is made of. */
  step?: { actor: string; body: Pick<RecordBody, "state" | "visibility" | "mergedInto"> };
}

/** Prepares a batch. Of several revisions of one record only the last one's text is analysed: only that is searched. */
export function prepare(revisions: readonly AnyRevision[], layers: Layers, scope: Scope = "public"): Prepared[] {
  const ofRecords = revisions.filter((revision): revision is Revision => !isShapeRevision(revision));
  const readable = ofRecords.filter(({ erased, body }) => !erased || ends(body));
  const concerned = scope === "desk" ? readable : readable.filter(concernsReaders);
  const lastOf = new Map<string, Revision>(concerned.map((revision) => [revision.record, revision]));
  return revisions.map((revision) => {
    if (isShapeRevision(revision)) return preparedShape(revision);
    const { seq, record: id, version, act, at, reason, hash, actor, body } = revision;
    const fate = fateOf(revision, lastOf.get(id) === revision, layers, scope);
    const prepared = {
      ...{ seq, id, handle: body.handle, type: body.type, version, act, at, reason, hash, fate },
      ...(revision.rests && !revision.erased && { rests: revision.rests }),
      ...(body.state === "withdrawn" && isTestimony(body) && { takesBack: true as const }),
    };
    if (scope === "public") return prepared;
    const { state, visibility, mergedInto } = body;
    return { ...prepared, step: { actor, body: { state, visibility, ...(mergedInto === undefined ? {} : { mergedInto }) } } };
  });
}

function preparedShape(revision: ShapeRevision): Prepared {
  const { seq, record: id, version, act, at, reason, hash, body } = revision;
  const fate = { kind: "shape", entry: entryOf(revision) } as const;
  return { seq, id, handle: body.handle, type: body.type, version, act, at, reason, hash, fate };
}

/** Readers have no such record from then on, whatever it said. */
const ends = ({ state, visibility, mergedInto }: RecordBody): boolean =>
  state === "withdrawn" || visibility !== "public" || mergedInto !== undefined;

/** An act on dates that only the desk knows leaves readers with the version that they have. */
const concernsReaders = ({ body, act }: Revision): boolean =>
  (isPublic(body) && !SILENT_ACTS.includes(act)) ||
  body.state === "withdrawn" ||
  body.visibility !== "public" ||
  body.mergedInto !== undefined;

function fateOf(revision: Revision, last: boolean, layers: Layers, scope: Scope): Fate {
  const { body } = revision;
  if (scope === "desk") {
    if (!holds(scope, body)) return { kind: "hidden", target: "" };
  } else {
    if (body.visibility !== "public") return { kind: "hidden", target: "" };
    if (body.mergedInto !== undefined) return { kind: "merged", target: body.mergedInto };
    if (body.state === "withdrawn") return { kind: "withdrawn", target: "" };
    if (!concernsReaders(revision)) return { kind: "nothing" };
  }
  if (revision.erased) return { kind: "erased" };
  const { record, texts, layers: named, ...derived } = derive(revision, scope);
  const { id, handle, type, version, changed, firstPublished } = record;
  const heading: Heading = { id, handle, type, version, changed, firstPublished };
  const written = JSON.stringify(record);
  const prepared = { kind: "public", derived: { ...derived, record: heading }, body: written, digest: sha256(written) } as const;
  if (!last) return prepared;
  const pages = named.flatMap(({ file, sha256, name, shown }) =>
    layerPages(layers.get(sha256), shown).map((page) => ({ file, name, ...page })),
  );
  const objects = [...derived.objects, ...pageImages(pages)];
  const text = textOf(record, passages(record.lang, texts, pages));
  return { ...prepared, derived: { ...prepared.derived, objects }, text };
}

/** The words of a record with these passages, as the index takes them. */
export function textOf({ title }: Pick<PublicRecord, "title">, found: Passage[]): PreparedText {
  const pairs = new Set<string>();
  const titles = Object.entries(title).map(([lang, { text }]) => termsOf(text, lang, pairs));
  const bodies = found.map(({ text, lang }) => termsOf(text, lang, pairs));
  return { passages: found, title: titles.join(" "), bodies, pairs: [...pairs] };
}
