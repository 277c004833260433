import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { migrateAccounts, openAccounts, ROLES, type Role } from "../../src/accounts/index.ts";
import { deskRoutes } from "../../src/desk/index.ts";
import { type DeskAction, may, mayOn, type RecordAction } from "../../src/desk/rules/access.ts";
import { type Client, openDeskFor, type TestDesk } from "../../src/desk/shell/desk.fixture.ts";
import { openRecord } from "../../src/desk/shell/subject.ts";
import { seenAs } from "../../src/kernel/database/index.ts";
import { newId } from "../../src/kernel/ids.ts";
import { move, original, publish, type RecordBody } from "../../src/registry/index.ts";
import { draft } from "../bodies.ts";

/** `open`: for everyone; `self`: for whoever is signed in; else what they must be allowed to do, at the desk or to the record (`on …`). */
type Need = "open" | "self" | DeskAction | `on ${RecordAction}` | `source ${RecordAction}`;

const ID = ":id{[A-Z0-9][A-Z0-9-]{4,60}}";
const KEY = ":key{[0-9a-f]{20}}";
const FIELD = "/shape/fields/:type/:name{own-[a-z0-9-]+}";
const SLUG = "/shape/pages/:slug{[a-z0-9-]+}";
const PERSON = "/people/:name{[a-z][a-z0-9-]{1,39}}";
const TERM = "/vocabularies/:scheme/:notation";

