import * as mupdf from "mupdf";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentsCanBeCleaned } from "../cleaning/documents.ts";
import { CLEANED_FILE_BYTES, FILE_BYTES } from "../rules/limits.ts";
import type { FileNote } from "../rules/payload.ts";
import { openStream, openWith } from "../sealing/case-key.ts";
import { newTeller, type Teller, type TellingWorld, tellingWorld } from "./telling.fixture.ts";
import { openRoom } from "./upload.tsx";

const PLACE = "49 52 30.5";

let world: TellingWorld;
let teller: Teller;
beforeEach(async () => {
  world = await tellingWorld();
  teller = newTeller(world.app);
  await teller.tell("See the photo.");
  await teller.press("files");
});
afterEach(() => world.close());

const photo = async (): Promise<Buffer<ArrayBuffer>> => Buffer.from(await photoBytes());

const photoBytes = (): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: "#a63" } })
    .withExif({ IFD0: { Make: "Lookout Phones", Artist: "Someone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: PLACE } })
    .jpeg()
    .toBuffer();

const notes = async (): Promise<FileNote[]> => (await world.opened()).filter((one): one is FileNote => one.kind === "file");

/** Every file of the one case as the custodian gets it. */
async function filesAsOpened(): Promise<Buffer[]> {
  const [row] = await world.vault.list();
  const id = row?.id ?? "";
  const identity = new TextDecoder().decode(await openWith(world.custodian.identity, await world.vault.sealedIdentityOf(id)));
  const all: Buffer[] = [];
  for (const [n, { id: file, parts }] of (await world.vault.fileNotes(id)).entries()) {
    const sealed: Uint8Array[] = [];
    for (let part = 0; part < parts; part++) sealed.push((await world.vault.part(file, part)) ?? new Uint8Array());
    const stream = new Blob(sealed as BlobPart[]).stream();
    const opened = await openStream(identity, stream, (await notes())[n]?.bytes ?? 0);
    all.push(Buffer.from(await new Response(opened as ReadableStream).arrayBuffer()));
  }
  return all;
}

describe("a file without scripts", () => {
  it("of a photo becomes a clean copy: what it said of place and phone is told to the person and kept nowhere", async () => {
    await teller.press("file", { file: new File([await photo()], "IMG_1.jpg", { type: "image/jpeg" }) });
    expect(teller.text(".news")).toContain("IMG_1.jpg");
    expect(teller.text(".news")).toContain("We took out the hidden place, time and phone.");
    expect(teller.text(".news")).toContain("(The phone or camera)");
    expect(await notes()).toMatchObject([{ name: "IMG_1.jpg", mediaType: "image/jpeg", clean: true }]);
    const [copy = Buffer.alloc(0)] = await filesAsOpened();
    expect((await sharp(copy).metadata()).width).toBe(64);
    expect(copy.includes("Lookout Phones")).toBe(false);
  });

  it("goes as it was taken only by its own yes, beside the clean copy", async () => {
    const original = await photo();
    await teller.press("file", { original: "yes", file: new File([original], "IMG_1.jpg") });
    // Ids are random, and so is the order in which they come back.
    const sent = (await notes()).map((note, n) => ({ ...note, n }));
    const [copy, asItWas] = sent.toSorted((a, b) => Number(b.clean) - Number(a.clean));
    expect([copy?.clean, copy?.original, asItWas?.clean, asItWas?.original]).toEqual([true, undefined, false, true]);
    expect((await filesAsOpened())[asItWas?.n ?? -1]?.equals(original)).toBe(true);
  });

  it("of a PDF becomes a clean copy where one can be made, and is marked where not", async () => {
    const document = new mupdf.PDFDocument();
    document.insertPage(-1, document.addPage([0, 0, 100, 100], 0, document.newDictionary(), ""));
    document.setMetaData("info:Author", "Someone who wrote");
    const original = Buffer.from(document.saveToBuffer("").asUint8Array());
    expect(original.includes("Someone")).toBe(true);
    await teller.press("file", { file: new File([original], "paper.pdf", { type: "application/pdf" }) });
    const clean = await documentsCanBeCleaned();
    expect(teller.text(".news")).toContain(clean ? "We took out" : "We could not take out what is hidden");
    expect(teller.text(".news")).toContain("(A name)");
    expect(await notes()).toMatchObject([{ name: "paper.pdf", mediaType: "application/pdf", clean }]);
    expect((await filesAsOpened())[0]?.includes("Someone")).toBe(!clean);
    expect(world.faults).toEqual([]);
  });

  it("that nothing can be taken out of is marked so, and comes whole, whatever its name is", async () => {
    const bytes = Buffer.from("plain words ".repeat(200_000));
    const name = '"><img src=x onerror=1>.bin';
    await teller.press("file", { file: new File([bytes], name) });
    expect(teller.text(".news")).toContain("We could not take out what is hidden");
    expect(teller.html).not.toContain("<img");
    expect(await notes()).toMatchObject([{ clean: false, bytes: bytes.length }]);
    expect((await filesAsOpened())[0]?.equals(bytes)).toBe(true);
  });

  it("is asked for when none was chosen, and refused in words when it is too big", async () => {
    await teller.press("file");
    expect(teller.text(".trouble")).toContain("Choose a file first.");
    await teller.press("file", { file: new File([], "empty.txt") });
    expect(teller.text(".trouble")).toContain("Choose a file first.");
    await teller.press("file", { file: new File([Buffer.alloc(FILE_BYTES + 1)], "long.bin") });
    expect(teller.status).toBe(422);
    expect(teller.text(".trouble")).toMatch(/This file is too big\. From this page a file may have \P{Nd}*100\P{Nd}* MB\./u);
    expect(await notes()).toEqual([]);
  });

  it("that is large and can be cleaned is cleaned as well", async () => {
    const noise = Buffer.alloc(2000 * 1000 * 3);
    for (let at = 0; at < noise.length; at++) noise[at] = (at * at * 31 + (at >> 7) * 131) & 255;
    const picture = sharp(noise, { raw: { width: 2000, height: 1000, channels: 3 } }).withExif({
      IFD0: { Make: "Lookout Phones" },
    });
    const bytes = new Uint8Array(await picture.png({ compressionLevel: 0 }).toBuffer());
    expect(bytes.length).toBeGreaterThan(5_000_000);
    await teller.press("file", { file: new File([bytes], "large.png", { type: "image/png" }) });
    expect(teller.text(".news")).toContain("We took out the hidden place, time and phone.");
    expect((await filesAsOpened())[0]?.includes("Lookout Phones")).toBe(false);
  });

  it("too long to be cleaned comes through as it is, and nothing of it lies where files are put aside", async () => {
    const bytes = Buffer.alloc(CLEANED_FILE_BYTES + 100_001, "what the film shows, ");
    await teller.press("file", { file: new File([bytes], "film.mp4", { type: "video/mp4" }) });
    expect(teller.text(".news")).toContain("We could not take out what is hidden in this file.");
    expect(await notes()).toMatchObject([{ name: "film.mp4", clean: false, bytes: bytes.length }]);
    expect((await filesAsOpened())[0]?.equals(bytes)).toBe(true);
    expect(world.faults).toEqual([]);
  });

  it("that breaks off is not kept, not even half, and the page says so", async () => {
    const head = `--x\r\ncontent-disposition: form-data; name="step"\r\n\r\nfiles\r\n--x\r\ncontent-disposition: form-data; name="go"\r\n\r\nfile\r\n--x\r\ncontent-disposition: form-data; name="pass"\r\n\r\n${teller.field("pass")}\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.bin"\r\n\r\n`;
    const answer = await world.app.request("/en/tell", {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body: `${head}half of it`,
    });
    expect(await answer.text()).toContain("Nothing half was kept.");
    expect(await notes()).toEqual([]);
    const [row] = await world.vault.list();
    expect(row?.files).toBe(0);
  });

  it("without a pass is not even read into memory", async () => {
    await teller.press("file", { pass: "made-up", file: new File([Buffer.alloc(1000)], "a.bin") });
    expect(teller.text("h1")).toBe("Your code");
    expect(await notes()).toEqual([]);
  });
});

it("files wait for room while others are held in memory, and give up before it is for ever", async () => {
  const room = openRoom(100, 50);
  expect(await room.take(80)).toBe(true);
  const later = room.take(40);
  room.give(80);
  expect(await later).toBe(true);
  expect(await room.take(90)).toBe(false);
});
