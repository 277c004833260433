import type { Kysely } from "kysely";
import { canonicalJson } from "../../kernel/hash.ts";
import { GENESIS, revisionHash } from "../rules/chain.ts";
import { advance, type Head } from "../rules/head.ts";
import type { Act, RecordBody } from "../rules/record.ts";
import type { ChainProblem, ChainReport } from "./ledger.ts";
import { headFrom, type LedgerTables, type RevisionRow } from "./tables.ts";

const BATCH = 500;

/**
 * Reads the whole ledger, hashes every revision again and derives every head again. Names each difference.
 * May run while others write: what is written meanwhile is left to the next time.
 */
export async function verifyChain(db: Kysely<LedgerTables>): Promise<ChainReport> {
  const walk = { seq: 0, hash: GENESIS, cut: false, heads: new Map<string, Head>(), broken: new Set<string>() };
  const problems: ChainProblem[] = [];
  let revisions = 0;
  for (;;) {
    const rows = await db.selectFrom("revision").selectAll().where("seq", ">", walk.seq).orderBy("seq").limit(BATCH).execute();
    for (const row of rows) problems.push(...step(walk, row));
    revisions += rows.length;
    if (rows.length < BATCH) break;
  }
  problems.push(...(await headProblems(db, walk)));
  return { revisions, records: walk.heads.size, tip: walk.hash, problems };
}

/** How far the reading has come. `cut`: a revision was missing. `broken`: records with a revision that cannot be read. */
interface Walk {
  seq: number;
  hash: string;
  cut: boolean;
  readonly heads: Map<string, Head>;
  readonly broken: Set<string>;
}

function step(walk: Walk, row: RevisionRow): ChainProblem[] {
  const { seq, record } = row;
  const problems: ChainProblem[] = [];
  const missing = seq - walk.seq - 1;
  if (missing === 1) problems.push({ seq: seq - 1, what: `revision ${seq - 1} is missing` });
  if (missing > 1) problems.push({ seq: walk.seq + 1, what: `revisions ${walk.seq + 1} to ${seq - 1} are missing` });
  if (missing > 0) walk.cut = true;
  if (missing === 0 && row.previous !== walk.hash)
    problems.push({ seq, record, what: `revision ${seq} does not follow the one before it` });
  walk.seq = seq;
  walk.hash = row.hash;
  const body = bodyOf(row);
  if (!body || revisionHash(row, row.body) !== row.hash) {
    problems.push({ seq, record, what: `revision ${seq} is not what was written: its content does not match its hash` });
    walk.broken.add(record);
  }
  if (!body) return problems;
  const head = walk.heads.get(record);
  const follows = (head?.version ?? 0) + 1;
  if (row.version !== follows && !walk.cut && !walk.broken.has(record)) {
    problems.push({ seq, record, what: `revision ${seq} is version ${row.version} of its record, where ${follows} follows` });
  }
  walk.heads.set(record, advance(head, { ...row, act: row.act as Act, body }));
  return problems;
}

/** The body, or undefined when the text is no JSON or not the canonical form of it. */
function bodyOf(row: RevisionRow): RecordBody | undefined {
  try {
    const body = JSON.parse(row.body) as RecordBody;
    return canonicalJson(body) === row.body ? body : undefined;
  } catch {
    return undefined;
  }
}

async function headProblems(db: Kysely<LedgerTables>, { heads, broken, seq }: Walk): Promise<ChainProblem[]> {
  const problems: ChainProblem[] = [];
  const unseen = new Map(heads);
  let after = "";
  for (;;) {
    const rows = await db.selectFrom("head").selectAll().where("record", ">", after).orderBy("record").limit(BATCH).execute();
    for (const row of rows) {
      const { record, handle } = row;
      const head = heads.get(record);
      unseen.delete(record);
      after = record;
      if (broken.has(record) || (row.seq > seq && (await isThere(db, row.seq)))) continue;
      if (!head) problems.push({ record, what: `${handle} stands in the index but its revision ${row.seq} is missing` });
      else if (canonicalJson(head) !== canonicalJson(headFrom(row)))
        problems.push({ record, what: differs(head, headFrom(row)) });
    }
    if (rows.length < BATCH) break;
  }
  for (const { record, handle } of unseen.values()) problems.push({ record, what: `${handle} is missing from the index` });
  return problems;
}

const isThere = async (db: Kysely<LedgerTables>, seq: number): Promise<boolean> =>
  (await db.selectFrom("revision").select("seq").where("seq", "=", seq).executeTakeFirst()) !== undefined;

function differs(expected: Head, found: Head): string {
  const names = (Object.keys(expected) as (keyof Head)[]).filter((name) => expected[name] !== found[name]);
  const parts = names.map((name) => `${name} is ${found[name]}, the revisions say ${expected[name]}`);
  return `${expected.handle} stands wrong in the index: ${parts.join("; ")}`;
}
