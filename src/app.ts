import type { Server } from "node:http";
import { Hono } from "hono";
import type { Config } from "./config.ts";
import type { Edition } from "./edition/index.ts";
import { type EvidenceDeps, evidenceOwns, evidenceRoutes, offerPack } from "./evidence/index.ts";
import { answerProblem, citeAsText, exchangeOwns, exchangeRoutes } from "./exchange/index.ts";
import { closedVault, intakeOwns, tellingRoutes, type Vault } from "./intake/index.ts";
import { dayNumber } from "./kernel/clock.ts";
import { createListener } from "./kernel/http/listener.ts";
import type { Objects } from "./kernel/objects/index.ts";
import { loggedIn } from "./open-tellings.ts";
import { asShaped } from "./registry/index.ts";
import { type PublicHealth, replayOwns, siteRoutes } from "./site/index.ts";
import {
  type LogReader,
  logOwns,
  logRoutes,
  verifyPage,
  type Witness,
  witnessOwns,
  witnessRoutes,
} from "./transparency/index.ts";
import { VERSION } from "./version.ts";

export interface PublicDeps {
  config: Config;
  edition: Edition;
  objects: Objects;
  /** Where what people tell is kept; without one nothing is taken in. */
  vault?: Vault;
  /** Takes what rests on these consents off everything public: SHA-256 of their secrets, in hex. */
  withdrawConsents?: (prints: readonly string[]) => Promise<void>;
  /** Told of faults of intake: a name, and nothing of what met it. */
  onIntakeFault?: (name: string) => void;
  /** The log that proves what was published when. */
  log?: LogReader;
  /** For other logs, which it watches. */
  witness?: Witness;
  /** How sound the archive is, as far as everyone may know. */
  health?: () => Promise<PublicHealth>;
  /** What evidence packs are made with beside the edition: the log's proofs, and the page that checks a pack. */
  packing?: Pick<EvidenceDeps, "log" | "verifyPage">;
  onError: (error: unknown) => void;
  /** Settles when whoever waited for the start is answered: what is made before anybody asks for it is made then. */
  quiet?: Promise<void>;
  /** Bytes of rendered pages to keep; 0 renders every page anew. */
  cacheBytes?: number;
}

/** More days than there will be since 1970. */
const DAYS = 1_000_000;

const PAGE_CACHE_BYTES = 64 * 1024 * 1024;

/** The public listener: a table of contents of what answers where. */
export function publicListener(deps: PublicDeps): Server {
  const { config, edition, objects, log, onError, cacheBytes = PAGE_CACHE_BYTES } = deps;
  const settings = asShaped({
    name: config.name,
    contact: config.contact,
    prefix: config.prefix,
    version: VERSION,
    baseUrl: config.baseUrl,
    singleReviewer: config.reviewers === "one",
  });
  const exchange = exchangeRoutes({ edition, settings });
  const site = siteRoutes({
    ...{ edition, objects, settings, log, verifyPage, onError },
    cite: (record) => citeAsText(record, settings),
    packs: (handles, most) => offerPack(edition, handles, most),
    ...(deps.health && { health: deps.health }),
    replay: { apart: config.replayUrl, site: config.replayUrl && config.baseUrl && new URL(config.baseUrl).origin },
  });
  const evidence = evidenceRoutes({
    ...{ edition, objects, settings, verifyPage: async () => (await verifyPage()).html, ...deps.packing },
    refuse: ({ status, code }, lang) => site.refuse(`/${lang}/pack`, status, code),
  });
  const health = new Hono().get("/healthz", (c) => {
    const { seq, records } = edition.meta();
    return c.json({ status: "ok", version: VERSION, edition: { seq, records } }, 200, { "cache-control": "no-store" });
  });

  const proofs = log && logRoutes(log);
  const witness = deps.witness && witnessRoutes(deps.witness);
  const telling = tellingOf(deps, settings);
  const owner = (path: string): Hono | Promise<Hono> => {
    if (path === "/healthz") return health;
    if (intakeOwns(path)) return telling();
    if (evidenceOwns(path)) return evidence;
    if (proofs && logOwns(path)) return proofs;
    if (witness && witnessOwns(path)) return witness;
    return exchangeOwns(path) ? exchange : site;
  };
  const replayHost = config.replayUrl && new URL(config.replayUrl).host;
  const apart = (host: string): boolean => replayHost !== undefined && host.toLowerCase() === replayHost;
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (apart(request.headers.get("host") ?? "") && !replayOwns(pathname)) return new Response(null, { status: 404 });
    return (await owner(pathname)).fetch(request);
  };
  const { onionUrl } = config;
  return createListener({
    fetch: onionUrl ? async (request) => tellingOfOnion(await answer(request), onionUrl, request.url) : answer,
    // Pages say what is over: each day they are rendered anew.
    generation: () => (edition.meta().generation + (log?.generation() ?? 0)) * DAYS + dayNumber(),
    cacheBytes,
    apart,
    refuse: (path, problem) => (exchangeOwns(path) ? answerProblem(problem) : site.refuse(path, problem.status, problem.code)),
    onError,
  });
}

/** Telling, made when it is first asked for; where there is a vault as soon as it is quiet, so that nobody waits for its scripts. */
function tellingOf(deps: PublicDeps, settings: { name: string; contact?: string }): () => Promise<Hono> {
  const { config, log, vault = closedVault(), withdrawConsents = noLedger, onIntakeFault = () => {} } = deps;
  let made: Promise<Hono> | undefined;
  const telling = (): Promise<Hono> => {
    made ??= tellingRoutes({ vault, withdrawConsents, ...(log && { logged: loggedIn(log) }), onFault: onIntakeFault }, () => ({
      name: settings.name,
      contact: settings.contact,
      exitUrl: config.intake.exitUrl,
      languages: config.intake.languages,
      audio: config.intake.audio,
    }));
    return made;
  };
  if (deps.vault) Promise.resolve(deps.quiet).then(telling).catch(deps.onError);
  return telling;
}

const noLedger = (): Promise<void> => Promise.reject(new Error("there is no ledger to take it from"));

/** Tor Browser offers the same page at the onion service, where nobody on the way sees that it is read. */
function tellingOfOnion(made: Response, onionUrl: string, url: string): Response {
  const { pathname, search } = new URL(url);
  if (made.headers.get("content-type")?.startsWith("text/html"))
    made.headers.set("onion-location", `${onionUrl}${pathname}${search}`);
  return made;
}
