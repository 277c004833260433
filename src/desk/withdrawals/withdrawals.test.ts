import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { seenAs } from "../../kernel/database/index.ts";
import { sha256 } from "../../kernel/hash.ts";
import { newId } from "../../kernel/ids.ts";
import {
  doneWithdrawals,
  type LedgerTables,
  queuedWithdrawals,
  queueWithdrawal,
  type RecordBody,
  type Revision,
} from "../../registry/index.ts";
import { claimOn, plainSource, technologyOn, testimonyOf } from "../../registry/testimony/testimony.fixture.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import { startWithdrawals } from "./work.ts";

const ITEM = sha256("what only the person holds");
const CANARY = "they kept my phone for nine days in Kumrovec";

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDeskFor({ people: { edi: ["editor"], cleo: ["custodian"], ana: ["contributor"] } });
});
afterEach(() => desk.close());

const records = () => seenAs<LedgerTables>(desk.house.database);
const put = async (body: RecordBody, act: Revision["act"] = "published"): Promise<Revision> => {
  const [revision] = await desk.house.ledger.append([{ body, act, reason: "a test", actor: "ana" }]);
  if (!revision) throw new Error("nothing was written");
  return revision;
};

/** All bytes that lie in a folder, of whatever file. */
const bytesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString("latin1"))
    .join("\n");

interface Copies {
  working_copy: Record<"id" | "person" | "record" | "type" | "entries" | "opened" | "at", string> &
    Record<"base" | "stamp", number>;
}

/** A testimony with a file and its text, a technology that quotes it, and what someone has typed and not saved. */
async function told() {
  const { objects, database } = desk.house;
  const page = await objects.put(Buffer.from("a picture of a page"));
  const layer = { pages: [{ page: 1, lang: "en", text: CANARY, image: { sha256: page.sha256, width: 9, height: 9 } }] };
  const text = await objects.put(Buffer.from(JSON.stringify(layer)));
  const voice = await objects.put(Buffer.from(`voice: ${CANARY}`));
  const derivations = [{ kind: "text", sha256: text.sha256, mediaType: "application/json" }];
  const files = [{ sha256: voice.sha256, name: "voice.ogg", mediaType: "audio/ogg", derivations }];
  const source = await put(testimonyOf(ITEM, CANARY, { files }));
  const quoting = await put(technologyOn(source.record, { quote: CANARY, summary: `Someone says that ${CANARY}.` }));
  await seenAs<Copies>(database).transact(async (trx) => {
    const row = { id: newId(), person: "p", record: quoting.record, type: "technology", base: 1, stamp: 1, opened: "", at: "" };
    await trx
      .insertInto("working_copy")
      .values({ ...row, entries: JSON.stringify([["summary.en", CANARY]]) })
      .execute();
  });
  return { source, quoting, objects: [page.sha256, text.sha256, voice.sha256] };
}

const takenDown = async (prints: readonly string[]) => {
  await queueWithdrawal(records(), prints);
  const work = startWithdrawals(desk.house);
  await work.tick();
  await work.close();
};

test("what a person takes back is in no byte of the data any more: ledger, editions, objects, drafts, logs", async () => {
  const { source, quoting, objects } = await told();
  await Promise.all([desk.house.edition.catchUp(), desk.house.index.catchUp()]);
  expect(bytesIn(desk.house.settings.data)).toContain("Kumrovec");
  await takenDown([ITEM]);
  const left = bytesIn(desk.house.settings.data);
  const traces = ["Kumrovec", "kumrovec", "nine days", "the baker", ITEM].filter((trace) => left.includes(trace));
  expect(traces).toEqual([]);
  for (const hash of objects) expect(await desk.house.objects.size(hash)).toBeUndefined();
  expect(desk.house.edition.resolve(source.body.handle)).toMatchObject({
    found: "withdrawn",
    reason: "Withdrawn by the person.",
  });
  expect(desk.house.edition.record(quoting.body.handle)?.summary).toBeUndefined();
  expect((await desk.house.ledger.verifyChain()).problems).toEqual([]);
  expect(await doneWithdrawals(records())).toMatchObject([
    {
      done: true,
      items: [],
      taken: [{ source: { handle: source.body.handle }, records: [{ handle: quoting.body.handle, fate: "again" }] }],
    },
  ]);
  expect(desk.bugs).toEqual([]);
});

