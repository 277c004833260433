import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Asking, asking, type Served, serve } from "./client.ts";
import { median, ms, quantile, type Row } from "./measure.ts";
import { BROAD } from "./queries.ts";

const LANES = 16;
const FOR_MS = 2500;
/** Short turns and many: a machine that is slow for some seconds is slow for both. */
const TURN_MS = 1200;
const TURNS = 7;

interface Compared {
  ours: number;
  theirs: number;
  ratio: number;
}

/** Requests a second, medians of turns of one and the other; the ratio is the median of each turn's own. */
async function compare({ load }: Asking, site: Served, bare: Served, paths: readonly string[]): Promise<Compared> {
  const lanes = LANES;
  const turns: Compared[] = [];
  for (const served of [site, bare]) await load({ port: served.port, paths, lanes, forMs: FOR_MS });
  for (let turn = 0; turn < TURNS; turn++) {
    const ours = (await load({ port: site.port, paths, lanes, forMs: TURN_MS })).perSecond;
    const theirs = (await load({ port: bare.port, paths: ["/"], lanes, forMs: TURN_MS })).perSecond;
    turns.push({ ours, theirs, ratio: ours / theirs });
  }
  const middle = (of: keyof Compared): number => median(turns.map((turn) => turn[of]));
  return { ours: middle("ours"), theirs: middle("theirs"), ratio: middle("ratio") };
}

const perSecond = (value: number): string => `${Math.round(value)} requests/s`;

/** Record pages over the archive in `data`: kept, rendered anew, and read while others search broadly; memory at the end. */
export async function pageRows(
  data: string,
  folder: string,
  handles: readonly string[],
  say: (words: string) => void,
): Promise<Row[]> {
  say("serving record pages");
  const paths = handles.map((handle) => `/en/r/${handle}`);
  const site = await serve({ kind: "site", data });
  const page = await fetch(`http://127.0.0.1:${site.port}${paths[0]}`);
  const type = page.headers.get("content-type") ?? "text/html";
  const body = join(folder, "page.html");
  writeFileSync(body, Buffer.from(await page.arrayBuffer()));
  const bare = await serve({ kind: "bare", body, type });
  const fresh = await serve({ kind: "site", data, cacheBytes: 0 });
  const [asks, searches] = [asking(), asking()];
  try {
    const kept = await compare(asks, site, bare, [paths[0] ?? "/"]);
    const rendered = await compare(asks, fresh, bare, paths);
    const calm = await whileSearching(asks, searches, site, paths);
    await asks.load({ port: site.port, paths, lanes: LANES, forMs: FOR_MS });
    const rss = (await site.rss()) / 1024 / 1024;
    return [
      {
        what: "record page from the page cache",
        ...{ measured: perSecond(kept.ours), baseline: `${perSecond(kept.theirs)} bare node:http, same bytes` },
        ...{ ratio: kept.ratio.toFixed(2), target: "≥ 0.6", holds: kept.ratio >= 0.6 },
      },
      {
        what: "record page rendered anew",
        ...{ measured: perSecond(rendered.ours), baseline: `${perSecond(rendered.theirs)} bare node:http` },
        ...{ ratio: rendered.ratio.toFixed(3), target: "≥ 0.04", holds: rendered.ratio >= 0.04 },
      },
      {
        what: "record page while broad searches run, 99th percentile",
        ...{ measured: ms(calm), baseline: "", ratio: "", target: "< 50 ms", holds: calm < 50 },
      },
      {
        what: "memory of the serving process",
        ...{ measured: `${rss.toFixed(0)} MB`, baseline: "", ratio: "", target: "≤ 300 MB", holds: rss <= 300 },
      },
    ];
  } finally {
    for (const one of [asks, searches, site, bare, fresh]) await one.stop();
  }
}

async function whileSearching(asks: Asking, searches: Asking, { port }: Served, paths: readonly string[]): Promise<number> {
  const broad = BROAD.map((q, i) => `/en/search?q=${encodeURIComponent(`${q} -${i}zzz`)}`);
  const forMs = FOR_MS * 2;
  const [, reading] = await Promise.all([
    searches.load({ port, paths: broad, lanes: 2, forMs }),
    asks.load({ port, paths, lanes: 2, forMs }),
  ]);
  return quantile(reading.times, 0.99);
}

/** From the command to the first page that is answered, the starter archive loaded on the first start. */
export async function startRows(folder: string, say: (words: string) => void): Promise<Row[]> {
  say("starting");
  const data = join(folder, "fresh");
  const first = await start(data);
  const later = [await start(data), await start(data), await start(data)];
  return [
    { what: "first start to first page, starter archive included", ...of(first, 10_000), target: "≤ 10 s" },
    { what: "later start to first page", ...of(median(later), 2000), target: "≤ 2 s" },
  ];
}

const of = (took: number, most: number) => ({ measured: ms(took), baseline: "", ratio: "", holds: took <= most });

async function start(data: string): Promise<number> {
  const port = 20_000 + Math.floor((performance.now() * 7919) % 20_000);
  const begun = performance.now();
  const command = fileURLToPath(new URL("../bin/vigie.mjs", import.meta.url));
  const settings = [`VIGIE_DATA=${data}`, `PORT=${port}`, "HOST=127.0.0.1", "DESK_PORT=0"];
  const child = spawn("env", [...settings, process.execPath, command, "start"], { stdio: "ignore" });
  const ended = new Promise((done) => child.once("exit", done));
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`vigie start ended with ${child.exitCode}`);
      try {
        const answer = await fetch(`http://127.0.0.1:${port}/en/`);
        await answer.arrayBuffer();
        if (answer.ok) return performance.now() - begun;
        throw new Error(`the home page answered ${answer.status}`);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        await new Promise((done) => setTimeout(done, 10));
      }
    }
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}
