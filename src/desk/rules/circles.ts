import type { Person } from "../../accounts/index.ts";
import type { DeskBrief, RefSummary } from "../../edition/index.ts";
import { mayOn } from "./access.ts";

type Searcher = Pick<Person, "name" | "roles">;

/**
 * The filter that every search in the desk's index is made with, so that nobody finds, or counts, what they may not see: a choice of
 * circles of which a record must have one. Empty for those who may see all that is in the index.
 */
export function circlesOf({ name, roles }: Searcher): { circle?: string[] } {
  const has = (role: Person["roles"][number]) => roles.includes(role);
  if (has("editor") || has("reviewer") || has("custodian")) return {};
  const circles = [
    ...(roles.length > 0 ? ["public"] : []),
    ...(has("partner") ? ["partner"] : []),
    ...(has("community") ? ["review"] : []),
    ...(has("contributor") ? [`by:${name}`] : []),
  ];
  // No choice at all would be no filter at all.
  return { circle: circles.length > 0 ? circles : ["nobody"] };
}

/** What the desk's index tells of a record in lists; undefined for a summary that is not from there. */
export const deskBriefOf = ({ brief }: Pick<RefSummary, "brief">): DeskBrief | undefined => brief.desk as DeskBrief | undefined;

/** May they see a record that the index names: a reference, a backlink, a change? */
export function seesSummary(person: Searcher, summary: Pick<RefSummary, "brief">): boolean {
  const desk = deskBriefOf(summary);
  if (!desk) return false;
  const { state, visibility, authors, held } = desk;
  return mayOn(person, "see", { state, visibility, mine: authors.includes(person.name), held });
}
