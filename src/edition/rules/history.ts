import { isPublic, type RecordBody, type Revision, WRITING_ACTS } from "../../registry/index.ts";

/** How far a record has come, in the words that the desk's lists use. */
export const STAGES = [
  "draft",
  "submitted",
  "returned",
  "stopped",
  "approved",
  "reply-asked",
  "published",
  "merged",
  "withdrawn",
] as const;
export type Stage = (typeof STAGES)[number];

/** What the desk's lists need of a record's past: all of it follows from its revisions, one after the other. */
export interface History {
  /** Entry of the ledger that readers see; null when there is none. */
  publicSeq: number | null;
  /** Who wrote it, with the entry in which they last did. */
  wrote: Readonly<Record<string, number>>;
  stage: Stage;
  /** The text as it stands was approved. */
  approved: boolean;
  /** When it came into the ledger. */
  begun: string;
}

/** What of a revision moves the history on. */
export interface Step extends Pick<Revision, "seq" | "actor" | "at"> {
  act: string;
  body: Pick<RecordBody, "state" | "visibility"> & { mergedInto?: string | undefined };
}

/** The history after one more revision. */
export function onward(history: History | undefined, { seq, act, actor, at, body }: Step): History {
  const ended = body.state === "withdrawn" || body.visibility !== "public";
  const before = history ?? { publicSeq: null, wrote: {}, stage: "draft", approved: false, begun: at };
  const writes = (WRITING_ACTS as readonly string[]).includes(act);
  const approved = act === "approved" || (before.approved && !writes && !ANEW.has(act));
  return {
    publicSeq: isPublic(body) ? seq : ended ? null : before.publicSeq,
    wrote: writes ? { ...before.wrote, [actor]: seq } : before.wrote,
    stage: stageOf(before.stage, approved, act, body),
    approved,
    begun: before.begun,
  };
}

/** Who wrote since readers last got a version; else, everyone who wrote. */
export function authorsOf({ wrote, publicSeq }: History): string[] {
  const since = Object.keys(wrote).filter((name) => (wrote[name] ?? 0) > (publicSeq ?? 0));
  return (since.length > 0 ? since : Object.keys(wrote)).sort();
}

/** Acts, beside those that write, after which an approval no longer stands. */
const ANEW: ReadonlySet<string> = new Set(["submitted", "returned", "stopped", "replied", "published", "corrected"]);

/** Acts that a draft remembers until it is sent in again. */
const SENT_BACK: Readonly<Record<string, Stage>> = { returned: "returned", stopped: "stopped" };

function stageOf(before: Stage, approved: boolean, act: string, { state, mergedInto }: Step["body"]): Stage {
  if (mergedInto !== undefined) return "merged";
  if (state === "withdrawn") return "withdrawn";
  if (state === "published" || state === "corrected" || state === "superseded") return "published";
  const sent = SENT_BACK[act];
  if (sent) return sent;
  if (state === "right_of_reply") return "reply-asked";
  if (state === "in_review") return approved ? "approved" : "submitted";
  return act !== "lifted" && (before === "returned" || before === "stopped") ? before : "draft";
}
