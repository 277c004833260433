import type { Kysely } from "kysely";
import type { ErasableKeys } from "../../kernel/erasable-keys.ts";
import { fromBase64, sameBytes } from "../rules/bytes.ts";
import { readCheckpoint } from "../rules/checkpoint.ts";
import { ENTRY_FORMAT, type EntryProof, type Timestamp, writtenHashes } from "../rules/entry-proof.ts";
import type { Leaf } from "../rules/leaf.ts";
import { consistencyProof, type Hash, type HashReader, inclusionProof, rootFromInclusion } from "../rules/merkle.ts";
import { noteText, readNote, type Signature, withSignatures } from "../rules/note.ts";
import type { WrittenKeys } from "../rules/succession.ts";
import { type Tile, tileReader } from "../rules/tiles.ts";
import type { LogFiles } from "./files.ts";
import { leafIn, openingOf, placeOf } from "./leaves.ts";
import type { LogStop } from "./stop.ts";
import type { LogTables } from "./tables.ts";
import { madeAnew, tileOf } from "./tile-source.ts";

/** What the log says of itself: the last checkpoint that was signed. */
export interface Latest {
  size: number;
  /** The signed note, with the signatures of witnesses. */
  checkpoint: string;
  /** When it was signed. */
  at: string;
}

/** A checkpoint that has timestamps. */
export interface Stamp {
  size: number;
  checkpoint: string;
  timestamps: Timestamp[];
}

/** The log for those that only read it. Everything here is as of the last checkpoint: what is not signed yet is not there. */
export interface LogReader {
  readonly origin: string;
  /** Entries under the last checkpoint that is known here. */
  size(): number;
  /** Grows whenever anything that is served may have changed. */
  generation(): number;
  latest(): Promise<Latest | undefined>;
  /** Where a version of a record stands in the log, and since when: the time of the first checkpoint that covers it. */
  entryOf(handle: string, version: number): Promise<{ index: number; at: string } | undefined>;
  /** The place of an entry by the name that it was written under. */
  placeOf(name: string): Promise<number | undefined>;
  /** Leaves in their order; fewer where the log ends. */
  leaves(from: number, count: number): Promise<Leaf[]>;
  proof(index: number): Promise<EntryProof | undefined>;
  /** Throws a RangeError when the log has not grown from `from` to `to`, or not so far. */
  consistency(from: number, to: number): Promise<Hash[]>;
  /** A tile, also one that has been filled further since; undefined where there is none. */
  tile(tile: Tile): Promise<Uint8Array | undefined>;
  keys(): WrittenKeys;
  /** Why nothing more is signed, as far as it was noticed here. Only who writes the log can notice it. */
  stopped?(): LogStop | undefined;
}

/** The log for what takes along all that is said of a record. */
export interface WholeLogReader extends LogReader {
  /** The captures of a record: where each stands in the log, and since when. */
  capturesOf(handle: string): Promise<{ index: number; at: string }[]>;
  /** Public keys of those that have cosigned it. */
  witnesses(): Promise<readonly string[]>;
}

export interface Reading {
  db: Kysely<LogTables>;
  files: LogFiles;
  origin: string;
  keys: () => WrittenKeys;
  erasable: ErasableKeys | undefined;
  /** The oldest checkpoint with timestamps that covers an entry. */
  stamps: ((index: number) => Promise<Stamp | undefined>) | undefined;
  witnesses: (() => Promise<readonly string[]>) | undefined;
}

/** Kinds whose entry is the version of a record that readers have. */
const VERSIONS = ["publication", "correction"] as const;

export interface Look {
  reader: WholeLogReader;
  /** Looks what was signed last, by whichever process. */
  look(): Promise<Latest | undefined>;
}