/** Every address of the desk after the language, and who may come through it. A route that is missing here fails the test. */
const DOORS: Readonly<Record<string, Need>> = {
  "GET /sign-in": "open",
  "GET /sign-in/passkey": "open",
  "POST /sign-in": "open",
  "POST /sign-in/passkey": "open",
  "POST /sign-out": "open",
  "GET /welcome/:token": "open",
  "POST /welcome/:token": "open",
  "GET /welcome/:token/passphrase": "open",
  "POST /welcome/:token/passphrase": "open",
  "POST /welcome/:token/codes": "open",
  "GET /welcome/:token/passkey": "open",
  "GET /welcome/:token/passkey/options": "open",
  "POST /welcome/:token/passkey": "open",
  "GET /": "search",
  "GET /records": "search",
  "GET /search": "search",
  "POST /searches": "search",
  "POST /searches/:id": "search",
  "POST /searches/:id/delete": "search",
  "GET /help": "search",
  "GET /review": "search",
  "GET /health": "trail",
  "GET /trail": "trail",
  "GET /trail.csv": "trail",
  "GET /trail.json": "trail",
  "GET /records/new": "create",
  "GET /translation": "create",
  "GET /records/copies": "self",
  "POST /records/copies/:id": "self",
  "GET /records/find": "self",
  "GET /records/date": "self",
  "GET /records/map.svg": "self",
  "GET /records/:key/edit": "on edit",
  "POST /records/:key/edit": "on edit",
  "GET /records/:key/pick": "on edit",
  "POST /records/:key/pick": "on edit",
  "GET /records/:key/discard": "on edit",
  // What was never saved may be gone already: the answer is the same for what is not there and what is not seen, and nothing is done.
  "POST /records/:key/discard": "self",
  [`GET /records/${ID}`]: "on see",
  [`GET /records/${ID}/versions/:version{[1-9]\\d{0,8}}`]: "on see",
  [`GET /records/${ID}/compare`]: "on see",
  [`GET /records/${ID}/cite`]: "on edit",
  [`POST /records/${ID}/cite`]: "on edit",
  [`POST /records/${ID}/cite/${KEY}`]: "on edit",
  [`GET /records/${ID}/cite/${KEY}`]: "on edit",
  [`POST /records/${ID}/cite/${KEY}/remove`]: "on edit",
  [`POST /records/${ID}/editorial`]: "on edit",
  [`GET /records/${ID}/translate`]: "on translate",
  [`POST /records/${ID}/translate`]: "on translate",
  [`GET /records/${ID}/review`]: "on comment",
  [`POST /records/${ID}/review`]: "on approve",
  [`POST /records/${ID}/review/comments`]: "on comment",
  [`POST /records/${ID}/review/comments/:comment{[0-9A-Z]{26}}`]: "on comment",
  [`GET /records/${ID}/correct`]: "on comment",
  [`POST /records/${ID}/correct`]: "on edit",
  [`GET /records/${ID}/withdraw`]: "on withdraw",
  [`POST /records/${ID}/withdraw`]: "on withdraw",
  [`GET /records/${ID}/merge`]: "on merge",
  [`POST /records/${ID}/merge`]: "on merge",
  [`GET /records/${ID}/share`]: "on share",
  [`POST /records/${ID}/share`]: "on share",
  [`GET /records/${ID}/schedule`]: "on see",
  [`POST /records/${ID}/schedule/embargo`]: "on publish",
  [`POST /records/${ID}/schedule/reply`]: "on ask-reply",
  [`POST /records/${ID}/schedule/review-by`]: "on edit",
  "POST /uploads": "upload",
  "OPTIONS /uploads": "upload",
  "GET /uploads/:id": "self",
  "PATCH /uploads/:id": "upload",
  "DELETE /uploads/:id": "upload",
  "OPTIONS /uploads/:id": "upload",
  "GET /sources": "upload",
  "POST /sources/upload": "upload",
  "GET /sources/intake": "upload",
  "POST /sources/intake/:upload/again": "upload",
  "POST /sources/intake/:upload/as-is": "upload",
  "POST /sources/intake/:upload/discard": "upload",
  "GET /sources/captures": "upload",
  "POST /sources/captures": "upload",
  "POST /sources/captures/:capture/again": "upload",
  "POST /sources/captures/:capture/discard": "upload",
  "POST /sources/:id/capture": "upload",
  "GET /sources/:id": "source see",
  "GET /sources/:id/alike": "source see",
  "GET /sources/:id/alike/:other": "source see",
  "GET /sources/:id/object/:sha": "source see",
  "GET /sources/:id/text": "source correct-text",
  "POST /sources/:id/text": "source correct-text",
  "GET /sources/:id/redact": "source redact",
  "POST /sources/:id/redact": "source redact",
  "GET /sources/:id/redact/:redaction": "source redact",
  "GET /sources/:id/redact/:redaction/page/:page{[1-9]\\d{0,5}}": "source redact",
  "POST /sources/:id/redact/:redaction/apply": "source redact",
  "POST /sources/:id/redact/:redaction/discard": "source redact",
  "GET /proof": "self",
  "GET /proof/passkey": "self",
  "POST /proof": "self",
  "POST /proof/passkey": "self",
  "GET /me": "self",
  "POST /me/settings": "self",
  "POST /me/sessions/name": "self",
  "POST /me/sessions/end": "self",
  "POST /me/sessions/end-others": "self",
  "GET /me/resets": "self",
  "POST /me/resets": "self",
  "GET /me/passkeys/new": "self",
  "GET /me/passkeys/options": "self",
  "POST /me/passkeys/new": "self",
  "POST /me/passkeys/remove": "self",
  "POST /me/passkeys/rename": "self",
  "GET /me/passphrase": "self",
  "POST /me/passphrase": "self",
  "POST /me/passphrase/remove": "self",
  "GET /me/app": "self",
  "POST /me/app": "self",
  "GET /me/codes": "self",
  "POST /me/codes": "self",
  "POST /me/notices": "self",
  "GET /people": "people",
  "GET /people/invite": "people",
  "POST /people/invite": "people",
  "POST /people/invitations/revoke": "people",
  [`GET ${PERSON}`]: "people",
  [`POST ${PERSON}/roles`]: "people",
  [`POST ${PERSON}/suspend`]: "people",
  [`POST ${PERSON}/resume`]: "people",
  [`POST ${PERSON}/reset`]: "people",
  "GET /records.csv": "export",
  "GET /records-columns.csv": "export",
  "GET /tag": "tag-many",
  "POST /tag": "tag-many",
  "GET /tag/:id": "tag-many",
  "POST /tag/:id/apply": "tag-many",
  "POST /tag/:id/undo": "tag-many",
  "POST /tag/:id/stop": "tag-many",
  "POST /tag/:id/resume": "tag-many",
  "GET /import": "import",
  "POST /import/file": "import",
  "POST /import/paste": "import",
  "GET /import/:id": "import",
  "GET /import/:id/rows.csv": "import",
  "POST /import/:id/reading": "import",
  "POST /import/:id/mapping": "import",
  "POST /import/:id/write": "import",
  "POST /import/:id/undo": "import",
  "POST /import/:id/stop": "import",
  "POST /import/:id/resume": "import",
  "POST /import/:id/drop": "import",
  "GET /vocabularies": "vocabulary",
  "GET /vocabularies/:scheme": "vocabulary",
  "GET /vocabularies/:scheme/new": "vocabulary",
  "POST /vocabularies/:scheme/new": "vocabulary",
  [`GET ${TERM}`]: "vocabulary",
  [`POST ${TERM}`]: "vocabulary",
  [`POST ${TERM}/merge`]: "vocabulary",
  [`POST ${TERM}/bring-back`]: "vocabulary",
  [`POST ${TERM}/move`]: "vocabulary",
  [`POST ${TERM}/move/:move/back`]: "vocabulary",
  "GET /shape/regions": "vocabulary",
  "GET /shape": "shape",
  "GET /shape/look": "shape",
  "POST /shape/look": "shape",
  "POST /shape/look/bring-back": "shape",
  "GET /shape/fields/:type": "shape",
  "GET /shape/fields/:type/new": "shape",
  "POST /shape/fields/:type/new": "shape",
  [`GET ${FIELD}`]: "shape",
  [`POST ${FIELD}`]: "shape",
  [`POST ${FIELD}/remove`]: "shape",
  [`POST ${FIELD}/back`]: "shape",
  [`POST ${FIELD}/bring-back`]: "shape",
  "GET /shape/pages": "shape",
  "GET /shape/pages/new": "shape",
  "POST /shape/pages/new": "shape",
  [`GET ${SLUG}`]: "shape",
  [`POST ${SLUG}`]: "shape",
  [`POST ${SLUG}/remove`]: "shape",
  [`POST ${SLUG}/bring-back`]: "shape",
  // An administrator is led on to the custodians.
  "GET /cases": "custodians",
  "GET /cases/custodians": "custodians",
  "POST /cases/custodians/:id/remove": "remove-custodian",
  "GET /cases/key": "cases",
  "POST /cases/key": "cases",
  "POST /cases/key/remove": "cases",
  "GET /cases/rewrap": "cases",
  "GET /cases/rewrap/stale": "cases",
  "GET /cases/:id": "cases",
  "GET /cases/:id/key": "cases",
  "POST /cases/:id/key": "cases",
  "GET /cases/:id/sealed": "cases",
  "POST /cases/:id/sealed": "cases",
  "GET /cases/:id/files/:file/:n{[0-9]{1,6}}": "cases",
  "POST /cases/:id/state": "cases",
  "POST /cases/:id/keep": "cases",
  "POST /cases/:id/discard": "cases",
  "POST /cases/:id/accession": "cases",
  "GET /withdrawals": "withdrawals",
  "POST /withdrawals/:id{[0-9A-Z]{26}}": "withdrawals",
  "GET /pack": "export",
  "POST /pack": "export",
  "GET /watching": "watch",
  "POST /watching": "watch",
  "GET /watching/gaps": "watch",
  "GET /watching/gaps.csv": "watch",
  "GET /watching/found": "watch",
  "GET /watching/feed": "watch",
  "POST /watching/feed": "watch",
  "POST /watching/feed/end": "watch",
  "GET /watching/:id{[0-9A-Z]{26}}": "watch",
  "POST /watching/:id{[0-9A-Z]{26}}": "watch",
  "POST /watching/:id{[0-9A-Z]{26}}/look": "watch",
  "POST /watching/:id{[0-9A-Z]{26}}/pause": "watch",
  "POST /watching/:id{[0-9A-Z]{26}}/resume": "watch",
  "GET /watching/looks/:id{[0-9A-Z]{26}}": "watch",
  "GET /watching/looks/:id{[0-9A-Z]{26}}/picture/:which{[a-z]{1,10}}": "watch",
  "POST /watching/looks/:id{[0-9A-Z]{26}}/draft": "watch",
  "POST /watching/looks/:id{[0-9A-Z]{26}}/nothing": "watch",
  "POST /watching/looks/:id{[0-9A-Z]{26}}/reopen": "watch",
  "GET /watching-feed/:token{[A-Za-z0-9_-]{43}}": "open",
};

