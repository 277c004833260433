import { fieldsOfType } from "../shape/own-fields.ts";
import { consentsOf, isOver, isTestimony } from "../testimony/rules/body.ts";
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

/** One thing that stands between a record and its publication. Its code is also the id of the message that says it, after `missing-`. */
export interface Missing {
  code: MissingCode;
  /** The field that it concerns, as in a citation. */
  path?: string;
  args: Readonly<Record<string, string>>;
}

export const MISSING_CODES = [
  "not-public",
  "lives-depend",
  "embargo",
  "merged",
  "no-review",
  "held",
  "reply-open",
  "own-review",
  "title-language",
  "empty",
  "no-ground",
  "no-evidence",
  "no-capture",
  "capture-unmarked",
  "no-public-role",
  "no-consent",
  "no-media-consent",
  "consent-over",
  "no-risk-review",
] as const;
export type MissingCode = (typeof MISSING_CODES)[number];

/** What still stands between a record and its publication; empty when it may be published. */
export function publishable(body: RecordBody, context: PublicationContext): Missing[] {
  return [
    ...openToAll(body, context),
    ...reviewed(context),
    ...complete(body),
    ...founded(body),
    ...(OF_TYPE[body.type]?.(body) ?? []),
    ...consented(body, context),
  ];
}

const missing = (code: MissingCode, path?: string, args: Missing["args"] = {}): Missing => ({
  code,
  ...(path !== undefined && { path }),
  args,
});

function* openToAll(body: RecordBody, { today }: PublicationContext): Generator<Missing> {
  const { visibility, sensitivity, embargoUntil, mergedInto } = body;
  if (visibility !== "public") yield missing("not-public", "visibility", { visibility });
  if (sensitivity === "life_safety") yield missing("lives-depend", "sensitivity");
  if (embargoUntil && embargoUntil.slice(0, 10) > today)
    yield missing("embargo", "embargoUntil", { until: embargoUntil.slice(0, 10) });
  if (mergedInto) yield missing("merged");
}

function* reviewed({ secondReviewer, author, reviewer }: PublicationContext): Generator<Missing> {
  if (!secondReviewer) return;
  if (!reviewer) yield missing("no-review");
  else if (reviewer === author) yield missing("own-review");
}

function* complete(body: RecordBody): Generator<Missing> {
  if (!body.title[body.lang]) yield missing("title-language", "title", { lang: body.lang });
  for (const [name, field] of Object.entries(fieldsOfType(body.type))) {
    if (field.required && isEmpty(body.fields[name])) yield missing("empty", name);
  }
}

/** Every asserted value rests on a source that supports it, or is said to be the editors' own judgement. */
function* founded(body: RecordBody): Generator<Missing> {
  const grounds = [
    ...body.citations.filter((citation) => citation.relation === "supports").map((citation) => citation.field),
    ...body.editorial,
  ];
  for (const [name, field] of Object.entries(fieldsOfType(body.type))) {
    const value = body.fields[name];
    if (!field.asserted || field.secret || isEmpty(value)) continue;
    for (const path of unfounded(name, field, value, grounds)) yield missing("no-ground", path);
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

interface FileShown {
  withheld?: boolean;
  mediaType?: string;
}

/** What a person told is published with their consent to that, and when somebody has thought about what it could do to them. */
function* consented(body: RecordBody, { today }: PublicationContext): Generator<Missing> {
  if (!isTestimony(body) || body.state === "withdrawn") return;
  const consents = consentsOf(body);
  const given = (purpose: string) => consents.some((one) => one.purpose === purpose && !isOver(one, today));
  const { files = [], testimony } = body.fields as { files?: FileShown[]; testimony?: { riskReview?: string } };
  // Words that a custodian has chosen are a quotation; a voice or a picture is more of a person than that.
  const media = files.some(({ withheld, mediaType }) => !withheld && !mediaType?.startsWith("text/"));
  if (!given("quote") && !given("media")) yield missing("no-consent", "testimony");
  if (media && !given("media")) yield missing("no-media-consent", "files");
  if (consents.some((one) => isOver(one, today))) yield missing("consent-over", "testimony");
  if (isEmpty(testimony?.riskReview)) yield missing("no-risk-review", "testimony");
}

const OF_TYPE: { readonly [N in RecordBody["type"]]?: (body: RecordBody) => Iterable<Missing> } = {
  *claim({ fields }) {
    const evidence = (fields.evidence ?? []) as { source?: string; relation?: string }[];
    const supports = evidence.filter((one) => one.source && (one.relation === undefined || one.relation === "supports"));
    if (supports.length === 0) yield missing("no-evidence", "evidence");
  },
  *source({ fields }) {
    const there = [fields.captures, fields.files, fields.noCapture, fields.testimony].some((value) => !isEmpty(value));
    if (!there) yield missing("no-capture", "noCapture");
    // What is not the page must not pass for it: readers are told when no capture is complete.
    const captures = (fields.captures ?? []) as { verdict?: string }[];
    const whole = captures.length === 0 || captures.some(({ verdict }) => verdict === "complete");
    if (!whole && fields.captureIncomplete !== true) yield missing("capture-unmarked", "captureIncomplete");
  },
  *agent({ fields }) {
    const isPerson = fields.kind === "person-public-role" || fields.kind === "person_public_role";
    if (isPerson && isEmpty(fields.publicRole)) yield missing("no-public-role", "publicRole");
  },
};