test("a file that something else rests on stays", async () => {
  const { objects } = await told();
  const [, , voice = ""] = objects;
  const report = plainSource("A report with the same recording");
  await put({ ...report, fields: { ...report.fields, files: [{ sha256: voice, name: "voice.ogg", mediaType: "audio/ogg" }] } });
  await takenDown([ITEM]);
  expect(await Promise.all(objects.map(async (hash) => (await desk.house.objects.size(hash)) !== undefined))).toEqual([
    false,
    false,
    true,
  ]);
});

test("a print that nothing rests on leaves no trace", async () => {
  await takenDown([sha256("nobody's")]);
  expect(await queuedWithdrawals(records())).toEqual([]);
  expect(await doneWithdrawals(records())).toEqual([]);
});

test("a consent acts by itself on its day, on the same way", async () => {
  const consents = [{ purpose: "quote", expires: "2026-06-01T00:00:00.000Z", item: ITEM }];
  const source = await put(testimonyOf(ITEM, CANARY, { testimony: { consents, riskReview: "looked at" } }));
  const claim = await put(claimOn([{ id: source.record, quote: CANARY }], `A man says that ${CANARY}.`));
  const work = startWithdrawals(desk.house);
  await work.lookForEnds("2026-06-01");
  await work.tick();
  await work.close();
  expect(desk.house.edition.resolve(source.body.handle)).toMatchObject({ reason: "The consent for it has ended." });
  expect(desk.house.edition.resolve(claim.body.handle)).toMatchObject({ found: "withdrawn" });
  expect(await doneWithdrawals(records())).toMatchObject([{ cause: "ended", taken: [{ records: [{ fate: "draft" }] }] }]);
});

test("the team sees the whole way from a sentence to its consent, and what is left to do once it is taken back", async () => {
  const { source, quoting } = await told();
  await desk.house.index.catchUp();
  const page = (await desk.as("edi").get(`/en/records/${quoting.body.handle}`)).html.replace(/[\u2068\u2069]/g, "");
  expect(page).toContain("Rests on what people told");
  expect(page).toMatch(new RegExp(`Summary · [^→]*→ .*${source.body.handle}`));
  expect(page).toContain("Consent: quote · given 1 May 2026 · the person can take it back themselves");
  await takenDown([ITEM]);
  const edi = desk.as("edi");
  const list = (await edi.get("/en/withdrawals")).html;
  for (const said of [source.body.handle, quoting.body.handle, "is public again without it", "There is more to do"])
    expect(list).toContain(said);
  const [done] = await doneWithdrawals(records());
  const steps = ["partners", "newsletter", "exports", "comments", "drafts"];
  expect((await edi.post(`/en/withdrawals/${done?.id}`, { step: steps })).status).toBe(303);
  expect((await desk.as("cleo").get("/en/withdrawals")).html).toContain("All is done.");
  expect((await desk.as("ana").get("/en/withdrawals")).status).toBe(403);
  for (const lang of ["fr", "es", "ar"]) expect((await edi.get(`/${lang}/withdrawals`)).status).toBe(200);
});

test("killed at any step, it is finished after the next start", { timeout: 120_000 }, async () => {
  const { source, quoting, objects } = await told();
  await put(claimOn([{ id: source.record, quote: CANARY }], `A man says that ${CANARY}.`));
  await Promise.all([desk.house.edition.catchUp(), desk.house.index.catchUp()]);
  await queueWithdrawal(records(), [ITEM]);
  const { data } = desk.house.settings;
  const begin = () =>
    fork(join(import.meta.dirname, "withdraws.contract.ts"), [data], {
      execArgv: [],
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
  for (const wait of [5, 60, 150]) {
    const child = begin();
    await once(child.stdout as NodeJS.ReadableStream, "data");
    await sleep(wait);
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  const last = begin();
  await once(last, "exit");
  expect(await queuedWithdrawals(records())).toEqual([]);
  await desk.house.database.settle();
  expect(bytesIn(data)).not.toContain("Kumrovec");
  for (const hash of objects) expect(await desk.house.objects.size(hash)).toBeUndefined();
  const [done] = await doneWithdrawals(records());
  expect(done?.taken[0]?.records.map(({ fate }) => fate).toSorted()).toEqual(["again", "draft"]);
  expect((await desk.house.ledger.latest(quoting.record))?.body.state).toBe("corrected");
  expect(desk.house.keys.names().live.size).toBe(0);
});
