import { joinBytes, malformed } from "./bytes.ts";
import { type Hash, type HashReader, nodeHash } from "./merkle.ts";

/** Tiles as C2SP tlog-tiles has them: up to 256 hashes of one level of the tree, or the entries themselves in bundles of 256. */
export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;
const HASH_BYTES = 32;

/** One tile: its level (of tiles; "entries" for a bundle), its number from the left, and how many of its 256 places are filled. */
export interface Tile {
  level: number | "entries";
  index: number;
  width: number;
}

/** `tile/0/x001/x234/067`, with `.p/5` behind it while only five places are filled. */
export function tilePath({ level, index, width }: Tile): string {
  const threes = [String(index % 1000).padStart(3, "0")];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    threes.unshift(`x${String(rest % 1000).padStart(3, "0")}`);
  }
  return `tile/${level}/${threes.join("/")}${width < TILE_WIDTH ? `.p/${width}` : ""}`;
}

/** The tile that a path names, or undefined where it names none, or one in another spelling. */
export function tileOfPath(path: string): Tile | undefined {
  const found = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!found?.[1] || !found[2]) return undefined;
  const level = found[1] === "entries" ? "entries" : Number(found[1]);
  const tile = { level, index: Number(found[2].replace(/[x/]/g, "")), width: Number(found[3] ?? TILE_WIDTH) } as const;
  const isOne = tile.width > 0 && tile.width <= TILE_WIDTH && Number.isSafeInteger(tile.index) && tilePath(tile) === path;
  return isOne ? tile : undefined;
}

/** How many hashes the level of tiles has in a tree of `size` entries. */
const hashesAt = (level: number, size: number): number => Math.floor(size / 2 ** (TILE_HEIGHT * level));

/** The filled places of tile `index` of a level in a tree of `size` entries; 0 where there is none. */
export const widthOf = (level: Tile["level"], index: number, size: number): number =>
  Math.max(0, Math.min(TILE_WIDTH, hashesAt(level === "entries" ? 0 : level, size) - index * TILE_WIDTH));

/** Every tile of hashes that a tree of `size` has and one of `before` had not, bundles of entries too. */
export function tilesBetween(before: number, size: number): Tile[] {
  const tiles: Tile[] = [];
  const add = (level: Tile["level"], old: number, hashes: number) => {
    if (hashes === old) return;
    for (let index = Math.floor(old / TILE_WIDTH); index * TILE_WIDTH < hashes; index++) {
      tiles.push({ level, index, width: Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH) });
    }
  };
  add("entries", before, size);
  for (let level = 0; hashesAt(level, size) > 0; level++) add(level, hashesAt(level, before), hashesAt(level, size));
  return tiles;
}

/** The bytes of a tile of hashes. */
export const tileBytes = (hashes: readonly Hash[]): Uint8Array => joinBytes(...hashes);

/** The hashes of a tile's bytes; throws `log-malformed` when there are not exactly `width` of them. */
export function tileHashes(bytes: Uint8Array, width: number): Hash[] {
  if (bytes.length !== width * HASH_BYTES) throw malformed("a tile of the log has not the length that it must have");
  return Array.from({ length: width }, (_, place) => bytes.slice(place * HASH_BYTES, (place + 1) * HASH_BYTES));
}

/** Tiles whose hashes a reader keeps, with all that follows from them: some 4 MB. */
const KEPT_TILES = 64;

/** Reads hashes of a tree of `size` entries out of its tiles. `fetchTile` gives a tile's bytes; those asked for last are kept. */
export function tileReader(size: number, fetchTile: (tile: Tile) => Uint8Array | Promise<Uint8Array>): HashReader {
  const kept = new Map<string, Promise<Hash[][]>>();
  const rowsOf = (level: number, index: number): Promise<Hash[][]> => {
    const tile = { level, index, width: widthOf(level, index, size) };
    const path = tilePath(tile);
    const rows = kept.get(path) ?? Promise.resolve(fetchTile(tile)).then((bytes) => pyramidOf(tileHashes(bytes, tile.width)));
    kept.delete(path);
    kept.set(path, rows);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_TILES && oldest !== undefined) kept.delete(oldest);
    // What could not be read is asked for again.
    rows.catch(() => kept.delete(path));
    return rows;
  };
  return async (level, index) => {
    const above = level % TILE_HEIGHT;
    const within = TILE_WIDTH / 2 ** above;
    const rows = await rowsOf((level - above) / TILE_HEIGHT, Math.floor(index / within));
    const hash = rows[above]?.[index % within];
    if (!hash) throw malformed("a tile of the log has not the hashes that the tree needs");
    return hash;
  };
}

/** The hashes of a tile, and above them those of every whole subtree within it. */
function pyramidOf(hashes: Hash[]): Hash[][] {
  const rows = [hashes];
  for (let row = hashes; row.length > 1; ) {
    const above: Hash[] = [];
    for (let place = 0; place + 1 < row.length; place += 2) above.push(nodeHash(row[place] as Hash, row[place + 1] as Hash));
    rows.push(above);
    row = above;
  }
  return rows;
}

/** A bundle of entries: each behind its length in two bytes, the greater first. */
export function bundleBytes(entries: readonly Uint8Array[]): Uint8Array {
  return joinBytes(
    ...entries.flatMap((entry) => {
      if (entry.length > 0xffff) throw new RangeError("an entry of the log has at most 65,535 bytes");
      return [new Uint8Array([entry.length >> 8, entry.length & 0xff]), entry];
    }),
  );
}

/** The entries of a bundle's bytes; throws `log-malformed` when there are not exactly `width` whole ones. */
export function bundleEntries(bytes: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = [];
  let place = 0;
  while (place + 2 <= bytes.length) {
    const length = ((bytes[place] ?? 0) << 8) | (bytes[place + 1] ?? 0);
    entries.push(bytes.slice(place + 2, place + 2 + length));
    place += 2 + length;
  }
  if (place !== bytes.length || entries.length !== width)
    throw malformed("a bundle of the log has not the entries that it must have");
  return entries;
}
