import type { Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrateAccounts, openAccounts } from "../../src/accounts/index.ts";
import { publicListener } from "../../src/app.ts";
import { sourceIdOf } from "../../src/archive/index.ts";
import { pdf } from "../../src/archive/samples.contract.ts";
import { readConfig } from "../../src/config.ts";
import { deskRoutes } from "../../src/desk/index.ts";
import { openSourcesDesk, type SourcesDesk, sendByForm } from "../../src/desk/sources/sources.fixture.ts";
import type { FollowedEdition } from "../../src/edition/index.ts";
import { sha256 } from "../../src/kernel/hash.ts";
import { closeListener, listen } from "../../src/kernel/http/listener.ts";
import { newId } from "../../src/kernel/ids.ts";
import { original, PUBLIC_STATES, publish, type RecordBody, STATES, TYPE_NAMES, withdraw } from "../../src/registry/index.ts";
import { draft } from "../bodies.ts";
import { hostileBodies } from "../hostile-body.ts";
import { join } from "../team.ts";

/** Stands in everything that is the team's own, with a word beside it that says where it was. */
const CANARY = /quillwort\w*/gi;
const secret = (where: string) => `quillwort${where}`;

/** The team's words are canaries too: their names, and what they say of their work. */
const AMAL = secret("amal");
const ROSA = secret("rosa");
const DEED = { actor: AMAL, reason: `Because of ${secret("reason")}.` };
/** Why readers are given or denied something is said to them too. */
const TOLD = { actor: AMAL, reason: "It is ready." };
const FACTS = { fields: { status: "in-use", since: "2019" }, editorial: ["status", "since"] };

let desk: SourcesDesk;
let server: Server;
let url: string;
/** Of what readers must not find: records by handle, and objects by hash. */
const hidden = { records: new Set<string>(), objects: new Set<string>(), words: new Set<string>() };
let live: RecordBody;

