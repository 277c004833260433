import { rm } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { telltale } from "../../src/intake/browser/files/picture.fixture.ts";
import { act, fieldOf, step, walk } from "../../src/intake/browser/walk.fixture.ts";
import { openBrowser } from "../browser.ts";
import { type Monitor, startMonitor, temporaryData } from "../monitor.ts";
import { ageIsInstalled, type Custodian, newCustodian, withAge } from "./custodian.ts";
import { playedSeconds, speech } from "./speech.ts";

/** 2G with EDGE, both ways: 250 kbit/s, and 300 ms there and back. */
const TWO_G = { offline: false, latency: 300, downloadThroughput: 31_250, uploadThroughput: 31_250 };
const THREE_MINUTES = 180;
/** Bits a second at which the page itself records. */
const VOICE = 20_000;
const FIRST_VIEW = 50_000;

const WORDS = {
  en: "They took my fingerprints at the harbour.",
  ar: "أخذوا بصماتي في الميناء.",
  ti: "ኣብ ወደብ ኣሰር ኣጻብዕተይ ወሲዶም።",
} as const;
type Lang = keyof typeof WORDS;

let data: string;
let custodian: Custodian;
let monitor: Monitor;
let browser: Browser;

beforeAll(async () => {
  data = await temporaryData();
  custodian = await newCustodian(data);
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

/** Somebody at a phone of their own. Their page complains of nothing and keeps nothing. All of them tell at the same time. */
async function visiting(work: (page: Page) => Promise<void>): Promise<void> {
  const complaints: string[] = [];
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, permissions: ["microphone"] });
  try {
    context.setDefaultTimeout(40_000);
    const page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) complaints.push(message.text());
    });
    await work(page);
    const { cookies, origins } = await context.storageState({ indexedDB: true });
    expect([complaints, cookies, origins]).toEqual([[], [], []]);
    expect(monitor.said()).not.toContain("intake:");
  } finally {
    await context.close();
  }
}

const address = (lang: Lang): string => `${monitor.url}/${lang}/tell`;

const pick = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  fieldOf(page, "files").setInputFiles({ name, mimeType, buffer });

/** The page is in its language, and nothing of it stands out to the side. */
async function fits(page: Page, lang: Lang): Promise<void> {
  const seen = await page.evaluate(() => {
    const root = document.documentElement;
    return { excess: root.scrollWidth - root.clientWidth, dir: root.dir, lang: root.lang };
  });
  expect(seen).toEqual({ excess: 0, dir: lang === "ar" ? "rtl" : "ltr", lang });
}

