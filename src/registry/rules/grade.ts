import type { Grade } from "./record.ts";

/** A piece of evidence as the rule sees it. `id` and `relays` are ids of sources; `publisher` is a name. */
export interface GradedEvidence {
  id?: string;
  material: string;
  publisher?: string;
  /** The source whose report this one passes on. */
  relays?: string;
}

/** Material by those who acted, decided or were there: not by those who tell of it. */
const PRIMARY = new Set([
  "dataset",
  "satellite-image",
  "foi-reply",
  "court-judgment",
  "law",
  "contract-document",
  "official-statement",
  "company-statement",
  "audio",
  "video",
  "photograph",
  "e-mail",
  "testimony",
  "event-notes",
]);

/** Material that nobody answers for until someone has looked into it. */
const UNVERIFIED = new Set(["web-page", "newsletter", "e-mail", "other"]);

/** Where a claim stands once the one concerned, a court or an inquiry has spoken. */
const SETTLED = new Set(["acknowledged", "acknowledged-responsibility-denied", "established"]);
const SETTLING = new Set(["court-judgment", "law", "official-statement", "company-statement", "foi-reply", "report"]);

/**
 * The grade that a statement's evidence suggests, for an editor to confirm. Sources count as independent when neither relays the other
 * or a third that both relay, and their publishers differ: two outlets with one report are one.
 */
export function suggestGrade(evidence: readonly GradedEvidence[], standing: string): Grade {
  if (evidence.length === 0) return "E0";
  const has = (materials: ReadonlySet<string>) => evidence.some((one) => materials.has(one.material));
  if (SETTLED.has(standing) && has(SETTLING)) return "E5";
  const primary = has(PRIMARY);
  if (primary && independent(evidence) > 1) return "E4";
  if (primary && !evidence.every((one) => UNVERIFIED.has(one.material))) return "E3";
  return evidence.every((one) => UNVERIFIED.has(one.material)) ? "E1" : "E2";
}

/** How many independent voices there are: groups of sources that share a report or a publisher count once. */
export function independent(evidence: readonly GradedEvidence[]): number {
  const leader = new Map<string, string>();
  const find = (name: string): string => {
    const above = leader.get(name);
    return above === undefined || above === name ? name : find(above);
  };
  const join = (a: string, b: string) => leader.set(find(a), find(b));
  const names = evidence.map((one, i) => `source ${one.id ?? `#${i}`}`);
  for (const [i, one] of evidence.entries()) {
    const name = names[i] ?? "";
    if (one.relays) join(name, `source ${one.relays}`);
    if (one.publisher) join(name, `publisher ${plain(one.publisher)}`);
  }
  return new Set(names.map(find)).size;
}

/** A publisher's name without what differs between two spellings of it. */
const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
