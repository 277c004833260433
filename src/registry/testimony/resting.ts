import type { Transaction } from "kysely";
import type { ErasableKeys } from "../../kernel/erasable-keys.ts";
import { Problem } from "../../kernel/problem.ts";
import type { LedgerTables } from "../ledger/tables.ts";
import type { Head } from "../rules/head.ts";
import { isPublic, type RecordBody } from "../rules/record.ts";
import { isTestimony, mentioned } from "./rules/body.ts";

/** Under which testimonies what is about to be written is sealed. */
export interface Resting {
  /** In order; empty for what rests on none. */
  under(body: RecordBody): readonly string[];
  /** Keeps which records rest on what: once, before the transaction ends. */
  save(): Promise<void>;
}

interface Given {
  keys: ErasableKeys | undefined;
  takenBack: readonly string[];
  heads: ReadonlyMap<string, Head>;
}

const BATCH = 500;
const NONE: Resting = { under: () => [], save: async () => {} };

/**
 * Finds what the bodies rest on: each testimony that they mention, and each that an earlier version of the same record rested on,
 * since its words may have stayed in corrections. A testimony gets its key here, before its first word is written.
 */
export async function resting(
  trx: Transaction<LedgerTables>,
  bodies: readonly RecordBody[],
  { keys, takenBack, heads }: Given,
): Promise<Resting> {
  const own = bodies.filter((body) => isTestimony(body) && !takenBack.includes(body.id));
  if (!keys && own.length > 0) throw noKeys();
  if (!keys) return NONE;
  const { live, gone } = keys.names();
  const known = new Set(live);
  for (const { id, handle } of own) {
    if (gone.has(id)) throw withdrawn();
    if (live.has(id)) continue;
    if (heads.has(id)) throw tooLate(heads.get(id)?.handle ?? handle);
    keys.make(id);
    known.add(id);
  }
  if (known.size === 0 && gone.size === 0) return NONE;

  const found = new Map(bodies.map((body) => [body, [...mentioned(body)]]));
  const ended = new Set(takenBack);
  for (const ids of found.values()) if (ids.some((id) => gone.has(id) && !ended.has(id))) throw withdrawn();
  const earlier = await restedOn(trx, [...new Set(bodies.map(({ id }) => id))]);
  await requireOpen(trx, new Set([...found.values()].flat().filter((id) => known.has(id) && !ended.has(id))), own);
  const shown = bodies.filter((body) => isPublic(body) && !takenBack.includes(body.id));
  const told = shown.flatMap((body) => (found.get(body) ?? []).filter((id) => id !== body.id && known.has(id) && !ended.has(id)));
  await requirePublic(trx, new Set(told), bodies);

  const rows = new Map<string, { source: string; record: string }>();
  return {
    under(body) {
      const ids = [...(found.get(body) ?? mentioned(body)), ...(earlier.get(body.id) ?? [])];
      const under = [...new Set(ids)].filter((id) => known.has(id) && !ended.has(id)).toSorted();
      for (const source of under) rows.set(`${source} ${body.id}`, { source, record: body.id });
      return under;
    },
    async save() {
      const all = [...rows.values()];
      for (let start = 0; start < all.length; start += BATCH)
        await trx
          .insertInto("testimony_rest")
          .values(all.slice(start, start + BATCH))
          .onConflict((clash) => clash.doNothing())
          .execute();
    },
  };
}

async function restedOn(trx: Transaction<LedgerTables>, records: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (let start = 0; start < records.length; start += BATCH) {
    const some = records.slice(start, start + BATCH);
    for (const { source, record } of await trx.selectFrom("testimony_rest").selectAll().where("record", "in", some).execute())
      found.set(record, [...(found.get(record) ?? []), source]);
  }
  return found;
}

/** A testimony that was taken back is cited no more, from the moment that it is. */
async function requireOpen(trx: Transaction<LedgerTables>, sources: ReadonlySet<string>, own: readonly RecordBody[]) {
  const others = [...sources].filter((id) => !own.some((body) => body.id === id));
  for (let start = 0; start < others.length; start += BATCH) {
    const some = others.slice(start, start + BATCH);
    const over = await trx
      .selectFrom("head")
      .select("record")
      .where("record", "in", some)
      .where("state", "=", "withdrawn")
      .execute();
    if (over.length > 0) throw withdrawn();
  }
}

/** What readers can see rests on no testimony that they cannot: nobody has looked yet at what its person agreed to. */
async function requirePublic(trx: Transaction<LedgerTables>, sources: ReadonlySet<string>, bodies: readonly RecordBody[]) {
  const withIt = new Set(bodies.filter(isPublic).map(({ id }) => id));
  const others = [...sources].filter((id) => !withIt.has(id));
  for (let start = 0; start < others.length; start += BATCH) {
    const some = others.slice(start, start + BATCH);
    const hidden = await trx
      .selectFrom("head")
      .select("handle")
      .where("record", "in", some)
      .where("public_seq", "is", null)
      .executeTakeFirst();
    if (hidden) throw unpublished(hidden.handle);
  }
}

const unpublished = (handle: string): Problem =>
  new Problem(
    "testimony-unpublished",
    409,
    `This rests on the testimony ${handle}, which is not public yet. Publish that first, with its consents and its risk review.`,
  );

const withdrawn = (): Problem =>
  new Problem(
    "testimony-withdrawn",
    409,
    "This rests on a testimony that was taken back: take its citations out, then save again.",
  );

const tooLate = (handle: string): Problem =>
  new Problem(
    "testimony-too-late",
    409,
    `${handle} was not begun as a testimony, so what it said already could not be erased. Make a new source for it.`,
  );

const noKeys = (): Problem =>
  new Problem("testimony-no-keys", 503, "There is no folder of keys, so no testimony can be kept: see VIGIE_KEYS.");
