import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import type { Edition } from "../edition/index.ts";
import { Problem } from "../kernel/problem.ts";
import { asShaped, isTypeName, jsonSchemaOf, type Scheme, scheme, TYPE_NAMES, vocabularies } from "../registry/index.ts";
import { answer, answerJson, answerProblem, OPEN, preflight } from "./answers.ts";
import { type CitationFormat, cite } from "./citation/cite.ts";
import { recordTwin, vocabularyAsSkos, vocabularyPath } from "./linked-data.ts";
import { listChanges, listRecords, search } from "./lists.ts";
import { type Reached, reachOpen, reachRecord } from "./records.ts";
import { ENDPOINTS } from "./rules/endpoints.ts";
import { ownFilters } from "./rules/filters.ts";
import { openApi } from "./rules/openapi.ts";
import { type Asked, type Parameters, readParameters } from "./rules/parameters.ts";
import { PROBLEMS, refusal } from "./rules/problems.ts";
import { table } from "./table.ts";
import { addressUnder, openRecordView } from "./view.ts";

interface ExchangeDeps {
  edition: Edition;
  settings: {
    name: string;
    version: string;
    /** Public address of the site, without a slash at its end. Addresses in answers are paths when it is not known. */
    baseUrl?: string | undefined;
    prefix: string;
  };
}

/** `VIG-DEP-2026-0001@2.csl.json`, in its parts. */
const TWIN = /^([^/@.]+)(?:@([1-9]\d{0,8}))?\.(csl\.json|json|bib|ris|txt)$/;

const CITATIONS: Readonly<Record<string, [type: string, format: CitationFormat]>> = {
  bib: ["application/x-bibtex; charset=utf-8", "bibtex"],
  ris: ["application/x-research-info-systems; charset=utf-8", "ris"],
  "csl.json": ["application/vnd.citationstyles.csl+json", "csl"],
  txt: ["text/plain; charset=utf-8", "apa"],
};

/** Does this path answer in data? Every other path is a page. */
export const exchangeOwns = (path: string): boolean =>
  path === "/api" || path.startsWith("/api/") || /^\/r\/[^/]+\.(json|bib|ris|txt)$/.test(path);

const queryOf = (c: Context): URLSearchParams => new URL(c.req.url).searchParams;

const asked = <P extends Parameters>(c: Context, endpoint: { parameters: P }): Asked<P> =>
  readParameters({ ...endpoint.parameters, ...ownFilters(endpoint) }, queryOf(c));

/** The address of the rest of a list, for readers that follow links. */
function nextLink(c: Context, name: string, next: string | number | null): Record<string, string> {
  if (next === null) return {};
  const url = new URL(c.req.url);
  url.searchParams.set(name, String(next));
  return { link: `<${url.pathname}${url.search}>; rel="next"` };
}

const moved = (c: Context, path: string): Response => c.body(null, 308, { ...OPEN, location: path });

/** The versions of a merged record live on under the record that it was merged into: the version is not carried over. */
const reached = <T, R extends Response | Promise<Response>>(
  c: Context,
  found: Reached<T>,
  path: (handle: string) => string,
  then: (record: T) => R,
): Response | R => ("movedTo" in found ? moved(c, path(found.movedTo)) : then(found.record));

const schemeOr404 = (id: string): Scheme => {
  const found = scheme(id);
  if (!found) throw refusal("unknown-vocabulary", "There is no vocabulary of this name: see /api/v1/vocabularies.");
  return found;
};

