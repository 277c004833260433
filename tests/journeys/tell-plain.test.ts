import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleOf, speakerOf } from "../../src/kernel/messages.ts";
import { openBrowser } from "../browser.ts";
import { type Monitor, startMonitor, temporaryData } from "../monitor.ts";
import { ageIsInstalled, type Custodian, newCustodian, withAge } from "./custodian.ts";

const WORDS = {
  en: "They took my fingerprints.\nI was not asked.",
  ar: "أخذوا بصماتي.\nلم يسألني أحد.",
  ti: "ኣሰር ኣጻብዕተይ ወሲዶም።\nኣይተሓተትኩን።",
} as const;
type Lang = keyof typeof WORDS;

const LOCALES = join(import.meta.dirname, "..", "..", "src", "intake", "locales");
const words = {
  en: speakerOf(bundleOf("en", [join(LOCALES, "en")]), "en"),
  ar: speakerOf(bundleOf("ar", [join(LOCALES, "ar")]), "ar"),
  ti: speakerOf(bundleOf("ti", [join(LOCALES, "ti")]), "ti"),
};

let data: string;
let custodian: Custodian;
let monitor: Monitor;
let browser: Browser;

beforeAll(async () => {
  data = await temporaryData();
  custodian = await newCustodian(data);
  [monitor, browser] = await Promise.all([startMonitor({ data, empty: true }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await monitor?.stop();
  for (const folder of [data, `${data}-keys`]) await rm(folder, { recursive: true, force: true });
});

/** Somebody with a small phone; many of them at the same time. */
async function visiting(
  options: BrowserContextOptions,
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  try {
    context.setDefaultTimeout(40_000);
    await work(await context.newPage(), context);
    expect(monitor.said()).not.toMatch(/bug|intake:/);
  } finally {
    await context.close();
  }
}

/** Presses a button of the form and waits for the page it leads to, which has to fit. */
async function press(page: Page, go: string): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.locator(`#step button[name=go][value=${go}]:not(.unseen)`).click()]);
  const { excess, title } = await page.evaluate(() => ({
    excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    title: document.title,
  }));
  expect([await page.locator("h1").textContent(), excess]).toEqual([expect.any(String), 0]);
  expect(await page.locator(".leave button").isVisible()).toBe(true);
  expect(title.length).toBeLessThan(20);
}

/** From the questions to the end; answers the code. */
async function tell(page: Page, text: string): Promise<string[]> {
  await press(page, "next");
  await press(page, "yes");
  await press(page, "yes");
  await press(page, "rest");
  await page.locator("textarea").fill(text);
  await press(page, "next");
  expect(await page.locator("main .words").textContent()).toBe(text);
  await press(page, "next");
  const code = await page.locator(".groups .code").allTextContents();
  await press(page, "next");
  for (const field of await page.locator("input.group").all()) {
    const label = (await page.locator(`label[for=${await field.getAttribute("id")}]`).textContent()) ?? "";
    await field.fill(code[Number(/[1-5]/.exec(label)?.[0]) - 1] ?? "");
  }
  await press(page, "next");
  await press(page, "next");
  // Machines are faster than people, and wait.
  if ((await page.locator(".after").count()) > 0) await press(page, "next");
  return code;
}

async function comesBack(page: Page, lang: Lang, code: readonly string[]): Promise<void> {
  await page.goto(`${monitor.url}/${lang}/tell`);
  await press(page, "return");
  await page.locator("#typed").fill(code.join(" "));
  await press(page, "open");
}

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 80, height: 60, channels: 3, background: "#456" } })
    .withExif({ IFD0: { Make: "Canary Phones" } })
    .jpeg()
    .toBuffer();

/** 2G with EDGE, both ways: 250 kbit/s, and 300 ms there and back. */
const TWO_G = { offline: false, latency: 300, downloadThroughput: 31_250, uploadThroughput: 31_250 };

/** Three minutes of MPEG layer III, silent: 16 kbit/s at 22 kHz, 52 bytes for 26 ms. */
const sound = (): Buffer => Buffer.concat(Array(6891).fill(Buffer.from([0xff, 0xf3, 0x20, 0, ...Array(48).fill(0)])));

async function adds(page: Page, t: (typeof words)[Lang]): Promise<void> {
  await press(page, "files");
  await page.locator("#file").setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer: await photo() });
  await press(page, "file");
  expect(await page.locator(".news").textContent()).toContain(t("files-cleaned"));
}

