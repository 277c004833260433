/** Takes the pictures in docs/images: `node --import ./bin/loader.mjs scripts/screenshots.ts`. Starts a monitor of its own and ends it. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { openBrowser } from "../tests/browser.ts";
import { newCustodian } from "../tests/journeys/custodian.ts";
import { startMonitor, temporaryData, vigie } from "../tests/monitor.ts";

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

/** The same as a page of the web, captured by a browser. */
async function addCapture(data: string): Promise<string> {
  const site = createServer(({ url }, answer) => {
    answer.statusCode = url === "/minutes" ? 200 : 404;
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(url === "/minutes" ? MINUTES : "");
  });
  await new Promise<void>((ready) => site.listen(0, "127.0.0.1", ready));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  try {
    const ran = await vigie(data, ["add", "--publish", "--json", `http://${host}/minutes`], { VIGIE_CAPTURE_ALLOW: host });
    const [first] = (JSON.parse(ran.out) as { captured: { handle: string }[] }).captured;
    if (!first) throw new Error(`the page was not captured: ${ran.err}`);
    return first.handle;
  } finally {
    site.close();
  }
}

async function compressed(png: Buffer): Promise<Buffer> {
  for (const quality of [82, 70, 55, 40]) {
    const webp = await sharp(png).webp({ quality, effort: 6 }).toBuffer();
    if (webp.length < MOST_BYTES) return webp;
  }
  throw new Error("a picture stays too large");
}

interface Shot {
  name: string;
  path: string;
  screen?: keyof typeof SCREENS;
  dark?: boolean;
  /** What is done on the page before the picture is taken. */
  before?: (page: Page) => Promise<void>;
}

const data = await temporaryData();
// Without a custodian the pages of telling are closed.
await newCustodian(data);
const monitor = await startMonitor({ data });
const browser = await openBrowser();

/** Drops the pack of a record on the page, with the log's key. */
const verifies = (handle: string) => async (page: Page) => {
  const [key, pack] = await Promise.all(
    ["/log/key", `/r/${handle}.pack.zip?lang=en`].map(async (path) => (await fetch(`${monitor.url}${path}`)).arrayBuffer()),
  );
  await page.fill("#key", new TextDecoder().decode(key).trim());
  await page.setInputFiles("#files", {
    name: "pack.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(pack ?? new ArrayBuffer(0)),
  });
  await page.locator("#result h2").waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
};

/** Where the log has a record, as the record's page says. */
async function entryOf(handle: string): Promise<string> {
  for (;;) {
    const [path] = /\/en\/log\/\d+/.exec(await (await fetch(`${monitor.url}/en/r/${handle}`)).text()) ?? [];
    if (path) return path;
    await new Promise((next) => setTimeout(next, 100));
  }
}

const shown = async (path: string) => {
  while (!(await fetch(`${monitor.url}${path}`)).ok) await new Promise((next) => setTimeout(next, 100));
};

try {
  const source = await addSource(monitor.data, browser);
  const captured = await addCapture(monitor.data);
  for (const handle of [source, captured]) await shown(`/en/r/${handle}`);
  const entry = await entryOf(captured);
  const shots: readonly Shot[] = [
    { name: "home-en", path: "/en/" },
    { name: "home-ar", path: "/ar/" },
    { name: "home-dark-en", path: "/en/", dark: true, screen: "narrow" },
    { name: "record-en", path: "/en/r/VIG-DEP-2026-0031" },
    { name: "search-en", path: "/en/search?q=drone" },
    { name: "map-ar", path: "/ar/map" },
    { name: "source-en", path: `/en/r/${source}` },
    { name: "capture-en", path: `/en/r/${captured}` },
    { name: "entry-en", path: entry },
    { name: "verify-en", path: "/verify.html", before: verifies(captured) },
    { name: "tell-en", path: "/en/tell", screen: "narrow" },
    { name: "tell-ar", path: "/ar/tell", screen: "narrow" },
  ];
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const { name, path, screen = "wide", dark, before } of shots) {
    const context = await browser.newContext({ viewport: SCREENS[screen], colorScheme: dark ? "dark" : "light" });
    const page = await context.newPage();
    await page.goto(`${monitor.url}${path}`, { waitUntil: "networkidle" });
    await before?.(page);
    const webp = await compressed(await page.screenshot());
    await writeFile(join(FOLDER, `${name}-${screen}.webp`), webp);
    console.log(`${name}-${screen}.webp  ${Math.round(webp.length / 1000)} kB`);
    await context.close();
  }
} finally {
  await browser.close();
  await monitor.stop();
  await rm(data, { recursive: true, force: true });
}
