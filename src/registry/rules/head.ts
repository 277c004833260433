import { isPublic, type RecordBody, type Revision } from "./record.ts";

/** Where a record stands: its latest revision, and the latest that readers may see. Follows from its revisions alone. */
export interface Head {
  record: string;
  handle: string;
  type: RecordBody["type"];
  state: RecordBody["state"];
  version: number;
  seq: number;
  /** `seq` of the latest public revision; null when there is none or the record was withdrawn. */
  publicSeq: number | null;
  changed: string;
  /** Id of the record that this one was merged into: its handle leads there. */
  mergedInto: string | null;
}

/** The head after one more revision. A draft after publication leaves the public revision as it is; withdrawal and a narrower visibility end it. */
export function advance(head: Head | undefined, revision: Omit<Revision, "hash" | "previous">): Head {
  const { body, seq, version, at, record } = revision;
  const ended = body.state === "withdrawn" || body.visibility !== "public";
  const publicSeq = isPublic(body) ? seq : ended ? null : (head?.publicSeq ?? null);
  const { handle, type, state } = body;
  return { record, handle, type, state, version, seq, publicSeq, changed: at, mergedInto: body.mergedInto ?? null };
}
