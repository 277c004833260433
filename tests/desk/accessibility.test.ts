import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../src/kernel/ids.ts";
import { LANGUAGES } from "../../src/kernel/languages.ts";
import { openBrowser } from "../browser.ts";
import { type Colleague, colleague } from "../journeys/colleague.ts";
import { type Monitor, startMonitor } from "../monitor.ts";
import { type EveryPage, everyPage, type Stop, send } from "./every-page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** Both directions of writing, both themes, the widest screen and the narrowest. */
const SCREENS = [
  { lang: "en", theme: "light", width: 1280 },
  { lang: "ar", theme: "dark", width: 360 },
] as const;
type Screen = (typeof SCREENS)[number];

let monitor: Monitor;
let browser: Browser;
let amal: Colleague;
let pages: EveryPage;

beforeAll(async () => {
  [monitor, browser] = await Promise.all([startMonitor({ empty: true }), openBrowser()]);
  amal = await colleague(browser, monitor, { lang: "en", script: true });
  await amal.join(monitor.firstLink ?? "", "amal");
  pages = await everyPage(monitor, amal);
});
afterAll(async () => {
  await browser?.close();
  await monitor?.stop();
});

/** What stands against the page that is open. */
async function complaints(page: Page): Promise<string[]> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  // A bar that stays in view covers what happens to be below it, until one scrolls: what is under it is not too small.
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>(".form-bar")) bar.style.position = "static";
  });
  const mute = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *")]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX))
      .filter((one) => !one.matches("textarea, input, [tabindex='0']:is([aria-label], [aria-labelledby])"))
      .map((one) => one.outerHTML.slice(0, 100)),
  );
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (rules) => (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(rules),
    RULES as unknown as Record<string, string[]>,
  );
  return [
    ...(excess > 0 ? [`${excess} px too wide`] : []),
    ...mute.map((html) => `scrolls, and the keyboard does not reach it by a name: ${html}`),
    ...violations.map(({ id, nodes }) => {
      const first = nodes.slice(0, 2).map((node) => `${node.html.slice(0, 140)} ${node.failureSummary?.split("\n")[1] ?? ""}`);
      return `${id} (${nodes.length}): ${first.join(" | ")}`;
    }),
  ];
}

/** Walks the pages on one screen, and tells what stands against each. */
async function walked(page: Page, screen: Screen, stops: readonly Stop[]): Promise<string[]> {
  await page.setViewportSize({ width: screen.width, height: 800 });
  await page.emulateMedia({ colorScheme: screen.theme, reducedMotion: "reduce" });
  const found: string[] = [];
  await page.goto(`${monitor.desk}/${screen.lang}/`);
  for (const { name, path, status, form } of stops) {
    const address = `${monitor.desk}/${screen.lang}${path.replace("NEW", newId())}`;
    const fields = Object.entries(form ?? {}).map(([key, value]) => [key, value.replace("NEW", newId().toLowerCase())]);
    const answered = form ? await send(page, address, Object.fromEntries(fields)) : (await page.goto(address))?.status();
    if (answered !== status) found.push(`${name}: answers ${answered}, not ${status} (${path})`);
    found.push(...(await complaints(page)).map((complaint) => `${screen.lang}, ${name}: ${complaint}`));
  }
  return found;
}

test("every page of the desk is accessible: in English on a wide light screen, in Arabic on a narrow dark one", {
  timeout: 300_000,
}, async () => {
  const tabs = SCREENS.map(async (screen) => walked(await amal.page.context().newPage(), screen, pages.stops));
  expect((await Promise.all(tabs)).flat()).toEqual([]);
});

test("so are the doors of the desk, for someone who has not signed in", async () => {
  const outside = await colleague(browser, monitor, { lang: "ar", script: true });
  const found: string[] = [];
  for (const screen of SCREENS) found.push(...(await walked(outside.page, screen, pages.doors)));
  await outside.leave();
  expect(found).toEqual([]);
});

test("sections and search stand in one line on a small laptop, and what is below a word opens and closes by the keyboard", async () => {
  const { page } = amal;
  const found: string[] = [];
  for (const lang of LANGUAGES) {
    await page.setViewportSize({ width: 1024, height: 700 });
    await page.goto(`${monitor.desk}/${lang}/health`);
    const line = await page.evaluate(() => {
      const tops = [...document.querySelectorAll(".sections > ul > li, .quick")].map((one) => one.getBoundingClientRect());
      return Math.max(...tops.map(({ top }) => top)) < Math.min(...tops.map(({ bottom }) => bottom));
    });
    if (!line) found.push(`${lang}: more than one line`);
    await page.locator(".more summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".more ul") !== null)).toBe(true);
    found.push(...(await complaints(page)).map((complaint) => `${lang}: ${complaint}`));
    await page.keyboard.press("Escape");
    expect(await page.locator(".more[open]").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("summary");
  }
  expect(found).toEqual([]);
});

test("nothing went wrong on the way", async () => {
  await amal.leave();
  expect(monitor.said()).not.toContain("bug");
});
