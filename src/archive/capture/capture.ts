import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { now } from "../../kernel/clock.ts";
import type { Objects } from "../../kernel/objects/index.ts";
import { Problem } from "../../kernel/problem.ts";
import { openFolder, sweepFolders } from "./folder.ts";
import type { Resolve } from "./guard.ts";
import { type Fetched, fetchPlain } from "./plain.ts";
import { permitted, ROBOT } from "./robots.ts";
import type { Captured, CaptureReport, Kept, Redirect, ReportedResponse } from "./rules/captured.ts";
import { type Exchange, lackIn } from "./rules/exchange.ts";
import { isPageType, looksLikeFile, nameOfFile, waczName } from "./rules/names.ts";
import { hostAndPort, isOwnName, isPublicAddress, isWebPort, portOf, webAddress } from "./rules/reachable.ts";
import type { CaptureSettings } from "./rules/settings.ts";
import { type Observed, verdictOf } from "./rules/verdict.ts";
import { readText } from "./text.ts";
import { type Visit, visit } from "./visit.ts";
import { inItsTurn } from "./visits.ts";
import { writeWacz } from "./wacz.ts";
import { openWarc } from "./warc.ts";

export interface CaptureDeps {
  objects: Objects;
  settings: CaptureSettings;
  /** Without a browser, whatever it is. */
  plain?: boolean;
  onProgress?: (told: CaptureProgress) => void;
  signal?: AbortSignal;
  /** Only tests resolve names themselves. */
  resolve?: Resolve;
}

export interface CaptureProgress {
  url: string;
  stage: "waiting" | "asking" | "opening" | "loading" | "scrolling" | "picturing" | "fetching" | "packing" | "storing";
  bytes: number;
}

/**
 * Captures an address of the web: all that it brings, as it comes, becomes objects. A page that cannot be had is a capture too, with a verdict
 * that says so. Throws Problem `address-invalid` or `address-forbidden` (422), `browser-missing` (503), or one of the store; nothing is left behind then.
 */
export async function capture(url: string, deps: CaptureDeps): Promise<Captured> {
  const address = webAddress(url);
  if (!address)
    throw new Problem(
      "address-invalid",
      422,
      "This is no address of the web: it begins with https:// or http://, without a password in it.",
    );
  const { settings, signal } = deps;
  refuseForbidden(address, settings.allow);
  await sweepFolders();
  deps.onProgress?.({ url, stage: "waiting", bytes: 0 });
  return inItsTurn(address.host, { pause: settings.pause, atOnce: settings.atOnce, ...(signal && { signal }) }, async () => {
    const folder = await openFolder();
    try {
      return await captureIn(folder, address.href, url, deps);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    }
  });
}

function refuseForbidden(url: URL, allow: readonly string[]): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (allow.includes(hostAndPort(url.hostname, portOf(url)))) return;
  const isNumber = /^[\d.]+$/.test(host) || host.includes(":");
  if (!isWebPort(portOf(url)) || (isNumber ? !isPublicAddress(host) : isOwnName(host)))
    throw new Problem("address-forbidden", 422, "This address leads to no place of the public web.");
}

/** What came, by whichever way. */
interface Brought {
  exchanges: Exchange[];
  main: readonly Exchange[];
  observed: Observed;
  path: "browser" | "plain";
  tool: string;
  version: string;
  agent: string;
  visit?: Visit;
  certificates: Record<string, string[]>;
  certificateError?: string;
  familyOf: (host: string) => "IPv4" | "IPv6" | undefined;
}

async function captureIn(folder: string, url: string, asked: string, deps: CaptureDeps): Promise<Captured> {
  const at = now();
  const began = performance.now();
  const brought = await bring(folder, url, deps);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  deps.onProgress?.({ url, stage: "packing", bytes: 0 });
  return stored(folder, { url: webAddress(asked)?.href ?? url, at, seconds, brought }, deps);
}

