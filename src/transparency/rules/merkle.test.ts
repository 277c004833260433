import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hex } from "./bytes.ts";
import { EMPTY_EDGE, grow, rootOfEdge } from "./growth.ts";
import {
  consistencyProof,
  type Hash,
  type HashReader,
  inclusionProof,
  leafHash,
  rootFromInclusion,
  rootOf,
  rootOfWhole,
  verifyConsistency,
  verifyInclusion,
} from "./merkle.ts";
import { tileBytes, tilePath, tileReader, tilesBetween } from "./tiles.ts";

/** The entries and hashes that implementations of RFC 6962 have tested each other with since 2013. */
const ENTRIES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"].map(
  (entry) => hex.decode(entry),
);
const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const INCLUSIONS = [
  { index: 0, size: 1, proof: [] },
  {
    index: 0,
    size: 8,
    proof: [
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
  },
  {
    index: 5,
    size: 8,
    proof: [
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
  },
  { index: 2, size: 3, proof: ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"] },
];
const CONSISTENCIES = [
  { from: 1, to: 1, proof: [] },
  {
    from: 1,
    to: 8,
    proof: [
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
  },
  {
    from: 6,
    to: 8,
    proof: [
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
  },
];

const leaves = ENTRIES.map(leafHash);

/** A tree that keeps every leaf and works each hash out from the definition. */
const plainly =
  (hashes: readonly Hash[]): HashReader =>
  (level, index) =>
    rootOfWhole(hashes.slice(index * 2 ** level, (index + 1) * 2 ** level));

const read = plainly(leaves);

describe("RFC 6962", () => {
  test("trees of no to eight entries have the roots that everyone else finds", async () => {
    for (const [size, root] of ROOTS.entries()) expect(hex.encode(await rootOf(size, read)), `${size}`).toBe(root);
  });

  test.each(INCLUSIONS)("entry $index is proved in a tree of $size by the hashes that everyone else gives", async (known) => {
    const proof = await inclusionProof(known.index, known.size, read);
    expect(proof.map((hash) => hex.encode(hash))).toEqual(known.proof);
    const root = hex.decode(ROOTS[known.size] ?? "");
    expect(verifyInclusion(leaves[known.index] as Hash, known.index, known.size, proof, root)).toBe(true);
  });

  test.each(CONSISTENCIES)(
    "a tree of $from is proved to have grown to $to by the hashes that everyone else gives",
    async (known) => {
      const proof = await consistencyProof(known.from, known.to, read);
      expect(proof.map((hash) => hex.encode(hash))).toEqual(known.proof);
      const [before, after] = [hex.decode(ROOTS[known.from] ?? ""), hex.decode(ROOTS[known.to] ?? "")];
      expect(verifyConsistency(known.from, known.to, before, after, proof)).toBe(true);
    },
  );
});

const entry = (index: number): Hash => leafHash(new Uint8Array([index >> 16, index >> 8, index]));
const MANY = Array.from({ length: 1300 }, (_, index) => entry(index));
const size = fc.integer({ min: 1, max: MANY.length });

/** The tree of the first entries, read from tiles that were written while it grew in steps. */
function grown(steps: readonly number[]) {
  const files = new Map<string, Uint8Array>();
  let edge = EMPTY_EDGE;
  for (const step of steps) {
    const result = grow(edge, MANY.slice(edge.size, edge.size + step));
    for (const tile of result.tiles) files.set(tilePath(tile), tileBytes(tile.hashes));
    edge = result.edge;
  }
  const fetchTile = (tile: Parameters<typeof tilePath>[0]): Uint8Array => {
    const bytes = files.get(tilePath(tile));
    if (!bytes) throw new Error(`no ${tilePath(tile)}`);
    return bytes;
  };
  return { edge, files, read: tileReader(edge.size, fetchTile) };
}

describe("any tree", () => {
  test("that grows in any steps has the root of its entries, and the tiles that its size asks for", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 }), async (steps) => {
        const { edge, read, files } = grown(steps);
        const root = await rootOf(edge.size, plainly(MANY.slice(0, edge.size)));
        expect(rootOfEdge(edge)).toEqual(root);
        expect(await rootOf(edge.size, read)).toEqual(root);
        const needed = tilesBetween(0, edge.size).filter(({ level }) => level !== "entries");
        expect(needed.filter((tile) => !files.has(tilePath(tile)))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("proves each of its entries, and no other, nor at another place, nor in another size", async () => {
    await fc.assert(
      fc.asyncProperty(size, fc.nat(), fc.nat(), async (count, at, other) => {
        const read = plainly(MANY.slice(0, count));
        const [index, wrong] = [at % count, other % count];
        const proof = await inclusionProof(index, count, read);
        const root = await rootOf(count, read);
        expect(verifyInclusion(MANY[index] as Hash, index, count, proof, root)).toBe(true);
        expect(verifyInclusion(entry(MANY.length + 1), index, count, proof, root)).toBe(false);
        if (wrong !== index) expect(verifyInclusion(MANY[index] as Hash, wrong, count, proof, root)).toBe(false);
        expect(verifyInclusion(MANY[index] as Hash, index, count, [...proof, root], root)).toBe(false);
        if (proof.length > 0) expect(verifyInclusion(MANY[index] as Hash, index, count, proof.slice(1), root)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test("proves that it grew from each of its beginnings, and from nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(size, size, async (one, two) => {
        const [from, to] = [Math.min(one, two), Math.max(one, two)];
        const read = plainly(MANY.slice(0, to));
        const proof = await consistencyProof(from, to, read);
        const [before, after] = [await rootOf(from, read), await rootOf(to, read)];
        expect(verifyConsistency(from, to, before, after, proof)).toBe(true);
        const forked = MANY.slice(0, from).with(from - 1, entry(MANY.length + 2));
        expect(verifyConsistency(from, to, await rootOf(from, plainly(forked)), after, proof)).toBe(false);
        expect(verifyConsistency(from, to, before, leafHash(after), proof)).toBe(false);
        expect(verifyConsistency(to + 1, from, before, after, proof)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test("gives no proof of what is not in it, and a proof of a wrong length leads nowhere", async () => {
    for (const [index, count] of [
      [-1, 3],
      [3, 3],
      [0, 0],
      [0.5, 3],
    ] as const) {
      await expect(inclusionProof(index, count, read)).rejects.toThrow(RangeError);
      expect(rootFromInclusion(entry(0), index, count, [])).toBeUndefined();
    }
    await expect(consistencyProof(4, 3, read)).rejects.toThrow(RangeError);
    expect(rootFromInclusion(entry(0), 0, 2 ** 40, [])).toBeUndefined();
  });
});
