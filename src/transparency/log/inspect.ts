import { setImmediate as aMoment } from "node:timers/promises";
import type { Kysely } from "kysely";
import { hex, sameBytes } from "../rules/bytes.ts";
import { type Checkpoint, readCheckpoint } from "../rules/checkpoint.ts";
import { rootOfEdge } from "../rules/growth.ts";
import { type Hash, leafHash } from "../rules/merkle.ts";
import { TILE_WIDTH, type Tile, widthOf } from "../rules/tiles.ts";
import type { LogFiles } from "./files.ts";
import type { LogTables } from "./tables.ts";
import { EMPTY_TREE, entryBytes, grown, isSound, rowsFrom, type TileFile, type Tree } from "./tree.ts";

/** Why a log must not sign any more. */
export interface LogFault {
  what: "changed" | "missing" | "root-differs" | "rolled-back" | "key-missing" | "key-damaged";
  /** Entries that it is about. */
  places: number[];
  words: string;
}

export interface Inspection {
  /** As it was when it was published last. */
  tree: Tree;
  /** Entries that there are. */
  size: number;
  faults: LogFault[];
  /** Files that are missing or are not what the entries say. */
  damaged: Tile[];
}

/** Something that was signed, and where it was found. */
export interface Signed {
  where: string;
  note: string;
}

/** More places than these are not named one by one. */
const NAMED = 20;
const HASH_BYTES = 32;

/**
 * Reads every entry, works the tree out anew, and compares it with all that was signed and with the files. `published`: how many entries
 * the files must hold.
 */
export async function inspect(
  db: Kysely<LogTables>,
  files: LogFiles,
  signed: readonly Signed[],
  published: number,
): Promise<Inspection> {
  const marks = signed.map(({ where, note }) => ({ where, ...readCheckpoint(note) })).toSorted((a, b) => a.size - b.size);
  const stops = [...new Set([...marks.map(({ size }) => size), published])].filter((size) => size > 0).toSorted((a, b) => a - b);
  const faults: LogFault[] = [];
  const found = { changed: [] as number[], differs: [] as number[], damaged: [] as Tile[] };
  let tree = EMPTY_TREE;
  let kept = EMPTY_TREE;

  const take = async (entries: readonly Uint8Array[], hashes: readonly Hash[]): Promise<void> => {
    const made = grown(tree, entries, hashes);
    tree = made.tree;
    for (const file of made.files) {
      // Of a tile that is still growing only the last state is kept.
      const isKept = file.width === TILE_WIDTH || widthOf(file.level, file.index, published) === file.width;
      if (isKept && isWithin(file, published)) await compare(file, files, found);
    }
  };

  for await (const rows of rowsFrom(db, 0)) {
    for (const [i, row] of rows.entries()) {
      const due = tree.edge.size + i;
      if (row.place === due) continue;
      return { tree: kept, size: tree.edge.size, damaged: [], faults: [...faults, fault("missing", [due])] };
    }
    const entries = rows.map(entryBytes);
    const hashes = entries.map(leafHash);
    found.changed.push(...rows.filter((row, i) => !isSound(row, hashes[i] as Hash)).map(({ place }) => place));
    const first = tree.edge.size;
    let done = 0;
    for (const stop of [...stops, Number.MAX_SAFE_INTEGER]) {
      const upTo = Math.min(stop - first, entries.length);
      if (upTo <= done) continue;
      await take(entries.slice(done, upTo), hashes.slice(done, upTo));
      done = upTo;
      if (tree.edge.size === published) kept = tree;
      faults.push(...marks.filter(({ size }) => size === tree.edge.size).flatMap((mark) => differing(mark, tree)));
    }
    // Readers come before the care of the log.
    await aMoment();
  }

  const ahead = marks.filter(({ size }) => size > tree.edge.size);
  if (ahead.length > 0) faults.push(rolledBack(ahead, tree.edge.size));
  if (found.changed.length > 0) faults.unshift(fault("changed", found.changed));
  // Where the root is another, what no longer fits its tile was changed together with its hash.
  else if (faults.length > 0 && found.differs.length > 0) faults.unshift(fault("changed", found.differs));
  return { tree: kept, size: tree.edge.size, faults, damaged: found.damaged };
}

const isWithin = (file: Tile, published: number): boolean => file.width <= widthOf(file.level, file.index, published);

async function compare(file: TileFile, files: LogFiles, found: { differs: number[]; damaged: Tile[] }): Promise<void> {
  const kept = await files.tile(file);
  if (kept && sameBytes(kept, file.bytes)) return;
  const { bytes, ...tile } = file;
  found.damaged.push(tile);
  if (file.level !== 0 || kept?.length !== bytes.length) return;
  for (let place = 0; place < file.width; place++) {
    const one = (of: Uint8Array) => of.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES);
    if (!sameBytes(one(kept), one(bytes))) found.differs.push(file.index * TILE_WIDTH + place);
  }
}

function differing({ where, size, root }: Checkpoint & { where: string }, tree: Tree): LogFault[] {
  if (sameBytes(root, rootOfEdge(tree.edge))) return [];
  const words = `The first ${size} entries are not those that were signed with the root ${hex.encode(root)} (${where}).`;
  return [{ what: "root-differs", places: [], words }];
}

const rolledBack = (ahead: readonly { size: number; where: string }[], size: number): LogFault => ({
  what: "rolled-back",
  places: [],
  words: `The log has ${size} entries, and ${ahead.at(-1)?.size} were signed (${ahead.at(-1)?.where}): an older state of the database was brought back.`,
});

export function fault(what: "changed" | "missing", places: number[]): LogFault {
  const named = `${places.slice(0, NAMED).join(", ")}${places.length > NAMED ? " …" : ""}`;
  const words =
    what === "missing"
      ? `Entry ${named} is not in the database.`
      : `${places.length === 1 ? "Entry" : "Entries"} ${named}: not what was written.`;
  return { what, places, words };
}
