import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../../tests/browser.ts";
import { tellScripts } from "../browser-assets.ts";
import { type Door, type Fault, openDoor } from "./door.fixture.ts";
import { fieldOf, step, toSend, toWrite } from "./walk.fixture.ts";

const CANARY = "kanarienvogel im Lager";

let browser: Browser;
let door: Door;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  door = await openDoor();
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  // Long enough for a step that works, and short since here most do not.
  context.setDefaultTimeout(4000);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await door.close();
});

/** Everything a determined person does: through all steps as far as they go, Enter in every field, every form but the choice. */
async function triesEverything(): Promise<void> {
  // A script that never comes holds up the loading, and not the page.
  await page.goto(`${door.url}/en/tell`, { waitUntil: "commit" });
  const goes = async () => {
    await toWrite(page);
    await fieldOf(page, "text").fill(CANARY);
    await toSend(page);
    await step(page, "sent").waitFor();
  };
  // It breaks somewhere, as it is meant to.
  await Promise.race([goes(), page.locator("[data-tell-broken]").waitFor({ timeout: 30_000 })]).catch(() => undefined);
  for (const field of await page.locator("main input:visible, main textarea:visible").all()) {
    await field.fill(CANARY).catch(() => undefined);
    await field.press("Enter").catch(() => undefined);
  }
  await page.evaluate(() => {
    for (const form of document.querySelectorAll<HTMLFormElement>("main form:not([data-tell-choice])")) form.requestSubmit();
  });
  await page.waitForTimeout(200);
}

/** The words in every dress in which a browser could send them. */
function* dressed(words: string): Generator<string> {
  yield words;
  yield encodeURIComponent(words);
  yield encodeURIComponent(words).replaceAll("%20", "+");
  yield Buffer.from(words, "utf16le").toString("latin1");
  // Base64 of the words at each of the three places where they can stand.
  for (const before of ["", "x", "xx"]) yield Buffer.from(`${before}${words}`).toString("base64").slice(4, -4);
}

function nothingPlainLeft(): void {
  const heard = door.heard().toString("latin1");
  for (const words of dressed(CANARY)) expect(heard).not.toContain(words);
}

/** The page says that it does not work, and going on in the simple way is a choice of its own. */
async function saysSo(): Promise<void> {
  const choice = page.locator("form[data-tell-choice] button");
  expect(await choice.isVisible()).toBe(true);
  const said = await page.locator("[data-tell-broken]:visible, [data-tell-stuck]:visible").count();
  expect(said).toBeGreaterThan(0);
}

const isScript = (path: string): boolean => path.endsWith(".js");
const breaks = (which: (path: string) => boolean, fault: Fault) => {
  door.fault = (path) => (which(path) ? fault : undefined);
};

const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  ["is cut off on the way", "cut"],
  ["never comes", "hang"],
  ["is no script", { body: "this is } not a script" }],
  ["throws at once", { body: "throw new Error('broken')" }],
  ["is empty", { body: "" }],
  ["is not found", { status: 404, body: "" }],
];

describe("when a part of the page is broken, nothing plain leaves it", () => {
  test.each(FAULTS)("the first script %s", async (_, fault) => {
    const { first } = await tellScripts();
    breaks((path) => path === first, fault);
    await triesEverything();
    nothingPlainLeft();
    await saysSo();
  });

  test.each(FAULTS)("every other script %s", async (_, fault) => {
    const { first } = await tellScripts();
    // One that never comes is given up after a time; the choice is in view all the while.
    breaks((path) => isScript(path) && path !== first, fault);
    await triesEverything();
    nothingPlainLeft();
    expect(await page.locator("form[data-tell-choice] button").isVisible()).toBe(true);
  });

  test("each single script, one after the other", async () => {
    const { files } = await tellScripts();
    for (const broken of files.keys()) {
      breaks((path) => path === broken, { body: "throw new Error('broken')" });
      await triesEverything();
      nothingPlainLeft();
    }
  });

  test.each(["cut", "hang"] as const)("its words are %s", async (fault) => {
    breaks((path) => path.includes("/words-"), fault);
    await triesEverything();
    nothingPlainLeft();
  });

  test.each([
    ["the beginning is cut", "/tell/begin", "cut"],
    ["the beginning never answers", "/tell/begin", "hang"],
    ["the beginning answers what it should not", "/tell/begin", { status: 200, body: '{"token":1}' }],
    [
      "the beginning names nobody who could read",
      "/tell/begin",
      { status: 200, body: '{"token":"t","salt":"","custodians":[]}' },
    ],
    [
      "the beginning names a reader who is none",
      "/tell/begin",
      { status: 200, body: '{"token":"t","salt":"BwcHBwcHBwcHBwcHBwcHBw==","custodians":["age1nobody"]}' },
    ],
    ["the sending is refused", "/tell/send", { status: 400, body: '{"code":"no"}' }],
    ["the sending fails on the server", "/tell/send", { status: 500, body: "" }],
    ["the sending is cut", "/tell/send", "cut"],
  ] as const)("%s", async (_, path, fault) => {
    breaks((asked) => asked === path, fault);
    await triesEverything();
    nothingPlainLeft();
    expect(door.letters).toEqual([]);
  });
});

describe("when the browser lacks something or fails, nothing plain leaves the page", () => {
  test.each([
    ["no source of randomness", "crypto.getRandomValues = () => { throw new Error('none') }"],
    ["a failing encoder", "TextEncoder.prototype.encode = () => { throw new Error('none') }"],
    ["no streams", "globalThis.ReadableStream = undefined; globalThis.TransformStream = undefined"],
    ["no timers", "globalThis.setTimeout = () => 0"],
    ["no lookups", "globalThis.fetch = () => Promise.reject(new TypeError('none'))"],
    ["no base64", "globalThis.btoa = () => { throw new Error('none') }"],
    ["typed arrays that fail", "Uint8Array.prototype.set = () => { throw new Error('none') }"],
    ["an error of another script", "setTimeout(() => { throw new Error('another') }, 1500)"],
  ])("%s", async (_, script) => {
    await page.addInitScript(script);
    await triesEverything();
    nothingPlainLeft();
    const sealed = door.letters.length;
    if (sealed === 0) expect(await page.locator("form[data-tell-choice] button").isVisible()).toBe(true);
  });

  test("what was written stays to be copied, and is in the page and nowhere else", async () => {
    await page.goto(`${door.url}/en/tell`);
    await toWrite(page);
    await fieldOf(page, "text").fill(CANARY);
    await page.evaluate("void setTimeout(() => { throw new Error('another') })");
    await page.locator("[data-tell-broken]").waitFor();
    expect(await page.locator("[data-tell-copy] textarea").inputValue()).toBe(CANARY);
    expect(await page.locator("[data-tell-copy] textarea").getAttribute("name")).toBeNull();
    await saysSo();
    // The choice to go on in the simple way takes nothing of it along.
    await Promise.all([
      page.waitForRequest((request) => request.method() === "POST"),
      page.locator("form[data-tell-choice] button").click(),
    ]);
    // What is sent plain is heard, and it is the choice alone.
    await expect.poll(() => door.heard().includes("go=plain")).toBe(true);
    nothingPlainLeft();
  });
});

test("no field has a name and no form can be sent, but those that the person chooses and the way out", async () => {
  await page.goto(`${door.url}/en/tell`);
  await toWrite(page);
  const named = await page.locator("main [name]:not([data-tell-choice] *)").count();
  expect(named).toBe(0);
  expect(page.url()).toBe(`${door.url}/en/tell`);
});
