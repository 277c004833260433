import type { Role } from "../../accounts/index.ts";
import { PUBLIC_STATES, type RecordBody, type State } from "../../registry/index.ts";

/** What can be done at the desk to one record. */
export const RECORD_ACTIONS = [
  "see",
  "edit",
  "translate",
  "submit",
  "comment",
  "return",
  "approve",
  "stop",
  "lift",
  "ask-reply",
  "publish",
  "withdraw",
  "merge",
  "share",
  "see-original",
  "correct-text",
  "redact",
  "release-original",
] as const;
export type RecordAction = (typeof RECORD_ACTIONS)[number];

/** What can be done at the desk that concerns no single record. */
export const DESK_ACTIONS = [
  "create",
  "upload",
  "search",
  "import",
  "tag-many",
  "export",
  "vocabulary",
  "shape",
  "trail",
  "people",
  "cases",
  "custodians",
  "remove-custodian",
  "withdrawals",
  "watch",
] as const;
export type DeskAction = (typeof DESK_ACTIONS)[number];

/** What decides about a record, beside who asks. */
export interface Subject {
  state: State;
  visibility: RecordBody["visibility"];
  /** The one who asks wrote some of it since it was last public. */
  mine: boolean;
  /** Someone stopped its publication, and the stop is not lifted: who may stop goes on seeing it. */
  held?: boolean;
}

/** Who asks: their name decides nothing, their roles do. */
export interface Asker {
  roles: readonly Role[];
}

/** `own`: only on what they wrote themselves; `others`: only on what they did not write. */
type Reach = "any" | "own" | "others";

interface Rule {
  states: readonly State[];
  roles: Partial<Record<Role, Reach>>;
}

const ALL: readonly State[] = ["draft", "in_review", "right_of_reply", "published", "corrected", "superseded", "withdrawn"];
const OPEN: readonly State[] = ["draft", "in_review", "right_of_reply"];
const LIVE: readonly State[] = ["draft", "in_review", "right_of_reply", "published", "corrected"];
const EXAMINED: readonly State[] = ["in_review", "right_of_reply"];

/** The whole of who may do what to a record in which state. docs/access.md is printed from it by a test. */
const RECORD_RULES: Readonly<Record<RecordAction, Rule>> = {
  see: { states: ALL, roles: { contributor: "own", editor: "any", reviewer: "any", custodian: "any" } },
  edit: { states: LIVE, roles: { contributor: "own", editor: "any" } },
  translate: { states: LIVE, roles: { contributor: "own", editor: "any" } },
  submit: { states: ["draft"], roles: { contributor: "own", editor: "any" } },
  comment: { states: LIVE, roles: { contributor: "own", editor: "any", reviewer: "any", community: "any" } },
  return: { states: EXAMINED, roles: { reviewer: "any" } },
  approve: { states: EXAMINED, roles: { reviewer: "others" } },
  stop: { states: EXAMINED, roles: { reviewer: "any", community: "any" } },
  lift: { states: OPEN, roles: { reviewer: "others", community: "others" } },
  "ask-reply": { states: EXAMINED, roles: { editor: "any", reviewer: "any" } },
  publish: { states: EXAMINED, roles: { editor: "any", reviewer: "any" } },
  withdraw: { states: ALL.filter((state) => state !== "withdrawn"), roles: { editor: "any", reviewer: "any", custodian: "any" } },
  merge: { states: LIVE, roles: { editor: "any" } },
  share: { states: LIVE, roles: { editor: "any" } },
  "see-original": { states: ALL, roles: { contributor: "own", editor: "any", reviewer: "any", custodian: "any" } },
  "correct-text": { states: LIVE, roles: { contributor: "own", editor: "any" } },
  redact: { states: LIVE, roles: { editor: "any", custodian: "any" } },
  "release-original": { states: PUBLIC_STATES, roles: { editor: "any", custodian: "any" } },
};

/** Contributors work on drafts: what is under review or public is for editors to change. */
const CONTRIBUTORS_CHANGE: readonly State[] = ["draft"];
const CHANGES: readonly RecordAction[] = ["edit", "translate", "correct-text"];

const DESK_RULES: Readonly<Record<DeskAction, readonly Role[]>> = {
  create: ["contributor", "editor"],
  upload: ["contributor", "editor", "custodian"],
  search: ["contributor", "editor", "reviewer", "community", "custodian", "administrator", "partner"],
  import: ["editor"],
  "tag-many": ["editor"],
  export: ["editor", "reviewer"],
  vocabulary: ["editor"],
  shape: ["administrator"],
  trail: ["editor", "reviewer", "administrator"],
  people: ["administrator"],
  cases: ["custodian"],
  custodians: ["custodian", "administrator"],
  "remove-custodian": ["administrator"],
  withdrawals: ["editor", "reviewer", "custodian"],
  watch: ["contributor", "editor"],
};

/** May they do this to a record that is so? The one place where it is decided. */
export function mayOn(asker: Asker, action: RecordAction, subject: Subject): boolean {
  if (!sees(asker, subject)) return false;
  if (action === "see") return true;
  const rule = RECORD_RULES[action];
  if (!rule.states.includes(subject.state)) return false;
  return asker.roles.some((role) => reaches(rule.roles[role], role, action, subject));
}

export const may = (asker: Asker, action: DeskAction): boolean => asker.roles.some((role) => DESK_RULES[action].includes(role));

function reaches(reach: Reach | undefined, role: Role, action: RecordAction, { mine, state }: Subject): boolean {
  if (reach === undefined || (reach === "own" && !mine) || (reach === "others" && mine)) return false;
  return role !== "contributor" || !CHANGES.includes(action) || CONTRIBUTORS_CHANGE.includes(state);
}

/**
 * What is sealed is for custodians, what is restricted for those who edit and review; what is public, everyone on the desk may read.
 * A draft of what is public already is a draft: others read the public version where everyone does.
 */
function sees({ roles }: Asker, { visibility, mine, state, held = false }: Subject): boolean {
  const has = (...wanted: Role[]) => wanted.some((role) => roles.includes(role));
  if (visibility === "sealed") return has("custodian");
  if (has("editor", "reviewer", "custodian")) return true;
  if (mine && has("contributor")) return true;
  if (visibility === "restricted") return false;
  if (visibility === "public" && PUBLIC_STATES.includes(state)) return roles.length > 0;
  if (visibility === "partner" && has("partner")) return true;
  return (EXAMINED.includes(state) || held) && has("community");
}
