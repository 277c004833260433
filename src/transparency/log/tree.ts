import type { Kysely } from "kysely";
import { base64, bytesOf } from "../rules/bytes.ts";
import { type Edge, EMPTY_EDGE, grow } from "../rules/growth.ts";
import { type Hash, leafHash } from "../rules/merkle.ts";
import { bundleBytes, TILE_WIDTH, type Tile, tileBytes } from "../rules/tiles.ts";
import type { LeafRow, LogTables } from "./tables.ts";

/** A tree that grows: its right edge, and the entries of the bundle that is not full. */
export interface Tree {
  readonly edge: Edge;
  readonly bundle: readonly Uint8Array[];
}

export const EMPTY_TREE: Tree = { edge: EMPTY_EDGE, bundle: [] };

export type TileFile = Tile & { bytes: Uint8Array };

/** The tree with some more entries, and the files of tiles that came to be or grew. */
export function grown(
  tree: Tree,
  entries: readonly Uint8Array[],
  leaves: readonly Hash[] = entries.map(leafHash),
): { tree: Tree; files: TileFile[] } {
  const { edge, tiles } = grow(tree.edge, leaves);
  const files: TileFile[] = tiles.map(({ hashes, ...tile }) => ({ ...tile, bytes: tileBytes(hashes) }));
  const all = [...tree.bundle, ...entries];
  let index = Math.floor(tree.edge.size / TILE_WIDTH);
  let start = 0;
  for (; start + TILE_WIDTH <= all.length; start += TILE_WIDTH)
    files.push(bundleFile(index++, all.slice(start, start + TILE_WIDTH)));
  const bundle = all.slice(start);
  if (bundle.length > 0 && entries.length > 0) files.push(bundleFile(index, bundle));
  return { tree: { edge, bundle }, files };
}

const bundleFile = (index: number, entries: readonly Uint8Array[]): TileFile => ({
  ...{ level: "entries", index, width: entries.length },
  bytes: bundleBytes(entries),
});

/** Entries that are read at once. */
const CHUNK = 1024;

/** The rows of entries from `from` on, as they stand in the database, some at a time. */
export async function* rowsFrom(db: Kysely<LogTables>, from: number, to = Number.MAX_SAFE_INTEGER): AsyncGenerator<LeafRow[]> {
  for (let next = from; next < to; ) {
    const rows = await db
      .selectFrom("log_leaf")
      .selectAll()
      .where("place", ">=", next)
      .where("place", "<", Math.min(to, next + CHUNK))
      .orderBy("place")
      .execute();
    if (rows.length === 0) return;
    yield rows;
    next = (rows.at(-1)?.place ?? next) + 1;
  }
}

export const entryBytes = ({ leaf }: Pick<LeafRow, "leaf">): Uint8Array => bytesOf(leaf);

/** Has the row the hash that it was written with? */
export const isSound = (row: LeafRow, hash: Hash): boolean => base64.encode(hash) === row.hash;
