import { Problem } from "../../kernel/problem.ts";
import type { Head, Ledger, Revision } from "../../registry/index.ts";
import type { Subject } from "../rules/access.ts";

/** A record as the desk opens it: its latest revision, where it stands, and what that means for the one who asks. */
export interface Opened {
  head: Head;
  latest: Revision;
  /** Names of those who wrote since it was last public. */
  authors: readonly string[];
  subject: Subject;
}

/** Acts that write what the record says; the others move it on. */
const WRITING: ReadonlySet<string> = new Set(["created", "edited", "imported"]);

/** Opens a record by its id or handle for `name`. Throws `record-unknown` (404). */
export async function openRecord(ledger: Ledger, key: string, name: string): Promise<Opened> {
  const head = (await ledger.head(key)) ?? (await ledger.byHandle(key));
  const versions = head ? await ledger.versions(head.record) : [];
  const latest = versions.at(-1);
  if (!head || !latest) throw new Problem("record-unknown", 404, "There is no such record.");
  const since = head.publicSeq ?? 0;
  const wrote = versions.filter(({ act, seq }) => WRITING.has(act) && seq > since).map(({ actor }) => actor);
  const authors = [
    ...new Set(wrote.length > 0 ? wrote : versions.filter(({ act }) => WRITING.has(act)).map(({ actor }) => actor)),
  ];
  const { state, visibility } = latest.body;
  return { head, latest, authors, subject: { state, visibility, mine: authors.includes(name) } };
}
