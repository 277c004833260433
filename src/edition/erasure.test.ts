import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sha256 } from "../kernel/hash.ts";
import { original, type RecordBody, type Revision, takeBack } from "../registry/index.ts";
import { claimOn, plainSource, technologyOn, testimonyOf } from "../registry/testimony/testimony.fixture.ts";
import { openTestHouse, query, type TestHouse } from "./house.fixture.ts";
import { buildEdition, type FollowedEdition, followEdition, type Scope, verifyEdition } from "./index.ts";

const ITEM = sha256("what only the person holds");
const CANARY = "they kept my phone for nine days in Kumrovec";
/** As a text, and as the index has its words. */
const TRACES = ["Kumrovec", "kumrovec", "nine days", "Schlagbaum", "schlagbaum"];

let house: TestHouse;
let open: FollowedEdition[];

const follow = async (scope: Scope = "public"): Promise<FollowedEdition> => {
  const path = scope === "public" ? house.path : join(house.folder, "desk.sqlite");
  const edition = await followEdition({ ...house, path, scope });
  open.push(edition);
  return edition;
};

beforeEach(async () => {
  house = await openTestHouse();
  open = [];
});
afterEach(async () => {
  for (const edition of open) await edition.close();
  await house.close();
});

const appended = async (body: RecordBody, act: Revision["act"] = "published"): Promise<Revision> => {
  const [revision] = await house.ledger.append([{ body, act, reason: "a test", actor: "ana" }]);
  if (!revision) throw new Error("nothing was written");
  return revision;
};
const back = (id: string) => takeBack(house, id, "person", async () => {});

/** Everything that lies in the files of an edition and of its log, whatever SQLite thinks of it. */
const bytesOf = (name: string): string =>
  readdirSync(house.folder)
    .filter((file) => file.startsWith(name))
    .map((file) => readFileSync(join(house.folder, file)).toString("latin1"))
    .join("");

/** Words that the index still knows. */
function termsIn(path: string): string[] {
  const db = new DatabaseSync(path);
  try {
    db.exec("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'words', 'row')");
    return db
      .prepare("SELECT term FROM temp.vocabulary")
      .all()
      .map(({ term }) => String(term));
  } finally {
    db.close();
  }
}

for (const scope of ["public", "desk"] as const) {
  const file = scope === "public" ? "edition.sqlite" : "desk.sqlite";

  test(`what was taken back is in no byte of ${file}, and what it stood beside is`, async () => {
    const edition = await follow(scope);
    const told = await appended(testimonyOf(ITEM, CANARY, { publisher: "Schlagbaum House" }));
    const first = await appended(technologyOn(told.record, { quote: CANARY, summary: `Someone says that ${CANARY}.` }));
    await appended({ ...first.body, state: "corrected", title: original("en", "Fence cameras, again") }, "corrected");
    const claim = await appended(claimOn([{ id: told.record, quote: CANARY }], `A man says that ${CANARY}.`));
    await appended(plainSource("A report on Zagorje"));
    await edition.tidied();
    expect((await edition.search(query("Kumrovec"))).total).toBe(3);
    for (const trace of ["Kumrovec", "Schlagbaum"]) expect(bytesOf(file)).toContain(trace);

    await back(told.record);
    await edition.tidied();
    for (const trace of TRACES) expect(bytesOf(file)).not.toContain(trace);
    const terms = termsIn(join(house.folder, file));
    expect(terms.filter((term) => /^(kumrov|schlagb|phone)/.test(term))).toEqual([]);
    expect(terms.some((term) => term.startsWith("zagorj"))).toBe(true);
    expect((await edition.search(query("Kumrovec"))).total).toBe(0);
    for (const version of [1, 2]) expect(edition.open(first.body.handle, version)).toBeUndefined();
    expect(edition.versions(first.body.handle).map(({ version }) => version)).toEqual([3]);
    expect(edition.record(first.body.handle)?.title.en?.text).toBe("Fence cameras, again");
    if (scope === "public") expect(edition.resolve(claim.body.handle)).toMatchObject({ found: "withdrawn" });
  });

  test(`${file} that is built anew says the same as one that followed, with the key and without it`, async () => {
    const edition = await follow(scope);
    const told = await appended(testimonyOf(ITEM, CANARY));
    const plain = await appended({
      ...technologyOn(told.record, { quote: CANARY, summary: "x" }),
      summary: original("en", "Plain."),
      notes: [],
      citations: [],
    });
    await edition.catchUp();
    const resting = technologyOn(told.record, { quote: CANARY, summary: CANARY });
    await appended(
      { ...plain.body, summary: resting.summary, citations: resting.citations, notes: resting.notes, state: "corrected" },
      "corrected",
    );
    await appended(technologyOn(told.record, { quote: CANARY, summary: CANARY }));
    await edition.catchUp();
    await back(told.record);
    await edition.tidied();
    const { hash } = edition.meta();
    const options = { ledger: house.ledger, objects: house.objects, scope, path: join(house.folder, "again.sqlite") };
    expect((await buildEdition(options)).hash).toBe(hash);
    house.keys.destroy(told.record);
    expect((await buildEdition(options)).hash).toBe(hash);
    expect(bytesOf("again.sqlite")).not.toContain("Kumrovec");
    expect((await verifyEdition({ ...options, path: join(house.folder, file) })).faults).toEqual([]);
  });
}