/** What a form has to say so that nothing but who sends it stands in its way. */
const FILLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [`POST /records/${ID}/review`]: { act: "approved" },
  [`POST /records/${ID}/correct`]: { "field-0": "title", "reason-0": "No reason." },
  [`POST /records/${ID}/withdraw`]: { reason: "No reason.", sure: "yes" },
  [`POST /records/${ID}/share`]: { visibility: "public", reason: "No reason." },
  [`POST /records/${ID}/schedule/embargo`]: { embargo: "2999-01-01", reason: "No reason." },
  [`POST /records/${ID}/schedule/reply`]: { due: "2999-01-01" },
  [`POST /records/${ID}/schedule/review-by`]: { "review-by": "2999-01-01" },
  [`POST /records/${ID}/review/comments`]: { text: "Words." },
};

const PEOPLE: Readonly<Record<string, readonly Role[]>> = {
  ...Object.fromEntries(ROLES.map((role) => [role, [role]])),
  author: ["editor"],
  keeper: ["custodian", "editor"],
  both: ["administrator", "editor", "reviewer", "custodian"],
};

let desk: TestDesk;
let routes: string[];
/** Records by what is particular about them; the word stands in their title and nowhere else. */
const made: { word: string; id: string; handle: string; type: string }[] = [];

beforeAll(async () => {
  desk = await openDeskFor({
    people: PEOPLE,
    more: ({ database, accounts }) => {
      const options = { database, key: new Uint8Array(32).fill(5), publicName: "Vigie", origin: () => "http://desk.test" };
      return { accounts: { ...openAccounts(options), ...accounts } };
    },
  });
  const { house } = desk;
  await migrateAccounts(house.database);
  const by = { reason: "A test needs it.", actor: "author" };
  const add = async (word: string, more: Partial<RecordBody> = {}, actor = "author") => {
    const facts = more.type ? {} : { fields: { status: "in-use" }, editorial: ["status"] };
    const body = draft({ title: original("en", `The ${word} record`), ...facts, ...more });
    const [revision] = await house.ledger.append([{ body, act: "created", ...by, actor }]);
    if (!revision) throw new Error("nothing was appended");
    made.push({ word, id: revision.record, handle: revision.body.handle, type: body.type });
    return revision.record;
  };
  await add("quillwort");
  await move(house.ledger, await add("bistort"), { act: "submitted" }, by);
  await publish(house.ledger, await add("campion"), { ...by, secondReviewer: false });
  await add("dodder", { visibility: "restricted" });
  await add("eyebright", { visibility: "partner" });
  await add("figwort", { visibility: "sealed" }, "keeper");
  await add("gorse", { type: "source", fields: {} });
  await add("henbane", { type: "source", fields: {}, visibility: "sealed" }, "keeper");
  await house.index.catchUp();
  // What the review knows of each record follows the ledger when someone looks.
  await desk.as("both").get("/en/review");
  const PREFIX = "/:lang{(?:en|fr|es|ar)}";
  const all = deskRoutes(house).routes.filter(({ method, path }) => method !== "ALL" && path.startsWith(`${PREFIX}/`));
  routes = [...new Set(all.map(({ method, path }) => `${method} ${path.slice(PREFIX.length)}`))];
}, 120_000);
afterAll(() => desk?.close());
afterEach(() => {
  expect(desk.bugs.splice(0)).toEqual([]);
});

