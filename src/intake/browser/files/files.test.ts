import { expect, test } from "vitest";
import { openBrowser } from "../../../../tests/browser.ts";
import { openedFiles, openedLetter, visits } from "../visit.fixture.ts";
import { act, fieldOf, step, toSend, toWrite } from "../walk.fixture.ts";
import { telltale } from "./picture.fixture.ts";

const visit = visits(openBrowser);

/** To where one adds files, without a word. */
async function toFiles(): Promise<void> {
  await visit.page.goto(`${visit.door.url}/en/tell`);
  await toWrite(visit.page);
}

const pick = async (name: string, mimeType: string, bytes: Uint8Array) => {
  const pieces = visit.page.locator("[data-tell-piece]");
  const before = await pieces.count();
  await fieldOf(visit.page, "files").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await expect.poll(() => pieces.count()).toBe(before + 1);
  return pieces.last();
};

async function sent(): Promise<{ files: Awaited<ReturnType<typeof openedFiles>> }> {
  await toSend(visit.page);
  await step(visit.page, "sent").waitFor();
  return { files: await openedFiles(visit, (await openedLetter(visit)).identity) };
}

test("what a photo gives away is shown, and a clean copy goes", async () => {
  await toFiles();
  const piece = await pick("IMG_4711.jpg", "image/jpeg", await telltale("jpeg"));
  const said = await piece.textContent();
  for (const words of ["36.8028, 10.1797", "2026-03-04", "Nokia", "Ayse"]) expect(said).toContain(words);
  const { files } = await sent();
  expect(files.map(({ note }) => note)).toEqual([
    expect.objectContaining({ name: "IMG_4711.jpg", mediaType: "image/jpeg", clean: true }),
  ]);
  expect(files[0]?.bytes.includes("Nokia")).toBe(false);
  const heard = visit.door.heard();
  for (const words of ["IMG_4711", "Nokia", "Exif"]) expect(heard.includes(words)).toBe(false);
});

test("the original goes only by its own yes, beside the clean copy", async () => {
  await toFiles();
  const original = await telltale("jpeg");
  await pick("photo.jpg", "image/jpeg", original);
  await fieldOf(visit.page, "original").check();
  const { files } = await sent();
  expect(files.map(({ note: { clean, original } }) => ({ clean, original }))).toEqual([
    { clean: true, original: undefined },
    { clean: false, original: true },
  ]);
  expect(files[1]?.bytes.equals(Buffer.from(original))).toBe(true);
});

test("a file that cannot be cleaned goes only by a yes to that", async () => {
  await toFiles();
  await pick("paper.pdf", "application/pdf", new TextEncoder().encode("%PDF-1.7 by Ayse"));
  await act(visit.page, "next").click();
  expect(await visit.page.locator("p.trouble").textContent()).toContain("paper.pdf");
  await fieldOf(visit.page, "as-it-is").check();
  const { files } = await sent();
  expect(files[0]?.note).toMatchObject({ name: "paper.pdf", clean: false });
});

test("a voice is recorded, listened to, deleted, recorded again in another voice and sent", async () => {
  await toFiles();
  const { page } = visit;
  for (const round of [1, 2]) {
    if (round === 2) await fieldOf(page, "disguise").check();
    await act(page, "record").click();
    await page.waitForTimeout(1500);
    await act(page, "stop").click();
    await page.locator("[data-tell-piece] audio").waitFor();
    if (round === 1) await act(page, "remove").click();
  }
  expect(await page.locator("[data-tell-piece]").count()).toBe(1);
  const { files } = await sent();
  expect(files[0]?.note).toMatchObject({ mediaType: "audio/webm", clean: true, disguised: true });
  expect(files[0]?.bytes.length).toBeGreaterThan(500);
  // What a WebM begins with.
  expect(files[0]?.bytes.subarray(0, 4)).toEqual(Buffer.from([0x1a, 0x45, 0xdf, 0xa3]));
});

test("where the microphone is refused, a recording can be chosen instead, and needs its yes", async () => {
  const { page } = visit;
  await page.addInitScript("navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('refused'))");
  await toFiles();
  await act(page, "record").click();
  const chosen = fieldOf(page, "voice");
  expect(await chosen.getAttribute("accept")).toBe("audio/*");
  await chosen.setInputFiles({ name: "voice.m4a", mimeType: "audio/mp4", buffer: Buffer.from("no real sound") });
  await fieldOf(page, "as-it-is").check();
  const { files } = await sent();
  expect(files[0]?.note).toMatchObject({ name: "voice.m4a", clean: false });
});

test("where the browser cannot change a voice it is not offered", async () => {
  await visit.page.addInitScript("delete window.AudioContext");
  await toFiles();
  expect([await act(visit.page, "record").count(), await fieldOf(visit.page, "disguise").count()]).toEqual([1, 0]);
});

test("a large file goes in parts, over a line that breaks again and again", async () => {
  const { page, door } = visit;
  await toFiles();
  const bytes = new Uint8Array(3_300_000).map((_, at) => (at * 7919) % 251);
  await pick("film.bin", "application/octet-stream", bytes);
  await fieldOf(page, "as-it-is").check();
  door.fault = (path, nth) =>
    path.startsWith("/tell/part") && nth % 3 === 2 ? "cut" : path === "/tell/file-done" && nth === 1 ? "cut" : undefined;
  const { files } = await sent();
  expect(files[0]?.bytes.equals(Buffer.from(bytes))).toBe(true);
  expect(door.files.length).toBe(1);
});

test("too large and too many are said before anything is sent", async () => {
  await toFiles();
  const { page } = visit;
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('[data-tell-field="files"]');
    const list = new DataTransfer();
    list.items.add(new File([new Uint8Array(100 * 1024 * 1024 + 1)], "huge.bin"));
    if (input) input.files = list.files;
    input?.dispatchEvent(new Event("change"));
  });
  await page.locator("p.trouble").waitFor();
  expect(await page.locator("[data-tell-piece]").count()).toBe(0);
});
