/** Takes the pictures in docs/images: `node --import ./bin/jsx.mjs scripts/screenshots.ts`. Starts a monitor of its own and ends it. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { openBrowser } from "../tests/browser.ts";
import { startMonitor, vigie } from "../tests/monitor.ts";

const FOLDER = join(import.meta.dirname, "..", "docs", "images");
/** README stays light: a picture over this is too large to look at on a phone. */
const MOST_BYTES = 150_000;
const SCREENS = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 760 } } as const;

/** A document of our own, printed to PDF by the browser, so that the picture of a source shows a text beside its original. */
const MINUTES = `<!doctype html><html lang="en"><title>Minutes of a visit</title>
<style>body { font: 12pt/1.5 serif; margin: 1cm } table { border-collapse: collapse; width: 100% } td, th { border: 1px solid; padding: 4pt; text-align: start }</style>
<h1>Minutes of a visit, 14 March 2023</h1>
<p>A mast with two cameras and a loudspeaker stands beside the fence. The guard said that it sees ten kilometres far and that its pictures go to a control room in the capital.</p>
<p>People who waited there said that nobody had told them what is filmed, or for how long it is kept. One of them asked for the pictures of her own arrival. She was told to write a letter.</p>
<table><tr><th>What stands there</th><th>How many</th><th>Seen to work</th></tr>
<tr><td>Mast with cameras</td><td>2</td><td>yes</td></tr>
<tr><td>Loudspeaker</td><td>1</td><td>no</td></tr>
<tr><td>Fingerprint reader</td><td>3</td><td>yes</td></tr></table>
<p>The visit took two hours. Nobody of those who waited was asked for a name.</p></html>`;

/** A source of our own, so that the picture shows a text beside its original. */
async function addSource(data: string, browser: Browser): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-note-"));
  try {
    const path = join(folder, "minutes-of-a-visit.pdf");
    const page = await browser.newPage();
    await page.setContent(MINUTES);
    await writeFile(path, await page.pdf({ format: "A4" }));
    await page.close();
    const { added } = JSON.parse((await vigie(data, ["add", "--publish", "--json", path])).out) as {
      added: { handle: string }[];
    };
    const [first] = added;
    if (!first) throw new Error("the note was not added");
    return first.handle;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compressed(png: Buffer): Promise<Buffer> {
  for (const quality of [82, 70, 55, 40]) {
    const webp = await sharp(png).webp({ quality, effort: 6 }).toBuffer();
    if (webp.length < MOST_BYTES) return webp;
  }
  throw new Error("a picture stays too large");
}

const monitor = await startMonitor();
const browser = await openBrowser();
try {
  const source = await addSource(monitor.data, browser);
  while (!(await fetch(`${monitor.url}/en/r/${source}`)).ok) await new Promise((next) => setTimeout(next, 100));
  const pages: readonly [name: string, path: string, dark?: true][] = [
    ["home-en", "/en/"],
    ["home-ar", "/ar/"],
    ["home-dark-en", "/en/", true],
    ["record-en", "/en/r/VIG-DEP-2026-0031"],
    ["record-ar", "/ar/r/VIG-DEP-2026-0031"],
    ["search-en", "/en/search?q=drone"],
    ["search-ar", "/ar/search?q=drone"],
    ["map-ar", "/ar/map"],
    ["map-en", "/en/map"],
    ["source-en", `/en/r/${source}`],
    ["source-ar", `/ar/r/${source}`],
  ];
  await mkdir(FOLDER, { recursive: true });
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    for (const [name, path, dark] of pages) {
      const context = await browser.newContext({ viewport, colorScheme: dark ? "dark" : "light" });
      const page = await context.newPage();
      await page.goto(`${monitor.url}${path}`, { waitUntil: "networkidle" });
      const webp = await compressed(await page.screenshot());
      await writeFile(join(FOLDER, `${name}-${screen}.webp`), webp);
      console.log(`${name}-${screen}.webp  ${Math.round(webp.length / 1000)} kB`);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await monitor.stop();
}
