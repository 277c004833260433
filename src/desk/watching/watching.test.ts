import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrateJobs } from "../../kernel/jobs/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import { readFeed } from "./feed.ts";
import { lookAt } from "./look.ts";
import { pictureDifference } from "./picture.ts";
import type { Look, WatchKind } from "./rules/watch.ts";
import { watches } from "./store.ts";
import { watchHandlers } from "./work.ts";

/** A site whose pages are what a test last said. */
const pages = new Map<string, { status?: number; type?: string; body: string }>();
let server: Server;
let base: string;
let desk: TestDesk;

const article = (words: string, date = "2026-10-01") =>
  `<!doctype html><html lang="en"><head><title>Drones</title><meta property="article:published_time" content="${date}"></head>
  <body><article><h1>Drones over the border</h1><p>${words}</p><p>${"The agency has published this page for the press. ".repeat(8)}</p></article></body></html>`;
const rss = (...names: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Tenders</title><link>${base}/</link><description>d</description>
  ${names.map((name) => `<item><title>Tender ${name}</title><link>${base}/tenders/${name}</link></item>`).join("")}</channel></rss>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? "/", "http://x").pathname);
    response.writeHead(page ? (page.status ?? 200) : 404, { "content-type": page?.type ?? "text/html; charset=utf-8" });
    response.end(page?.body ?? "<title>Not found</title>There is no such page.");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  base = `http://127.0.0.1:${port}`;
  desk = await openDeskFor({
    people: { edi: ["editor"], rev: ["reviewer"] },
    more: ({ settings }) => ({
      settings: { ...settings, capture: { ...settings.capture, allow: [`127.0.0.1:${port}`], pause: 0, robots: "ignore" } },
    }),
  });
  await migrateJobs(desk.house.database);
});
afterAll(async () => {
  await desk.close();
  server.closeAllConnections();
  await new Promise((gone) => server.close(gone));
});

const store = () => watches(desk.house);

async function begin(path: string, kind: WatchKind): Promise<string> {
  return store().add({ url: `${base}${path}`, kind, every: 24, note: "why", by: "edi" });
}

/** Looks at once, and answers what it came to. */
async function look(id: string): Promise<Look> {
  await store().hurry(id);
  const looked = await lookAt(desk.house, await store().watch(id));
  if (!looked) throw new Error("another was faster");
  return store().look(looked.id);
}

describe("a page that is watched", () => {
  let id: string;

  test("is kept the first time, and a look that finds nothing is written down without a copy", async () => {
    pages.set("/drones", { body: article("The force has three drones.") });
    id = await begin("/drones", "page");
    expect(await look(id)).toMatchObject({ outcome: "first", open: false, capture: { verdict: "complete" } });
    const again = await look(id);
    expect(again).toMatchObject({ outcome: "nothing", open: false });
    expect(again.capture).toBeUndefined();
  });

  test("tells a quiet edit, with the words that came and went, and the picture", async () => {
    pages.set("/drones", { body: article("The force has nine drones and a balloon.") });
    const found = await look(id);
    expect(found).toMatchObject({ outcome: "quiet-edit", open: true, detail: { added: 4, removed: 1 } });
    const page = await desk.as("edi").get(`/en/watching/looks/${found.id}`);
    expect(page.html).toContain("<del>three</del>");
    expect(page.html).toMatch(/<ins>nine<\/ins>/);
    for (const which of ["before", "after", "marked"])
      expect((await desk.as("edi").get(`/en/watching/looks/${found.id}/picture/${which}`)).headers.get("content-type")).toBe(
        "image/png",
      );
    expect((await desk.as("rev").get(`/en/watching/looks/${found.id}`)).status).toBe(403);
  });

  test("becomes a draft source in one step, and waits for nobody then", async () => {
    const [found] = await store().found("open", 5);
    const answer = await desk.as("edi").post(`/en/watching/looks/${found?.id}/draft`);
    const handle = /\/records\/([A-Z0-9-]+)/.exec(answer.location ?? "")?.[1];
    const [head] = await desk.house.ledger.list({ type: "source", state: "draft", limit: 5 });
    expect((await desk.house.ledger.latest(head?.record ?? ""))?.body).toMatchObject({
      handle,
      fields: { captures: [{ verdict: "complete", sha256: found?.capture?.wacz.sha256 }] },
    });
    expect(await store().found("open", 5)).toEqual([]);
    expect((await desk.as("edi").get(`/en/watching/looks/${found?.id}`)).html).toContain(`/records/${handle}`);
  });
});

// Without a browser, which says no more about these.
describe("an address that is watched", () => {
  let id: string;

  test("is told when it is gone, once, and when it is back", async () => {
    pages.set("/press", { type: "application/rss+xml", body: rss("1") });
    id = await begin("/press", "feed");
    expect((await look(id)).outcome).toBe("first");
    pages.delete("/press");
    expect(await look(id)).toMatchObject({ outcome: "removal", reason: "not-found", open: true });
    expect(await look(id)).toMatchObject({ outcome: "nothing", open: false });
    pages.set("/press", { type: "application/rss+xml", body: rss("1") });
    expect(await look(id)).toMatchObject({ outcome: "back", open: true });
  });

  test("that is down for long is told once, looked at ever more seldom, and compared with what was last seen", async () => {
    pages.set("/press", { status: 503, body: "<title>Down</title>Under maintenance." });
    const outcomes = [];
    for (let time = 0; time < 4; time++) outcomes.push(await look(id));
    expect(outcomes.map(({ outcome, open }) => [outcome, open])).toEqual([
      ["down", false],
      ["down", false],
      ["down", true],
      ["down", false],
    ]);
    expect(await store().watch(id)).toMatchObject({ failures: 4, downSince: outcomes[0]?.at });
    pages.set("/press", { type: "application/rss+xml", body: rss("1") });
    expect(await look(id)).toMatchObject({ outcome: "nothing" });
    const up = await store().watch(id);
    expect([up.failures, up.downSince]).toEqual([0, undefined]);
  });
});