describe.concurrent("someone tells what happened without scripts", () => {
  test.each(["en", "ar"] as const)("and comes back to read, add, and take it back (%s, 360 px)", (lang) =>
    visiting({ javaScriptEnabled: false, locale: lang }, async (page, context) => {
      const t = words[lang];
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).origin));
      await page.goto(`${monitor.url}/${lang}/tell`);
      expect(await page.locator("html").getAttribute("dir")).toBe(lang === "ar" ? "rtl" : "ltr");
      await press(page, "begin");
      const code = await tell(page, WORDS[lang]);
      expect(await page.locator("h1").textContent()).toBe(t("sent-title"));
      await adds(page, t);

      const { id, payloads, files } = await custodian.opened(WORDS[lang]);
      expect(payloads).toContainEqual(expect.objectContaining({ kind: "account", path: "plain", lang }));
      expect(files.map(({ note }) => note)).toEqual([expect.objectContaining({ kind: "file", name: "a.jpg", clean: true })]);
      await custodian.answer(id, "Where was it?");

      await comesBack(page, lang, code);
      expect(await page.locator(".reply .words").textContent()).toBe("Where was it?");
      await press(page, "more");
      await page.locator("textarea").fill("At the harbour.");
      await press(page, "send");
      expect(await page.locator(".news").textContent()).toBe(t("more-sent"));
      await press(page, "consents");
      for (const group of await page.locator("fieldset").all()) await group.locator("input[value=no]").check();
      await press(page, "save");
      expect(await page.locator(".news").textContent()).toContain(t("change-saved"));
      const kinds = (await custodian.opened(WORDS[lang])).payloads.map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(["more", "consents"]));

      await press(page, "withdraw");
      await press(page, "yes");
      expect(await page.locator("h1").textContent()).toBe(t("withdraw-done-title"));
      await comesBack(page, lang, code);
      expect(await page.locator(".trouble").textContent()).toContain(t("return-not-found"));
      await expect(custodian.opened(WORDS[lang])).rejects.toThrow("no such case");

      const { cookies, origins } = await context.storageState();
      expect([cookies, origins, [...new Set(asked)]]).toEqual([[], [], [monitor.url]]);
    }),
  );

  test("over 2G, with three minutes of sound (360 px)", () =>
    visiting({ javaScriptEnabled: false }, async (page, context) => {
      const line = await context.newCDPSession(page);
      await line.send("Network.enable");
      await line.send("Network.emulateNetworkConditions", { ...TWO_G, connectionType: "cellular2g" });
      const text = "Over a slow line.";
      await page.goto(`${monitor.url}/en/tell`);
      await press(page, "begin");
      await tell(page, text);
      await press(page, "files");
      await page.locator("#file").setInputFiles({ name: "sound.mp3", mimeType: "audio/mpeg", buffer: sound() });
      await press(page, "file");
      expect(await page.locator(".news").textContent()).toContain("sound.mp3");
      const { files } = await custodian.opened(text);
      expect(files.map(({ note, complete }) => [note.name, note.mediaType, complete])).toEqual([
        ["sound.mp3", "audio/mpeg", true],
      ]);
      expect(files[0]?.bytes.equals(sound())).toBe(true);
    }));

  test("in Tigrinya (360 px)", () =>
    visiting({ javaScriptEnabled: false, locale: "ti" }, async (page) => {
      await page.goto(`${monitor.url}/ti/tell`);
      expect(await page.locator("html").getAttribute("lang")).toBe("ti");
      await press(page, "begin");
      await tell(page, WORDS.ti);
      expect(await page.locator("h1").textContent()).toBe(words.ti("sent-title"));
      const { payloads } = await custodian.opened(WORDS.ti);
      expect(payloads[0]).toMatchObject({ kind: "account", path: "plain", lang: "ti", text: WORDS.ti });
    }));

  test.skipIf(!ageIsInstalled)(`the age command opens it${ageIsInstalled ? "" : " (skipped: it is not installed here)"}`, () =>
    visiting({ javaScriptEnabled: false }, async (page) => {
      const text = "For whoever comes after you.";
      await page.goto(`${monitor.url}/en/tell`);
      await press(page, "begin");
      await tell(page, text);
      await adds(page, words.en);
      const { payloads, files } = await custodian.opened(text, withAge);
      expect(payloads[0]).toMatchObject({ kind: "account", path: "plain", text });
      const [file] = files;
      expect(file && [file.note.name, file.bytes.subarray(0, 2).toString("hex")]).toEqual(["a.jpg", "ffd8"]);
    }),
  );

  test("leaves at once by the first key that is pressed", () =>
    visiting({ javaScriptEnabled: false, viewport: { width: 320, height: 600 } }, async (page) => {
      await page.goto(`${monitor.url}/en/tell`);
      await press(page, "begin");
      await page.keyboard.press("Tab");
      const elsewhere = page.waitForRequest((request) => request.url() === "https://en.wikipedia.org/");
      await page.keyboard.press("Enter");
      expect((await elsewhere).redirectedFrom()?.url()).toBe(`${monitor.url}/en/leave`);
    }));

  // Scripts run here for the tool alone: the pages are those of the simple way.
  test.each(["en", "ar"] as const)("axe finds nothing on any of its pages (%s)", (lang) =>
    visiting({ bypassCSP: true }, async (page) => {
      const found: unknown[] = [];
      const look = async (): Promise<void> => {
        await page.evaluate(AXE);
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
        });
        if (violations.length > 0) found.push([await page.locator("h1").textContent(), ...violations]);
      };
      const go = async (name: string): Promise<void> => {
        await press(page, name);
        await look();
      };
      await page.goto(`${monitor.url}/${lang}/tell`);
      await look();
      const simply = async (): Promise<void> => {
        await page.goto(`${monitor.url}/${lang}/tell`);
        await Promise.all([page.waitForEvent("load"), page.locator("form[data-tell-choice] button").click()]);
      };
      await simply();
      for (const name of ["begin", "next", "yes", "rest"]) await go(name);
      await page.locator("textarea").fill("Words.");
      for (const name of ["next", "next"]) await go(name);
      const code = await page.locator(".groups .code").allTextContents();
      for (const name of ["next", "next", "show", "skip", "next"]) await go(name);
      if ((await page.locator(".after").count()) > 0) await go("next");
      for (const name of ["files", "file", "enough", "more", "send", "back", "consents", "save", "back", "withdraw", "no"])
        await go(name);
      await simply();
      await go("return");
      await page.locator("#typed").fill(code.join(" ").slice(1));
      await go("open");
      expect(found).toEqual([]);
    }),
  );
});

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
