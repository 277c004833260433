import type { Kysely, Transaction } from "kysely";
import type { Database } from "../../kernel/database/index.ts";
import { type ErasableKeys, joined, openedText, sealedText } from "../../kernel/erasable-keys.ts";
import { secretBytes } from "../../kernel/secrets.ts";
import { base64 } from "../rules/bytes.ts";
import {
  commitmentTo,
  LEAF_KINDS,
  type Leaf,
  type LeafKind,
  leafBytes,
  type Opening,
  readLeaf,
  SALT_BYTES,
} from "../rules/leaf.ts";
import { leafHash } from "../rules/merkle.ts";
import type { LeafRow, LogTables, OpeningRow } from "./tables.ts";

/** Something to write into the log. */
export interface NewEntry {
  /** What the entry is of: it is written once, however often it is handed in. */
  name: string;
  kind: LeafKind;
  subject: string;
  version?: number;
  /** An instant. */
  at: string;
  /** What the entry commits to: JSON. */
  statement?: unknown;
  /** In place of the statement: what was committed to elsewhere (base64, 32 bytes). Nothing opens it here. */
  commitment?: string;
  /** Names of erasable keys: who destroys one of them leaves nothing but the leaf. */
  under?: readonly string[];
  /** May readers have the statement? They may, unless it is said. */
  shown?: boolean;
  /** Whose statements readers may no longer have: all earlier ones of the subject, or those of the entries of these names. */
  hides?: "all" | readonly string[];
  /** Names of entries whose statements readers may have from now on. */
  shows?: readonly string[];
}

/** How far the log has followed something that counts its changes. */
export interface Position {
  follower: string;
  seq: number;
}

type Trx = Transaction<LogTables>;

/** Rows in one statement: both engines bound the number of parameters. */
const BATCH = 500;

/** How many entries there are. */
export async function sizeOf(db: Kysely<LogTables>): Promise<number> {
  const last = await db.selectFrom("log_leaf").select("place").orderBy("place", "desc").limit(1).executeTakeFirst();
  return last ? last.place + 1 : 0;
}

/** Writes entries behind those that are there, all or none; answers the place of each, also of those that were there already. */
export const appendLeaves = (
  database: Database<LogTables>,
  entries: readonly NewEntry[],
  keys: ErasableKeys | undefined,
  position?: Position,
): Promise<number[]> =>
  database.transact(async (trx) => {
    await database.lock(trx, "log");
    const places = await placesOf(
      trx,
      entries.map(({ name }) => name),
    );
    let place = await sizeOf(trx);
    const leaves: LeafRow[] = [];
    const openings: OpeningRow[] = [];
    const acts: (() => Promise<void>)[] = [];
    for (const entry of entries) {
      if (places.has(entry.name)) continue;
      const made = written(entry, place, keys);
      places.set(entry.name, place);
      leaves.push(made.leaf);
      if (made.opening) openings.push(made.opening);
      if (entry.hides || entry.shows) acts.push(() => reveal(trx, entry, made.leaf.place));
      place += 1;
    }
    for (const batch of batches(leaves)) await trx.insertInto("log_leaf").values(batch).execute();
    for (const batch of batches(openings)) await trx.insertInto("log_opening").values(batch).execute();
    // In their order: what one takes back, a later one may give again.
    for (const act of acts) await act();
    if (position) await moveTo(trx, position);
    return entries.map(({ name }) => places.get(name) ?? -1);
  });

async function placesOf(trx: Trx, names: readonly string[]): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  for (const batch of batches(names)) {
    const rows = await trx.selectFrom("log_leaf").select(["name", "place"]).where("name", "in", batch).execute();
    for (const { name, place } of rows) places.set(name, place);
  }
  return places;
}

