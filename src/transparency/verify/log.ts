import { base64, hex, sameBytes } from "../rules/bytes.ts";
import { type Checkpoint, readCheckpoint } from "../rules/checkpoint.ts";
import { type Leaf, leafOf } from "../rules/leaf.ts";
import { emptyRoot, type Hash, leafHash, rootOf, rootOfWhole } from "../rules/merkle.ts";
import { bundleEntries, TILE_WIDTH, type Tile, tileHashes, tileOfPath, tilePath, widthOf } from "../rules/tiles.ts";
import { type Bag, wholeOf } from "./bag.ts";
import { type Finding, found } from "./findings.ts";

/** A log as it lies in a folder, read whole. */
export interface ReadLog {
  findings: Finding[];
  /** Present when there is an entry for each place. */
  root?: Hash;
  /** Root of the first `size` entries. */
  rootAt: (size: number) => Promise<Hash | undefined>;
  /** Entries that can be read, by place. */
  leaves: ReadonlyMap<number, Leaf>;
}

/** Reads every entry of a log of `size` and builds the tree from them anew; what stands in its tiles is only compared. */
export async function readLog(bag: Bag, size: number, onProgress?: (done: number, total: number) => void): Promise<ReadLog> {
  const findings: Finding[] = [];
  const leaves = new Map<number, Leaf>();
  const hashes: (Hash | undefined)[] = [];
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const width = widthOf("entries", index, size);
    const entries = await bundle(bag, index, width);
    for (let place = 0; place < width; place++) hashes.push(entries[place] && leafHash(entries[place] as Uint8Array));
    for (const [place, entry] of entries.entries()) {
      try {
        leaves.set(index * TILE_WIDTH + place, leafOf(entry));
      } catch {
        findings.push(found("log-entry-altered", { index: index * TILE_WIDTH + place }));
      }
    }
    onProgress?.(Math.min(size, (index + 1) * TILE_WIDTH), size);
  }
  findings.push(...gaps(hashes), ...(await compareTiles(bag, size, hashes)), ...beyond(bag, size));
  const whole = hashes.every((hash) => hash !== undefined) ? (hashes as Hash[]) : undefined;
  const rootAt = async (at: number): Promise<Hash | undefined> =>
    whole && at <= whole.length ? rootOfFirst(whole, at) : undefined;
  return { findings, leaves, rootAt, ...(whole && { root: await rootOfFirst(whole, size) }) };
}

/** Whole subtrees are hashed once: asking for the roots of two sizes costs little more than one. */
function rootOfFirst(hashes: readonly Hash[], size: number): Promise<Hash> {
  if (size === 0) return Promise.resolve(emptyRoot());
  return rootOf(size, (level, index) => rootOfWhole(hashes.slice(index * 2 ** level, (index + 1) * 2 ** level)));
}

/** The entries of a bundle: of the whole one, or of the widest part of it that is there and wide enough. */
async function bundle(bag: Bag, index: number, width: number): Promise<Uint8Array[]> {
  for (let wide = width; wide <= TILE_WIDTH; wide++) {
    const bytes = await wholeOf(bag, tilePath({ level: "entries", index, width: wide }));
    if (!bytes) continue;
    try {
      return bundleEntries(bytes, wide).slice(0, width);
    } catch {
      return readable(bytes).slice(0, width);
    }
  }
  return [];
}

/** What can still be read of a bundle that was cut or changed: entries up to the place where it ends. */
function readable(bytes: Uint8Array): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let at = 0; at + 2 <= bytes.length; ) {
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    if (at + 2 + length > bytes.length) break;
    entries.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return entries;
}

/** Entries that are not there, run by run. */
function gaps(hashes: readonly (Hash | undefined)[]): Finding[] {
  const missing: Finding[] = [];
  for (let from = 0; from < hashes.length; from++) {
    if (hashes[from]) continue;
    let to = from;
    while (to + 1 < hashes.length && !hashes[to + 1]) to++;
    missing.push(found("log-entry-missing", { from, to }));
    from = to;
  }
  return missing;
}

/** Entries beyond the checkpoint are no fault: the log was copied while it grew. */
function beyond(bag: Bag, size: number): Finding[] {
  const ends = [...bag.keys()]
    .map(tileOfPath)
    .flatMap((tile) => (tile?.level === "entries" ? tile.index * TILE_WIDTH + tile.width : []));
  const last = Math.max(0, ...ends);
  return last > size ? [found("log-entry-added", { from: size, to: last - 1 })] : [];
}