beforeAll(async () => {
  desk = await openSourcesDesk({
    [AMAL]: ["administrator", "editor", "reviewer", "custodian"],
    [ROSA]: ["reviewer", "editor"],
  });
  const { house } = desk;
  await migrateAccounts(house.database);
  const options = { database: house.database, key: new Uint8Array(32).fill(5), publicName: "Vigie", origin: () => url };
  await join(openAccounts(options), { name: secret("mate"), roles: ["editor"] });
  await hideRecords();
  live = await makePublic();
  await workAtTheDesk();
  await desk.idle();
  await Promise.all([house.edition, house.index].map((one) => (one as FollowedEdition).catchUp()));
  const { edition, objects } = house;
  const config = readConfig({ VIGIE_DATA: house.settings.data });
  server = publicListener({ config, edition, objects, onError: (error) => desk.bugs.push(error) });
  url = `http://127.0.0.1:${await listen(server, 0, "127.0.0.1")}`;
}, 240_000);
afterAll(async () => {
  if (server) await closeListener(server);
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

const hide = async (whole: RecordBody, act: "created" | "published" = "created") => {
  // What a person told is sealed under a key of its own, and tested there.
  const { testimony: _, ...fields } = whole.fields;
  const body = { ...whole, fields };
  const [revision] = await desk.house.ledger.append([{ body, act, ...DEED }]);
  if (!revision) throw new Error("nothing was appended");
  hidden.records.add(revision.body.handle);
  return revision;
};

/** A record of every type with each of its fields filled, in every state and for every circle that is not the public. */
async function hideRecords(): Promise<void> {
  for (const state of STATES.filter((one) => !PUBLIC_STATES.includes(one) && one !== "withdrawn"))
    for (const body of hostileBodies(secret(state.replaceAll("_", ""))))
      await hide({ ...body, state, ...(state === "right_of_reply" && { embargoUntil: "2999-01-01" }) });
  for (const visibility of ["partner", "restricted", "sealed"] as const)
    for (const body of hostileBodies(secret(visibility))) await hide({ ...body, visibility }, "published");
}

/** What readers do see, with all that the team has since done to it and not given out. */
async function makePublic(): Promise<RecordBody> {
  const { ledger } = desk.house;
  const shown = async (title: string, more: Partial<RecordBody> = {}) => {
    const body = draft({ title: original("en", title), ...FACTS, ...more });
    const [made] = await ledger.append([{ body, act: "created", ...DEED }]);
    if (!made) throw new Error("nothing was appended");
    return (await publish(ledger, made.record, { ...TOLD, secondReviewer: false })).body;
  };
  const first = await shown("Towers along a river", {
    provenance: { origin: secret("import"), key: secret("row") },
    reviewBy: "2998-12-31",
  });
  // A draft after the publication, with words that readers have not seen.
  const edited = {
    ...first,
    state: "draft" as const,
    title: original("en", secret("edit")),
    summary: original("en", secret("edit")),
  };
  await ledger.append([{ body: edited, act: "edited", ...DEED }]);
  const gone = await shown(`A mast, ${secret("withdrawn")}`, { summary: original("en", secret("withdrawn")) });
  await withdraw(ledger, gone.id, { actor: AMAL, reason: "It was another mast." });
  hidden.records.add(gone.handle);
  // What is public refers to what is not.
  const unseen = await hide(draft({ title: original("en", secret("ref")), type: "technology" }));
  await shown("A camera at a gate", {
    fields: { ...FACTS.fields, technology: [unseen.record] },
    editorial: ["status", "since", "technology"],
  });
  return first;
}

async function upload(name: string, bytes: Buffer): Promise<string> {
  await sendByForm(desk.as(AMAL), [[name, bytes]]);
  await desk.idle();
  hidden.objects.add(sha256(bytes));
  const record = sourceIdOf(sha256(bytes));
  const latest = await desk.house.ledger.latest(record);
  if (!latest) throw new Error(`${name} was not taken in`);
  return latest.body.handle;
}

async function workAtTheDesk(): Promise<void> {
  const amal = desk.as(AMAL);
  const { ledger } = desk.house;
  const at = `/en/records/${live.handle}`;
  const ok = async (answer: Promise<{ status: number; html: string; location: string | undefined }>) => {
    const { status, html, location = "" } = await answer;
    if (status !== 303) throw new Error(`answers ${status}: ${html}`);
    return location;
  };
  // Unsaved typing, comments, a search that was kept, a table that waits, a list of tags.
  await ok(
    amal.post(`${at}/edit`, {
      ...{ _type: "deployment", _act: "discard", _base: "3", _stamp: "0", _reason: "" },
      "title.en.text": secret("typing"),
    }),
  );
  await ok(amal.post(`${at}/review/comments`, { text: secret("comment"), path: "status" }));
  await ok(amal.post("/en/searches", { query: `q=${secret("query")}`, name: secret("search") }));
  await ok(amal.post("/en/import/paste", { table: `name,kind\n${secret("table")},company` }));
  // A file that nobody published, and one that something was taken out of.
  hidden.records.add(await upload(`${secret("file")}.txt`, Buffer.from(`A letter about ${secret("letter")}.`)));
  const bytes = pdf([`The witness is called ${secret("witness")}.\nThe tower stands by the road.`], { Title: "Letter" });
  const letter = await upload("letter.pdf", bytes);
  const { record } = (await ledger.byHandle(letter)) ?? { record: "" };
  await publish(ledger, record, { ...TOLD, secondReviewer: false });
  const asked = { file: sha256(bytes), page: "1", words: secret("witness"), reason: "It protects a witness." };
  const copy = await ok(amal.post(`/en/sources/${letter}/redact`, asked));
  await desk.idle();
  await ok(amal.post(`${copy}/apply`, { looked: "yes" }));
}

interface Read {
  status: number;
  text: string;
  links: string[];
}

/** An answer as a reader gets it, head and all; words that are written as entities or escapes are read. */
async function read(path: string, init?: RequestInit): Promise<Read> {
  const response = await fetch(url + path, { redirect: "manual", ...init });
  const bytes = Buffer.from(await response.arrayBuffer());
  const body = bytes.toString("latin1");
  const head = [...response.headers].map((pair) => pair.join(": ")).join("\n");
  const json = response.headers.get("content-type")?.includes("json");
  const links = [
    ...[...body.matchAll(/\s(?:href|src|action|poster|data-src)="([^"#]*)/g)].map(([, link = ""]) =>
      link.replaceAll("&amp;", "&"),
    ),
    ...[...(json ? body : "").matchAll(/"(\/[^"\\\s<>]{1,200}|http:\/\/127\.0\.0\.1[^"\\\s<>]{1,200})"/g)].map(
      ([, link = ""]) => link,
    ),
    response.headers.get("location") ?? "",
    ...[...(response.headers.get("link") ?? "").matchAll(/<([^>]+)>/g)].map(([, link = ""]) => link),
  ];
  return { status: response.status, text: `${head}\n${body}\n${bytes.toString("utf16le")}`, links };
}

const told = ({ text }: Read): string[] => [...new Set(text.match(CANARY))];

/** Pages that a crawler looks for without a link. */
const KNOWN = [
  ...[
    "/",
    "/robots.txt",
    "/sitemap.xml",
    "/sitemap.txt",
    "/feed",
    "/feed.xml",
    "/atom.xml",
    "/rss",
    "/healthz",
    "/opensearch.xml",
  ],
  ...[
    "/api",
    "/api/v1",
    "/api/v1/records?limit=100",
    "/api/v1/changes?limit=100",
    "/api/v1/openapi.json",
    "/api/v1/vocabularies",
  ],
  ...["/api/v1/search?q=tower", "/api/v1/search?q=", "/api/v1/problems", "/.well-known/security.txt", "/data", "/export", "/o/"],
  ...TYPE_NAMES.flatMap((type) => [
    `/api/v1/records.csv?type=${type}`,
    `/api/v1/schemas/${type}`,
    `/api/v1/records?type=${type}`,
  ]),
  ...["en", "fr", "es", "ar"].flatMap((lang) => [`/${lang}/`, `/${lang}/browse`, `/${lang}/search?q=tower`, `/${lang}/feed`]),
];

test("a crawler that follows every link of the public site meets nothing of the team's", async () => {
  const seen = new Set<string>(KNOWN);
  const queue = [...KNOWN];
  const wrong: string[] = [];
  const worker = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const answer = await read(path);
      if (answer.status >= 500) wrong.push(`${path} answers ${answer.status}`);
      wrong.push(...told(answer).map((word) => `${path} tells ${word}`));
      for (const link of answer.links) {
        if (!URL.canParse(link, url + path)) continue;
        const to = new URL(link, url + path);
        const next = to.pathname + to.search;
        if (to.origin !== url || seen.has(next) || seen.size >= 3000) continue;
        seen.add(next);
        queue.push(next);
      }
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  expect(wrong).toEqual([]);
  expect(seen.has(`/en/r/${live.handle}`)).toBe(true);
  expect(seen.has(`/r/${live.handle}.json`)).toBe(true);
  expect(seen.size).toBeGreaterThan(200);
});

test("nor does one who knows the handles, the ids and the hashes", async () => {
  const unknown = await read("/api/v1/records/VIG-DEP-1999-0001");
  const ids = (await desk.house.ledger.revisionsAfter(0, 5000)).filter(({ body }) => hidden.records.has(body.handle));
  expect(ids.length).toBeGreaterThan(80);
  const names = new Set(ids.flatMap(({ record, body }) => [record, body.handle]));
  for (const { body } of ids) for (const sha of JSON.stringify(body).match(/\b[0-9a-f]{64}\b/g) ?? []) hidden.objects.add(sha);
  const wrong: string[] = [];
  const nothing = async (path: string, statuses: readonly number[]) => {
    const answer = await read(path);
    if (!statuses.includes(answer.status)) wrong.push(`${path} answers ${answer.status}`);
    wrong.push(...told(answer).map((word) => `${path} tells ${word}`));
  };
  for (const name of names) {
    const ways = [`/r/${name}.json`, `/r/${name}.bib`, `/api/v1/records/${name}`, `/api/v1/records/${name}@1`];
    const pages = [`/en/r/${name}`, `/en/r/${name}@1`, `/ar/r/${name}/history`, `/en/r/${name}/diff?from=1&to=2`];
    for (const path of [...ways, ...pages]) await nothing(path, [404, 410]);
  }
  for (const name of hidden.objects) await nothing(`/o/${name}`, [404]);
  expect(wrong).toEqual([]);
  // What is not public is refused as what was never there.
  const [draftHandle = ""] = hidden.records;
  const refused = await read(`/api/v1/records/${draftHandle}`);
  const worded = ({ text }: Read) =>
    text
      .slice(text.indexOf("\n{"))
      .split("\n")[1]
      ?.replaceAll(/VIG-[A-Z]+-\d{4}-\d+/g, "");
  expect(worded(refused)).toBe(worded(unknown));
  // The versions around the one that readers see are not theirs either: what came before is past, what comes after is unknown.
  await nothing(`/en/r/${live.handle}@1`, [410]);
  await nothing(`/en/r/${live.handle}@3`, [404]);
  expect(wrong).toEqual([]);
});

test("the words of the team find nothing, and are told from no others", async () => {
  const words = [
    ...["draft", "inreview", "rightofreply", "partner", "restricted", "sealed", "edit", "withdrawn", "ref", "typing", "comment"],
    ...["query", "search", "table", "file", "letter", "witness", "reason", "import", "row", "amal", "rosa", "mate"],
  ].map(secret);
  const nonsense = "zzyzxnonsense";
  const counts = ({ text }: Read) => /"total":(\d+)/.exec(text)?.[1];
  for (const word of words) {
    for (const q of [word, word.slice(0, 12), `${word.slice(0, 9)}*`, `"${word}"`]) {
      const found = await read(`/api/v1/search?q=${encodeURIComponent(q)}`);
      expect([q, found.status, counts(found)]).toEqual([q, 200, "0"]);
    }
    const [page, other] = await Promise.all([read(`/en/search?q=${word}`), read(`/en/search?q=${nonsense}`)]);
    const main = ({ text }: Read) => /<main[\s\S]*?<\/main>/.exec(text)?.[0];
    expect(main(page)?.replaceAll(word, nonsense)).toBe(main(other));
  }
});

test("no address of the desk leads anywhere on the public listener, whatever is sent there", async () => {
  const PREFIX = "/:lang{(?:en|fr|es|ar)}";
  /** Addresses that both have, each its own page. */
  const SHARED = ["/", "/search", "/health", "/pack"];
  const [sealed = ""] = hidden.records;
  const routes = deskRoutes(desk.house).routes.filter(({ method }) => method !== "ALL");
  expect(routes.length).toBeGreaterThan(150);
  const wrong: string[] = [];
  for (const { method, path } of routes) {
    const filled = path
      .replace(PREFIX, "/en")
      .replace(/:version\{[^}]*(?:\{[^}]*\}[^}]*)*\}|:page\{[^}]*(?:\{[^}]*\}[^}]*)*\}/g, "1")
      .replace(/:(?:id|key)(?:\{[^/]*\})?/g, sealed)
      .replace(/:scheme/g, "technology")
      .replace(/:[a-z]+(?:\{[^/]*\})?/g, AMAL);
    if (SHARED.includes(filled.replace(/^\/en/, "")) && method === "GET") continue;
    const headers = { origin: url, "content-type": "application/x-www-form-urlencoded" };
    const body = method === "GET" ? {} : { body: new URLSearchParams({ _once: newId(), name: "a", text: "b" }), headers };
    const answer = await read(filled, { method, ...body });
    const refusal = method === "GET" ? [404] : [404, 405];
    // Both listeners send people to a page in their language, and say that they are well.
    if (["/", "/en", "/healthz"].includes(filled)) continue;
    if (!refusal.includes(answer.status)) wrong.push(`${method} ${filled} answers ${answer.status}`);
    if (/set-cookie|_token|tus-/i.test(answer.text)) wrong.push(`${method} ${filled} knows sessions`);
  }
  expect(wrong).toEqual([]);
});
