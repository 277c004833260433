import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { bodyOf } from "./body.ts";

const chunks = (many: number) => Array.from({ length: many }, (_, i) => Buffer.from(`${i} `.repeat(5000)));

/** Until what was begun has had its turn. */
const settled = async () => {
  for (let turns = 0; turns < 20; turns++) await new Promise((next) => setImmediate(next));
};

describe("a stream as the body of an answer", () => {
  it("gives every byte in order", async () => {
    const parts = chunks(50);
    const text = await new Response(bodyOf(Readable.from(parts))).text();
    expect(text).toBe(Buffer.concat(parts).toString());
  });

  it("ends its source when the reader leaves before, between and during reads", async () => {
    for (const reads of [0, 1, 3]) {
      const source = Readable.from(chunks(100));
      const reader = bodyOf(source).getReader();
      for (let n = 0; n < reads; n++) await reader.read();
      const last = reads === 3 ? reader.read() : undefined;
      await reader.cancel();
      await last;
      await settled();
      expect([reads, source.destroyed]).toEqual([reads, true]);
    }
  });

  it("tells its reader of an error, whether it came before the first read or later", async () => {
    const early = new Readable({ read() {} });
    const body = bodyOf(early);
    early.destroy(new Error("gone"));
    await settled();
    await expect(new Response(body).text()).rejects.toThrow("gone");

    async function* breaking() {
      yield Buffer.from("one");
      throw new Error("torn");
    }
    await expect(new Response(bodyOf(Readable.from(breaking()))).text()).rejects.toThrow("torn");
  });
});
