import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { openBrowser } from "../../../../tests/browser.ts";
import { telltale } from "../files/picture.fixture.ts";
import { openedFiles, openedLetter, visits } from "../visit.fixture.ts";
import { act, fieldOf, step, toSend, toWrite } from "../walk.fixture.ts";
import { EMPTY, kept, lasts, locks, PIN } from "./phone.fixture.ts";

const CANARY = "kanarienvogel im Lager";
const PAPER = Buffer.concat([Buffer.from("kanarienvogel auf Papier "), Buffer.alloc(600_000, 3)]);

const visit = visits(openBrowser);
const address = () => `${visit.door.url}/ar/tell`;

/** Writes, attaches a paper and a picture, and says that the phone is one's own. */
async function written(): Promise<void> {
  const { page } = visit;
  await lasts(page);
  await page.goto(address());
  await toWrite(page);
  await fieldOf(page, "text").fill(CANARY);
  await fieldOf(page, "files").setInputFiles([
    { name: "paper.bin", mimeType: "application/octet-stream", buffer: PAPER },
    { name: "harbour.jpg", mimeType: "image/jpeg", buffer: Buffer.from(await telltale("jpeg")) },
  ]);
  await fieldOf(page, "as-it-is").check();
  await page.locator("img.shown").waitFor();
  await locks(page);
}

const noLine = () => {
  visit.door.fault = () => "cut";
};
const lineBack = () => {
  visit.door.fault = () => undefined;
};

test("without a line the page opens, what was begun goes on, and words and files wait until there is one, whatever closes the page", async () => {
  const { page, door, context } = visit;
  await written();
  noLine();
  await page.close();

  // The draft holds words; nothing but this phone answers.
  const second = await context.newPage();
  await second.goto(address());
  await fieldOf(second, "pin").fill(PIN);
  await act(second, "draft-open").click();
  await step(second, "write").waitFor();
  expect(await fieldOf(second, "text").inputValue()).toBe(CANARY);
  await fieldOf(second, "files").setInputFiles({ name: "paper.bin", mimeType: "", buffer: PAPER });
  await fieldOf(second, "as-it-is").check();
  await toSend(second);
  await second.locator('[data-tell-act="outbox-save"]').waitFor();
  const held = await kept(second);
  expect(held).toContain("lookupPrint");
  expect(held).toContain("age-encryption.org/v1");
  expect(held).not.toContain("kanarienvogel");
  await second.close({ runBeforeUnload: false });
  expect([door.letters, door.files]).toEqual([[], []]);

  lineBack();
  const third = await context.newPage();
  await third.goto(address());
  await third.locator(".notice .news").waitFor();
  const { account, identity } = await openedLetter(visit);
  expect(account.text).toBe(CANARY);
  const files = await openedFiles(visit, identity);
  expect(files.map(({ note }) => note)).toMatchObject([{ name: "paper.bin", bytes: PAPER.length, clean: false }]);
  expect(files[0]?.bytes.equals(PAPER)).toBe(true);
  expect(await kept(third)).toBe(EMPTY);
});

test("a page that is closed in the middle of a file goes on with the parts that are missing, and sends no words twice", async () => {
  const { page, door, context } = visit;
  await written();
  const parts: string[] = [];
  const sent: string[] = [];
  let broken = true;
  door.fault = (path, nth) => {
    if (path === "/tell/part") parts.push(String(nth));
    if (path === "/tell/send") sent.push(String(nth));
    return broken && path === "/tell/part" && parts.length >= 2 ? "hang" : undefined;
  };
  await toSend(page);
  await expect.poll(() => parts.length, { timeout: 30_000 }).toBe(2);
  await page.close({ runBeforeUnload: false });
  broken = false;
  const second = await context.newPage();
  await second.goto(address());
  await second.locator(".notice .news").waitFor();
  expect(sent).toEqual(["1"]);
  const { identity } = await openedLetter(visit);
  const files = await openedFiles(visit, identity);
  expect(files.map(({ note: { name, clean } }) => [name, clean])).toEqual([
    ["paper.bin", false],
    ["harbour.jpg", true],
  ]);
  expect(files[0]?.bytes.equals(PAPER)).toBe(true);
  // One part arrived before, one was under way.
  expect(parts.length).toBe([...door.files].reduce((sum, { parts }) => sum + parts.size, 0) + 1);
  expect(await kept(second)).toBe(EMPTY);
});

test("words and files that wait are carried as one file, and sent from another phone", async () => {
  const { page, context } = visit;
  await written();
  visit.door.fault = (path) => (path === "/tell/send" ? "cut" : undefined);
  await toSend(page);
  const [download] = await Promise.all([page.waitForEvent("download"), act(page, "outbox-save").click()]);
  const carried = await readFile(await download.path());
  expect(carried.includes("kanarienvogel")).toBe(false);
  await page.close();
  lineBack();

  const other = await context.browser()?.newContext();
  if (!other) throw new Error("no browser");
  const there = await other.newPage();
  await there.goto(address());
  await act(there, "return").click();
  await there.locator("details summary").click();
  await fieldOf(there, "letter").setInputFiles({ name: "letter.age", mimeType: "", buffer: carried });
  await expect.poll(() => visit.door.files.filter(({ done }) => done).length, { timeout: 20_000 }).toBe(2);
  const { account, identity } = await openedLetter(visit);
  expect(account.text).toBe(CANARY);
  expect((await openedFiles(visit, identity))[0]?.bytes.equals(PAPER)).toBe(true);
  expect(await kept(there)).toBe(EMPTY);
  await other.close();
});

test("what the pages are opened with is erased with all else", async () => {
  const { page } = visit;
  await written();
  expect(await kept(page)).toContain("tell:/tell-assets/offline.");
  await act(page, "erase").click();
  await expect.poll(() => kept(page)).toBe(EMPTY);
});
