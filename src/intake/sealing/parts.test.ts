import { describe, expect, it } from "vitest";
import { PART_BYTES } from "../rules/limits.ts";
import { newCaseKey, openStream } from "./case-key.ts";
import { sealedLength } from "./length.ts";
import { type PartLengths, sealedParts } from "./parts.ts";

const key = await newCaseKey();

async function* pieces(length: number, size = 10_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; at += size) yield new Uint8Array(Math.min(size, length - at)).fill(at / size);
}

async function taken(source: AsyncIterable<Uint8Array>, lengths?: PartLengths) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const sealing = sealedParts([key.recipient], source, lengths);
  for (;;) {
    const { done, value } = await sealing.next();
    if (done) return { parts, came: value };
    parts.push(value);
  }
}

const refusal = (work: Promise<unknown>) => work.catch((error: { code?: string }) => error.code ?? error);

describe("the parts of a file that comes in", () => {
  it.each([0, 1, 100_000, 1_048_576, 2_500_000])(
    "are of equal length but the last, and open as the file of %i bytes",
    async (length) => {
      const { parts, came } = await taken(pieces(length), { length });
      expect(came).toBe(length);
      for (const part of parts.slice(0, -1)) expect(part.length).toBe(PART_BYTES);
      expect(parts.reduce((sum, part) => sum + part.length, 0)).toBe(sealedLength(length));
      const opened = await new Response(
        (await openStream(key.identity, new Blob(parts).stream(), length)) as ReadableStream<Uint8Array<ArrayBuffer>>,
      ).arrayBuffer();
      const sent = new Uint8Array(
        await new Blob((await Array.fromAsync(pieces(length))) as Uint8Array<ArrayBuffer>[]).arrayBuffer(),
      );
      expect(Buffer.compare(new Uint8Array(opened), sent)).toBe(0);
    },
  );

  it("may be smaller, and reach a length that was fixed before the file was there", async () => {
    const { parts } = await taken(pieces(100_000), { part: 262_144, to: 1_000_000 });
    expect(parts.map((part) => part.length)).toEqual([262_144, 262_144, 262_144, expect.any(Number)]);
    const fixed = await taken(pieces(5), { to: 1_000_000 });
    expect(fixed.parts.reduce((sum, part) => sum + part.length, 0)).toBe(parts.reduce((sum, part) => sum + part.length, 0));
  });

  it("come one after the other: the source is not asked for what nobody took yet", async () => {
    let given = 0;
    async function* counting() {
      for await (const piece of pieces(50_000_000)) {
        given += piece.length;
        yield piece;
      }
    }
    const sealing = sealedParts([key.recipient], counting());
    await sealing.next();
    expect(given).toBeLessThan(3 * PART_BYTES);
    await sealing.return(0);
  });

  it("stop the source when nobody takes them any more", async () => {
    let ended = false;
    async function* watched() {
      try {
        yield* pieces(50_000_000);
      } finally {
        ended = true;
      }
    }
    for await (const _part of sealedParts([key.recipient], watched())) break;
    await expect.poll(() => ended).toBe(true);
  });

  it("end with a refusal and no last part when the line breaks, or less or more comes than was said", async () => {
    async function* breaking() {
      yield* pieces(100_000);
      throw new Error("the words on the line");
    }
    const parts: number[] = [];
    const broken = (async () => {
      for await (const part of sealedParts([key.recipient], breaking())) parts.push(part.length);
    })();
    await expect(broken).rejects.toMatchObject({ code: "file-cut-off", message: expect.not.stringContaining("words") });
    expect(parts).toEqual([]);
    expect(await refusal(taken(pieces(99_999), { length: 100_000 }))).toBe("file-cut-off");
    expect(await refusal(taken(pieces(100_001), { length: 100_000 }))).toBe("file-cut-off");
    expect(await refusal(taken(pieces(100_001), { most: 100_000 }))).toBe("file-too-large");
    expect((await taken(pieces(100_000), { most: 100_000 })).came).toBe(100_000);
  });
});
