import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { type Monitor, startMonitor } from "./monitor.ts";
import { everyKindOfPage, type PublicPage } from "./public-pages.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** Two screens for each kind of page, which differ in everything: for every other kind of page it is another two. */
const SCREENS = [
  { turn: 0, lang: "en", theme: "light", width: 1280 },
  { turn: 0, lang: "ar", theme: "dark", width: 360 },
  { turn: 1, lang: "en", theme: "dark", width: 360 },
  { turn: 1, lang: "ar", theme: "light", width: 1280 },
] as const;

let monitor: Monitor;
let browser: Browser;
let pages: PublicPage[];
beforeAll(async () => {
  [monitor, browser] = await Promise.all([startMonitor(), openBrowser()]);
  pages = await everyKindOfPage(monitor);
});
afterAll(async () => {
  await browser?.close();
  await monitor?.stop();
});

test.each(SCREENS)("pages are accessible in $lang, $theme, at $width px", { timeout: 180_000 }, async (screen) => {
  const context = await browser.newContext({
    viewport: { width: screen.width, height: 800 },
    colorScheme: screen.theme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const found: string[] = [];
  for (const { name, path, status } of pages.filter((_, i) => i % 2 === screen.turn)) {
    const response = await page.goto(`${monitor.url}/${screen.lang}${path}`);
    if (response?.status() !== status) found.push(`${name}: answers ${response?.status()}, not ${status} (${path})`);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(
      (rules) => (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(rules),
      RULES as unknown as Record<string, string[]>,
    );
    for (const { id, nodes } of violations)
      found.push(
        `${name}: ${id}: ${nodes
          .slice(0, 2)
          .map((node) => `${node.html.slice(0, 120)} ${node.failureSummary?.split("\n")[1] ?? ""}`)
          .join(" | ")}`,
      );
  }
  await context.close();
  expect(found).toEqual([]);
});

test.each([320, 360])(
  "no kind of page has to be pushed sideways at %i px, in any language",
  { timeout: 180_000 },
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 640 } });
    const page = await context.newPage();
    const found: string[] = [];
    for (const lang of ["en", "fr", "es", "ar"]) {
      for (const { name, path } of pages) {
        await page.goto(`${monitor.url}/${lang}${path}`);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (excess > 0) found.push(`${lang} ${name}: ${excess} px too wide (${path})`);
      }
    }
    await context.close();
    expect(found).toEqual([]);
  },
);
