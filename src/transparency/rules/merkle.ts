import { joinBytes, sameBytes, sha256 } from "./bytes.ts";

/** The Merkle tree of RFC 6962 and RFC 9162 over SHA-256: 32-byte hashes, entries counted from 0. */
export type Hash = Uint8Array;

/**
 * The hash over the `2 ** level` entries that begin at `index * 2 ** level`. It is only asked for what is whole in the tree,
 * so that its answers never change while the tree grows.
 */
export type HashReader = (level: number, index: number) => Hash | Promise<Hash>;

const LEAF = new Uint8Array([0]);
const NODE = new Uint8Array([1]);

export const leafHash = (entry: Uint8Array): Hash => sha256(joinBytes(LEAF, entry));

export const nodeHash = (left: Hash, right: Hash): Hash => sha256(joinBytes(NODE, left, right));

/** The root of a tree without entries. */
export const emptyRoot = (): Hash => sha256(new Uint8Array());

/** The hash over whole halves: `hashes` has a power of two of them. */
export function rootOfWhole(hashes: readonly Hash[]): Hash {
  let row = hashes;
  while (row.length > 1) {
    const above: Hash[] = [];
    for (let place = 0; place + 1 < row.length; place += 2) above.push(nodeHash(row[place] as Hash, row[place + 1] as Hash));
    row = above;
  }
  return row[0] ?? emptyRoot();
}

// Sizes go beyond 32 bits, where JavaScript's own operators on bits end.
const half = (count: number): number => Math.floor(count / 2);
const isOdd = (count: number): boolean => count % 2 === 1;

/** The largest power of two below `count`, which is at least 2. */
function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}

async function rangeHash(from: number, to: number, read: HashReader): Promise<Hash> {
  const count = to - from;
  const level = Math.log2(count);
  if (Number.isInteger(level) && 2 ** level === count) return read(level, from / count);
  const split = splitOf(count);
  return nodeHash(await rangeHash(from, from + split, read), await rangeHash(from + split, to, read));
}

/** The root of the first `size` entries. */
export const rootOf = async (size: number, read: HashReader): Promise<Hash> =>
  size === 0 ? emptyRoot() : rangeHash(0, size, read);

/** Proof that entry `index` is among the first `size`, from the entry upwards. Throws a RangeError where it is not. */
export async function inclusionProof(index: number, size: number, read: HashReader): Promise<Hash[]> {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
    throw new RangeError("there is no such entry in a tree of this size");
  }
  const path: Hash[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const split = from + splitOf(to - from);
    if (index < split) {
      path.push(await rangeHash(split, to, read));
      to = split;
    } else {
      path.push(await rangeHash(from, split, read));
      from = split;
    }
  }
  return path.reverse();
}

/** Proof that the first `from` entries are the beginning of the first `to`. Throws a RangeError where they cannot be. */
export async function consistencyProof(from: number, to: number, read: HashReader): Promise<Hash[]> {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || from > to) {
    throw new RangeError("a tree only grows");
  }
  if (from === 0 || from === to) return [];
  const path: Hash[] = [];
  let [low, high] = [0, to];
  while (from !== high) {
    const split = low + splitOf(high - low);
    if (from <= split) {
      path.push(await rangeHash(split, high, read));
      high = split;
    } else {
      path.push(await rangeHash(low, split, read));
      low = split;
    }
  }
  // Whoever has the old root needs no hash of a whole left edge: it is that root.
  if (low !== 0) path.push(await rangeHash(low, high, read));
  return path.reverse();
}

/** The root that follows from an entry's hash and its proof; undefined when the proof has not the length that it must have. */
export function rootFromInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[]): Hash | undefined {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return undefined;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const beside of proof) {
    if (last === 0) return undefined;
    if (isOdd(node) || node === last) {
      hash = nodeHash(beside, hash);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeHash(hash, beside);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 ? hash : undefined;
}

/** Does the proof lead from the entry's hash to this root? */
export function verifyInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  const found = rootFromInclusion(leaf, index, size, proof);
  return found !== undefined && sameBytes(found, root);
}

/** Is the tree of `from` entries with the one root the beginning of the tree of `to` entries with the other? */
export function verifyConsistency(from: number, to: number, fromRoot: Hash, toRoot: Hash, proof: readonly Hash[]): boolean {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || from > to) return false;
  if (from === to) return proof.length === 0 && sameBytes(fromRoot, toRoot);
  if (from === 0) return proof.length === 0 && sameBytes(fromRoot, emptyRoot());
  let [node, last] = [from - 1, to - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  const path = node === 0 ? [fromRoot, ...proof] : [...proof];
  const first = path.shift();
  if (first === undefined) return false;
  let [old, fresh] = [first, first];
  for (const beside of path) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      old = nodeHash(beside, old);
      fresh = nodeHash(beside, fresh);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      fresh = nodeHash(fresh, beside);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameBytes(old, fromRoot) && sameBytes(fresh, toRoot);
}
