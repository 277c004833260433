import { ANEW_ACTS, BESIDE_THE_TEXT, isPublic, type RecordBody, type Revision, WRITING_ACTS } from "../../registry/index.ts";

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
  /** Readers see a version of it. */
  public: boolean;
  /** Who ever wrote it, and who did since readers last got a version. */
  wrote: readonly string[];
  since: readonly string[];
  /** Someone other than its authors approved the text as it stands. */
  approved: boolean;
  /** Someone stopped its publication, and nobody lifted that. */
  held: boolean;
  stage: Stage;
  /** When it came into the ledger. */
  begun: string;
}

/** What of a revision moves the history on. */
export interface Step extends Pick<Revision, "actor" | "at"> {
  act: string;
  body: Pick<RecordBody, "state" | "visibility"> & { mergedInto?: string | undefined };
}

const NEW: Omit<History, "begun"> = { public: false, wrote: [], since: [], approved: false, held: false, stage: "draft" };

const isOneOf = (acts: readonly string[], act: string): boolean => acts.includes(act);

/** The history after one more revision. It tells of a review what the registry's own reading of all revisions tells. */
export function onward(history: History | undefined, step: Step): History {
  const { act, actor, at, body } = step;
  const before = history ?? { ...NEW, begun: at };
  const writes = isOneOf(WRITING_ACTS, act);
  const wrote = writes ? withName(before.wrote, actor) : before.wrote;
  const moved = isPublic(body) && body.mergedInto === undefined ? published(before, act) : underway(before, step, writes);
  return { ...moved, wrote, stage: stageOf(before.stage, moved.approved, act, body) };
}

/** What is done beside the text leaves those who are writing it where they are. */
const published = (before: History, act: string): History =>
  isOneOf(BESIDE_THE_TEXT, act) && before.public ? before : { ...before, public: true, since: [], approved: false, held: false };

function underway(before: History, { act, actor, body }: Step, writes: boolean): History {
  const since = writes ? withName(before.since, actor) : before.since;
  const stands = before.approved && !isOneOf(ANEW_ACTS, act);
  return {
    ...before,
    public: before.public && body.state !== "withdrawn" && body.visibility === "public",
    since,
    approved: stands || (act === "approved" && !since.includes(actor)),
    held: act === "stopped" || (before.held && act !== "lifted"),
  };
}

const withName = (names: readonly string[], name: string): readonly string[] => (names.includes(name) ? names : [...names, name]);

/** Who wrote since readers last got a version; else, everyone who wrote. */
export const authorsOf = ({ wrote, since }: Pick<History, "wrote" | "since">): string[] =>
  [...(since.length > 0 ? since : wrote)].sort();

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
