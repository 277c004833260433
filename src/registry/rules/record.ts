import type { TypeName } from "../types/index.ts";
import type { Localised } from "./values.ts";

export const STATES = ["draft", "in_review", "right_of_reply", "published", "corrected", "superseded", "withdrawn"] as const;
export type State = (typeof STATES)[number];

/** States whose revision the public sees. A withdrawn record shows its tombstone only. */
export const PUBLIC_STATES: readonly State[] = ["published", "corrected", "superseded"];

export type Grade = "E0" | "E1" | "E2" | "E3" | "E4" | "E5";

/** Why a field says what it says. `field` is a path from `fields` (`since`, `figures.0.value`), or `title`, `summary`, `notes.0`. */
export interface Citation {
  field: string;
  /** Id of a source record. */
  source: string;
  relation: "supports" | "contradicts" | "context";
  grade: Grade;
  locator?: { page?: string; quote?: string };
  note?: string;
}

/** Something readers are told beside the fields: sources that disagree, or a caution of the editors. */
export interface Note {
  kind: "conflict" | "caution";
  text: Localised;
}

/** A change made after publication, for the page of corrections. `field` is a path as in a citation. */
export interface Correction {
  kind: string;
  field: string;
  before: string;
  after: string;
  reason: string;
  requestedBy?: string;
  at: string;
}

/** The chance to answer that those named had before publication. Days, as `2026-05-17`. */
export interface Reply {
  asked: string;
  /** Until when they could answer. */
  due: string;
  /** What came of it, and when that was known; absent while it is open. */
  outcome?: "answered" | "none";
  at?: string;
  /** Id of the record of this exchange. */
  engagement?: string;
}

/** One revision of a record, whole: the `body` of a ledger row. Canonical JSON of it is what is hashed. */
export interface RecordBody {
  id: string;
  handle: string;
  type: TypeName;
  /** BCP 47 tag of the language that the record was written in. */
  lang: string;
  state: State;
  visibility: "public" | "partner" | "restricted" | "sealed";
  sensitivity: "none" | "personal" | "special" | "life_safety";
  /** SPDX expression. */
  licence: string;
  title: Localised;
  summary?: Localised;
  contentNotice?: Localised;
  embargoUntil?: string;
  reviewBy?: string;
  fields: Record<string, unknown>;
  citations: Citation[];
  /** Paths of fields that rest on the editors' own judgement, said so to readers. */
  editorial: string[];
  notes: Note[];
  corrections: Correction[];
  reply?: Reply;
  /** Id of the record that this one was merged into. */
  mergedInto?: string;
  /** Where an imported record came from: the import's name and the key inside it. */
  provenance?: { origin: string; key: string };
}

export const ACTS = [
  "created",
  "edited",
  "submitted",
  "returned",
  "approved",
  "stopped",
  "lifted",
  "asked",
  "replied",
  "unanswered",
  "scheduled",
  "shared",
  "published",
  "corrected",
  "redacted",
  "withdrawn",
  "merged",
  "imported",
] as const;
export type Act = (typeof ACTS)[number];

/** Acts that write what a record says; the others move it on. */
export const WRITING_ACTS: readonly Act[] = ["created", "edited", "imported"];

/** A row of the ledger. `seq` has no gaps; `hash` covers every other field and the hash before it. */
export interface Revision {
  seq: number;
  record: string;
  /** Counts the revisions of one record from 1. */
  version: number;
  act: Act;
  body: RecordBody;
  reason: string;
  actor: string;
  at: string;
  previous: string;
  hash: string;
  /** Ids of the testimonies that this version is sealed with: it can be read as long as none of them was withdrawn. */
  rests?: readonly string[];
  /** What it said is erased: its body holds no more than what the chain needs. */
  erased?: true;
}

/** May readers see this revision? An embargo holds a revision back before it is published, not after. */
export const isPublic = (body: Pick<RecordBody, "state" | "visibility">): boolean =>
  body.visibility === "public" && PUBLIC_STATES.includes(body.state);