test("a version from before it rested on the testimony stays readable, and its words with it", async () => {
  const edition = await follow();
  const told = await appended(testimonyOf(ITEM, CANARY));
  const resting = technologyOn(told.record, { quote: CANARY, summary: CANARY });
  const first = await appended({ ...resting, summary: original("en", "Plain words."), notes: [], citations: [] });
  await appended({ ...resting, handle: first.body.handle, state: "corrected" }, "corrected");
  await back(told.record);
  await edition.tidied();
  expect(edition.open(first.body.handle, 1)?.record.summary).toEqual(original("en", "Plain words."));
  expect(edition.open(first.body.handle, 2)).toBeUndefined();
  expect(edition.corrections(10)).toMatchObject([
    { act: "withdrawn", handle: told.body.handle, reason: "Withdrawn by the person." },
    { act: "redacted", handle: first.body.handle, corrections: [{ kind: "taken-back", before: "", after: "" }] },
  ]);
});

test("what a later version redacts is in no byte of the file any more, in the earlier versions neither", async () => {
  const edition = await follow();
  const first = await house.put({ summary: original("en", `She lives in Schlagbaum Street.`) });
  await house.put({ ...first.body, title: original("en", "Retitled"), state: "corrected" }, "corrected");
  await edition.tidied();
  expect(bytesOf("edition.sqlite")).toContain("Schlagbaum");
  const { summary: _, ...rest } = first.body;
  const at = "2026-05-20T00:00:00.000Z";
  const corrections = [{ kind: "redaction", field: "summary", before: "", after: "", reason: "to protect someone", at }];
  await house.put({ ...rest, corrections, state: "corrected" }, "redacted");
  await edition.tidied();
  for (const trace of ["Schlagbaum", "schlagbaum"]) expect(bytesOf("edition.sqlite")).not.toContain(trace);
  expect(edition.open(first.body.handle, 1)?.record.title.en?.text).toBe("Untitled");
  const again = await buildEdition({ ledger: house.ledger, objects: house.objects, path: join(house.folder, "again.sqlite") });
  expect(again.hash).toBe(edition.meta().hash);
});

test("a follower that was ended before the words had gone takes them out when it is there again", async () => {
  const told = await appended(testimonyOf(ITEM, CANARY));
  await appended(technologyOn(told.record, { quote: CANARY, summary: CANARY }));
  const first = await follow();
  await back(told.record);
  // It knows of the withdrawal, and has not tidied up.
  await first.catchUp();
  await first.close();
  open.pop();
  const second = await follow();
  await second.tidied();
  for (const trace of TRACES) expect(bytesOf("edition.sqlite")).not.toContain(trace);
});

test("an edition built from a backup, without the key, learns of the withdrawal that is written anew", async () => {
  const told = await appended(testimonyOf(ITEM, CANARY));
  const resting = await appended(technologyOn(told.record, { quote: CANARY, summary: CANARY }));
  house.keys.destroy(told.record);
  const edition = await follow();
  expect(edition.resolve(resting.body.handle)).toEqual({ found: "none" });
  await back(told.record);
  await edition.tidied();
  for (const { handle } of [told.body, resting.body]) expect(edition.resolve(handle)).toMatchObject({ found: "withdrawn" });
  const { hash } = edition.meta();
  const again = { ledger: house.ledger, objects: house.objects, path: join(house.folder, "again.sqlite") };
  expect((await buildEdition(again)).hash).toBe(hash);
});