/** The API and the data twins of record pages, over the public edition. Nothing here writes, and nothing knows who asks. */
export function exchangeRoutes({ edition, settings: given }: ExchangeDeps): Hono {
  const settings = asShaped(given);
  const address = addressUnder(settings.baseUrl);
  const app = new Hono();

  app.use(async (c, next) => {
    if (c.req.method === "OPTIONS") return preflight(c);
    if (c.req.method !== "GET" && c.req.method !== "HEAD")
      throw refusal("method-not-allowed", "Only GET, HEAD and OPTIONS are answered here.");
    return next();
  });

  app.get("/api/v1", (c) => {
    asked(c, ENDPOINTS.root);
    const { seq, records, hash } = edition.meta();
    const links = Object.fromEntries(Object.entries(ENDPOINTS).map(([id, { path }]) => [id, address(path)]));
    return answerJson(c, { name: settings.name, version: settings.version, edition: { seq, records, hash }, links });
  });

  app.get("/api/v1/records", async (c) => {
    const list = await listRecords(edition, asked(c, ENDPOINTS.records), address);
    return answerJson(c, list, nextLink(c, "cursor", list.next));
  });

  app.get("/api/v1/records.csv", (c) => {
    const { type } = asked(c, ENDPOINTS.table);
    if (!type) throw refusal("bad-parameter", "type is needed: a table holds records of one type.", { type: "is needed" });
    return c.body(table(edition, type, address), 200, {
      ...OPEN,
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${type}.csv"`,
    });
  });

  app.get("/api/v1/records/:name", (c) => {
    asked(c, ENDPOINTS.record);
    const [, handle, version] = /^([^@]+)(?:@([1-9]\d{0,8}))?$/.exec(c.req.param("name")) ?? [];
    if (!handle) throw refusal("unknown-record", "There is no public record with this handle.");
    const found = reachOpen(edition, handle, version === undefined ? undefined : Number(version));
    return reached(
      c,
      found,
      (to) => `/api/v1/records/${to}`,
      (open) => answerJson(c, openRecordView(open, address)),
    );
  });

  app.get("/api/v1/search", async (c) => {
    const found = await search(edition, asked(c, ENDPOINTS.search), address);
    return answerJson(c, found, nextLink(c, "cursor", found.next));
  });

  app.get("/api/v1/changes", (c) => {
    const list = listChanges(edition, asked(c, ENDPOINTS.changes), address);
    return answerJson(c, list, nextLink(c, "before", list.next));
  });

  app.get("/api/v1/vocabularies", (c) => {
    asked(c, ENDPOINTS.vocabularies);
    const all = vocabularies().map(({ scheme: id, notation, title, description, terms }) => ({
      ...{ scheme: id, notation, title, description },
      terms: terms.length,
      url: address(vocabularyPath(id)),
    }));
    return answerJson(c, { vocabularies: all });
  });

  app.get("/api/v1/vocabularies/:scheme", (c) => {
    asked(c, ENDPOINTS.vocabulary);
    const found = schemeOr404(c.req.param("scheme"));
    const type = accepts(c, {
      header: "Accept",
      supports: ["application/json", "application/ld+json"],
      default: "application/json",
    });
    const body =
      type === "application/ld+json"
        ? vocabularyAsSkos(found, address)
        : { ...found, url: address(vocabularyPath(found.scheme)) };
    return answerJson(c, body, { vary: "accept" }, type);
  });

  app.get("/api/v1/schemas/:type", (c) => {
    asked(c, ENDPOINTS.schema);
    const type = c.req.param("type");
    if (!isTypeName(type)) throw refusal("unknown-type", `The record types are ${TYPE_NAMES.join(", ")}.`);
    return answerJson(c, jsonSchemaOf(type), {}, "application/schema+json");
  });

  app.get("/api/v1/problems", (c) => {
    asked(c, ENDPOINTS.problems);
    return answerJson(c, { problems: Object.entries(PROBLEMS).map(([code, problem]) => ({ code, ...problem })) });
  });

  app.get("/api/v1/openapi.json", (c) => {
    asked(c, ENDPOINTS.openapi);
    return answerJson(c, openApi(settings, settings.baseUrl ?? "/"));
  });

  app.get("/r/:name", (c) => {
    const [, handle, version, ending = ""] = TWIN.exec(c.req.param("name")) ?? [];
    if (!handle) throw refusal("unknown-address", "There is nothing at this address.");
    asked(c, ENDPOINTS.twin);
    const number = version === undefined ? undefined : Number(version);
    const there = (to: string) => `/r/${to}.${ending}`;
    const citation = CITATIONS[ending];
    return citation
      ? reached(c, reachRecord(edition, handle, number), there, async (record) =>
          answer(c, citation[0], await cite(record, settings, citation[1])),
        )
      : reached(c, reachOpen(edition, handle, number), there, (open) =>
          answerJson(c, recordTwin(open, address, settings.name), {}, "application/ld+json"),
        );
  });

  app.notFound(() => answerProblem(refusal("unknown-address", "There is nothing at this address: see /api/v1.")));
  app.onError((error) => {
    // Anything but a refusal is a bug: the listener reports it and answers without its message.
    if (error instanceof Problem) return answerProblem(error);
    throw error;
  });
  return app;
}
