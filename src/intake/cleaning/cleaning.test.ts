import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { json } from "node:stream/consumers";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { endApart, startApart } from "../../kernel/apart.ts";
import { CLEANING, cleanCopy } from "./cleaning.ts";
import { openTurns } from "./turns.ts";

const pixels = { create: { width: 40, height: 20, channels: 3 as const, background: "#336699" } };
const TELLING = {
  IFD0: { Make: "Canarymaker", Model: "X1", Artist: "Canaryname", ImageDescription: "Canaryword" },
  IFD2: { DateTimeOriginal: "2024:05:01 10:11:12" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "36/1 24/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "25/1 27/1 0/1" },
};
const SAID = [
  { what: "place", value: "36.4 25.45" },
  { what: "time", value: "2024:05:01 10:11:12" },
  { what: "device", value: "Canarymaker X1" },
  { what: "person", value: "Canaryname" },
  { what: "words", value: "Canaryword" },
];
const photograph = (format: "jpeg" | "png" | "webp"): Promise<Buffer> =>
  sharp(pixels).withMetadata({ orientation: 6 }).withExifMerge(TELLING).toFormat(format).toBuffer();

describe("a picture", () => {
  it.each(["jpeg", "png", "webp"] as const)(
    "as %s says what it says, and its clean copy shows the same and says nothing",
    async (format) => {
      const original = await photograph(format);
      expect(original.includes("Canaryname")).toBe(true);
      const { copy, mediaType, said } = await cleanCopy(original);
      expect(mediaType).toBe(`image/${format}`);
      expect(said).toEqual(SAID);
      for (const word of ["Canary", "Exif", "2024:05"]) expect(Buffer.from(copy ?? "").includes(word)).toBe(false);
      const shown = await sharp(copy).metadata();
      expect(shown).toMatchObject({ format, width: 20, height: 40 });
      expect(await cleanCopy(copy ?? original)).toMatchObject({ mediaType: `image/${format}`, said: [] });
    },
  );

  it("that moves still moves, without what was written into it", async () => {
    const frames = await sharp([await sharp(pixels).png().toBuffer(), await sharp(pixels).negate().png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    const comment = Buffer.concat([Buffer.from([0x21, 0xfe, 6]), Buffer.from("Canary"), Buffer.from([0])]);
    const told = Buffer.concat([frames.subarray(0, -1), comment, frames.subarray(-1)]);
    const { copy } = await cleanCopy(told);
    expect((await sharp(copy, { animated: true }).metadata()).pages).toBe(2);
    expect(Buffer.from(copy ?? told).includes("Canary")).toBe(false);
  });

  it("that is cut off, empty or no picture has no copy, and stops nobody", async () => {
    const whole = await photograph("jpeg");
    for (const bytes of [whole.subarray(0, 300), whole.subarray(0, 12), Buffer.alloc(0), Buffer.from("GIF89a")])
      expect(await cleanCopy(bytes)).not.toHaveProperty("copy");
  });

  it("that unfolds to more pixels than any camera takes has no copy", async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "red" } })
      .png()
      .toBuffer();
    expect(await cleanCopy(bomb)).not.toHaveProperty("copy");
  });
});

describe("other files", () => {
  it("a recording says who spoke, and how long it is", async () => {
    const frame = (id: string, text: string) =>
      Buffer.concat([Buffer.from(id), Buffer.from([0, 0, 0, text.length + 1, 0, 0, 0]), Buffer.from(text, "latin1")]);
    const frames = Buffer.concat([frame("TPE1", "Canaryname"), frame("TDRC", "2024-05-01"), frame("TSSE", "Canarytool")]);
    const tag = Buffer.concat([Buffer.from("ID3"), Buffer.from([4, 0, 0, 0, 0, 0, frames.length]), frames]);
    // MPEG layer III, 128 kbit/s, 44.1 kHz: 417 bytes for 26 ms of silence.
    const silence = Buffer.concat(
      Array.from({ length: 80 }, () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0]), Buffer.alloc(413)])),
    );
    const { said, mediaType, seconds } = await cleanCopy(Buffer.concat([tag, silence]));
    expect({ mediaType, seconds }).toEqual({ mediaType: "audio/mpeg", seconds: 2 });
    expect(said).toEqual(
      expect.arrayContaining([
        { what: "person", value: "Canaryname" },
        { what: "time", value: "2024-05-01" },
        { what: "software", value: "Canarytool" },
      ]),
    );
  });

  it("a text says nothing of itself", async () => {
    expect(await cleanCopy(Buffer.from("what happened"))).toEqual({ mediaType: "application/octet-stream", said: [] });
  });
});

describe("the process apart", () => {
  it("is ended when it takes too long, too much memory, or says too much; the file then has no copy", async () => {
    const large = await sharp({ create: { width: 4000, height: 4000, channels: 3, background: "red" } })
      .jpeg()
      .toBuffer();
    for (const limits of [{ seconds: 0.05 }, { memory: 1000 }, { output: 100 }, { bytes: 10 }])
      expect(await cleanCopy(large, { ...CLEANING, ...limits }), JSON.stringify(limits)).toEqual({
        mediaType: "application/octet-stream",
        said: [],
      });
  });

  it("reads many files, some at a time, each to its end", async () => {
    const files = await Promise.all(["jpeg", "png", "webp", "jpeg", "png"].map((format) => photograph(format as "jpeg")));
    const cleaned = await Promise.all(files.map((bytes) => cleanCopy(bytes)));
    expect(cleaned.map(({ mediaType }) => mediaType)).toEqual([
      "image/jpeg",
      "image/png",
      "image/webp",
      "image/jpeg",
      "image/png",
    ]);
    for (const { copy } of cleaned) expect(copy?.length).toBeGreaterThan(0);
  });

  it("has a line that ends: what comes when it is full is turned away, and the others get their turn", async () => {
    const turns = openTurns();
    const done: number[] = [];
    const taken = Array.from({ length: 5 }, (_, n) => turns.take(1, async () => done.push(n), 3));
    expect((await Promise.all(taken)).map((one) => one !== undefined)).toEqual([true, true, true, true, false]);
    expect(done).toEqual([0, 1, 2, 3]);
    expect(await turns.take(1, async () => "again", 0)).toBe("again");
  });

  it("writes no file and inherits nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "vigie-apart-"));
    try {
      const script = join(folder, "script.mjs");
      writeFileSync(
        script,
        `import { writeFileSync } from "node:fs";
         process.on("SIGXFSZ", () => {});
         let wrote = "yes";
         try { writeFileSync(${JSON.stringify(join(folder, "kept"))}, "x"); } catch (error) { wrote = error.code; }
         process.stdout.write(JSON.stringify({ wrote, env: Object.keys(process.env) }));`,
      );
      const child = startApart(script, { seconds: 20, fileBytes: 0, heapMb: 64 }, ["ignore", "pipe", "ignore"]);
      try {
        const said = (await json(child.stdout as Readable)) as { wrote: string; env: string[] };
        expect(said.wrote).toBe("EFBIG");
        expect(said.env.filter((name) => !["PWD", "SHLVL", "_", "OLDPWD"].includes(name))).toEqual([]);
        expect(statSync(join(folder, "kept"), { throwIfNoEntry: false })?.size ?? 0).toBe(0);
      } finally {
        endApart(child);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
