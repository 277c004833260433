import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sha256 } from "../../kernel/hash.ts";
import { distrustOf } from "./certificates.ts";
import type { CaptureDeps } from "./deps.ts";
import { type Fetched, fetchPlain, type PlainOptions } from "./plain.ts";
import { permitted, ROBOT } from "./robots.ts";
import type { Distrust, Untrusted } from "./rules/captured.ts";
import { type Exchange, lackIn } from "./rules/exchange.ts";
import { isPageType, looksLikeFile } from "./rules/names.ts";
import type { CaptureSettings } from "./rules/settings.ts";
import { isDoubtful, nonsenseBeside, saysTheSame, wordsOfMarkup } from "./rules/soft-404.ts";
import { type Observed, verdictOf } from "./rules/verdict.ts";
import { type Visit, visit } from "./visit.ts";

/** What came, by whichever way. */
export interface Brought {
  exchanges: Exchange[];
  main: readonly Exchange[];
  observed: Observed;
  path: "browser" | "plain";
  tool: string;
  version: string;
  agent: string;
  visit?: Visit;
  certificates: Record<string, string[]>;
  certificateError?: Distrust;
  untrusted: Untrusted[];
  familyOf: (host: string) => "IPv4" | "IPv6" | undefined;
}

type Asking = Omit<PlainOptions, "seconds" | "bytes" | "onProgress">;

/** Gets what there is at an address, by a browser or without one. Throws Problem `browser-missing`. */
export async function bring(folder: string, url: string, deps: CaptureDeps): Promise<Brought> {
  const { settings } = deps;
  const asking: Asking = {
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
  if (isFile && !found.limit && !found.ended) return fromPlain(url, await fetchIt(), before, settings);
  const brought = fromVisit(url, found, before);
  return { ...brought, observed: { ...brought.observed, sameAsNonsense: await answersNonsense(brought, folder, asking, deps) } };
}

/** Does the site give the same page for an address that nobody has made? Asked once, after the pause, and only where the page is in doubt. */
async function answersNonsense({ observed, main }: Brought, folder: string, asking: Asking, deps: CaptureDeps): Promise<boolean> {
  const { settings, signal } = deps;
  const { finalUrl, text, status } = observed;
  const beside = nonsenseBeside(finalUrl, `vigie-${sha256(finalUrl).slice(0, 10)}`);
  const body = main.at(-1)?.body;
  const isSettled = verdictOf(observed).verdict !== "complete";
  if (!beside || !body || status !== 200 || isSettled || !isDoubtful(text) || signal?.aborted) return false;
  const room = join(folder, "beside");
  await mkdir(room, { recursive: true });
  if (settings.robots === "obey" && !(await permitted(beside, { ...asking, folder: room })).allowed) return false;
  await wait(settings.pause * 1000);
  const fetched = await fetchPlain(beside, { ...asking, folder: room, seconds: 10, bytes: 2_000_000 });
  const other = fetched.exchanges.at(-1);
  if (other?.response?.status !== 200 || !isPageType(other.response.mediaType) || !other.file) return false;
  const [ours, theirs] = [Buffer.from(body).toString("utf8"), await readFile(other.file, "utf8")];
  return saysTheSame(wordsOfMarkup(ours), wordsOfMarkup(theirs), wordsOfMarkup(text));
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
  untrusted: [],
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
    // Nothing but the page itself was asked for.
    untrusted: [],
    familyOf: (host) => fetched.families[host],
  };
}

function fromVisit(url: string, found: Visit, before: Exchange[]): Brought {
  const { main, seen, failure, limit, ended } = found;
  const page = main.at(-1);
  const untrusted = main.find((one) => one.response?.trusted === false);
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
      certificateError: untrusted !== undefined,
    },
    path: "browser",
    tool,
    version,
    agent: found.agent,
    visit: found,
    certificates: found.certificates,
    ...(untrusted && { certificateError: distrustIn(untrusted, found.certificates) }),
    untrusted: othersIn(found, untrusted),
    familyOf: found.familyOf,
  };
}

function distrustIn({ url, at }: Exchange, certificates: Record<string, string[]>): Distrust {
  const { origin, hostname } = new URL(url);
  return distrustOf(certificates[origin] ?? [], hostname, at);
}

/** Each other site of which an answer is not to be trusted, once. */
function othersIn({ exchanges, certificates }: Visit, page: Exchange | undefined): Untrusted[] {
  const said = page && new URL(page.url).origin;
  const first = new Map<string, Exchange>();
  for (const one of exchanges) {
    const { origin } = new URL(one.url);
    if (one.response?.trusted === false && origin !== said && !first.has(origin)) first.set(origin, one);
  }
  return [...first].map(([origin, one]) => ({
    origin,
    ...(certificates[origin] && { why: distrustIn(one, certificates) }),
  }));
}
