import type { Revision } from "../../../../registry/index.ts";
import { type Asker, mayOn, type Subject } from "../../../rules/access.ts";

/** The versions that someone may read: one from when the record was kept closer stays as close as it was. */
export function readable(person: Asker, subject: Subject, versions: readonly Revision[]): Revision[] {
  return versions.filter(({ body: { state, visibility } }) => mayOn(person, "see", { ...subject, state, visibility }));
}