export function openReader({ db, files, origin, keys, erasable, stamps, witnesses }: Reading): Look {
  let known: Latest | undefined;
  let generation = 0;
  const look = async (): Promise<Latest | undefined> => {
    const row = await db.selectFrom("log_checkpoint").selectAll().orderBy("size", "desc").limit(1).executeTakeFirst();
    if (row && row.note !== known?.checkpoint) {
      known = { size: row.size, checkpoint: row.note, at: row.at };
      generation += 1;
    }
    return known;
  };
  let kept: { size: number; hashes: HashReader } | undefined;
  const hashes = (size: number): HashReader => {
    if (kept?.size !== size) {
      kept = { size, hashes: tileReader(size, (tile) => required(tileOf(db, files, tile, size))) };
    }
    return kept.hashes;
  };

  const included = async (leafHash: Hash, index: number, { size, checkpoint }: Omit<Stamp, "timestamps">): Promise<Hash[]> => {
    const { root } = readCheckpoint(checkpoint);
    const proof = await inclusionProof(index, size, hashes(size));
    const found = rootFromInclusion(leafHash, index, size, proof);
    if (found && sameBytes(found, root)) return proof;
    // A file was changed since it was written: what the entries say is asked instead.
    kept = undefined;
    return inclusionProof(
      index,
      size,
      tileReader(size, (tile) => madeAnew(db, { ...files, tile: nothing }, tile)),
    );
  };

  /** With the signatures of witnesses that came while it was being stamped. */
  const cosigned = async ({ size, checkpoint }: Omit<Stamp, "timestamps">): Promise<string> => {
    const row = await db.selectFrom("log_checkpoint").select("note").where("size", "=", size).executeTakeFirst();
    if (!row || row.note === checkpoint) return checkpoint;
    const [stamped, now] = [readNote(checkpoint), readNote(row.note)];
    const isHere = (one: Signature) => stamped.signatures.some(({ name, id }) => name === one.name && id === one.id);
    if (stamped.text !== now.text) return checkpoint;
    return noteText(
      withSignatures(
        stamped,
        now.signatures.filter((one) => !isHere(one)),
      ),
    );
  };

  /** When the first checkpoint was signed that covers the entry at this place. */
  const since = async (index: number): Promise<{ index: number; at: string }[]> => {
    const first = db.selectFrom("log_checkpoint").select("at").where("size", ">", index).orderBy("size").limit(1);
    return (await first.execute()).map(({ at }) => ({ index, at }));
  };

  const reader: WholeLogReader = {
    origin,
    size: () => known?.size ?? 0,
    generation: () => generation,
    latest: look,
    keys,
    async entryOf(handle, version) {
      const row = await db
        .selectFrom("log_leaf")
        .select("place")
        .where("subject", "=", handle)
        .where("version", "=", version)
        .where("kind", "in", VERSIONS)
        .orderBy("place")
        .limit(1)
        .executeTakeFirst();
      return row && (await since(row.place))[0];
    },
    async capturesOf(handle) {
      const captures = db.selectFrom("log_leaf").select("place").where("subject", "=", handle).where("kind", "=", "capture");
      const rows = await captures.orderBy("place").execute();
      return (await Promise.all(rows.map(({ place }) => since(place)))).flat();
    },
    witnesses: async () => (await witnesses?.()) ?? [],
    placeOf: async (name) => placeOf(db, name, (await look())?.size ?? 0),
    async leaves(from, count) {
      const to = Math.min(from + count, (await look())?.size ?? 0);
      const rows = db.selectFrom("log_leaf").select("leaf").where("place", ">=", from).where("place", "<", to).orderBy("place");
      return (await rows.execute()).map(leafIn);
    },
    async proof(index) {
      const latest = await look();
      if (!latest || !Number.isSafeInteger(index) || index < 0 || index >= latest.size) return undefined;
      const row = await db.selectFrom("log_leaf").selectAll().where("place", "=", index).executeTakeFirst();
      if (!row) return undefined;
      const stamp = (await stamps?.(index)) ?? { ...latest, timestamps: [] };
      const opening = await openingOf(db, row, erasable);
      return {
        ...{ format: ENTRY_FORMAT, origin, index, leaf: leafIn(row) },
        ...(opening && { opening }),
        size: stamp.size,
        inclusion: writtenHashes(await included(fromBase64(row.hash, "the hash of an entry"), index, stamp)),
        checkpoint: await cosigned(stamp),
        timestamps: stamp.timestamps,
      };
    },
    async consistency(from, to) {
      if (to > ((await look())?.size ?? 0)) throw new RangeError("the log has not so many entries");
      return consistencyProof(from, to, hashes(to));
    },
    tile: async (tile) => tileOf(db, files, tile, (await look())?.size ?? 0),
  };
  return { reader, look };
}

const nothing = async (): Promise<undefined> => undefined;

async function required(bytes: Promise<Uint8Array | undefined>): Promise<Uint8Array> {
  const found = await bytes;
  if (!found) throw new Error("the tree has no such tile");
  return found;
}
