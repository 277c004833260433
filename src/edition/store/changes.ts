import type { DatabaseSync } from "node:sqlite";
import type { Localised, TypeName } from "../../registry/index.ts";
import type { Change, PublicRecord } from "../rules/public.ts";
import type { Edition } from "../rules/reader.ts";
import { statements } from "./statements.ts";

/** What happened to the archive, newest first: publications, corrections and ends. `record` opens a version of what was changed. */
export function changesIn(db: DatabaseSync, record: Edition["record"]): Pick<Edition, "changes" | "corrections"> {
  const run = statements(db);
  const changesOf = (only: string, limit: number, before = Number.MAX_SAFE_INTEGER): Change[] =>
    run(
      `SELECT v.seq AS seq, r.handle, r.type, v.act, v.at, v.reason, v.version, r.brief FROM version v JOIN record r USING (ord)
       WHERE v.seq < ? ${only}
       UNION ALL SELECT seq, handle, type, act, at, reason, version, NULL FROM gone WHERE seq < ? AND kind NOT IN ('hidden', 'followed')
       ORDER BY seq DESC LIMIT ?`,
    )
      .all(before, before, limit)
      .map((row) => ({
        ...{ handle: String(row.handle), type: row.type as TypeName, act: String(row.act), at: String(row.at) },
        ...{ reason: String(row.reason), version: Number(row.version), seq: Number(row.seq) },
        title: row.brief ? (JSON.parse(String(row.brief)) as { title: Localised }).title : nameless(String(row.handle)),
      }));
  return {
    changes: (limit, beforeSeq) => changesOf("", limit, beforeSeq),
    corrections: (limit, beforeSeq) =>
      changesOf("AND v.act IN ('corrected', 'redacted')", limit, beforeSeq).map((change) => ({
        ...change,
        corrections: newIn(record(change.handle, change.version), change.version, (version) => record(change.handle, version)),
      })),
  };
}

/** The title of what has none any more: its handle, in no language. */
const nameless = (handle: string): Localised => ({ zxx: { text: handle, status: "original" } });

/** The corrections that a version brought: those that the public version before it did not have. */
function newIn(record: PublicRecord | undefined, version: number, at: (version: number) => PublicRecord | undefined) {
  if (!record) return [];
  let before: PublicRecord | undefined;
  for (let earlier = version - 1; earlier > 0 && !before; earlier--) before = at(earlier);
  const known = new Set((before?.corrections ?? []).map((correction) => JSON.stringify(correction)));
  return record.corrections.filter((correction) => !known.has(JSON.stringify(correction)));
}
