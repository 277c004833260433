import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { merge, move, original, type Revision } from "../registry/index.ts";
import { bodyOf, openTestHouse, type TestHouse } from "./house.fixture.ts";
import { buildEdition, type FollowedEdition, followEdition } from "./index.ts";

let house: TestHouse;
let edition: FollowedEdition;

beforeEach(async () => {
  house = await openTestHouse();
  edition = await followEdition(house);
});
afterEach(async () => {
  await edition.close();
  await house.close();
});

const deed = { actor: "editor", reason: "the same thing" };
const agent = (more: object = {}) => house.put({ type: "agent", fields: { kind: "company" }, ...more });
const citing = (source: Revision) =>
  house.put({
    type: "incident",
    fields: { kind: "incident" },
    citations: [{ field: "kind", source: source.record, relation: "supports", grade: "E2" }],
  });
const join = async (from: Revision, into: Revision) => {
  await merge(house.ledger, from.record, into.record, deed);
  await edition.catchUp();
};

test("what refers to a merged record leads to the one it went into, in the record, its list of sources and the backlinks", async () => {
  const [kept, double] = [
    await house.putSource({ title: original("en", "The report") }, [{ lang: "en", text: "Towers" }]),
    await house.putSource({ title: original("en", "The report again") }, [{ lang: "en", text: "Towers" }]),
  ];
  const incident = await citing(double);
  await join(double, kept);
  const open = edition.open(incident.body.handle);
  expect(open?.record.citations).toMatchObject([{ source: kept.record }]);
  expect(open?.refs.get(kept.record)).toMatchObject({ handle: kept.body.handle });
  expect(edition.open(kept.body.handle)?.backlinks.map(({ handle }) => handle)).toEqual([incident.body.handle]);
  expect(edition.list("incident", 5)[0]?.citations).toMatchObject([{ source: kept.record }]);
  expect(edition.resolve(double.body.handle)).toEqual({ found: "redirect", to: kept.body.handle });
});

test("a record that readers never had leaves nothing of itself behind when it is merged, and what cites it leads on", async () => {
  const kept = await house.putSource({ title: original("en", "The report") }, [{ lang: "en", text: "Towers" }]);
  const draft = bodyOf({ type: "source", state: "draft", title: original("en", "Quuxdraft"), fields: { material: "report" } });
  const [double] = await house.ledger.append([{ body: draft, act: "created", reason: "Quuxreason", actor: "editor" }]);
  if (!double) throw new Error("it is not there");
  const incident = await citing(double);
  await edition.catchUp();
  expect(edition.open(incident.body.handle)?.refs.size).toBe(0);
  await join(double, kept);
  expect(edition.open(incident.body.handle)?.record.citations).toMatchObject([{ source: kept.record }]);
  expect(edition.resolve(double.body.handle)).toEqual({ found: "none" });
  const db = new DatabaseSync(house.path, { readOnly: true });
  const rows = JSON.stringify(db.prepare("SELECT * FROM gone").all());
  db.close();
  for (const said of ["Quux", double.body.handle, "the same thing"]) expect(rows).not.toContain(said);
  expect(edition.changes(10).map(({ handle }) => handle)).not.toContain(double.record);
});

test("merges after merges lead to the last, whichever was first, and a new build comes to the same", async () => {
  const [a, b, c] = [await agent(), await agent(), await agent()];
  const claim = await house.put({
    type: "claim",
    fields: { text: original("en", "It says so"), claimant: a.record, about: [b.record] },
  });
  await join(a, b);
  await join(b, c);
  expect(edition.record(claim.body.handle)?.fields).toMatchObject({ claimant: c.record, about: [c.record] });
  expect(
    edition
      .open(c.body.handle)
      ?.backlinks.map(({ field }) => field)
      .toSorted(),
  ).toEqual(["about.0", "claimant"]);
  expect(edition.summaries([a.record]).get(a.record)).toMatchObject({ handle: c.body.handle });
  const { hash } = edition.meta();
  for (const end of ["", "-wal", "-shm"]) rmSync(`${house.path}.again${end}`, { force: true });
  expect((await buildEdition({ ...house, path: `${house.path}.again` })).hash).toBe(hash);
});

test("at the desk a merged record is still there under its own number, while others lead on", async () => {
  const index = await followEdition({ ...house, path: `${house.path}.desk`, scope: "desk" });
  const [a, b] = [await agent({ state: "draft" }), await agent({ state: "draft" })];
  const claim = await house.put({ type: "claim", state: "draft", fields: { text: original("en", "So"), claimant: a.record } });
  await join(a, b);
  await index.catchUp();
  expect(index.record(a.body.handle)).toMatchObject({ id: a.record, handle: a.body.handle });
  expect(index.record(a.body.handle, 1)).toMatchObject({ id: a.record });
  expect(index.record(claim.body.handle)?.fields).toMatchObject({ claimant: b.record });
  expect(index.open(b.body.handle)?.backlinks.map(({ handle }) => handle)).toEqual([claim.body.handle]);
  await index.close();
});

test("a record that comes back after it was merged is itself again", async () => {
  const [a, b] = [await agent(), await agent()];
  await join(a, b);
  const { mergedInto: _, ...body } = (await house.ledger.latest(a.record))?.body ?? a.body;
  await house.ledger.append([
    { body: { ...body, state: "corrected" }, act: "corrected", reason: "it was another", actor: "editor" },
  ]);
  await edition.catchUp();
  expect(edition.resolve(a.body.handle)).toEqual({ found: "record", handle: a.body.handle });
  expect(edition.summaries([a.record]).get(a.record)).toMatchObject({ handle: a.body.handle });
});

test("a day for another look changes nothing that readers have", async () => {
  const a = await agent();
  await edition.catchUp();
  const { hash } = edition.meta();
  await move(house.ledger, a.record, { act: "scheduled", reviewBy: "2199-01-01" }, { actor: "editor", reason: "" });
  await edition.catchUp();
  expect(edition.meta().hash).toBe(hash);
  expect(edition.versions(a.body.handle)).toHaveLength(1);
});