async function bring(folder: string, url: string, deps: CaptureDeps): Promise<Brought> {
  const { settings } = deps;
  const asking = {
    allow: settings.allow,
    agent: settings.agent,
    folder,
    ...(deps.resolve && { resolve: deps.resolve }),
    ...(deps.signal && { signal: deps.signal }),
  };
  let before: Exchange[] = [];
  if (settings.robots === "obey") {
    deps.onProgress?.({ url, stage: "asking", bytes: 0 });
    const { allowed, exchanges } = await permitted(url, asking);
    before = exchanges;
    if (!allowed) return forbiddenByRobots(url, exchanges, settings);
  }
  const fetchIt = async () => {
    const room = join(folder, "plain");
    await mkdir(room, { recursive: true });
    return fetchPlain(url, {
      ...asking,
      folder: room,
      seconds: settings.seconds,
      bytes: Math.min(settings.bytes, settings.resourceBytes * 4),
      onProgress: (bytes) => deps.onProgress?.({ url, stage: "fetching", bytes }),
    });
  };
  if (deps.plain || looksLikeFile(url)) {
    const fetched = await fetchIt();
    const type = fetched.exchanges.at(-1)?.response?.mediaType ?? "";
    if (deps.plain || !isPageType(type)) return fromPlain(url, fetched, before, settings);
  }
  const found = await visit(url, {
    settings,
    folder,
    ...(deps.resolve && { resolve: deps.resolve }),
    ...(deps.signal && { signal: deps.signal }),
    onProgress: ({ stage, bytes }) => deps.onProgress?.({ url, stage, bytes }),
  });
  const page = found.main.at(-1)?.response;
  const isFile = page !== undefined && page.status < 400 && !isPageType(page.mediaType);
  return isFile && !found.limit && !found.ended
    ? fromPlain(url, await fetchIt(), before, settings)
    : fromVisit(url, found, before);
}

const forbiddenByRobots = (url: string, exchanges: Exchange[], { agent, version }: CaptureSettings): Brought => ({
  exchanges,
  main: [],
  observed: { ...nothing(url), robots: "disallowed" },
  path: "plain",
  tool: ROBOT,
  version,
  agent,
  certificates: {},
  familyOf: () => undefined,
});

const nothing = (url: string): Observed => ({
  url,
  finalUrl: url,
  isPage: false,
  cut: false,
  missing: 0,
  asked: 0,
  title: "",
  text: "",
  passwordField: false,
  certificateError: false,
});

function fromPlain(url: string, fetched: Fetched, before: Exchange[], { agent, version }: CaptureSettings): Brought {
  const page = fetched.exchanges.at(-1);
  const { failure, limit, ended, certificateError } = fetched;
  return {
    exchanges: [...before, ...fetched.exchanges],
    main: fetched.exchanges,
    observed: {
      ...nothing(url),
      finalUrl: page?.url ?? url,
      ...(page?.response && { status: page.response.status }),
      ...(failure && { failure }),
      ...(limit && { limit }),
      ...(ended && { ended }),
      isPage: isPageType(page?.response?.mediaType ?? ""),
      cut: page?.cut ?? false,
      certificateError: certificateError !== undefined,
    },
    path: "plain",
    tool: ROBOT,
    version,
    agent,
    certificates: fetched.certificates,
    ...(certificateError && { certificateError }),
    familyOf: (host) => fetched.families[host],
  };
}

function fromVisit(url: string, found: Visit, before: Exchange[]): Brought {
  const { main, seen, failure, limit, ended } = found;
  const page = main.at(-1);
  const untrusted = main.some((one) => one.response?.trusted === false);
  const { asked, missing } = lackIn(found.exchanges, main);
  const [tool = "Chromium", version = ""] = found.product.split("/");
  return {
    exchanges: [...before, ...found.exchanges],
    main,
    observed: {
      url,
      finalUrl: page?.url ?? url,
      ...(page?.response && { status: page.response.status }),
      ...(failure && { failure }),
      ...(limit && { limit }),
      ...(ended && { ended }),
      isPage: true,
      cut: page?.cut ?? false,
      asked,
      missing,
      title: seen?.title ?? "",
      text: seen?.text ?? "",
      passwordField: seen?.passwordField ?? false,
      certificateError: untrusted,
    },
    path: "browser",
    tool,
    version,
    agent: found.agent,
    visit: found,
    certificates: found.certificates,
    ...(untrusted && { certificateError: "The browser does not trust the certificate of the site." }),
    familyOf: found.familyOf,
  };
}

interface Done {
  url: string;
  at: string;
  seconds: number;
  brought: Brought;
}

