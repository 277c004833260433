import { setImmediate as aMoment } from "node:timers/promises";
import type { Kysely } from "kysely";
import { sameBytes } from "../rules/bytes.ts";
import type { Checkpoint } from "../rules/checkpoint.ts";
import { type Hash, type HashReader, inclusionProof, leafHash, nodeHash, rootFromInclusion } from "../rules/merkle.ts";
import { bundleBytes, TILE_WIDTH, type Tile, tileBytes, tilePath, tileReader, widthOf } from "../rules/tiles.ts";
import type { LogFiles } from "./files.ts";
import type { LogTables } from "./tables.ts";
import { mend, tileOf } from "./tile-source.ts";
import { entryBytes, isSound, rowsFrom } from "./tree.ts";

const TILE_HEIGHT = 8;

/** What came of reading some of the entries again. */
export interface Slice {
  /** Where the next one begins: 0 when all were read. */
  next: number;
  /** Every entry that was read is in the signed tree as it stands in the database, and the files above it are there. */
  sound: boolean;
}

/**
 * Reads some whole tiles of entries again, from the one on that holds place `from`, until at least `count` entries were read or the log
 * ends, and holds each against the signed root. Their files are mended. What is not a whole tile yet is the edge's (`treeAtEdge`).
 */
export async function readSlice(
  db: Kysely<LogTables>,
  files: LogFiles,
  { size, root }: Pick<Checkpoint, "size" | "root">,
  { from, count }: { from: number; count: number },
): Promise<Slice> {
  const tiles = Math.floor(size / TILE_WIDTH);
  const above = tileReader(size, async (tile) => (await tileOf(db, files, tile, size)) ?? new Uint8Array());
  const looked = new Set<string>();
  let index = Math.floor(from / TILE_WIDTH);
  if (index >= tiles) index = 0;
  for (let read = 0; index < tiles && read < count; index++, read += TILE_WIDTH) {
    if (!(await isInTree(db, files, { size, root }, { index, above, looked }))) return { next: index * TILE_WIDTH, sound: false };
    // Readers come before the care of the log.
    await aMoment();
  }
  return { next: index < tiles ? index * TILE_WIDTH : 0, sound: true };
}

interface Place {
  index: number;
  above: HashReader;
  /** Paths of files that were looked at. */
  looked: Set<string>;
}

/** Is a whole tile of entries in the tree as it stands in the database? */
async function isInTree(
  db: Kysely<LogTables>,
  files: LogFiles,
  { size, root }: Pick<Checkpoint, "size" | "root">,
  { index, above, looked }: Place,
): Promise<boolean> {
  const first = index * TILE_WIDTH;
  const entries: Uint8Array[] = [];
  const hashes: Hash[] = [];
  for await (const rows of rowsFrom(db, first, first + TILE_WIDTH)) {
    for (const row of rows) {
      entries.push(entryBytes(row));
      hashes.push(leafHash(entryBytes(row)));
      if (row.place !== first + hashes.length - 1 || !isSound(row, hashes.at(-1) as Hash)) return false;
    }
  }
  if (hashes.length !== TILE_WIDTH) return false;
  const levels = pyramid(hashes);
  // Below the tile's own root what the database says, above it what the files say: only the true ones lead to the signed root.
  const read: HashReader = (level, at) => {
    const width = TILE_WIDTH / 2 ** level;
    const isOwn = level <= TILE_HEIGHT && Math.floor(at / width) === index;
    return (isOwn ? levels[level]?.[at % width] : undefined) ?? above(level, at);
  };
  const proof = await inclusionProof(first, size, read).catch(() => undefined);
  const found = proof && rootFromInclusion(hashes[0] as Hash, first, size, proof);
  if (!found || !sameBytes(found, root)) return false;
  for (const tile of tilesAbove(index, size)) {
    const path = tilePath(tile);
    if (looked.has(path)) continue;
    if (!(await files.tile(tile))) return false;
    looked.add(path);
  }
  await mend(files, [
    { level: 0, index, width: TILE_WIDTH, bytes: tileBytes(hashes) },
    { level: "entries", index, width: TILE_WIDTH, bytes: bundleBytes(entries) },
  ]);
  return true;
}

/** The whole tiles of hashes over a whole tile of entries. Those that are not whole are the edge's. */
function tilesAbove(index: number, size: number): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 1, at = index; ; level++) {
    at = Math.floor(at / TILE_WIDTH);
    if (widthOf(level, at, size) < TILE_WIDTH) return tiles;
    tiles.push({ level, index: at, width: TILE_WIDTH });
  }
}

function pyramid(hashes: readonly Hash[]): (readonly Hash[])[] {
  const levels = [hashes];
  for (let row = hashes; row.length > 1; ) {
    const above: Hash[] = [];
    for (let place = 0; place + 1 < row.length; place += 2) above.push(nodeHash(row[place] as Hash, row[place + 1] as Hash));
    levels.push(above);
    row = above;
  }
  return levels;
}
