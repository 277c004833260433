import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../hash.ts";
import type { Objects } from "./objects.ts";

/** What every store of objects promises. `spoiled` says what is left behind when a put fails: nothing, ever. */
export interface ObjectsUnderTest {
  objects: Objects;
  /** Names of everything that is in the store, half-written things included. */
  everything(): Promise<string[]>;
  /** The bytes of what was set apart. */
  apart(): Promise<Buffer[]>;
  close(): Promise<void>;
}

export function objectsContract(name: string, open: () => Promise<ObjectsUnderTest>): void {
  describe(`objects ${name}`, () => {
    let under: ObjectsUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under?.close());

    const names = async () => (await Array.fromAsync(under.objects.list())).sort();
    const read = async (sha: string, range?: { start: number; end: number }) => buffer(await under.objects.get(sha, range));

    test("bytes come back as they went in, under their SHA-256", async () => {
      const bytes = randomBytes(300_000);
      const put = await under.objects.put(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]));
      expect(put).toEqual({ sha256: sha256(bytes), bytes: bytes.length, existed: false });
      expect((await read(put.sha256)).equals(bytes)).toBe(true);
      expect(await under.objects.size(put.sha256)).toBe(bytes.length);
    });

    test("the same bytes are stored once, and said to be there", async () => {
      const first = await under.objects.put(Buffer.from("once"));
      const before = await under.everything();
      const second = await under.objects.put(Readable.from([Buffer.from("on"), Buffer.from("ce")]));
      expect(second).toEqual({ ...first, existed: true });
      expect(await under.everything()).toEqual(before);
    });

    test("the same bytes put at the same time are stored once", async () => {
      const bytes = randomBytes(100_000);
      const puts = await Promise.all(Array.from({ length: 5 }, () => under.objects.put(bytes)));
      expect(new Set(puts.map((put) => put.sha256)).size).toBe(1);
      expect((await names()).filter((one) => one === puts[0]?.sha256)).toHaveLength(1);
      expect((await read(sha256(bytes))).equals(bytes)).toBe(true);
    });

    test("an empty object is an object", async () => {
      const { sha256: empty } = await under.objects.put(new Uint8Array());
      expect(await under.objects.size(empty)).toBe(0);
      expect(await read(empty)).toHaveLength(0);
    });

    test("a range gives its bytes, the last one included, and what there is when it goes past the end", async () => {
      const { sha256: sha } = await under.objects.put(Buffer.from("0123456789"));
      expect((await read(sha, { start: 2, end: 4 })).toString()).toBe("234");
      expect((await read(sha, { start: 8, end: 100 })).toString()).toBe("89");
      expect((await read(sha, { start: 100, end: 200 })).toString()).toBe("");
    });

    test("what is not there is a problem, and has no size", async () => {
      const missing = sha256("never put");
      await expect(under.objects.get(missing)).rejects.toMatchObject({ code: "object-not-found", status: 404 });
      expect(await under.objects.size(missing)).toBeUndefined();
    });

    test.each(["", "../../etc/passwd", "..", "ABCDEF", `${"a".repeat(63)}/`, `${"a".repeat(64)}?x`, `${"a".repeat(63)}\n`])(
      "a name that is no SHA-256 finds nothing: %j",
      async (name) => {
        await expect(under.objects.get(name)).rejects.toMatchObject({ code: "object-not-found" });
        expect(await under.objects.size(name)).toBeUndefined();
      },
    );

    test("a stream that breaks leaves nothing behind, and its own error is what comes out", async () => {
      const before = await under.everything();
      const breaking = Readable.from(
        (async function* () {
          yield randomBytes(200_000);
          throw new Error("the source broke");
        })(),
      );
      await expect(under.objects.put(breaking)).rejects.toThrow("the source broke");
      expect(await under.everything()).toEqual(before);
    });

    test("what was taken away is gone, and can be put again", async () => {
      const bytes = Buffer.from("taken back");
      const { sha256: sha } = await under.objects.put(bytes);
      for (let time = 0; time < 2; time++) await under.objects.remove(sha);
      expect(await under.objects.size(sha)).toBeUndefined();
      expect(await names()).not.toContain(sha);
      expect(await under.objects.put(bytes)).toMatchObject({ sha256: sha, existed: false });
      await under.objects.remove("../../etc/passwd");
    });

    test("what is set apart makes room for its name, is not listed, keeps its bytes, and goes with what is taken back", async () => {
      const bytes = Buffer.from("damaged one day");
      const { sha256: sha } = await under.objects.put(bytes);
      expect(await under.objects.setApart(sha)).toBe(true);
      expect(await under.objects.setApart(sha)).toBe(false);
      expect(await under.objects.size(sha)).toBeUndefined();
      expect(await names()).not.toContain(sha);
      expect(await under.objects.put(bytes)).toMatchObject({ sha256: sha, existed: false });
      await under.objects.setApart(sha);
      await under.objects.put(bytes);
      expect(await under.apart()).toEqual([bytes, bytes]);
      await under.objects.remove(sha);
      expect(await under.apart()).toEqual([]);
      expect(await under.objects.setApart("../../etc/passwd")).toBe(false);
    });

    test("list gives every name once", async () => {
      const { sha256: sha } = await under.objects.put(Buffer.from("listed"));
      const all = await names();
      expect(all).toContain(sha);
      expect(new Set(all).size).toBe(all.length);
    });
  });
}