/** Packs what came, and makes objects of it. */
async function stored(folder: string, { url, at, seconds, brought }: Done, deps: CaptureDeps): Promise<Captured> {
  const { exchanges, main, observed, path, tool, version, visit: found } = brought;
  const { finalUrl, status } = observed;
  const page = main.at(-1);
  const read = await readText(folder, { page, html: found?.seen?.html, isPage: observed.isPage });
  const judgedBy: Observed = found ? observed : { ...observed, title: read?.title ?? "", text: read?.opening ?? "" };
  const judgement = verdictOf(judgedBy);
  const title = found?.seen?.title || read?.title || undefined;
  const software = `Vigie ${deps.settings.version}`;

  const warc = join(folder, "data.warc.gz");
  const wacz = join(folder, "capture.wacz");
  {
    await using writer = await openWarc(warc);
    await writer.info({
      software,
      format: "WARC File Format 1.1",
      robots: deps.settings.robots === "obey" ? "classic" : "ignore",
      "http-header-user-agent": brought.agent,
    });
    for (const one of exchanges) await writer.exchange(one);
  }
  const text = found?.seen?.text ?? read?.opening ?? "";
  await writeWacz({ warc, page: { url: finalUrl, at, title: title ?? "", text, ...(status && { status }) }, software, to: wacz });

  deps.onProgress?.({ url, stage: "storing", bytes: (await stat(wacz)).size });
  const put = async (bytes: Parameters<Objects["put"]>[0], mediaType: string): Promise<Kept> => {
    const { sha256, bytes: size } = await deps.objects.put(bytes);
    return { sha256, mediaType, bytes: size };
  };
  const kept = { ...(await put(createReadStream(wacz), "application/wacz")), name: waczName(url, at) };
  const screenshot = found?.picture && (await put(found.picture.png, "image/png"));
  const thumbnail = found?.picture && (await put(found.picture.thumbnail, "image/webp"));
  const print = found?.printed ? await put(createReadStream(join(folder, "print.pdf")), "application/pdf") : undefined;
  const layer = read?.layer && (await put(createReadStream(read.layer), "application/json"));
  const isFile = page?.response && page.file && page.response.status < 400 && !observed.isPage;
  const file = isFile &&
    page.response &&
    page.file && {
      ...(await put(createReadStream(page.file), page.response.mediaType || "application/octet-stream")),
      name: nameOfFile(page.url, page.response.headers, page.response.mediaType),
    };
  const responses = await Promise.all(exchanges.filter((one) => one.response).map((one) => reported(one, brought.familyOf)));
  const redirects = redirectsIn(main);
  const report: CaptureReport = {
    format: "vigie-capture-report/1",
    url,
    finalUrl,
    at,
    seconds,
    ...judgement,
    ...(status !== undefined && { status }),
    headers: (page?.response?.headers ?? []).slice(0, 100).map(([name, value]) => [name.slice(0, 200), value.slice(0, 4000)]),
    redirects,
    responses,
    certificates: brought.certificates,
    ...(brought.certificateError && { certificateError: brought.certificateError }),
    tool,
    version,
    path,
    agent: brought.agent,
    behaviours: found ? ["scroll", "lazy", "quiet", "screenshot", "print"] : [],
    refused: found?.refused ?? {},
    limits: { ...(observed.limit && { hit: observed.limit }) },
    ...(found && { sandbox: found.sandbox }),
  };
  const bytes = responses.reduce((sum, one) => sum + one.bytes, 0);
  return {
    url,
    finalUrl,
    at,
    seconds,
    ...judgement,
    ...(status !== undefined && { status }),
    ...(title && { title }),
    ...((found?.seen?.lang || read?.languages[0]) && { lang: found?.seen?.lang || read?.languages[0] }),
    path,
    tool,
    version,
    redirects,
    resources: responses.length,
    bytes,
    wacz: kept,
    ...(screenshot && { screenshot }),
    ...(print && { print }),
    ...(layer && { text: layer }),
    ...(thumbnail && { thumbnail }),
    report: await put(Buffer.from(JSON.stringify(report)), "application/json"),
    ...(file && { file }),
    said: {
      languages: read?.languages ?? [],
      ...(read?.author && { author: read.author }),
      ...(read?.published && { published: read.published }),
    },
    ...(read?.reader && { reader: read.reader }),
  };
}

function redirectsIn(main: readonly Exchange[]): Redirect[] {
  return main.slice(0, -1).map((one, index) => ({
    from: one.url,
    to: main[index + 1]?.url ?? "",
    status: one.response?.status ?? 0,
    at: one.response?.at ?? one.at,
  }));
}

async function reported(one: Exchange, familyOf: Brought["familyOf"]): Promise<ReportedResponse> {
  const { url, response, body, file, cut } = one;
  const bytes = body?.length ?? (file ? (await stat(file)).size : 0);
  const from = familyOf(new URL(url).hostname);
  return {
    url,
    at: response?.at ?? one.at,
    status: response?.status ?? 0,
    mediaType: (response?.mediaType ?? "").slice(0, 200),
    bytes,
    ...(bytes > 0 && { sha256: body ? createHash("sha256").update(body).digest("hex") : await hashOf(file ?? "") }),
    ...(cut && { cut }),
    ...(from && { from }),
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}
