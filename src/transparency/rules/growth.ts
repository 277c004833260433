import { emptyRoot, type Hash, nodeHash, rootOfWhole } from "./merkle.ts";
import { TILE_WIDTH, type Tile } from "./tiles.ts";

/**
 * The right edge of a tree: for each level of tiles the hashes of its last tile, which is not full. It is all that is needed
 * to let the tree grow and to know its root.
 */
export interface Edge {
  readonly size: number;
  readonly levels: readonly (readonly Hash[])[];
}

export const EMPTY_EDGE: Edge = { size: 0, levels: [] };

/** Tiles of hashes that came to be or grew, in the last state that each of them has. */
export interface GrownTile extends Tile {
  level: number;
  hashes: readonly Hash[];
}

/** The edge after `leaves` were added, and the tiles that must be written for it. */
export function grow(edge: Edge, leaves: readonly Hash[]): { edge: Edge; tiles: GrownTile[] } {
  const levels = edge.levels.map((hashes) => [...hashes]);
  const full = levels.map((_, level) => Math.floor(edge.size / TILE_WIDTH ** (level + 1)));
  const tiles: GrownTile[] = [];
  const touched = new Set<number>();
  const add = (level: number, hash: Hash): void => {
    levels[level] ??= [];
    full[level] ??= 0;
    touched.add(level);
    const hashes = levels[level];
    hashes.push(hash);
    if (hashes.length < TILE_WIDTH) return;
    tiles.push({ level, index: full[level], width: TILE_WIDTH, hashes });
    full[level] += 1;
    levels[level] = [];
    add(level + 1, rootOfWhole(hashes));
  };
  for (const leaf of leaves) add(0, leaf);
  for (const level of touched) {
    const hashes = levels[level] ?? [];
    if (hashes.length > 0) tiles.push({ level, index: full[level] ?? 0, width: hashes.length, hashes: [...hashes] });
  }
  return { edge: { size: edge.size + leaves.length, levels }, tiles };
}

/** The root of the tree that the edge belongs to. */
export function rootOfEdge({ levels }: Edge): Hash {
  let root: Hash | undefined;
  for (const hashes of levels) {
    let end = hashes.length;
    for (let count = 1; end > 0; count *= 2) {
      // The last whole subtrees stand at the right: the smallest first, each beside the larger one to its left.
      if ((end & count) === 0) continue;
      const whole = rootOfWhole(hashes.slice(end - count, end));
      root = root ? nodeHash(whole, root) : whole;
      end -= count;
    }
  }
  return root ?? emptyRoot();
}
