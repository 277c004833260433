import { canonicalJson, sha256 } from "../kernel/hash.ts";
import { type PublicBody, publicView } from "./rules/public-view.ts";
import { isPublic, type RecordBody, type Revision } from "./rules/record.ts";

/** What a revision says to a log that anyone can check: plain data, for whichever log there is. */
export interface LogEntry {
  /** What it is of: the same for the same revision, and for the same capture. */
  name: string;
  kind: "capture" | "publication" | "correction" | "withdrawal";
  /** The record's handle. */
  subject: string;
  version?: number;
  at: string;
  statement: unknown;
  /** Ids of the testimonies that it must be sealed with. */
  under: readonly string[];
  /** May readers have the statement now? */
  shown: boolean;
  /** Entries whose statements readers may no longer have: all earlier ones of the record, or those of these names. */
  hides?: "all" | readonly string[];
  /** Entries whose statements readers may have from now on. */
  shows?: readonly string[];
}

/** What was there before the revision. */
export interface Before {
  /** Readers had a version of the record. */
  wasPublic: boolean;
  /** Earlier revisions of the record, as far as readers had them; needed only where they had one. */
  earlier: readonly Revision[];
}

const nameOf = ({ hash }: Revision): string => `revision:${hash}`;

/**
 * The entries that follow from a revision, in their order: captures that it brings, and what it changes for readers. A revision that
 * readers never get gives no more than its captures.
 */
export function logEntriesOf(revision: Revision, { wasPublic, earlier }: Before): LogEntry[] {
  const { body, version, act, at, reason, rests = [], erased } = revision;
  const { handle: subject, mergedInto } = body;
  const shown = isPublic(body) && mergedInto === undefined;
  const captures = erased ? [] : capturesOf(revision, shown);
  const about = { name: nameOf(revision), subject, version, at, shown: true };
  const said = { handle: subject, version, act, at };
  if (shown) {
    const { name, ...rest } = about;
    // Erased before it came here: that it was published is all that can still be said.
    const statement = erased ? said : { ...said, record: publicView(body) };
    const isGone = (one: Revision) => isTakenBack(one, rests) || (!erased && isRedacted(one, body));
    const hides = earlier.filter(isGone).map(nameOf);
    const shows = captures.map((capture) => capture.name);
    const kind = wasPublic ? "correction" : "publication";
    const more = { ...(hides.length > 0 && { hides }), ...(shows.length > 0 && { shows }) };
    return [...captures, { name, kind, ...rest, statement, under: erased ? [] : rests, ...more }];
  }
  if (!wasPublic) return captures;
  if (mergedInto !== undefined)
    return [...captures, { ...about, kind: "correction", statement: { ...said, mergedInto }, under: [], hides: "all" }];
  // A draft after publication leaves readers what they have.
  if (body.state !== "withdrawn" && body.visibility === "public") return captures;
  // Why it is no longer public is told only where it was withdrawn.
  const statement = body.state === "withdrawn" ? { ...said, reason } : said;
  return [...captures, { ...about, kind: "withdrawal", statement, under: [], hides: "all" }];
}

/** Does the latest version take something out of what an earlier one said? */
const isRedacted = ({ body, erased }: Revision, latest: RecordBody): boolean =>
  !erased && isPublic(body) && canonicalJson(publicView(body)) !== canonicalJson(publicView(body, latest));

/** Did it rest on something that the record no longer rests on? */
const isTakenBack = ({ rests = [] }: Revision, now: readonly string[]): boolean => rests.some((one) => !now.includes(one));

interface Capture {
  url?: string;
  at?: string;
  sha256?: string;
}

function capturesOf(revision: Revision, shown: boolean): LogEntry[] {
  const { body, record, at, rests = [] } = revision;
  if (body.type !== "source" || !Array.isArray(body.fields.captures)) return [];
  const { fields, handle } = publicView(body) as PublicBody & { fields: { captures: readonly Capture[] } };
  return fields.captures.map(({ sha256: wacz, ...capture }) => ({
    name: `capture:${record}:${sha256(canonicalJson([capture.url ?? "", capture.at ?? "", wacz ?? ""]))}`,
    ...{ kind: "capture", subject: handle, at, under: rests, shown },
    statement: { handle, ...capture, ...(wacz !== undefined && { wacz }) },
  }));
}