const needOf = (route: string): Need => DOORS[route] ?? "open";
const ofRecord = (route: string) => /^(on|source) /.test(needOf(route));

/** The address of a route with everything in it that it names: the record, and things that are there or could be. */
function addressOf(route: string, record = made[0]?.id ?? ""): string {
  const values: Record<string, string> = {
    ...{ token: "x".repeat(43), id: record, key: record, comment: newId(), version: "1", upload: newId(), sha: "0".repeat(64) },
    ...{ redaction: newId(), page: "1", name: "author", scheme: "technology", notation: "aerial-robotic", move: newId() },
    ...{ type: "deployment", slug: "about", n: "0" },
  };
  const path = route
    .slice(route.indexOf(" ") + 1)
    .replace(KEY, "0".repeat(20))
    .replace(":name{own-[a-z0-9-]+}", "own-thing")
    .replace(/:([a-z]+)(?:\{(?:[^{}]|\{[^{}]*\})*\})?/g, (_, name: string) => encodeURIComponent(values[name] ?? name));
  return `/en${path}${path.endsWith("/compare") ? "?from=1&to=1" : ""}`;
}

const methodOf = (route: string): string => route.slice(0, route.indexOf(" "));
const reads = (route: string): boolean => ["GET", "OPTIONS"].includes(methodOf(route));

