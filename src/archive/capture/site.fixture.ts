import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll } from "vitest";
import { WARCParser } from "warcio";
import { fromBuffer } from "yauzl";
import { type Objects, openObjects } from "../../kernel/objects/index.ts";
import { answersOf } from "./answers.fixture.ts";
import { CAPTURE_DEFAULTS, type Captured, type CaptureReport, capture } from "./index.ts";

/** Whoever gets here has got around the guard. */
let secret: Server;
export let forbidden: string;
export const heard: string[] = [];
let site: Server;
/** Host and port of the site that is captured. */
export let host: string;
export let folder: string;
export let objects: Objects;
export const answers = answersOf(() => forbidden);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-capture-test-"));
  objects = await openObjects({ kind: "disk", path: join(folder, "objects") });
  secret = createServer((request, response) => {
    heard.push(request.url ?? "");
    response.end("secret");
  });
  secret.on("connection", () => heard.push("connection"));
  await listening(secret);
  forbidden = `http://127.0.0.1:${portOf(secret)}`;
  site = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://x");
    const answer = answers[pathname];
    if (!response.headersSent && /^\/(?!.*\.)/.test(pathname)) response.setHeader("content-type", "text/html; charset=utf-8");
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await listening(site);
  host = `127.0.0.1:${portOf(site)}`;
});
afterAll(async () => {
  for (const one of [site, secret]) {
    one.closeAllConnections();
    one.close();
  }
  await rm(folder, { recursive: true, force: true });
});

/** Captures are tested with the browser that a monitor here would use. */
const browser = process.env.VIGIE_BROWSER;

export const settings = (more: object = {}) => ({
  ...CAPTURE_DEFAULTS,
  robots: "ignore" as const,
  pause: 0,
  atOnce: 2,
  allow: [host],
  seconds: 25,
  ...(browser && { browser }),
  ...more,
});
export const taken = (path: string, more: object = {}) => capture(`http://${host}${path}`, { objects, settings: settings(more) });
export const bytesOf = async (sha: string): Promise<Buffer> => Buffer.concat(await (await objects.get(sha)).toArray());
export const reportOf = async ({ report }: Captured): Promise<CaptureReport> =>
  JSON.parse((await bytesOf(report.sha256)).toString()) as CaptureReport;

/** The bodies of a capture's answers, as an independent reader finds them. */
export async function bodiesOf({ wacz }: Captured): Promise<Record<string, Buffer>> {
  const warc = (await unzipped(await bytesOf(wacz.sha256)))["archive/data.warc.gz"] ?? Buffer.alloc(0);
  const bodies: Record<string, Buffer> = {};
  for await (const record of WARCParser.iterRecords(Readable.from([warc]) as AsyncIterable<Uint8Array>)) {
    const bytes = Buffer.from(await record.readFully());
    if (record.warcType === "response") bodies[new URL(record.warcTargetURI ?? "").pathname] = bytes;
  }
  return bodies;
}

export const listening = (server: Server): Promise<void> => new Promise((done) => server.listen(0, "127.0.0.1", () => done()));
export const portOf = (server: Server): number => (server.address() as { port: number }).port;

/** The parts of a WACZ, each of which must lie there as it is. */
export function unzipped(bytes: Buffer): Promise<Record<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const parts: Record<string, Buffer> = {};
      zip.on("end", () => resolve(parts)).on("error", reject);
      zip.on("entry", (entry) => {
        if (entry.compressionMethod !== 0) reject(new Error(`${entry.fileName} cannot be asked for in ranges`));
        zip.openReadStream(entry, async (failed, stream) => {
          if (failed) return reject(failed);
          parts[entry.fileName] = Buffer.concat(await stream.toArray());
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}
