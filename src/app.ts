import type { Server } from "node:http";
import { Hono } from "hono";
import type { Config } from "./config.ts";
import type { Edition } from "./edition/index.ts";
import { answerProblem, citeAsText, exchangeOwns, exchangeRoutes } from "./exchange/index.ts";
import type { Vault } from "./intake/index.ts";
import { now } from "./kernel/clock.ts";
import { createListener } from "./kernel/http/listener.ts";
import type { Objects } from "./kernel/objects/index.ts";
import { asShaped } from "./registry/index.ts";
import { siteRoutes } from "./site/index.ts";
import { VERSION } from "./version.ts";

export interface PublicDeps {
  config: Config;
  edition: Edition;
  objects: Objects;
  /** Where what people tell is kept; without one nothing is taken in. */
  vault?: Vault;
  onError: (error: unknown) => void;
  /** Bytes of rendered pages to keep; 0 renders every page anew. */
  cacheBytes?: number;
}

/** More days than there will be since 1970. */
const DAYS = 1_000_000;
const DAY = 86_400_000;

const PAGE_CACHE_BYTES = 64 * 1024 * 1024;

/** The public listener: a table of contents of what answers where. */
export function publicListener({ config, edition, objects, onError, cacheBytes = PAGE_CACHE_BYTES }: PublicDeps): Server {
  const settings = asShaped({
    name: config.name,
    contact: config.contact,
    prefix: config.prefix,
    version: VERSION,
    baseUrl: config.baseUrl,
    singleReviewer: config.reviewers === "one",
  });
  const exchange = exchangeRoutes({ edition, settings });
  const site = siteRoutes({ edition, objects, settings, onError, cite: (record) => citeAsText(record, settings) });
  const health = new Hono().get("/healthz", (c) => {
    const { seq, records } = edition.meta();
    return c.json({ status: "ok", version: VERSION, edition: { seq, records } }, 200, { "cache-control": "no-store" });
  });

  const owner = (path: string): Hono => (path === "/healthz" ? health : exchangeOwns(path) ? exchange : site);
  const answer = async (request: Request): Promise<Response> => owner(new URL(request.url).pathname).fetch(request);
  const { onionUrl } = config;
  return createListener({
    fetch: onionUrl ? async (request) => tellingOfOnion(await answer(request), onionUrl, request.url) : answer,
    // Pages say what is over: each day they are rendered anew.
    generation: () => edition.meta().generation * DAYS + Math.floor(Date.parse(now()) / DAY),
    cacheBytes,
    refuse: (path, problem) => (exchangeOwns(path) ? answerProblem(problem) : site.refuse(path, problem.status, problem.code)),
    onError,
  });
}

/** Tor Browser offers the same page at the onion service, where nobody on the way sees that it is read. */
function tellingOfOnion(made: Response, onionUrl: string, url: string): Response {
  const { pathname, search } = new URL(url);
  if (made.headers.get("content-type")?.startsWith("text/html"))
    made.headers.set("onion-location", `${onionUrl}${pathname}${search}`);
  return made;
}