/** Asks as a browser would: a form for what changes something. */
function knock(who: Pick<Client, "ask">, route: string, path: string, fields: Readonly<Record<string, string>> = {}) {
  const method = methodOf(route);
  if (reads(route)) return who.ask(path, { method });
  return who.ask(path, { method, body: new URLSearchParams(fields) });
}

/** Everything that the desk has written: a hash for each of its tables. */
async function everything(): Promise<Record<string, string>> {
  const { db } = seenAs<Record<string, Record<string, unknown>>>(desk.house.database);
  const names = (await db.introspection.getTables()).map(({ name }) => name).filter((name) => !name.startsWith("sqlite_"));
  const hashes = names.map(async (name) => {
    const rows = await db.selectFrom(name).selectAll().execute();
    return [name, createHash("sha256").update(JSON.stringify(rows)).digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

test("every address of the desk has a line in the table above, and every line an address", () => {
  expect(Object.keys(DOORS).toSorted()).toEqual(routes.toSorted());
});

test("who has not signed in gets to the doors and no further", async () => {
  const before = await everything();
  const found: string[] = [];
  for (const route of routes.filter((one) => needOf(one) !== "open")) {
    const { status, location, html } = await knock(desk.nobody, route, addressOf(route));
    const kept = methodOf(route) === "GET" ? status === 302 && location?.startsWith("/en/sign-in") : status === 401;
    if (!kept) found.push(`${route}: ${status}`);
    for (const { word } of made) if (html.includes(word)) found.push(`${route} says ${word}`);
  }
  expect(found).toEqual([]);
  expect(await everything()).toEqual(before);
});

describe.each(ROLES)("someone whose only role is %s", (role) => {
  const asker = { roles: [role] };

  test("does at the desk what this role may do, and nothing else", async () => {
    const who = desk.as(role);
    const before = await everything();
    const found: string[] = [];
    for (const route of routes.filter((one) => !ofRecord(one) && !["open", "self"].includes(needOf(one)))) {
      const allowed = may(asker, needOf(route) as DeskAction);
      if (allowed && methodOf(route) !== "GET") continue;
      const { status } = await knock(who, route, addressOf(route), { _token: who.session.formToken });
      if (allowed ? status === 403 || status === 401 : status !== 403) found.push(`${route}: ${allowed} ${status}`);
    }
    expect(found).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test("does to records what this role may do, and nothing else", async () => {
    const who = desk.as(role);
    const before = await everything();
    const found: string[] = [];
    for (const route of routes.filter(ofRecord)) {
      const [kind, action] = needOf(route).split(" ") as [string, RecordAction];
      for (const { word, handle, type } of made.filter(({ type }) => kind === "on" || type === "source")) {
        if (kind === "on" && type === "source" && !reads(route)) continue;
        const { subject, latest } = await openRecord(desk.house.ledger, handle, role);
        const [sees, allowed] = [mayOn(asker, "see", subject), mayOn(asker, action, subject)];
        if (allowed && !reads(route)) continue;
        const fields = { _token: who.session.formToken, expected: String(latest.version), reason: "", ...FILLED[route] };
        const { status, html } = await knock(who, route, addressOf(route, handle), fields);
        // A redaction, a file or a source without one that is not there is not found, whoever asks.
        if (route.endsWith("/review") && reads(route) && !allowed && mayOn(asker, "see-original", subject)) continue;
        const right = allowed ? ![401, 403].includes(status) : status === (sees ? 403 : 404);
        if (!right) found.push(`${route} of ${word}: sees ${sees}, may ${allowed}: ${status}`);
        if (!sees && html.includes(word)) found.push(`${route} says ${word}`);
      }
    }
    expect(found).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test("reads on no page of the desk of a record that this role may not see", async () => {
    const who = desk.as(role);
    const hidden: string[] = [];
    for (const { word, handle } of made) {
      const { subject } = await openRecord(desk.house.ledger, handle, role);
      if (!mayOn(asker, "see", subject)) hidden.push(word, handle);
    }
    const found: string[] = [];
    const pages = routes.filter((one) => methodOf(one) === "GET" && !one.includes(":")).map((one) => addressOf(one));
    const searches = hidden.flatMap((word) => [
      `/en/search?words=only&q=${word}`,
      `/en/records?q=${word}`,
      `/en/records/find?types=deployment+source&q=${word}`,
      `/en/records.csv?q=${word}`,
      `/en/trail?record=${word}`,
    ]);
    for (const path of [...pages, ...searches]) {
      const { html } = await who.get(path);
      for (const word of hidden)
        if (html.replaceAll(decodeURIComponent(path.split("=").at(-1) ?? "-"), "").includes(word))
          found.push(`${path} says ${word}`);
    }
    expect(found).toEqual([]);
  });
});

test("no form is taken without the token of the session, or from another site", async () => {
  const who = desk.as("both");
  const before = await everything();
  const found: string[] = [];
  const ways: readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>][] = [
    ["without a token", {}, {}],
    ["with another's token", { _token: desk.as("keeper").session.formToken }, {}],
    ["from another origin", { _token: who.session.formToken }, { origin: "https://evil.example" }],
    ["from a page without origin", { _token: who.session.formToken }, { origin: "null" }],
    ["from a site nearby", { _token: who.session.formToken }, { "sec-fetch-site": "same-site" }],
  ];
  for (const route of routes.filter((one) => !reads(one)))
    for (const [way, fields, headers] of ways) {
      const body = new URLSearchParams({ ...fields, ...FILLED[route], name: "author", reason: "No reason." });
      const { status } = await who.ask(addressOf(route), { method: methodOf(route), headers, body });
      if (status !== 403) found.push(`${route} ${way}: ${status}`);
    }
  expect(found).toEqual([]);
  expect(await everything()).toEqual(before);
});

const NO_IDS = [
  "01ARZ3NDEKTSV4RRFFQ69G5FAV",
  "VIG-DEP-1999-0001",
  "VIG-DEP-1999-0001'--",
  "__proto__",
  "constructor",
  "..%2F..%2Fledger.sqlite",
  "%00",
  "%F0%9F%90%99",
  "A".repeat(3000),
  "9".repeat(40),
];

test("what is no id, and what is nobody's, is not there", async () => {
  const who = desk.as("both");
  const before = await everything();
  const found: string[] = [];
  for (const route of routes.filter(
    (one) => /:(id|key|upload|scheme|slug)\b/.test(one) && !["open", "self"].includes(needOf(one)) && !one.includes("/uploads"),
  ))
    for (const id of NO_IDS) {
      const path = addressOf(route, "IDIDID").replace("IDIDID", id).replace("/technology", `/${id}`).replace("/about", `/${id}`);
      const { status } = await knock(who, route, path.replace(/intake\/[^/]+/, `intake/${id}`), {
        _token: who.session.formToken,
      });
      const kept = [400, 404].includes(status) || (route === "POST /searches/:id" && status === 422);
      if (!kept) found.push(`${route} ${id.slice(0, 40)}: ${status}`);
    }
  expect(found).toEqual([]);
  expect(await everything()).toEqual(before);
}, 120_000);

test("what someone keeps for themselves is not there for anyone else", async () => {
  const [author, both] = [desk.as("author"), desk.as("both")];
  const record = newId();
  const typed = { _act: "", _base: "0", _stamp: "0", "title.en.text": "The ivy record" };
  expect((await author.post(`/en/records/${record}/edit`, { _type: "deployment", ...typed })).status).toBe(303);
  expect((await author.get(`/en/records/${record}/edit`)).html).toContain("The ivy record");
  expect((await author.post("/en/searches", { query: "q=ivy", name: "Ivy only" })).status).toBe(303);
  const own = (await author.get("/en/search")).html.match(/searches\/([0-9A-Z]{26})/)?.[1];
  for (const path of [
    `/en/records/${record}/edit`,
    `/en/records/${record}/pick?field=fields.technology`,
    "/en/records/copies",
    "/en/",
    "/en/search",
  ]) {
    const { html } = await both.get(path);
    expect(html, path).not.toMatch(/ivy/i);
  }
  const before = await everything();
  for (const [path, fields] of [
    [`/en/searches/${own}`, { name: "Mine" }],
    [`/en/searches/${own}/delete`, {}],
  ] as const)
    expect((await both.post(path, fields)).status, path).toBe(404);
  expect(await everything()).toEqual(before);
});
