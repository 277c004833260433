import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { openBrowser } from "../../../../tests/browser.ts";
import { openedLetter, visits } from "../visit.fixture.ts";
import { act, fieldOf, step, toSend, toWrite, walk } from "../walk.fixture.ts";
import { EMPTY, kept, lasts, locks, PIN } from "./phone.fixture.ts";

const CANARY = "kanarienvogel im Lager";

const visit = visits(openBrowser);
const address = () => `${visit.door.url}/en/tell`;

test("a borrowed phone keeps nothing: not while one writes, not after it is sent", async () => {
  const { page, context } = visit;
  await walk(page, address(), {
    text: CANARY,
    atWrite: async () => {
      await page.locator("details.own summary").click();
      expect(await kept(page)).toBe(EMPTY);
    },
  });
  expect(await kept(page)).toBe(EMPTY);
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  expect([cookies, origins]).toEqual([[], []]);
  expect(await page.evaluate(() => history.length)).toBe(2);
  await page.reload();
  expect(await page.locator("body").textContent()).not.toContain(CANARY);
});

test("a window that forgets everything is not offered to keep anything", async () => {
  const { page } = visit;
  await page.addInitScript(() => {
    navigator.storage.getDirectory = () => Promise.reject(new DOMException("private", "SecurityError"));
  });
  await page.goto(address());
  await toWrite(page);
  await page.locator("details.own summary").click();
  await page.getByText("This window forgets everything").waitFor();
  expect(await act(page, "own").count()).toBe(0);
});

describe("on a phone of one's own", () => {
  test("a draft is kept behind a number, goes on after the page was closed, and is gone when it has been sent", async () => {
    const { page } = visit;
    await lasts(page);
    await page.goto(address());
    await toWrite(page, ["quote"]);
    await fieldOf(page, "text").fill(CANARY);
    await locks(page);
    const held = await kept(page);
    expect(held).toContain("age-encryption.org");
    expect(held).not.toContain(CANARY);
    expect(held).not.toContain(PIN);

    await page.goto(address());
    await fieldOf(page, "pin").fill("000000");
    await act(page, "draft-open").click();
    await page.locator("p.trouble").waitFor();
    await fieldOf(page, "pin").fill(PIN);
    await act(page, "draft-open").click();
    await step(page, "write").waitFor();
    expect(await fieldOf(page, "text").inputValue()).toBe(CANARY);
    await toSend(page);
    await step(page, "sent").waitFor();
    const { account } = await openedLetter(visit);
    expect(account).toMatchObject({ text: CANARY, consents: { answers: { quote: true } } });
    expect(await kept(page)).toBe(EMPTY);
  });

  test("a draft of more than three days is gone, whatever the clock was set to", async () => {
    const { page } = visit;
    for (const days of [4, -400]) {
      await lasts(page);
      await page.goto(address());
      await toWrite(page);
      await fieldOf(page, "text").fill(CANARY);
      await locks(page);
      await page.clock.setFixedTime(Date.now() + days * 86_400_000);
      await page.goto(address());
      await expect.poll(() => kept(page)).toBe(EMPTY);
      expect(await act(page, "draft-open").count()).toBe(0);
      await page.clock.setFixedTime(Date.now());
    }
  });

  test("the draft is erased when one asks for it", async () => {
    const { page } = visit;
    await lasts(page);
    await page.goto(address());
    await toWrite(page);
    await locks(page);
    await act(page, "erase").click();
    await page.getByText("It is erased from this phone").waitFor();
    expect(await kept(page)).toBe(EMPTY);
  });

  test("without a line the message waits locked, and goes when the page is opened with one", async () => {
    const { page, door, context } = visit;
    await lasts(page);
    await page.goto(address());
    await toWrite(page);
    await fieldOf(page, "text").fill(CANARY);
    await locks(page);
    await context.setOffline(true);
    await toSend(page);
    await page.getByText("waits on this phone").waitFor();
    const held = await kept(page);
    expect(held).toContain("lookupPrint");
    expect(held).not.toContain(CANARY);
    await page.goto("about:blank").catch(() => undefined);
    expect(door.letters).toEqual([]);

    await context.setOffline(false);
    await page.goto(address());
    await page.getByText("All waiting messages have arrived").waitFor();
    expect((await openedLetter(visit)).account.text).toBe(CANARY);
    expect(await kept(page)).toBe(EMPTY);
  });

  test("what waits is carried as a file and sent from another phone, and another file is refused", async () => {
    const { page, door, context } = visit;
    await lasts(page);
    await page.goto(address());
    await toWrite(page);
    await fieldOf(page, "text").fill(CANARY);
    await locks(page);
    door.fault = (path) => (path === "/tell/send" ? "cut" : undefined);
    await toSend(page);
    await page.getByText("waits on this phone").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), act(page, "outbox-save").click()]);
    const file = await readFile(await download.path());
    expect(file.includes(CANARY)).toBe(false);

    door.fault = () => undefined;
    const other = await context.newPage();
    await other.goto(address());
    await act(other, "return").click();
    await other.locator("details summary").click();
    await fieldOf(other, "letter").setInputFiles({
      name: "x",
      mimeType: "",
      buffer: Buffer.from('{"kind":"vigie-letter-1","letter":{}}'),
    });
    await other.locator("p.trouble").waitFor();
    await fieldOf(other, "letter").setInputFiles({ name: "letter", mimeType: "", buffer: file });
    await other.getByText("All waiting messages have arrived").waitFor();
    expect((await openedLetter(visit)).account.text).toBe(CANARY);
  });
});
