import { now } from "../../kernel/clock.ts";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import type { ErasableKeys } from "../../kernel/erasable-keys.ts";
import { randomId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { readCheckpoint, signedCheckpoint } from "../rules/checkpoint.ts";
import { rootOfEdge } from "../rules/growth.ts";
import { type Hash, leafHash } from "../rules/merkle.ts";
import { noteText, readNote, readVkey, verifiedBy, withSignatures } from "../rules/note.ts";
import { KEYS_FORMAT, type WrittenKeys } from "../rules/succession.ts";
import { TILE_WIDTH, tilePath } from "../rules/tiles.ts";
import { treeAtEdge } from "./edge.ts";
import { openLogFiles } from "./files.ts";
import { type Inspection, inspect, type Signed } from "./inspect.ts";
import { damagedKey, makeLogKeys, openLogKeys } from "./keys.ts";
import { appendLeaves, lastAt, lastKinds, moveTo, type NewEntry, type Position, positionOf, sizeOf } from "./leaves.ts";
import { openReader, type Stamp, type WholeLogReader } from "./reader.ts";
import { readSlice } from "./slices.ts";
import { changedAt, type LogStop, openHalting, signedMore, watchKey } from "./stop.ts";
import type { LogTables } from "./tables.ts";
import { repair } from "./tile-source.ts";
import { entryBytes, grown, isSound, rowsFrom, type TileFile, type Tree } from "./tree.ts";

export interface LogOptions {
  database: Database<unknown>;
  /** Folder of the files that are served. */
  folder: string;
  /** Folder of the signing key, apart from the data. */
  keyFolder: string;
  /** What entries that may have to go are sealed with. */
  erasable?: ErasableKeys;
  /** Names the log, at its first start. Without one its name says that it has no address. */
  baseUrl?: string | undefined;
  /** The oldest checkpoint with timestamps that covers an entry. */
  stamps?: (index: number) => Promise<Stamp | undefined>;
  /** Public keys of those that have cosigned it. */
  witnesses?: () => Promise<readonly string[]>;
  /** Entries that are read again before the first is signed. */
  atStart?: number;
}

const AT_START = 4096;
/** Under this name stands how far the entries were read again. */
const ROUND = "read again";

/** The log for the one who writes it. */
export interface Log extends WholeLogReader {
  /**
   * Writes entries, all or none, and signs them in: both are on disk when it resolves. Answers the place of each; what was written before
   * (by its name) is not written again. Throws `log-stopped` when the log must not go on.
   */
  append(entries: readonly NewEntry[], position?: Position): Promise<number[]>;
  /** Signs for what is there and not signed yet, and brings the files up to date. */
  publish(): Promise<void>;
  /** How far the log has followed something. */
  position(follower: string): Promise<number>;
  /** The kind of the last entry of each subject, among some kinds. */
  lastKinds(subjects: readonly string[], kinds: readonly NewEntry["kind"][]): Promise<Map<string, NewEntry["kind"]>>;
  /** When the last entry of a kind was made. */
  lastAt(kind: NewEntry["kind"]): Promise<string | undefined>;
  /** Adds signatures of witnesses (lines of a note, verified before) to the checkpoint of this size. */
  addSignatures(size: number, lines: readonly string[]): Promise<void>;
  /**
   * Reads the next entries again, some `count` of them, and the files that hold them; after the last comes the first. Throws `log-stopped`
   * when they are not what was signed: nothing more is signed then, here or by whoever opens the log next.
   */
  readAgain(count: number): Promise<void>;
  /** Reads everything, and makes files anew that were lost or damaged. `faults`: why nothing more is signed, in words. */
  verify(): Promise<{ size: number; remade: string[]; faults: string[] }>;
  /** Why nothing more is signed, as far as it was noticed here; undefined while the log goes on. */
  stopped(): LogStop | undefined;
  /** Hands over to a new key. `lost`: the old one is gone, and nothing vouches for the new one. Answers the new public key. */
  rotateKey(options?: { lost?: boolean }): Promise<string>;
}

/** Opens the log, and makes its key at the first start. The tables are up to date (`migrateTransparency`). Reading works at once. */
export async function openLog(options: LogOptions): Promise<Log> {
  const { folder, keyFolder, erasable, stamps, witnesses, atStart = AT_START } = options;
  const database = seenAs<LogTables>(options.database);
  const { db } = database;
  const files = openLogFiles(folder);
  const row = () => db.selectFrom("log_checkpoint").selectAll().orderBy("size", "desc").limit(1).executeTakeFirst();
  const signedBefore = await row();
  // Keys that cannot be read sign nothing; what was signed can be read all the same.
  let keys = readable(() => openLogKeys(keyFolder));
  if (keys === undefined && !signedBefore && (await sizeOf(db)) === 0)
    keys = await makeLogKeys(keyFolder, originFor(options.baseUrl), now());
  const origin = keys?.origin ?? (signedBefore ? readCheckpoint(signedBefore.note).origin : originFor(options.baseUrl));
  let list: WrittenKeys = (await files.keys()) ?? { format: KEYS_FORMAT, origin, keys: [] };
  const writtenKeys = (): WrittenKeys => {
    list = readable(() => keys?.written()) ?? list;
    return list;
  };
  const halting = openHalting();
  const key = watchKey(() => {
    keys ??= openLogKeys(keyFolder);
    if (keys && keys.origin !== origin) throw damagedKey("The keys are those of another log");
    return keys;
  });
  const { reader, look } = openReader({ db, files, origin, keys: writtenKeys, erasable, stamps, witnesses });
  await look();

  let tree: Tree | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: what is signed follows from what was signed before. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work);
    turn = next.catch(() => {});
    return next;
  };

  /** What was ever signed, as far as it is kept here. */
  const signedHere = async (): Promise<Signed[]> => {
    const kept = await row();
    const signed: Signed[] = kept ? [{ where: "kept in the database", note: kept.note }] : [];
    const last = keys?.last();
    if (last !== undefined) signed.push({ where: "kept with the key", note: last });
    const served = await files.checkpoint();
    const own = writtenKeys().keys.map(({ vkey }) => readVkey(vkey));
    if (served !== undefined && isSignedBy(served, own)) signed.push({ where: "as served", note: served });
    return signed;
  };
  const moveRound = (seq: number) => database.transact((trx) => moveTo(trx, { follower: ROUND, seq }));

  /** Reads everything. Where it is sound, its files are mended; where not, nothing is signed, and the round stays where the fault is. */
  const looked = async (): Promise<Inspection> => {
    const found = await inspect(db, files, await signedHere(), (await row())?.size ?? 0);
    if (found.faults.length === 0) await repair(db, files, found.damaged);
    else tree = undefined;
    const [place] = found.faults.flatMap(({ places }) => places);
    if (place !== undefined) await moveRound(place);
    return found;
  };
  const whole = async (): Promise<Tree> => {
    const found = await looked();
    if (found.faults.length > 0) throw halting.halt(found.faults);
    return found.tree;
  };

  /** Reads the next entries of the round again, and answers whether they are those that were signed. Whoever opens the log goes on with it. */
  const isNextSound = async (note: string, count: number): Promise<boolean> => {
    const from = await positionOf(db, ROUND);
    const slice = await readSlice(db, files, readCheckpoint(note), { from, count });
    if (slice.next !== from) await moveRound(slice.next);
    return slice.sound;
  };

  /**
   * The tree as it was published last: its right edge, and some of the entries behind it; all of them, where these are not as they should
   * be. Throws `log-stopped` when the log must not go on from there.
   */
  const sound = async (): Promise<Tree> => {
    if (tree) return tree;
    const note = (await row())?.note;
    const found = await treeAtEdge(db, files, note, await signedHere());
    tree = found && (note === undefined || (await isNextSound(note, atStart))) ? found : await whole();
    return tree;
  };

  /** Brings the tree and its files up to what is in the database. */
  const growToEnd = async (from: Tree): Promise<Tree> => {
    let next = from;
    const partial = new Map<string, TileFile>();
    for await (const rows of rowsFrom(db, from.edge.size)) {
      const entries = rows.map(entryBytes);
      const hashes = entries.map(leafHash);
      for (const [i, one] of rows.entries()) {
        const isNext = one.place === next.edge.size + i && isSound(one, hashes[i] as Hash);
        if (!isNext) throw halting.halt([changedAt(one.place)]);
      }
      const made = grown(next, entries, hashes);
      next = made.tree;
      for (const file of made.files) partial.set(`${file.level}/${file.index}`, file);
      const full = [...partial].filter(([, { width }]) => width === TILE_WIDTH);
      await files.writeTiles(full.map(([, file]) => file));
      for (const [name] of full) partial.delete(name);
    }
    await files.writeTiles([...partial.values()]);
    return next;
  };

  /** Signs the tree, unless someone has signed it, or more. `anew`: also when this very tree was signed before. */
  const sign = (signed: Tree, anew: boolean): Promise<void> =>
    database.transact(async (trx) => {
      await database.lock(trx, "log");
      const { size } = signed.edge;
      const latest = await trx.selectFrom("log_checkpoint").selectAll().orderBy("size", "desc").limit(1).executeTakeFirst();
      if (latest && latest.size > size) return;
      let note = latest?.note;
      if (latest?.size !== size || anew || note === undefined) {
        const own = key.usable();
        const last = own.last();
        if (last !== undefined && readCheckpoint(last).size > size) {
          throw halting.halt([signedMore(readCheckpoint(last).size, size)]);
        }
        note = signedCheckpoint({ origin, size, root: rootOfEdge(signed.edge), extensions: [] }, own.signing());
        const kept = { note, at: now() };
        await trx
          .insertInto("log_checkpoint")
          .values({ size, ...kept })
          .onConflict((clash) => clash.column("size").doUpdateSet(kept))
          .execute();
        // Before anyone can see it: what was shown once must not be forgotten.
        await own.keepLast(note);
      }
      if ((await files.checkpoint()) !== note) await files.writeCheckpoint(note);
    });

  const publish = (anew = false): Promise<void> =>
    inTurn(async () => {
      const next = await growToEnd(await sound());
      tree = next;
      await sign(next, anew);
      if ((await look())?.size === next.edge.size) await files.writeKeys(writtenKeys());
      halting.goOn();
    });

  return {
    ...reader,
    publish: () => publish(),
    position: (follower) => positionOf(db, follower),
    lastKinds: (subjects, kinds) => lastKinds(db, subjects, kinds),
    lastAt: (kind) => lastAt(db, kind),
    async append(entries, position) {
      await inTurn(sound);
      // Before the rows: whoever follows something must not believe that it is in the log.
      key.usable();
      const places = await appendLeaves(database, entries, erasable, position);
      if (entries.length > 0) await publish();
      return places;
    },
    async addSignatures(size, lines) {
      await inTurn(() =>
        database.transact(async (trx) => {
          await database.lock(trx, "log");
          const kept = await trx.selectFrom("log_checkpoint").selectAll().where("size", "=", size).executeTakeFirst();
          if (!kept) return;
          const { signatures } = readNote(`${readNote(kept.note).text}\n${lines.map((line) => `${line.trimEnd()}\n`).join("")}`);
          const note = noteText(withSignatures(readNote(kept.note), signatures));
          await trx.updateTable("log_checkpoint").set({ note }).where("size", "=", size).execute();
          const later = await trx.selectFrom("log_checkpoint").select("size").where("size", ">", size).executeTakeFirst();
          if (!later) await files.writeCheckpoint(note);
        }),
      );
      await look();
    },
    readAgain: (count) =>
      inTurn(async () => {
        await sound();
        const note = (await row())?.note;
        if (note !== undefined && !(await isNextSound(note, count))) tree = await whole();
        halting.goOn();
      }),
    verify: () =>
      inTurn(async () => {
        const { size, faults, damaged } = await looked();
        if (faults.length > 0) halting.halt(faults);
        else halting.goOn();
        return { size, remade: faults.length === 0 ? damaged.map(tilePath) : [], faults: faults.map(({ words }) => words) };
      }),
    stopped: () => halting.why() ?? key.why(),
    async rotateKey({ lost = false } = {}) {
      if (!lost) await publish();
      const size = (await row())?.size ?? 0;
      if (!keys) keys = lost ? await makeLogKeys(keyFolder, origin, now()) : key.usable();
      else await (lost ? keys.begin(now(), size) : keys.rotate(now(), size));
      await publish(true);
      return keys.written().keys.at(-1)?.vkey ?? "";
    },
  };
}

const originFor = (baseUrl: string | undefined): string =>
  baseUrl ? `${new URL(baseUrl).host}/log` : `vigie-${randomId().slice(0, 12)}.invalid/log`;

/** What `read` answers; null where the keys cannot be read, which whoever is to sign is told. */
function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem && error.code === "log-key-damaged") return null;
    throw error;
  }
}

function isSignedBy(note: string, keys: Parameters<typeof verifiedBy>[1]): boolean {
  try {
    return verifiedBy(readNote(note), keys).verified.length > 0;
  } catch {
    return false;
  }
}
