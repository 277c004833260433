import type { Kysely } from "kysely";
import { sameBytes } from "../rules/bytes.ts";
import { leafHash, rootOfWhole } from "../rules/merkle.ts";
import { bundleBytes, bundleEntries, TILE_WIDTH, type Tile, tileBytes, tileHashes, widthOf } from "../rules/tiles.ts";
import type { LogFiles } from "./files.ts";
import type { LogTables } from "./tables.ts";
import { entryBytes, rowsFrom, type TileFile } from "./tree.ts";

const HASH_BYTES = 32;

/**
 * The bytes of a tile in a tree of `size`: from its file, out of one that is wider by now, or made anew from the entries. Undefined where
 * the tree has no such tile.
 */
export async function tileOf(db: Kysely<LogTables>, files: LogFiles, tile: Tile, size: number): Promise<Uint8Array | undefined> {
  const widest = widthOf(tile.level, tile.index, size);
  if (tile.width > widest) return undefined;
  const kept = await files.tile(tile);
  if (kept && isWhole(kept, tile)) return kept;
  const wider = { ...tile, width: widest };
  const whole = widest > tile.width ? await files.tile(wider) : undefined;
  if (whole && isWhole(whole, wider)) return narrowed(whole, tile, widest);
  return madeAnew(db, files, tile);
}

function isWhole(bytes: Uint8Array, { level, width }: Tile): boolean {
  if (level !== "entries") return bytes.length === width * HASH_BYTES;
  try {
    return bundleEntries(bytes, width).length === width;
  } catch {
    return false;
  }
}

const narrowed = (bytes: Uint8Array, { level, width }: Tile, from: number): Uint8Array =>
  level === "entries" ? bundleBytes(bundleEntries(bytes, from).slice(0, width)) : bytes.slice(0, width * HASH_BYTES);

/** A tile as the entries make it. The files of the tiles below are taken at their word. */
export async function madeAnew(db: Kysely<LogTables>, files: LogFiles, { level, index, width }: Tile): Promise<Uint8Array> {
  if (level === "entries") return bundleBytes(await entriesOf(db, index, width));
  if (level === 0) return tileBytes((await entriesOf(db, index, width)).map(leafHash));
  const hashes = [];
  for (let place = 0; place < width; place++) {
    const below = { level: level - 1, index: index * TILE_WIDTH + place, width: TILE_WIDTH };
    const kept = await files.tile(below);
    const bytes = kept && isWhole(kept, below) ? kept : await madeAnew(db, files, below);
    hashes.push(rootOfWhole(tileHashes(bytes, TILE_WIDTH)));
  }
  return tileBytes(hashes);
}

async function entriesOf(db: Kysely<LogTables>, index: number, width: number): Promise<Uint8Array[]> {
  const from = index * TILE_WIDTH;
  const entries: Uint8Array[] = [];
  for await (const rows of rowsFrom(db, from, from + width)) entries.push(...rows.map(entryBytes));
  return entries;
}

/** Writes those files that are not there, or hold something else. */
export async function mend(files: LogFiles, due: readonly TileFile[]): Promise<void> {
  const missing: TileFile[] = [];
  for (const file of due) {
    const kept = await files.tile(file);
    if (!kept || !sameBytes(kept, file.bytes)) missing.push(file);
  }
  await files.writeTiles(missing);
}

/** Writes damaged tiles anew: those below first, since the others are made of them. */
export async function repair(db: Kysely<LogTables>, files: LogFiles, damaged: readonly Tile[]): Promise<void> {
  const height = ({ level }: Tile): number => (level === "entries" ? -1 : level);
  for (const tile of damaged.toSorted((a, b) => height(a) - height(b))) {
    await files.writeTiles([{ ...tile, bytes: await madeAnew(db, files, tile) }]);
  }
}
