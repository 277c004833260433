import { afterAll, beforeAll, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { citeAsText, exchangeRoutes } from "../../exchange/index.ts";
import { original } from "../../registry/index.ts";
import { siteRoutes } from "../../site/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";

let desk: TestDesk;
let read: (path: string) => Promise<{ status: number; html: string }>;

const TITLE = "Zanzibarquux along a river";
const AFTER = "Three zanzibarquux along a river";

beforeAll(async () => {
  desk = await openDeskFor({ people: { ana: ["editor"], bo: ["reviewer"] } });
  const { edition, objects } = desk.house;
  const settings = { name: "Vigie", prefix: "VIG", version: "0", singleReviewer: false };
  const site = siteRoutes({
    edition,
    objects,
    settings,
    cite: (record) => citeAsText(record, settings),
    onError: (error) => desk.bugs.push(error),
  });
  const api = exchangeRoutes({ edition, settings });
  read = async (path) => {
    const response = await (path.startsWith("/api") || path.endsWith(".json") ? api : site).request(path);
    return { status: response.status, html: await response.text() };
  };
});
afterAll(() => desk.close());

test("readers meet what the desk did: the answer that did not come, the correction, the version before it, and at last the tombstone", async () => {
  const { ledger, edition } = desk.house;
  const body = draft({ title: original("en", TITLE), fields: { status: "in-use" }, editorial: ["status"] });
  const [made] = await ledger.append([{ body, act: "created", reason: "", actor: "ana" }]);
  const handle = made?.body.handle ?? "";
  const send = async (who: string, path: string, fields: Record<string, string>) => {
    const expected = String((await ledger.head(body.id))?.version);
    const answer = await desk.as(who).post(`/en/records/${handle}${path}`, { expected, reason: "", ...fields });
    expect(answer.status, `${path} ${JSON.stringify(fields)}`).toBe(303);
  };
  const decide = (who: string, act: string, reason = "") => send(who, "/review", { act, reason });

  await decide("ana", "submitted");
  await send("bo", "/schedule/reply", { due: "2999-01-01" });
  expect((await read(`/en/r/${handle}`)).status).toBe(404);
  await decide("ana", "replied");
  await decide("bo", "approved");
  await decide("ana", "published", "with the report");
  await edition.catchUp();
  const first = await read(`/en/r/${handle}`);
  expect(first.html).toContain("They answered; they had until");
  expect(first.html).not.toContain("Read with care and approve");

  const latest = await ledger.latest(body.id);
  if (!latest) throw new Error("it is not there");
  await ledger.append([
    { body: { ...latest.body, state: "draft", title: original("en", AFTER) }, act: "edited", reason: "", actor: "ana" },
  ]);
  await send("ana", "/correct", {
    "field-0": "title",
    "kind-0": "erratum",
    "reason-0": "There are <three>.",
    "by-0": "people-concerned",
  });
  await decide("ana", "submitted");
  await decide("bo", "approved");
  await edition.catchUp();
  expect((await read(`/en/r/${handle}`)).html).toContain(TITLE);
  await decide("ana", "published", "an erratum");
  await edition.catchUp();
  const pages = [await read("/en/corrections"), await read(`/en/r/${handle}`)];
  expect(desk.bugs).toEqual([]);
  for (const page of pages) {
    expect(page.html).toContain(`<del dir="auto">${TITLE}</del>`);
    expect(page.html).toContain(`<ins dir="auto">${AFTER}</ins>`);
    expect(page.html).toContain("There are &lt;three>.");
    expect(page.html).toContain("People concerned");
  }
  expect((await read("/ar/corrections")).html).toContain("المعنيون بالأمر");
  const published = edition.versions(handle).at(-1)?.version ?? 0;
  const old = await read(`/en/r/${handle}@${published}`);
  expect(old.status).toBe(200);
  expect(old.html).toContain(TITLE);
  expect((await read(`/en/r/${handle}/diff?from=${published}&to=${edition.record(handle)?.version}`)).html).toContain("Three");
  expect(JSON.parse((await read(`/r/${handle}.json`)).html)).toMatchObject({
    record: { reply: { outcome: "answered" }, corrections: [{ requestedBy: "people-concerned" }] },
  });

  const addresses = [`/en/r/${handle}`, `/en/r/${handle}@${published}`, `/r/${handle}.json`];
  await send("bo", "/withdraw", { reason: "It puts people at risk.", internal: "Quuxshelter called.", sure: "yes" });
  // The follower looks by itself, several times a second: nobody tells it.
  while (edition.resolve(handle).found !== "withdrawn") await new Promise((soon) => setTimeout(soon, 20));
  for (const address of addresses) {
    const { status, html } = await read(address);
    expect(status, address).toBe(410);
    expect(html).not.toMatch(/zanzibarquux|quuxshelter/i);
    expect(html).toContain("It puts people at risk.");
  }
  for (const path of ["/en/search?q=zanzibarquux", "/en/corrections", "/en/", "/api/v1/records"])
    expect((await read(path)).html.toLowerCase(), path).not.toContain("along a river");
  expect((await read("/en/corrections")).html).toContain("It puts people at risk.");
}, 60_000);
