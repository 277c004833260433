import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { telltale } from "../../src/intake/browser/files/picture.fixture.ts";
import { act, fieldOf, step, walk } from "../../src/intake/browser/walk.fixture.ts";
import { openVault, type Vault } from "../../src/intake/index.ts";
import { padded, unpadded } from "../../src/intake/rules/envelope.ts";
import type { Payload } from "../../src/intake/rules/payload.ts";
import { type Key, newCaseKey, openStream, openWith, sealTo } from "../../src/intake/sealing/case-key.ts";
import { openBrowser } from "../browser.ts";
import { type Monitor, startMonitor, temporaryData } from "../monitor.ts";

/** Regular 2G as browsers' own tools have it: bytes a second, and milliseconds there and back. */
const TWO_G = { offline: false, latency: 300, downloadThroughput: 31_250, uploadThroughput: 6_250 };
/** Three minutes of speech at 16 kb/s. */
const THREE_MINUTES = 360_000;
const FIRST_VIEW = 50_000;

const WORDS = { en: "They took my fingerprints at the harbour.", ar: "أخذوا بصماتي في الميناء." } as const;

let data: string;
let custodian: Key;
let monitor: Monitor;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

async function withVault<T>(work: (vault: Vault) => Promise<T>): Promise<T> {
  const place = { engine: "sqlite", path: join(data, "vault.sqlite") } as const;
  const vault = await openVault({ place, keys: `${data}-keys`, on: true, tell: () => {} });
  try {
    return await work(vault);
  } finally {
    await vault.close();
  }
}

beforeAll(async () => {
  data = await temporaryData();
  custodian = await newCaseKey();
  await withVault((vault) => vault.addCustodian("Mara", custodian.recipient));
  [monitor, browser] = await Promise.all([
    startMonitor({ data, empty: true }),
    openBrowser(["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await monitor?.stop();
  for (const folder of [data, `${data}-keys`]) await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  complaints = [];
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, permissions: ["microphone"] });
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) complaints.push(message.text());
  });
});
afterEach(async () => {
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  await context.close();
  expect([complaints, cookies, origins]).toEqual([[], [], []]);
  expect(monitor.said()).not.toContain("intake:");
});

const address = (lang: keyof typeof WORDS): string => `${monitor.url}/${lang}/tell`;

/** The latest case as its custodian reads it: what was written, the notes of its files, and their bytes. */
const opened = (text: string) =>
  withVault(async (vault) => {
    for (const { id, path } of await vault.list()) {
      const identity = new TextDecoder().decode(await openWith(custodian.identity, await vault.sealedIdentityOf(id)));
      const open = async (bytes: Uint8Array): Promise<Payload> => unpadded(await openWith(identity, bytes));
      const envelopes = await Promise.all((await vault.envelopes(id)).map(({ bytes }) => open(bytes)));
      if (!envelopes.some((one) => "text" in one && one.text === text)) continue;
      const files = await Promise.all(
        (await vault.fileNotes(id)).map(async ({ id: file, note: sealed, parts, complete }) => {
          const note = await open(sealed);
          if (note.kind !== "file") throw new Error("no note of a file");
          const bytes = await Promise.all(Array.from({ length: parts }, (_, n) => vault.part(file, n)));
          const whole = new Blob(bytes.map((part) => new Uint8Array(part ?? [])));
          const stream = await openStream(identity, whole.stream(), note.bytes);
          return { note, complete, bytes: Buffer.from(await new Response(stream).arrayBuffer()) };
        }),
      );
      return { id, path, envelopes, files };
    }
    throw new Error("no such case");
  });

const pick = (name: string, mimeType: string, buffer: Buffer) => fieldOf(page, "files").setInputFiles({ name, mimeType, buffer });

