import { describe, expect, test } from "vitest";
import { ROLES } from "../../src/accounts/index.ts";
import { type DeskAction, may, mayOn, type RecordAction } from "../../src/desk/rules/access.ts";
import { openRecord } from "../../src/desk/shell/subject.ts";
import { newId } from "../../src/kernel/ids.ts";
import { DOORS, FILLED, methodOf, needOf, ofRecord, reads } from "./every-door.ts";
import { addressOf, desk, everything, knock, made, routes } from "./guarded-desk.ts";

test("every address of the desk has a line in the table of doors, and every line an address", () => {
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
