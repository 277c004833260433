import type { RecordBody } from "../../../../registry/index.ts";
import { type Asker, may, mayOn, type RecordAction, type Subject } from "../../../rules/access.ts";

/** Something that can be done with a record, on a page of its own. `name` is the end of the id of its words. */
export interface Deed {
  name: "edit" | "cite" | "review" | "correct" | "translate" | "withdraw" | "merge" | "share" | "redact" | "source" | "pack";
  path: string;
}

const REVIEWING: readonly RecordAction[] = ["submit", "comment", "return", "approve", "stop", "ask-reply", "publish"];

/** What this person can do with a record as it is, the likeliest first. `isPublic`: readers see a version of it, if not the latest. */
export function deedsOf(
  person: Asker,
  subject: Subject,
  { handle, type }: Pick<RecordBody, "handle" | "type">,
  isPublic: boolean,
): Deed[] {
  const can = (...actions: RecordAction[]) => actions.some((action) => mayOn(person, action, subject));
  const deeds: Deed[] = [];
  const offer = (name: Deed["name"], path: string, when: boolean) => {
    if (when) deeds.push({ name, path });
  };
  offer("edit", `/records/${handle}/edit`, can("edit"));
  offer("cite", `/records/${handle}/cite`, can("edit"));
  offer("review", `/records/${handle}/review`, can(...REVIEWING));
  offer("correct", `/records/${handle}/correct`, can("edit") && isPublic);
  offer("translate", `/records/${handle}/translate`, can("translate"));
  offer("source", `/sources/${handle}`, type === "source");
  offer("share", `/records/${handle}/share`, can("share"));
  offer("pack", `/pack?handles=${handle}`, isPublic && may(person, "export"));
  offer("merge", `/records/${handle}/merge`, can("merge"));
  offer("withdraw", `/records/${handle}/withdraw`, can("withdraw"));
  return deeds;
}