describe("someone tells what happened, sealed on their own phone", () => {
  test.each(["en", "ar"] as const)("in words, with a photo and their voice (%s, 360 px)", async (lang) => {
    await walk(page, address(lang), {
      text: WORDS[lang],
      yes: ["quote"],
      async atWrite() {
        await pick("IMG_1.jpg", "image/jpeg", Buffer.from(await telltale("jpeg")));
        await page.getByText("36.8028, 10.1797").waitFor();
        await act(page, "record").click();
        await page.waitForTimeout(1200);
        await act(page, "stop").click();
        await page.locator("[data-tell-piece] audio").waitFor();
        const { excess, dir } = await page.evaluate(() => {
          const root = document.documentElement;
          return { excess: root.scrollWidth - root.clientWidth, dir: root.dir };
        });
        expect([excess, dir]).toEqual([0, lang === "ar" ? "rtl" : "ltr"]);
      },
    });
    const { path, envelopes, files } = await opened(WORDS[lang]);
    expect(path).toBe("sealed");
    expect(envelopes[0]).toMatchObject({
      kind: "account",
      lang,
      consents: { answers: { read: true, quote: true, media: false } },
    });
    expect(files.map(({ complete }) => complete)).toEqual([true, true]);
    const photo = files.find(({ note }) => note.name === "IMG_1.jpg");
    expect(photo?.note.clean).toBe(true);
    expect(photo?.bytes.includes("Nokia")).toBe(false);
    expect(files.find(({ note }) => note.mediaType === "audio/webm")?.bytes.length).toBeGreaterThan(500);
  });

  test("over 2G, with three minutes of speech; the first view is small", async () => {
    const line = await context.newCDPSession(page);
    await line.send("Network.enable");
    await line.send("Network.emulateNetworkConditions", { ...TWO_G, connectionType: "cellular2g" });
    let loaded = 0;
    line.on("Network.loadingFinished", ({ encodedDataLength }) => {
      loaded += encodedDataLength;
    });
    const text = `${WORDS.en} Over a slow line.`;
    await page.goto(address("en"));
    await act(page, "tell").waitFor();
    expect(loaded).toBeGreaterThan(0);
    expect(loaded).toBeLessThanOrEqual(FIRST_VIEW);
    await walk(page, address("en"), {
      text,
      patience: 160_000,
      async atWrite() {
        await pick("speech.ogg", "audio/ogg", Buffer.alloc(THREE_MINUTES, "speech "));
        await fieldOf(page, "as-it-is").check();
      },
    });
    const { files } = await opened(text);
    expect(files.map(({ note, complete, bytes }) => [note.name, complete, bytes.length])).toEqual([
      ["speech.ogg", true, THREE_MINUTES],
    ]);
  });
});

describe("they come back with their code", () => {
  test("read the answer, add something, and take it all back", async () => {
    const text = `${WORDS.en} And I come back.`;
    const code = await walk(page, address("en"), { text });
    const { id } = await opened(text);
    await withVault(async (vault) => {
      const found = await vault.case(id);
      const reply = padded({ kind: "reply", text: "Thank you. Which harbour was it?", day: "2026-11-22" });
      await vault.append(id, "reply", await sealTo([found?.replyRecipient ?? "", found?.recipient ?? ""], reply));
    });

    await page.goto(address("en"));
    await act(page, "return").click();
    await fieldOf(page, "code").fill(code);
    await act(page, "open").click();
    await page.getByText("Which harbour was it?").waitFor();
    await act(page, "more").click();
    await fieldOf(page, "text").fill("It was the old one.");
    await act(page, "send").click();
    await page.locator(".news").waitFor();
    expect((await opened("It was the old one.")).id).toBe(id);

    await act(page, "withdraw").click();
    await act(page, "erase").click();
    await step(page, "withdrawn").waitFor();
    expect(await withVault((vault) => vault.case(id))).toBeUndefined();

    await page.goto(address("en"));
    await act(page, "return").click();
    await fieldOf(page, "code").fill(code);
    await act(page, "open").click();
    await page.getByText("Nothing is here for this code").waitFor();
  });
});

test("going on in the simple way is a choice, and its pages have no script that takes them over", async () => {
  await page.goto(address("en"));
  await page.locator("form[data-tell-choice] button").click();
  await page.waitForLoadState();
  expect(await page.locator("[data-tell]").count()).toBe(0);
  await page.locator('button[name="go"][value="begin"]').waitFor();
});
