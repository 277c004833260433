import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { direction, type Language } from "../../src/kernel/languages.ts";
import { type Messages, messages } from "../../src/kernel/messages.ts";
import { openBrowser } from "../browser.ts";
import { type Monitor, startMonitor } from "../monitor.ts";

/** One way to read: with script or without, in a language, on a phone or a desk. */
export interface Way {
  script: boolean;
  lang: Language;
  width: number;
}

const HEIGHT = { 320: 640, 360: 740, 1280: 900 } as Record<number, number>;

/** Script on and off, English and Arabic, phone and desk: four ways, in which each of two meets each of every other two. */
export const WAYS: readonly Way[] = [
  { script: true, lang: "en", width: 1280 },
  { script: true, lang: "ar", width: 360 },
  { script: false, lang: "en", width: 360 },
  { script: false, lang: "ar", width: 1280 },
];

/** A reader at a browser, and what they can do. Whatever the page does wrong meanwhile is kept as a complaint. */
export interface Reader extends Way {
  page: Page;
  t: Messages;
  origin: string;
  /** Opens a page of the reader's language: `/map`. Answers the status. */
  go(path: string): Promise<number>;
  /** Opens any address of the monitor. */
  open(address: string): Promise<number>;
  /** Follows a link, or sends a form, and waits for the page it leads to. */
  follow(link: Locator): Promise<void>;
  /** Types words into the search box of the page and sends them. */
  search(words: string): Promise<void>;
  /** The body of a download of this monitor. */
  fetched(path: string): Promise<string>;
}

export interface World {
  monitor: Monitor;
  browser: Browser;
}

/** Starts a whole monitor and a browser for the tests of a file, and ends both. */
export function inTheWorld(prepare: (monitor: Monitor) => Promise<void> = async () => {}): World {
  const world = {} as World;
  beforeAll(async () => {
    [world.monitor, world.browser] = await Promise.all([startMonitor(), openBrowser()]);
    await prepare(world.monitor);
  });
  afterAll(async () => {
    await world.browser?.close();
    await world.monitor?.stop();
  });
  return world;
}

const nameOf = ({ script, lang, width }: Way): string => `script ${script ? "on" : "off"}, ${lang}, ${width} px`;

/** A test that walks through the site in each of the ways. */
export function journey(world: World, name: string, walk: (reader: Reader) => Promise<void>, ways: readonly Way[] = WAYS): void {
  test.each(ways.map((way) => [nameOf(way), way] as const))(`${name} (%s)`, async (_, way) => {
    await reading(world, way, walk);
  });
}

/** One visit from beginning to end; fails when a page broke one of the promises that hold everywhere. */
export async function reading(world: World, way: Way, walk: (reader: Reader) => Promise<void>): Promise<void> {
  const { monitor, browser } = world;
  const context = await browser.newContext({
    javaScriptEnabled: way.script,
    viewport: { width: way.width, height: HEIGHT[way.width] ?? 900 },
    locale: way.lang,
  });
  context.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  const before = monitor.said();
  try {
    const page = await context.newPage();
    watch(page, monitor.url, complaints);
    await walk(readerOf(page, way, monitor.url, complaints));
    await left(context, complaints);
  } finally {
    await context.close();
  }
  expect(monitor.said().slice(before.length)).not.toContain("bug");
  expect(complaints).toEqual([]);
}

function readerOf(page: Page, way: Way, origin: string, complaints: string[]): Reader {
  const settled = async () => complaints.push(...(await wrongOn(page)));
  const open = async (address: string): Promise<number> => {
    const response = await page.goto(`${origin}${address}`);
    await settled();
    return response?.status() ?? 0;
  };
  const follow = async (link: Locator): Promise<void> => {
    await Promise.all([page.waitForEvent("load"), link.click()]);
    await settled();
  };
  return {
    ...way,
    page,
    t: messages(way.lang),
    origin,
    open,
    go: (path) => open(`/${way.lang}${path}`),
    follow,
    async search(words) {
      const box = page.locator("input[name=q]");
      await box.fill(words);
      await follow(page.locator("form:has(input[name=q]) button[type=submit]"));
    },
    fetched: async (path) => {
      const response = await page.request.get(`${origin}${path}`);
      expect([path, response.status()]).toEqual([path, 200]);
      return response.text();
    },
  };
}

/** Nothing may go wrong in the console, and nothing may be asked of anyone else. */
function watch(page: Page, origin: string, complaints: string[]): void {
  page.on("console", (message) => {
    // The status of a page that was asked for is no fault of it; that of its parts is seen below.
    if (["error", "warning"].includes(message.type()) && !message.text().startsWith("Failed to load resource"))
      complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`asks another origin: ${request.url()}`);
  });
  page.on("response", (response) => {
    const part = !response.request().isNavigationRequest();
    if (response.status() >= (part ? 400 : 500)) complaints.push(`${response.status()}: ${response.url()}`);
  });
}

/** What a page that is shown does wrong whatever it is about: language, direction, room. */
async function wrongOn(page: Page): Promise<string[]> {
  const [, lang = ""] = new URL(page.url()).pathname.split("/");
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    return { lang: root.lang, dir: root.dir, excess: root.scrollWidth - root.clientWidth };
  });
  const wrong: string[] = [];
  if (found.lang !== lang) wrong.push(`lang is ${found.lang}`);
  if (found.dir !== direction(lang)) wrong.push(`dir is ${found.dir}`);
  if (found.excess > 0) wrong.push(`${found.excess} px too wide`);
  return wrong.map((what) => `${new URL(page.url()).pathname}: ${what}`);
}

/** Nothing stays with the reader who leaves. */
async function left(context: BrowserContext, complaints: string[]): Promise<void> {
  const { cookies, origins } = await context.storageState();
  for (const cookie of cookies) complaints.push(`cookie ${cookie.name}`);
  for (const { localStorage } of origins) if (localStorage.length > 0) complaints.push("local storage");
}