describe.concurrent("someone tells what happened, sealed on their own phone", () => {
  test("over 2G, with three minutes of speech; the first view is small", () =>
    visiting(async (page) => {
      await page.goto(address("en"));
      const voice = await speech(page, THREE_MINUTES, VOICE);
      expect(voice.length).toBeGreaterThan(360_000);
      const line = await page.context().newCDPSession(page);
      await line.send("Network.enable");
      await line.send("Network.setCacheDisabled", { cacheDisabled: true });
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
      await line.send("Network.setCacheDisabled", { cacheDisabled: false });
      await walk(page, address("en"), {
        text,
        patience: 160_000,
        async atWrite() {
          await pick(page, "speech.ogg", "audio/ogg", voice);
          await fieldOf(page, "as-it-is").check();
        },
      });
      const { files } = await custodian.opened(text);
      expect(files.map(({ note, complete }) => [note.name, complete])).toEqual([["speech.ogg", true]]);
      expect(files[0]?.bytes.equals(voice)).toBe(true);
      expect(await playedSeconds(page, files[0]?.bytes ?? Buffer.alloc(0))).toBeCloseTo(THREE_MINUTES, 0);
    }));

  test.each(["en", "ar"] as const)("in words, with a photo and their voice (%s, 360 px)", (lang) =>
    visiting(async (page) => {
      await walk(page, address(lang), {
        text: WORDS[lang],
        yes: ["quote"],
        async atWrite() {
          await pick(page, "IMG_1.jpg", "image/jpeg", Buffer.from(await telltale("jpeg")));
          await page.getByText("36.8028, 10.1797").waitFor();
          await act(page, "record").click();
          await page.waitForTimeout(1200);
          await act(page, "stop").click();
          await page.locator("[data-tell-piece] audio").waitFor();
          await fits(page, lang);
        },
      });
      const { path, payloads, files } = await custodian.opened(WORDS[lang]);
      expect(path).toBe("sealed");
      expect(payloads[0]).toMatchObject({
        kind: "account",
        lang,
        consents: { answers: { read: true, quote: true, media: false } },
      });
      expect(files.map(({ complete }) => complete)).toEqual([true, true]);
      const photo = files.find(({ note }) => note.name === "IMG_1.jpg");
      expect(photo?.note.clean).toBe(true);
      expect(photo?.bytes.includes("Nokia")).toBe(false);
      expect(files.find(({ note }) => note.mediaType === "audio/webm")?.bytes.length).toBeGreaterThan(500);
    }),
  );

  test("in Tigrinya, in words alone (360 px)", () =>
    visiting(async (page) => {
      await walk(page, address("ti"), { text: WORDS.ti, atWrite: () => fits(page, "ti") });
      await fits(page, "ti");
      const { payloads } = await custodian.opened(WORDS.ti);
      expect(payloads[0]).toMatchObject({ kind: "account", lang: "ti", path: "sealed" });
    }));

  test.skipIf(!ageIsInstalled)(`the age command opens it${ageIsInstalled ? "" : " (skipped: it is not installed here)"}`, () =>
    visiting(async (page) => {
      const text = `${WORDS.en} For whoever comes after you.`;
      const paper = Buffer.from("a list of those who waited\n".repeat(4000));
      await walk(page, address("en"), {
        text,
        async atWrite() {
          await pick(page, "list.txt", "text/plain", paper);
          await fieldOf(page, "as-it-is").check();
        },
      });
      const { payloads, files } = await custodian.opened(text, withAge);
      expect(payloads[0]).toMatchObject({ kind: "account", path: "sealed", text });
      expect(files.map(({ bytes }) => bytes.equals(paper))).toEqual([true]);
    }),
  );

  test("and comes back with the code to read the answer, add something, and take it all back", () =>
    visiting(async (page) => {
      const text = `${WORDS.en} And I come back.`;
      const code = await walk(page, address("en"), { text });
      const { id } = await custodian.opened(text);
      await custodian.answer(id, "Thank you. Which harbour was it?");

      await page.goto(address("en"));
      await act(page, "return").click();
      await fieldOf(page, "code").fill(code);
      await act(page, "open").click();
      await page.getByText("Which harbour was it?").waitFor();
      await act(page, "more").click();
      await fieldOf(page, "text").fill("It was the old one.");
      await act(page, "send").click();
      await page.locator(".news").waitFor();
      expect((await custodian.opened("It was the old one.")).id).toBe(id);

      await act(page, "withdraw").click();
      await act(page, "erase").click();
      await step(page, "withdrawn").waitFor();
      expect(await custodian.withVault((vault) => vault.case(id))).toBeUndefined();

      await page.goto(address("en"));
      await act(page, "return").click();
      await fieldOf(page, "code").fill(code);
      await act(page, "open").click();
      await page.getByText("Nothing is here for this code").waitFor();
    }));

  test("or goes on in the simple way by choice, whose pages have no script that takes them over", () =>
    visiting(async (page) => {
      await page.goto(address("en"));
      await page.locator("form[data-tell-choice] button").click();
      await page.waitForLoadState();
      expect(await page.locator("[data-tell]").count()).toBe(0);
      await page.locator('button[name="go"][value="begin"]').waitFor();
    }));
});
