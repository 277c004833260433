import { Problem } from "../../kernel/problem.ts";
import { TYPES } from "../types/index.ts";
import type { Field } from "./fields.ts";
import { isEmpty } from "./leaves.ts";
import { isWithin } from "./paths.ts";
import type { RecordBody } from "./record.ts";

/** What the rules of publication need to know beside the record. */
export interface PublicationContext {
  /** Today, as `2026-05-17`. */
  today: string;
  /** Who wrote the latest version, and who approved it: names of accounts. */
  author?: string;
  reviewer?: string;
  /** A monitor of one person switches this off, and the site says so. */
  secondReviewer: boolean;
}

/** What still stands between a record and its publication, one sentence each; empty when it may be published. */
export function publishable(body: RecordBody, context: PublicationContext): string[] {
  return [
    ...openToAll(body, context),
    ...reviewed(context),
    ...complete(body),
    ...founded(body),
    ...(OF_TYPE[body.type]?.(body) ?? []),
  ];
}

/** Throws the problem `not-publishable` (422), with each sentence as a field, unless the record may be published. */
export function requirePublishable(body: RecordBody, context: PublicationContext): void {
  const missing = publishable(body, context);
  if (missing.length === 0) return;
  const name = body.handle || body.title[body.lang]?.text || body.id;
  throw new Problem(
    "not-publishable",
    422,
    `${name} cannot be published yet. ${missing.join(" ")}`,
    Object.fromEntries(missing.map((sentence, i) => [String(i), sentence])),
  );
}

function* openToAll(body: RecordBody, { today }: PublicationContext): Generator<string> {
  if (body.visibility !== "public") yield `The record is ${body.visibility}: only one that is public can be published.`;
  if (body.sensitivity === "life_safety") yield "A record on which lives depend is not published.";
  if (body.embargoUntil && body.embargoUntil.slice(0, 10) > today)
    yield `The record is under embargo until ${body.embargoUntil.slice(0, 10)}.`;
  if (body.mergedInto) yield "The record was merged into another one: publish that one.";
}

function* reviewed({ secondReviewer, author, reviewer }: PublicationContext): Generator<string> {
  if (!secondReviewer) return;
  if (!reviewer) yield "Nobody has reviewed the record.";
  else if (reviewer === author) yield "The reviewer is the author: a second person reviews.";
}

function* complete(body: RecordBody): Generator<string> {
  if (!body.title[body.lang]) yield `The title has no version in the language of the record (${body.lang}).`;
  for (const [name, field] of Object.entries(TYPES[body.type].fields)) {
    if (field.required && isEmpty(body.fields[name])) yield `The field "${name}" is empty.`;
  }
}

/** Every asserted value rests on a source that supports it, or is said to be the editors' own judgement. */
function* founded(body: RecordBody): Generator<string> {
  const grounds = [
    ...body.citations.filter((citation) => citation.relation === "supports").map((citation) => citation.field),
    ...body.editorial,
  ];
  for (const [name, field] of Object.entries(TYPES[body.type].fields)) {
    const value = body.fields[name];
    if (!field.asserted || field.secret || isEmpty(value)) continue;
    for (const path of unfounded(name, field, value, grounds)) yield `"${path}" cites no source and is not marked editorial.`;
  }
}

function unfounded(path: string, field: Field, value: unknown, grounds: readonly string[]): string[] {
  const rests = (place: string) => grounds.some((ground) => isWithin(place, ground) || isWithin(ground, place));
  if (grounds.includes(path)) return [];
  if (!field.many || !Array.isArray(value)) return rests(path) || namesItsSource(field, value) ? [] : [path];
  return value.map((item, i) => (rests(`${path}.${i}`) || namesItsSource(field, item) ? "" : `${path}.${i}`)).filter(Boolean);
}

/** A figure, a progress note or a question that carries its own source needs no other. */
const namesItsSource = (field: Field, value: unknown): boolean =>
  field.kind === "group" &&
  field.parts?.source?.kind === "ref" &&
  typeof value === "object" &&
  value !== null &&
  "source" in value &&
  !isEmpty(value.source);

const OF_TYPE: { readonly [N in RecordBody["type"]]?: (body: RecordBody) => Iterable<string> } = {
  *claim({ fields }) {
    const evidence = (fields.evidence ?? []) as { source?: string; relation?: string }[];
    const supports = evidence.filter((one) => one.source && (one.relation === undefined || one.relation === "supports"));
    if (supports.length === 0) yield "The claim has no evidence that supports it.";
  },
  *source({ fields }) {
    const there = [fields.captures, fields.files, fields.noCapture, fields.testimony].some((value) => !isEmpty(value));
    if (!there) yield "The source has no capture and no file, and does not say why not.";
  },
  *agent({ fields }) {
    const isPerson = fields.kind === "person-public-role" || fields.kind === "person_public_role";
    if (isPerson && isEmpty(fields.publicRole)) {
      yield "A person is published only in a public role, and the role is not named. A person on the move is never a record.";
    }
  },
};
