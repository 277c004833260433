import type { DatabaseSync } from "node:sqlite";

/** The row of facts about an edition file. `tip` is the hash of the last revision that went in. */
export interface Meta {
  format: string;
  seq: number;
  tip: string;
  at: string;
  generation: number;
  records: number;
  hash: string;
  /** Entry of the ledger in which the desk last changed the monitor itself. */
  shape: number;
  /** 1 while words that were removed may still stand in the file. */
  untidy: number;
}

export const EMPTY: Meta = { format: "", seq: 0, tip: "", at: "", generation: 0, records: 0, hash: "", shape: 0, untidy: 0 };

export function readMeta(db: DatabaseSync): Meta {
  const meta: Record<string, unknown> = { ...EMPTY };
  for (const row of db.prepare("SELECT key, value FROM meta").all()) {
    const key = String(row.key);
    if (key in EMPTY) meta[key] = typeof EMPTY[key as keyof Meta] === "number" ? Number(row.value) : String(row.value);
  }
  return meta as unknown as Meta;
}

export function writeMeta(db: DatabaseSync, meta: Meta): void {
  const put = db.prepare("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
  for (const [key, value] of Object.entries(meta)) put.run(key, String(value));
}
