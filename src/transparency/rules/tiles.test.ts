import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundleBytes, bundleEntries, tileHashes, tileOfPath, tilePath, tilesBetween, widthOf } from "./tiles.ts";

describe("paths of tiles", () => {
  test.each([
    [{ level: 0, index: 0, width: 256 }, "tile/0/000"],
    [{ level: 0, index: 0, width: 1 }, "tile/0/000.p/1"],
    [{ level: 1, index: 1_234_067, width: 256 }, "tile/1/x001/x234/067"],
    [{ level: "entries", index: 1000, width: 17 }, "tile/entries/x001/000.p/17"],
  ] as const)("%j is %s", (tile, path) => {
    expect(tilePath(tile)).toBe(path);
    expect(tileOfPath(path)).toEqual(tile);
  });

  test.each([
    "tile/0/0",
    "tile/00/000",
    "tile/0/001/000",
    "tile/0/x000/001",
    "tile/0/000.p/0",
    "tile/0/000.p/256",
    "tile/0/000.p/01",
    "tile/0/../000",
    "tile/data/000",
    "tile/0/000/",
    "checkpoint",
    "tile/0/x999/x999/x999/x999/x999/999",
  ])("%s is none", (path) => {
    expect(tileOfPath(path)).toBeUndefined();
  });

  test("lead back to their tile", () => {
    const level = fc.oneof(fc.nat(30), fc.constant("entries" as const));
    fc.assert(
      fc.property(fc.record({ level, index: fc.nat(2 ** 40), width: fc.integer({ min: 1, max: 256 }) }), (tile) => {
        expect(tileOfPath(tilePath(tile))).toEqual(tile);
      }),
    );
  });
});

test("a tree that grows writes only the tiles that change, each as wide as the tree has it", () => {
  expect(tilesBetween(0, 3)).toEqual([
    { level: "entries", index: 0, width: 3 },
    { level: 0, index: 0, width: 3 },
  ]);
  expect(tilesBetween(255, 257)).toEqual([
    { level: "entries", index: 0, width: 256 },
    { level: "entries", index: 1, width: 1 },
    { level: 0, index: 0, width: 256 },
    { level: 0, index: 1, width: 1 },
    { level: 1, index: 0, width: 1 },
  ]);
  expect(tilesBetween(256, 256)).toEqual([]);
  expect(widthOf(2, 0, 65_536 * 3)).toBe(3);
  expect(widthOf(0, 9, 256)).toBe(0);
});

describe("bundles of entries", () => {
  test("give back the entries that they were made of", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (entries) => {
        expect(bundleEntries(bundleBytes(entries), entries.length)).toEqual(entries);
      }),
    );
  });

  test("that were cut, prolonged or counted wrongly are refused", () => {
    const bytes = bundleBytes([new Uint8Array([1, 2, 3]), new Uint8Array([4])]);
    for (const bad of [bytes.slice(0, -1), bytes.slice(0, 6), new Uint8Array([...bytes, 0])]) {
      expect(() => bundleEntries(bad, 2)).toThrow("bundle");
    }
    expect(() => bundleEntries(bytes, 3)).toThrow("bundle");
    expect(() => bundleBytes([new Uint8Array(65_536)])).toThrow(RangeError);
  });

  test("a tile of hashes that is too short or too long is refused", () => {
    expect(tileHashes(new Uint8Array(64), 2)).toHaveLength(2);
    expect(() => tileHashes(new Uint8Array(63), 2)).toThrow("tile");
    expect(() => tileHashes(new Uint8Array(96), 2)).toThrow("tile");
  });
});
