import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { migrateAccounts, openAccounts, ROLES, type Role } from "../../src/accounts/index.ts";
import { deskRoutes } from "../../src/desk/index.ts";
import { type Client, openDeskFor, type TestDesk } from "../../src/desk/shell/desk.fixture.ts";
import { seenAs } from "../../src/kernel/database/index.ts";
import { newId } from "../../src/kernel/ids.ts";
import { move, original, publish, type RecordBody } from "../../src/registry/index.ts";
import { draft } from "../bodies.ts";
import { KEY, methodOf, reads } from "./every-door.ts";

const PEOPLE: Readonly<Record<string, readonly Role[]>> = {
  ...Object.fromEntries(ROLES.map((role) => [role, [role]])),
  author: ["editor"],
  keeper: ["custodian", "editor"],
  both: ["administrator", "editor", "reviewer", "custodian"],
};

/** A desk with someone of every role, and records in every state and circle. */
export let desk: TestDesk;
/** Every route of it after the language: `GET /records/:id`. */
export let routes: string[];
/** Records by what is particular about them; the word stands in their title and nowhere else. */
export const made: { word: string; id: string; handle: string; type: string }[] = [];

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

/** The address of a route with everything in it that it names: the record, and things that are there or could be. */
export function addressOf(route: string, record = made[0]?.id ?? ""): string {
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

/** Asks as a browser would: a form for what changes something. */
export function knock(who: Pick<Client, "ask">, route: string, path: string, fields: Readonly<Record<string, string>> = {}) {
  const method = methodOf(route);
  if (reads(route)) return who.ask(path, { method });
  return who.ask(path, { method, body: new URLSearchParams(fields) });
}

/** Everything that the desk has written: a hash for each of its tables. */
export async function everything(): Promise<Record<string, string>> {
  const { db } = seenAs<Record<string, Record<string, unknown>>>(desk.house.database);
  const names = (await db.introspection.getTables()).map(({ name }) => name).filter((name) => !name.startsWith("sqlite_"));
  const hashes = names.map(async (name) => {
    const rows = await db.selectFrom(name).selectAll().execute();
    return [name, createHash("sha256").update(JSON.stringify(rows)).digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}
