import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../../tests/browser.ts";
import { tellScripts } from "../browser-assets.ts";
import { type Door, type Fault, openDoor } from "./door.fixture.ts";
import { fieldOf, step, toSend, toWrite } from "./walk.fixture.ts";

const CANARY = "kanarienvogel im Lager";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

interface Visit {
  door: Door;
  page: Page;
  /** What to do to which answers. */
  breaks: (which: (path: string) => boolean, fault: Fault) => void;
}

/** One person before a door of their own. Most of these tests wait for what never comes: they do so side by side. */
async function visiting(work: (visit: Visit) => Promise<void>): Promise<void> {
  const door = await openDoor();
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    // Long enough for a step that works, and short since here most do not.
    context.setDefaultTimeout(5000);
    const breaks: Visit["breaks"] = (which, fault) => {
      door.fault = (path) => (which(path) ? fault : undefined);
    };
    await work({ door, breaks, page: await context.newPage() });
  } finally {
    await context.close();
    await door.close();
  }
}

/** Everything a determined person does: through all steps as far as they go, Enter in every field, every form but the choice. */
async function triesEverything({ door, page }: Visit): Promise<void> {
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
  // What can only be copied takes no letters.
  for (const field of await page.locator("main input:visible, main textarea:not([readonly]):visible").all()) {
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

function nothingPlainLeft({ door }: Visit): void {
  const heard = door.heard().toString("latin1");
  for (const words of dressed(CANARY)) expect(heard).not.toContain(words);
}

/** The page says that it does not work, and going on in the simple way is a choice of its own. */
async function saysSo({ page }: Visit): Promise<void> {
  const choice = page.locator("form[data-tell-choice] button");
  expect(await choice.isVisible()).toBe(true);
  const said = await page.locator("[data-tell-broken]:visible, [data-tell-stuck]:visible").count();
  expect(said).toBeGreaterThan(0);
}

const isScript = (path: string): boolean => path.endsWith(".js");

const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  ["is cut off on the way", "cut"],
  ["never comes", "hang"],
  ["is no script", { body: "this is } not a script" }],
  ["throws at once", { body: "throw new Error('broken')" }],
  ["is empty", { body: "" }],
  ["is not found", { status: 404, body: "" }],
];

describe.concurrent("when a part of the page is broken, nothing plain leaves it", () => {
  test("while nothing is, the same attempts end with a letter that is sealed", () =>
    visiting(async (visit) => {
      await triesEverything(visit);
      nothingPlainLeft(visit);
      expect(visit.door.letters.length).toBe(1);
    }));

  test.each(FAULTS)("the first script %s", (_, fault) =>
    visiting(async (visit) => {
      const { first } = await tellScripts();
      visit.breaks((path) => path === first, fault);
      await triesEverything(visit);
      nothingPlainLeft(visit);
      await saysSo(visit);
    }),
  );

  test.each(FAULTS)("every other script %s", (_, fault) =>
    visiting(async (visit) => {
      const { first } = await tellScripts();
      // One that never comes is given up after a time; the choice is in view all the while.
      visit.breaks((path) => isScript(path) && path !== first, fault);
      await triesEverything(visit);
      nothingPlainLeft(visit);
      expect(await visit.page.locator("form[data-tell-choice] button").isVisible()).toBe(true);
    }),
  );

  test("each single script", async () => {
    const { files } = await tellScripts();
    const each = [...files.keys()].map((broken) =>
      visiting(async (visit) => {
        visit.breaks((path) => path === broken, { body: "throw new Error('broken')" });
        await triesEverything(visit);
        nothingPlainLeft(visit);
      }),
    );
    await Promise.all(each);
  });

  test.each(["cut", "hang"] as const)("its words are %s", (fault) =>
    visiting(async (visit) => {
      visit.breaks((path) => path.includes("/words-"), fault);
      await triesEverything(visit);
      nothingPlainLeft(visit);
    }),
  );

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
  ] as const)("%s", (_, path, fault) =>
    visiting(async (visit) => {
      visit.breaks((asked) => asked === path, fault);
      await triesEverything(visit);
      nothingPlainLeft(visit);
      expect(visit.door.letters).toEqual([]);
      // The steps before it work: what is broken was come to.
      expect(visit.door.heard().includes(`POST ${path} `)).toBe(true);
    }),
  );
});

describe.concurrent("when the browser lacks something or fails, nothing plain leaves the page", () => {
  test.each([
    ["no source of randomness", "crypto.getRandomValues = () => { throw new Error('none') }"],
    ["a failing encoder", "TextEncoder.prototype.encode = () => { throw new Error('none') }"],
    ["no streams", "globalThis.ReadableStream = undefined; globalThis.TransformStream = undefined"],
    ["no timers", "globalThis.setTimeout = () => 0"],
    ["no lookups", "globalThis.fetch = () => Promise.reject(new TypeError('none'))"],
    ["no base64", "globalThis.btoa = () => { throw new Error('none') }"],
    ["typed arrays that fail", "Uint8Array.prototype.set = () => { throw new Error('none') }"],
    ["an error of another script", "setTimeout(() => { throw new Error('another') }, 1500)"],
  ])("%s", (_, script) =>
    visiting(async (visit) => {
      await visit.page.addInitScript(script);
      await triesEverything(visit);
      nothingPlainLeft(visit);
      const sealed = visit.door.letters.length;
      if (sealed === 0) expect(await visit.page.locator("form[data-tell-choice] button").isVisible()).toBe(true);
    }),
  );

  test("what was written stays to be copied, and is in the page and nowhere else", () =>
    visiting(async (visit) => {
      const { door, page } = visit;
      await page.goto(`${door.url}/en/tell`);
      await toWrite(page);
      await fieldOf(page, "text").fill(CANARY);
      await page.evaluate("void setTimeout(() => { throw new Error('another') })");
      await page.locator("[data-tell-broken]").waitFor();
      expect(await page.locator("[data-tell-copy] textarea").inputValue()).toBe(CANARY);
      expect(await page.locator("[data-tell-copy] textarea").getAttribute("name")).toBeNull();
      await saysSo(visit);
      // The choice to go on in the simple way takes nothing of it along.
      await Promise.all([
        page.waitForRequest((request) => request.method() === "POST"),
        page.locator("form[data-tell-choice] button").click(),
      ]);
      // What is sent plain is heard, and it is the choice alone.
      await expect.poll(() => door.heard().includes("go=plain")).toBe(true);
      nothingPlainLeft(visit);
    }));
});

test("no field has a name and no form can be sent, but those that the person chooses and the way out", () =>
  visiting(async ({ door, page }) => {
    await page.goto(`${door.url}/en/tell`);
    await toWrite(page);
    const named = await page.locator("main [name]:not([data-tell-choice] *)").count();
    expect(named).toBe(0);
    expect(page.url()).toBe(`${door.url}/en/tell`);
  }));