function written(entry: NewEntry, place: number, keys: ErasableKeys | undefined): { leaf: LeafRow; opening?: OpeningRow } {
  const { name, kind, subject, version, at, statement, under = [], shown = true } = entry;
  const salt = LEAF_KINDS[kind].salted ? secretBytes(SALT_BYTES) : undefined;
  const commitment = entry.commitment ?? commitmentTo(statement, salt);
  // Read back as everyone will read it: what is no leaf must not come into the tree.
  const leaf = readLeaf({ v: 1, kind, subject, ...(version === undefined ? {} : { version }), at, commitment });
  const bytes = leafBytes(leaf);
  const row: LeafRow = {
    ...{ place, name, kind, subject, version: version ?? null },
    leaf: Buffer.from(bytes).toString("utf8"),
    hash: base64.encode(leafHash(bytes)),
  };
  if (entry.commitment !== undefined) return { leaf: row };
  const opening = sealedOpening({ ...(salt && { salt: base64.encode(salt) }), statement }, name, under, keys);
  if (opening === undefined) return { leaf: row };
  return { leaf: row, opening: { place, opening, sealed_with: JSON.stringify(under), shown: shown ? 1 : 0 } };
}

/** Undefined when a key is gone: then nothing is kept of it but the leaf. */
function sealedOpening(opening: Opening, name: string, under: readonly string[], keys: ErasableKeys | undefined) {
  const text = JSON.stringify(opening);
  if (under.length === 0) return text;
  const found = under.flatMap((key) => keys?.key(key) ?? []);
  return found.length === under.length ? sealedText(joined(found), text, name) : undefined;
}

/** What opens an entry, as far as readers may have it and it is not erased. */
export async function openingOf(
  db: Kysely<LogTables>,
  { place, name }: LeafRow,
  keys?: ErasableKeys,
): Promise<Opening | undefined> {
  const row = await db.selectFrom("log_opening").selectAll().where("place", "=", place).executeTakeFirst();
  if (row?.shown !== 1) return undefined;
  const under = JSON.parse(row.sealed_with) as string[];
  const found = under.flatMap((key) => keys?.key(key) ?? []);
  if (found.length !== under.length) return undefined;
  return JSON.parse(under.length === 0 ? row.opening : openedText(joined(found), row.opening, name)) as Opening;
}

async function reveal(trx: Trx, { subject, hides = [], shows = [] }: NewEntry, place: number): Promise<void> {
  const set = (shown: 0 | 1) => trx.updateTable("log_opening").set({ shown });
  const named = (names: readonly string[]) => trx.selectFrom("log_leaf").select("place").where("name", "in", names);
  if (hides === "all") {
    const earlier = trx.selectFrom("log_leaf").select("place").where("subject", "=", subject).where("place", "<", place);
    await set(0).where("place", "in", earlier).execute();
  } else for (const batch of batches(hides)) await set(0).where("place", "in", named(batch)).execute();
  for (const batch of batches(shows)) await set(1).where("place", "in", named(batch)).execute();
}

export async function moveTo(trx: Trx, position: Position): Promise<void> {
  await trx
    .insertInto("log_position")
    .values(position)
    .onConflict((clash) => clash.column("follower").doUpdateSet({ seq: position.seq }))
    .execute();
}

export async function positionOf(db: Kysely<LogTables>, follower: string): Promise<number> {
  return (await db.selectFrom("log_position").select("seq").where("follower", "=", follower).executeTakeFirst())?.seq ?? 0;
}

/** The kind of the last entry of each subject, among some kinds. */
export async function lastKinds(db: Kysely<LogTables>, subjects: readonly string[], kinds: readonly LeafKind[]) {
  const last = new Map<string, LeafKind>();
  for (const batch of batches([...new Set(subjects)])) {
    const rows = await db
      .selectFrom("log_leaf")
      .select(["subject", "kind"])
      .where("subject", "in", batch)
      .where("kind", "in", kinds)
      .orderBy("place")
      .execute();
    for (const { subject, kind } of rows) last.set(subject, kind as LeafKind);
  }
  return last;
}

/** When the last entry of a kind was made. */
export async function lastAt(db: Kysely<LogTables>, kind: LeafKind): Promise<string | undefined> {
  const of = db.selectFrom("log_leaf").select("leaf").where("kind", "=", kind);
  const row = await of.orderBy("place", "desc").limit(1).executeTakeFirst();
  return row && leafIn(row).at;
}

/** The place of an entry by its name, as far as it was signed. */
export async function placeOf(db: Kysely<LogTables>, name: string, size: number): Promise<number | undefined> {
  const row = await db.selectFrom("log_leaf").select("place").where("name", "=", name).executeTakeFirst();
  return row && row.place < size ? row.place : undefined;
}

export const leafIn = ({ leaf }: Pick<LeafRow, "leaf">): Leaf => JSON.parse(leaf) as Leaf;

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}