/** Holds the tiles beside what follows from the entries, so that a change is named where it is. */
async function compareTiles(bag: Bag, size: number, leaves: readonly (Hash | undefined)[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  let below = leaves;
  for (let level = 0; below.length > 0; level++) {
    for (let index = 0; index * TILE_WIDTH < below.length; index++) {
      const first = index * TILE_WIDTH;
      const expected = below.slice(first, first + TILE_WIDTH);
      const tile = await tileOf(bag, { level, index, width: widthOf(level, index, size) });
      if (!tile.hashes) {
        findings.push(found(tile.there ? "log-tile-altered" : "log-tile-missing", { path: tile.path }));
        continue;
      }
      for (const [place, hash] of expected.entries()) {
        if (!hash || sameBytes(hash, tile.hashes[place] ?? hash.subarray(0, 0))) continue;
        findings.push(
          level === 0 ? found("log-entry-altered", { index: first + place }) : found("log-tile-altered", { path: tile.path }),
        );
      }
    }
    below = above(below);
  }
  return findings;
}

const above = (below: readonly (Hash | undefined)[]): (Hash | undefined)[] =>
  Array.from({ length: Math.floor(below.length / TILE_WIDTH) }, (_, index) => {
    const hashes = below.slice(index * TILE_WIDTH, (index + 1) * TILE_WIDTH);
    return hashes.every((hash) => hash !== undefined) ? rootOfWhole(hashes as Hash[]) : undefined;
  });

async function tileOf(bag: Bag, tile: Tile): Promise<{ path: string; there: boolean; hashes?: Hash[] }> {
  const path = tilePath(tile);
  for (let wide = tile.width; wide <= TILE_WIDTH; wide++) {
    const bytes = await wholeOf(bag, tilePath({ ...tile, width: wide }));
    if (!bytes) continue;
    try {
      return { path: tilePath({ ...tile, width: wide }), there: true, hashes: tileHashes(bytes, wide).slice(0, tile.width) };
    } catch {
      return { path: tilePath({ ...tile, width: wide }), there: true };
    }
  }
  return { path, there: false };
}

/** Does the log lead to the checkpoint? */
export function rootFindings(log: ReadLog, { size, root }: Checkpoint): Finding[] {
  if (!log.root) return [];
  if (sameBytes(log.root, root)) return [found("log-whole", { size })];
  return [found("log-root-differs", { size, expected: base64.encode(root), found: base64.encode(log.root) })];
}

/** Is the state of `older` the beginning of the state of `newer`? `log` is read where there is one; without it little can be said. */
export async function compareStates(older: string, newer: Checkpoint, log: ReadLog | undefined): Promise<Finding[]> {
  let before: Checkpoint;
  try {
    before = readCheckpoint(older);
  } catch {
    return [found("checkpoint-shape", { name: "older" })];
  }
  const sizes = { older: before.size, newer: newer.size };
  if (before.origin !== newer.origin) return [found("log-other-origin", { older: before.origin, newer: newer.origin })];
  if (before.size === newer.size) {
    if (sameBytes(before.root, newer.root)) return [found("log-same", { size: newer.size })];
    return [found("log-forked", { size: newer.size, one: hex.encode(before.root), other: hex.encode(newer.root) })];
  }
  if (before.size > newer.size) return [found("log-rolled-back", sizes)];
  const root = await log?.rootAt(before.size);
  if (!root) return [found("log-extends-unknown", sizes)];
  return [found(sameBytes(root, before.root) ? "log-extends" : "log-not-extended", sizes)];
}

/**
 * A checkpoint that the asker kept, beside that of something which was handed on and may well be of an earlier day: the smaller of the two
 * must be the beginning of the other.
 */
export async function compareKept(kept: string, own: string, log?: ReadLog): Promise<Finding[]> {
  const [before, after] = [kept, own].map(sizeIn);
  if (before === undefined || after === undefined || before <= after) return compareStates(kept, readCheckpoint(own), log);
  return compareStates(own, readCheckpoint(kept), log);
}

function sizeIn(text: string): number | undefined {
  try {
    return readCheckpoint(text).size;
  } catch {
    return undefined;
  }
}
