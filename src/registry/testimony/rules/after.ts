import type { Entry } from "../../ledger/ledger.ts";
import { publishable } from "../../rules/publication.ts";
import { type Correction, isPublic, type RecordBody, type Revision } from "../../rules/record.ts";
import { reviewOf } from "../../workflow/rules/review.ts";
import { consentsOf } from "./body.ts";
import { type Cause, TAKEN_BACK } from "./reasons.ts";
import { nameless, quotesFrom, without } from "./strip.ts";

/** Who signs what happens by itself. */
const ACTOR = "vigie";

/**
 * What became of a record: `again`: readers have it without what was taken back; `draft`: they have it no more, and the team has a draft;
 * `changed`: it was not public, and the team has it without; `past`: only versions that are no longer in force said it.
 */
export type Fate = "again" | "draft" | "changed" | "past";

interface Given {
  /** Id of the source. */
  testimony: string;
  cause: Cause;
  /** An instant. */
  at: string;
}

/** The revisions that follow for one record that rested on a testimony, and what became of it. `versions`: all of them, oldest first. */
export function afterwards(versions: readonly Revision[], given: Given): { entries: Entry[]; fate: Fate } {
  const { testimony, cause, at } = given;
  const review = reviewOf(versions);
  const [latest, shown] = [review.latest as Revision, review.public as Revision | undefined];
  const rests = ({ rests: under }: Revision) => under?.includes(testimony) ?? false;
  if (!rests(latest) && !(shown && rests(shown))) return { entries: [], fate: "past" };
  const reason = TAKEN_BACK[cause].record;
  const past = {
    quotes: versions.flatMap(({ body }) => quotesFrom(body, testimony)),
    ...(versions.some(rests) && { since: versions.find(rests)?.at ?? at }),
  };
  // Erased already, as after a backup was brought back: what was said before it rested on the testimony is all there is.
  const readable = ({ body, erased }: Revision): RecordBody => (erased ? before(versions, body, testimony) : body);
  const stripped = (revision: Revision) => without(readable(revision), testimony, past).body;
  const entries: Entry[] = [];
  const add = (act: Entry["act"], body: RecordBody, why = reason) =>
    entries.push({ body, act, reason: why, actor: ACTOR, expected: latest.version + entries.length });

  const { state, mergedInto } = latest.body;
  if (state === "withdrawn" || mergedInto !== undefined) {
    const said = versions.findLast(({ act }) => act === latest.act)?.reason ?? reason;
    add(latest.act, { ...stripped(latest), state, ...(mergedInto && { mergedInto }) }, said);
    return { entries, fate: "past" };
  }
  const isShown = shown?.version === latest.version;
  let fate: Fate = "changed";
  if (shown && rests(shown)) {
    const next = stripped(shown);
    const holds = !shown.erased && stillHolds(shown.body, next, at);
    const told: Correction = { kind: "taken-back", field: "title", before: "", after: "", reason, at };
    fate = holds ? "again" : "draft";
    if (holds) add("redacted", { ...next, state: "corrected", corrections: [...next.corrections, told] });
    else add("withdrawn", { ...next, state: "withdrawn" });
    if (!holds && isShown) add("returned", { ...next, state: "draft" });
  }
  if (!isShown)
    add(fate === "draft" ? "returned" : "redacted", { ...stripped(latest), state: fate === "draft" ? "draft" : state });
  return { entries, fate };
}

/** Nothing is missing now that was not missing before. */
function stillHolds(old: RecordBody, next: RecordBody, at: string): boolean {
  const counts = (body: RecordBody) =>
    Map.groupBy(publishable(body, { today: at.slice(0, 10), secondReviewer: false }), ({ code }) => code);
  const earlier = counts(old);
  return [...counts(next)].every(([code, missing]) => missing.length <= (earlier.get(code)?.length ?? 0));
}

function before(versions: readonly Revision[], latest: RecordBody, testimony: string): RecordBody {
  const found = versions.findLast(({ erased, rests }) => !erased && !rests?.includes(testimony))?.body;
  const { state, visibility, mergedInto: _merged, ...rest } = found ?? latest;
  const kept = found ? {} : { lang: "en", title: nameless({ handle: latest.handle, lang: "en" }) };
  return { ...rest, ...kept, state: latest.state ?? state, visibility: latest.visibility ?? visibility };
}

/** What is left of the testimony itself: that it was there, and that consent for it was taken back. `versions`: all of them, oldest first. */
export function leftOf(versions: readonly Revision[], { cause, at }: Given): Entry | undefined {
  const latest = versions.at(-1);
  if (!latest || (latest.body.state === "withdrawn" && !latest.rests?.includes(latest.record))) return undefined;
  const { id, handle, type, licence, sensitivity, mergedInto } = latest.body;
  const readable = versions.findLast(({ erased }) => !erased)?.body;
  const withdrawn = `${at.slice(0, 10)}T00:00:00.000Z`;
  const consents = (readable ? consentsOf(readable) : []).map(({ purpose, given }) => ({
    ...(purpose && { purpose }),
    ...(given && { given }),
    withdrawn,
  }));
  const wasPublic = versions.some(({ body }) => isPublic(body));
  const body: RecordBody = {
    ...{ id, handle, type, lang: "en", state: "withdrawn", visibility: wasPublic ? "public" : latest.body.visibility },
    ...{
      sensitivity,
      licence,
      title: nameless({ handle, lang: "en" }),
      citations: [],
      editorial: [],
      notes: [],
      corrections: [],
    },
    fields: { material: "testimony", ...(consents.length > 0 && { testimony: { consents } }) },
    ...(mergedInto !== undefined && { mergedInto }),
  };
  return { body, act: "withdrawn", reason: TAKEN_BACK[cause].source, actor: ACTOR, expected: latest.version };
}
