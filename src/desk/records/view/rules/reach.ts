import type { DeskBrief, RefSummary } from "../../../../edition/index.ts";
import type { Revision } from "../../../../registry/index.ts";
import { type Asker, mayOn, type Subject } from "../../../rules/access.ts";

/** Who asks, with the name that they sign with. */
export type Reader = Asker & { name: string };

/** May they know of a record that the index names? */
export function knowsOf(person: Reader, { brief }: Pick<RefSummary, "brief">): boolean {
  const { state, visibility, authors } = (brief.desk ?? {}) as Partial<DeskBrief>;
  if (!state || !visibility) return false;
  return mayOn(person, "see", { state, visibility, mine: authors?.includes(person.name) ?? false });
}

/** The versions that someone may read: one from when the record was kept closer stays as close as it was. */
export function readable(person: Asker, subject: Subject, versions: readonly Revision[]): Revision[] {
  return versions.filter(({ body: { state, visibility } }) => mayOn(person, "see", { ...subject, state, visibility }));
}