test("a list of links tells those that are new", async () => {
  const list = (...names: string[]) =>
    `<!doctype html><title>Tenders</title><h1>Tenders</h1><ul>${names.map((name) => `<li><a href="/tenders/${name}">Tender ${name}</a>`).join("")}</ul>`;
  pages.set("/tenders", { body: list("1", "2") });
  const id = await begin("/tenders", "list");
  await look(id);
  pages.set("/tenders", { body: list("3", "1") });
  expect((await look(id)).detail.items).toEqual([{ url: `${base}/tenders/3`, title: "Tender 3" }]);
});

test("a feed tells new items, with their addresses, and a broken one is no end of the world", async () => {
  pages.set("/feed", { type: "application/rss+xml", body: rss("1", "2") });
  const id = await begin("/feed", "feed");
  expect(await look(id)).toMatchObject({ outcome: "first" });
  pages.set("/feed", { type: "application/rss+xml", body: rss("3", "1", "2") });
  const found = await look(id);
  expect(found).toMatchObject({ outcome: "new-item", open: true });
  expect(found.detail.items).toEqual([{ url: `${base}/tenders/3`, title: "Tender 3" }]);
  pages.set("/feed", { type: "application/rss+xml", body: "<rss><channel><item>" });
  expect((await look(id)).outcome).toBe("change");
});

test("a feed that is an attack is read as none", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1000)}">${[..."bcdefgh"]
    .map((letter, i) => `<!ENTITY ${letter} "${`&${"abcdefg"[i]};`.repeat(100)}">`)
    .join("")}]><rss version="2.0"><channel><title>&h;</title></channel></rss>`;
  expect((await readFeed(Buffer.from(bomb), base)) ?? []).toEqual([]);
  expect(await readFeed(Buffer.from([0, 255, 254, 3]), base)).toBeUndefined();
});

test("a job that was queued for an earlier look, or for a watch that is paused, does nothing", async () => {
  const id = await begin("/later", "page");
  const run = watchHandlers(desk.house)["look-at-watch"];
  const context = { tell: () => {}, signal: AbortSignal.timeout(60_000) };
  const job = (due: string) => ({ input: { watch: id, due } }) as Parameters<NonNullable<typeof run>>[0];
  expect(await run?.(job("2020-01-01T00:00:00.000Z"), context)).toBeUndefined();
  await store().pause(id, true);
  expect(await run?.(job((await store().watch(id)).due), context)).toBeUndefined();
  expect(await store().looks(id, 5)).toEqual([]);
});

test("an address of a private network is looked at and not gone to", async () => {
  const id = await store().add({ url: "http://169.254.169.254/latest/meta-data", kind: "page", every: 24, note: "", by: "edi" });
  expect(await look(id)).toMatchObject({ outcome: "down", reason: "address-forbidden" });
});

describe("at the desk", () => {
  test("an address is watched by a form; a wrong one and one that is there come back with what was typed", async () => {
    const edi = desk.as("edi");
    const begun = await edi.post("/en/watching", { url: `${base}/new`, kind: "list", every: "168", note: "Tenders" });
    expect(begun.location).toMatch(/^\/en\/watching\/[0-9A-Z]{26}\?done=watch-begun$/);
    for (const url of [`${base}/new`, "file:///etc/passwd", "not an address", ""]) {
      const refused = await edi.post("/en/watching", { url, kind: "list", every: "168", note: "Kept note" });
      expect([url, refused.status]).toEqual([url, 422]);
      expect(refused.html).toContain("Kept note");
    }
    expect((await desk.as("rev").post("/en/watching", { url: `${base}/x` })).status).toBe(403);
  });

  test("the gap register says where nothing was found, on a page and as a table", async () => {
    const page = await desk.as("edi").get("/ar/watching/gaps");
    expect(page.html).toContain("/drones");
    const { html: csv } = await desk.as("edi").get("/en/watching/gaps.csv");
    expect(csv.split("\n")[0]).toBe("url,kind,note,first,last,looks,nothing,found,down");
    expect(csv).toContain(`${base}/drones,page,why,`);
  });

  test("a feed reader with the secret address gets what was found, until the address is ended", async () => {
    const made = await desk.as("edi").post("/en/watching/feed");
    const path = /http:\/\/desk\.test(\/en\/watching-feed\/[A-Za-z0-9_-]{43})/.exec(made.html)?.[1] ?? "";
    const feed = await desk.nobody.get(path);
    expect(feed.headers.get("content-type")).toContain("application/atom+xml");
    expect(feed.html).toContain("Quiet edit");
    expect(feed.html).not.toContain("balloon");
    await desk.as("edi").post("/en/watching/feed/end");
    expect((await desk.nobody.get(path)).status).not.toBe(200);
    expect((await desk.nobody.get(`/en/watching-feed/${"A".repeat(43)}`)).status).not.toBe(200);
  });

  test("nothing has gone wrong meanwhile", () => expect(desk.bugs).toEqual([]));
});

test("two pictures that cannot be read have no difference that anybody could see", async () => {
  expect(await pictureDifference(Buffer.from("no picture"), Buffer.from("none either"))).toBeUndefined();
});
