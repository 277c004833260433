import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "../kernel/problem.ts";
import { original, type RecordBody, type Revision } from "../registry/index.ts";
import { openPackTest, type PackTest } from "./house.fixture.ts";
import { openPack } from "./pack.ts";

let it: PackTest;
beforeAll(async () => {
  it = await openPackTest();
});
afterAll(() => it.close());

describe("a pack that goes wrong while it is sent", () => {
  const large = randomBytes(3_000_000);

  async function sourceOf(...files: Record<string, unknown>[]): Promise<Revision> {
    const put = await it.house.put({ type: "source", title: original("en", "Large"), fields: { material: "report", files } });
    await it.edition.catchUp();
    return put;
  }

  /** How it ended, and the bytes that had come until then. */
  async function readWhole(stream: Readable): Promise<{ code: string; bytes: Buffer }> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of stream) chunks.push(chunk as Buffer);
    } catch (error) {
      return { code: (error as Problem).code, bytes: Buffer.concat(chunks) };
    }
    return { code: "whole", bytes: Buffer.concat(chunks) };
  }

  const isZip = (bytes: Buffer): boolean => bytes.includes(Buffer.from("PK\x05\x06"));

  test.each([
    ["changed", (bytes: Buffer) => bytes.fill(7, 1_000_000, 1_000_001)],
    ["cut short", (bytes: Buffer) => bytes.subarray(0, 2_000_000)],
    ["grown", (bytes: Buffer) => Buffer.concat([bytes, Buffer.from("more")])],
  ])("breaks off at an object that was %s, and never looks whole", async (_, damage) => {
    const { body } = await sourceOf(await it.file(Buffer.from(large)));
    const { name, path, undo } = damaged(it.house.folder, body, damage);
    try {
      const pack = await openPack(
        // The size is as it was: the disk says so until it is read.
        {
          ...it.packs,
          objects: { ...it.house.objects, size: async (hash) => (hash === name ? large.length : it.house.objects.size(hash)) },
        },
        { handles: [body.handle], lang: "en", making: "public", originals: false },
      );
      const { code, bytes } = await readWhole(pack.stream());
      expect(code).toBe("pack-object-damaged");
      expect(isZip(bytes)).toBe(false);
      expect(path).toContain(name);
    } finally {
      undo();
    }
  });

  test("breaks off when a record is withdrawn in its midst", async () => {
    const { body } = await sourceOf(await it.file(randomBytes(2_000_000)), await it.file("the last file"));
    const stream = (await it.open([body.handle])).stream();
    await once(stream, "readable");
    await it.house.put({ ...body, state: "withdrawn" }, "withdrawn", "By request");
    await it.edition.catchUp();
    const { code, bytes } = await readWhole(stream);
    expect(code).toBe("pack-overtaken");
    expect(isZip(bytes)).toBe(false);
    expect(bytes.includes(Buffer.from("the last file"))).toBe(false);
  });

  test("reads no further when whoever asked has gone", async () => {
    const { body } = await sourceOf(await it.file(randomBytes(8_000_000)));
    let read = 0;
    let ended = false;
    const objects = {
      size: it.house.objects.size,
      get: async (name: string) => {
        const bytes = await it.house.objects.get(name);
        return bytes.on("data", (chunk: Buffer) => (read += chunk.length)).once("close", () => (ended = true));
      },
    };
    const pack = await openPack(
      { ...it.packs, objects },
      { handles: [body.handle], lang: "en", making: "public", originals: false },
    );
    const stream = pack.stream();
    stream.on("data", () => read > 0 && stream.destroy());
    await once(stream, "close");
    await expect.poll(() => ended).toBe(true);
    // What a few streams between them hold, and not the eight megabytes of the file.
    expect(read).toBeLessThan(2_000_000);
  });
});

/** Changes an object on the disk behind everyone's back. */
function damaged(folder: string, { fields }: RecordBody, damage: (bytes: Buffer) => Buffer) {
  const name = String((fields.files as { sha256: string }[])[0]?.sha256);
  const path = join(folder, "objects", name.slice(0, 2), name);
  const before = readFileSync(path);
  chmodSync(path, 0o600);
  writeFileSync(path, damage(Buffer.from(before)));
  return { name, path, undo: () => writeFileSync(path, before) };
}
