import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sharp from "sharp";
import { openFolder } from "../src/archive/capture/folder.ts";
import { CAPTURE_DEFAULTS, type CaptureSettings, capture } from "../src/archive/capture/index.ts";
import { visit } from "../src/archive/capture/visit.ts";
import { openObjects } from "../src/kernel/objects/index.ts";
import { openBrowser } from "../tests/browser.ts";
import { median, ms, type Row, timed } from "./measure.ts";

const ROUNDS = 5;
const PICTURES = 40;
const TARGET = 1.5;

/**
 * Captures of a page on loopback, beside the same Chromium loading the same page. Both start a browser of their own, wait until the page is loaded
 * and nothing has come for half a second, and end it.
 */
export async function captureRows(folder: string, say: (words: string) => void): Promise<Row[]> {
  say("capturing a page");
  const { server, bytes, parts } = await servePage();
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}/`;
  const place = join(folder, "captures");
  mkdirSync(place, { recursive: true });
  const objects = await openObjects({ kind: "disk", path: place });
  const settings: CaptureSettings = { ...CAPTURE_DEFAULTS, robots: "ignore", pause: 0, allow: [host] };
  const times = { bare: [] as number[], recorded: [] as number[], whole: [] as number[] };
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      const bare = await timed(() => loadBare(url));
      const recorded = await timed(() => loadRecorded(url, settings, parts));
      const whole = await timed(() => capture(url, { objects, settings }));
      // The first of each warms what all share: the program's pages in memory, our own code.
      if (round === 0) continue;
      times.bare.push(bare);
      times.recorded.push(recorded);
      times.whole.push(whole);
    }
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(place, { recursive: true, force: true });
  }
  const [bare, recorded, whole] = [median(times.bare), median(times.recorded), median(times.whole)];
  const page = `a page of ${parts} parts, ${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      what: `capture, loading and recording ${page}`,
      measured: ms(recorded),
      baseline: `${ms(bare)} bare Chromium loading it`,
      ratio: (recorded / bare).toFixed(2),
      target: `≤ ${TARGET}`,
      holds: recorded / bare <= TARGET,
    },
    {
      what: "the whole capture, with scrolling, screenshot, PDF, words, WACZ and objects",
      measured: ms(whole),
      baseline: `${ms(bare)} bare Chromium loading it`,
      ratio: (whole / bare).toFixed(2),
      target: "",
    },
  ];
}

async function loadBare(url: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
  } finally {
    await browser.close();
  }
}

/** What of a capture is the browser's part: through the guard, every request and answer with its bytes heard. */
async function loadRecorded(url: string, settings: CaptureSettings, parts: number): Promise<void> {
  const folder = await openFolder();
  try {
    const { exchanges } = await visit(url, { settings, folder, onlyLoad: true });
    const came = exchanges.filter(({ body, cut }) => body && body.length > 0 && !cut).length;
    if (came < parts) throw new Error(`${came} of ${parts} parts were recorded`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Part {
  type: string;
  body: Buffer;
}

/** A page as heavy as pages are: an article, three stylesheets, eight scripts and some dozens of photographs. */
async function servePage(): Promise<{ server: Server; bytes: number; parts: number }> {
  const parts = new Map<string, Part>();
  const words = "The ministry has put up cameras along the road to the border, and says so on this page. ";
  const styles = [30_000, 60_000, 120_000].map((size, i) => {
    const rule = (n: number) => `.block-${i}-${n} { color: rgb(${n % 256}, 20, 40); margin: ${n % 40}px; padding: 2px }\n`;
    parts.set(`/${i}.css`, { type: "text/css", body: Buffer.from(repeated(rule, size)) });
    return `<link rel="stylesheet" href="/${i}.css">`;
  });
  const scripts = Array.from({ length: 8 }, (_, i) => {
    const line = (n: number) => `globalThis.value${i}_${n} = (a, b) => a * ${n} + b; value${i}_${n}(1, 2);\n`;
    parts.set(`/${i}.js`, { type: "text/javascript", body: Buffer.from(repeated(line, 20_000 + i * 20_000)) });
    return `<script src="/${i}.js" defer></script>`;
  });
  const pictures: string[] = [];
  for (let i = 0; i < PICTURES; i++) {
    const [width, height] = [160 + i * 8, 120 + i * 6];
    const raw = { raw: { width, height, channels: 3 as const } };
    const body = await sharp(randomBytes(width * height * 3), raw)
      .jpeg({ quality: 60 })
      .toBuffer();
    parts.set(`/${i}.jpg`, { type: "image/jpeg", body });
    pictures.push(`<p>${words.repeat(6)}</p><img src="/${i}.jpg" width="${width}" height="${height}" alt="">`);
  }
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cameras</title>${styles.join("")}${scripts.join("")}`;
  parts.set("/", { type: "text/html; charset=utf-8", body: Buffer.from(`${head}<body><h1>Cameras</h1>${pictures.join("\n")}`) });
  parts.set("/favicon.ico", { type: "image/x-icon", body: Buffer.alloc(0) });
  const server = createServer((request, response) => {
    const part = parts.get(request.url ?? "");
    if (!part) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": part.type, "content-length": part.body.length }).end(part.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bytes = [...parts.values()].reduce((sum, { body }) => sum + body.length, 0);
  return { server, bytes, parts: parts.size - 1 };
}

function repeated(line: (n: number) => string, size: number): string {
  const lines: string[] = [];
  for (let length = 0, n = 0; length < size; n++) length += lines[lines.push(line(n)) - 1]?.length ?? 1;
  return lines.join("");
}
