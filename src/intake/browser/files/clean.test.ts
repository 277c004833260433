import exifr from "exifr";
import sharp from "sharp";
import { expect, test } from "vitest";
import { paddedLength } from "../../rules/padme.ts";
import { newCaseKey } from "../../sealing/case-key.ts";
import { sealedLength } from "../../sealing/length.ts";
import { sealedParts } from "../../sealing/parts.ts";
import { cleanCopy } from "./clean.ts";
import { joined, turnOf } from "./jpeg.ts";
import { type PictureKind, telltale } from "./picture.fixture.ts";
import { revealsOf, saidBy } from "./reveals.ts";

const KINDS: readonly PictureKind[] = ["jpeg", "png", "webp"];
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

test.each(KINDS)("a clean %s holds nothing of place, time, device and name, and is the same picture", async (kind) => {
  const original = await telltale(kind);
  const clean = await cleanCopy(new Blob([original], { type: `image/${kind}` }));
  if (!clean) throw new Error("not cleaned");
  const bytes = await bytesOf(clean);
  for (const word of ["Telltale", "Nokia", "Ayse", "2026:03:04", "http://ns.adobe.com", "Exif\0\0II"])
    expect(Buffer.from(bytes).includes(word)).toBe(false);
  const drawn = (it: Uint8Array) => sharp(it).raw().toBuffer();
  expect((await drawn(bytes)).equals(await drawn(original))).toBe(true);
  expect(await exifr.gps(Buffer.from(bytes)).catch(() => undefined)).toBeUndefined();
});

test("a photo taken on its side stays upright", async () => {
  const original = await telltale("jpeg");
  const clean = await cleanCopy(new Blob([original], { type: "image/jpeg" }));
  expect(turnOf(original)).toBe(6);
  expect(turnOf(await bytesOf(clean ?? new Blob()))).toBe(6);
});

test("what comes after the end of a picture is left out", async () => {
  for (const kind of KINDS) {
    const original = joined([await telltale(kind), new TextEncoder().encode("Telltale tail")]);
    const clean = await cleanCopy(new Blob([original], { type: `image/${kind}` }));
    expect(Buffer.from(await bytesOf(clean ?? new Blob())).includes("tail")).toBe(false);
  }
});

test("a picture that is cut off or made up is not called clean", async () => {
  for (const kind of KINDS) {
    const whole = await telltale(kind);
    for (const end of [3, 20, Math.floor(whole.length / 2)]) {
      const clean = await cleanCopy(new Blob([whole.slice(0, end)], { type: "application/octet-stream" }));
      expect(clean).toBeUndefined();
    }
  }
  expect(await cleanCopy(new Blob(["GIF89a, or so it says"], { type: "image/gif" }))).toBeUndefined();
});

test("place, time, device and name are found in a photo and said one by one", async () => {
  const reveals = await revealsOf(new Blob([await telltale("jpeg")], { type: "image/jpeg" }));
  const said = new Map(reveals?.map(({ kind, value }) => [kind, value]));
  expect(said.get("place")).toBe("36.8028, 10.1797");
  expect(said.get("time")).toContain("2026-03-04");
  expect(said.get("device")).toContain("Nokia");
  expect(said.get("name")).toContain("Ayse");
  expect(await revealsOf(new Blob(["%PDF-1.7"], { type: "application/pdf" }))).toBeUndefined();
});

test("tags that are in every picture reveal nothing, and unknown ones are not passed over", () => {
  expect(saidBy({ Orientation: 1, XResolution: 72, ImageWidth: 3 })).toEqual([]);
  expect(saidBy({ BodySerialNumber: "123" })).toEqual([{ kind: "other" }]);
  expect(saidBy({ GPSImgDirection: 3 })).toEqual([{ kind: "place" }]);
});

test("the length of a sealed file is known before it is sealed", async () => {
  const { recipient } = await newCaseKey();
  for (const length of [0, 1, 4096, 65_536, 65_537, 131_072, 1_000_003]) {
    let sealed = 0;
    const source = (async function* () {
      yield new Uint8Array(length);
    })();
    for await (const part of sealedParts([recipient], source, { length })) sealed += part.length;
    expect([length, sealed]).toEqual([length, sealedLength(length)]);
    expect(sealed).toBeGreaterThan(paddedLength(length));
  }
});
