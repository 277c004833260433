import type { Kysely } from "kysely";
import { sameBytes } from "../rules/bytes.ts";
import { type Checkpoint, readCheckpoint } from "../rules/checkpoint.ts";
import { type Edge, rootOfEdge } from "../rules/growth.ts";
import { consistencyProof, type Hash, leafHash, verifyConsistency } from "../rules/merkle.ts";
import { bundleBytes, TILE_WIDTH, type Tile, tileBytes, tileHashes, tileReader } from "../rules/tiles.ts";
import type { LogFiles } from "./files.ts";
import type { Signed } from "./inspect.ts";
import { sizeOf } from "./leaves.ts";
import type { LogTables } from "./tables.ts";
import { mend, tileOf } from "./tile-source.ts";
import { EMPTY_TREE, entryBytes, isSound, rowsFrom, type TileFile, type Tree } from "./tree.ts";

/**
 * The tree as it was signed last, from its right edge alone: the hashes there lead to the signed root, or they are not believed, wherever
 * they come from. Everything that is signed after it is sure to go on from what was signed before. `tip` is the last checkpoint. Undefined
 * where anything does not fit: then everything has to be read (`inspect`), which names what it is. Files of the edge are mended.
 */
export async function treeAtEdge(
  db: Kysely<LogTables>,
  files: LogFiles,
  tip: string | undefined,
  signed: readonly Signed[],
): Promise<Tree | undefined> {
  const marks = signed.map(({ note }) => readCheckpoint(note));
  if (tip === undefined) return marks.some(({ size }) => size > 0) ? undefined : EMPTY_TREE;
  const { size, root } = readCheckpoint(tip);
  const there = await sizeOf(db);
  // Rows that are gone, from the end or from the midst.
  if (there < size || (await countOf(db)) !== there) return undefined;
  const read = (tile: Tile) => tileOf(db, files, tile, there);
  const edge = await edgeOf(size, read);
  if (!edge || !sameBytes(rootOfEdge(edge), root)) return undefined;
  const bundle = await lastEntries(db, edge);
  if (!bundle || !(await areIts(marks, { size, root }, read))) return undefined;
  await mend(files, filesOf(edge, bundle));
  return { edge, bundle };
}

type TileBytes = (tile: Tile) => Promise<Uint8Array | undefined>;

const countOf = async (db: Kysely<LogTables>): Promise<number> => {
  const { n } = await db
    .selectFrom("log_leaf")
    .select(({ fn }) => fn.countAll<number | string>().as("n"))
    .executeTakeFirstOrThrow();
  return Number(n);
};

/** The last tile of each level, as far as it is not full. */
function edgeTiles(size: number): (Tile & { level: number })[] {
  const tiles = [];
  for (let level = 0, hashes = size; hashes > 0; level++, hashes = Math.floor(hashes / TILE_WIDTH)) {
    tiles.push({ level, index: Math.floor(hashes / TILE_WIDTH), width: hashes % TILE_WIDTH });
  }
  return tiles;
}

async function edgeOf(size: number, read: TileBytes): Promise<Edge | undefined> {
  const levels: Hash[][] = [];
  for (const tile of edgeTiles(size)) {
    const bytes = tile.width === 0 ? new Uint8Array() : await read(tile);
    // Made anew from rows of which some are missing.
    if (bytes?.length !== tile.width * HASH_BYTES) return undefined;
    levels.push(tileHashes(bytes, tile.width));
  }
  return { size, levels };
}

const HASH_BYTES = 32;

/** The entries of the bundle that is not full, which the edge's hashes must be those of. */
async function lastEntries(db: Kysely<LogTables>, { size, levels }: Edge): Promise<Uint8Array[] | undefined> {
  const hashes = levels[0] ?? [];
  const entries: Uint8Array[] = [];
  for await (const rows of rowsFrom(db, size - hashes.length, size)) {
    for (const row of rows) {
      const bytes = entryBytes(row);
      const hash = leafHash(bytes);
      const due = hashes[entries.length];
      if (!due || !sameBytes(hash, due) || !isSound(row, hash)) return undefined;
      entries.push(bytes);
    }
  }
  return entries.length === hashes.length ? entries : undefined;
}

/** Was everything that was ever signed, as far as it is known, a beginning of the tree? */
async function areIts(marks: readonly Checkpoint[], tip: Pick<Checkpoint, "size" | "root">, read: TileBytes): Promise<boolean> {
  const hashes = tileReader(tip.size, async (tile) => (await read(tile)) ?? new Uint8Array());
  for (const { size, root } of marks) {
    if (size > tip.size) return false;
    const proof = await consistencyProof(size, tip.size, hashes).catch(() => undefined);
    if (!proof || !verifyConsistency(size, tip.size, root, tip.root, proof)) return false;
  }
  return true;
}

function filesOf({ size, levels }: Edge, bundle: readonly Uint8Array[]): TileFile[] {
  const tiles: TileFile[] = edgeTiles(size).map((tile) => ({ ...tile, bytes: tileBytes(levels[tile.level] ?? []) }));
  const entries: TileFile = {
    ...{ level: "entries", index: Math.floor(size / TILE_WIDTH), width: bundle.length },
    bytes: bundleBytes(bundle),
  };
  return [...tiles, entries].filter(({ width }) => width > 0);
}
