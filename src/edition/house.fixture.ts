import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type Database, openSqlite } from "../kernel/database/index.ts";
import { type ErasableKeys, openErasableKeys } from "../kernel/erasable-keys.ts";
import { newId } from "../kernel/ids.ts";
import { type Objects, openObjects } from "../kernel/objects/index.ts";
import {
  type Act,
  type Ledger,
  type LedgerTables,
  migrateRegistry,
  openLedger,
  original,
  type RecordBody,
  type Revision,
} from "../registry/index.ts";
import { type FollowedEdition, followEdition } from "./open.ts";

/** An edition whose threads do the work of all others of a test file: starting them anew for each test would cost more than the tests. */
let beside: FollowedEdition | undefined;
let besideHouse: Omit<TestHouse, "beside"> | undefined;
afterAll(async () => {
  await beside?.close();
  await besideHouse?.close();
});

/** A ledger and objects in a folder of their own, for tests of the edition. */
export interface TestHouse {
  folder: string;
  beside: FollowedEdition;
  path: string;
  database: Database<LedgerTables>;
  ledger: Ledger;
  keys: ErasableKeys;
  objects: Objects;
  put(body: Partial<RecordBody>, act?: Act, reason?: string): Promise<Revision>;
  /** A public source with one file of these pages. */
  putSource(body: Partial<RecordBody>, pages: { lang: string; text: string }[]): Promise<Revision>;
  close(): Promise<void>;
}

export async function openTestHouse(): Promise<TestHouse> {
  besideHouse ??= await newHouse();
  beside ??= await followEdition(besideHouse);
  return { ...(await newHouse()), beside };
}

async function newHouse(): Promise<Omit<TestHouse, "beside">> {
  const folder = mkdtempSync(join(tmpdir(), "vigie-edition-"));
  const database = openSqlite<LedgerTables>(join(folder, "ledger.sqlite"));
  await migrateRegistry(database);
  const keys = openErasableKeys(join(folder, "keys"));
  const ledger = openLedger(database, { prefix: "VIG", keys });
  const objects = await openObjects({ kind: "disk", path: join(folder, "objects") });

  const put: TestHouse["put"] = async (body, act = "published", reason = "a test") => {
    const [revision] = await ledger.append([{ body: bodyOf(body), act, reason, actor: "editor" }]);
    if (!revision) throw new Error("nothing was appended");
    return revision;
  };
  const putSource: TestHouse["putSource"] = async (body, pages) => {
    const layer = { pages: pages.map((page, i) => ({ page: i + 1, ...page })) };
    const text = await objects.put(Buffer.from(JSON.stringify(layer)));
    const file = await objects.put(Buffer.from(`file of ${text.sha256}`));
    const derivations = [{ kind: "text", sha256: text.sha256, mediaType: "application/json", tool: "test" }];
    const files = [{ sha256: file.sha256, name: "report.pdf", mediaType: "application/pdf", pages: pages.length, derivations }];
    return put({ ...body, type: "source", fields: { material: "report", ...body.fields, files } });
  };
  const close = async (): Promise<void> => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, path: join(folder, "edition.sqlite"), database, ledger, keys, objects, put, putSource, close };
}

export const bodyOf = (body: Partial<RecordBody>): RecordBody => ({
  ...{ id: newId(), handle: "", type: "technology", lang: "en", state: "published", visibility: "public", sensitivity: "none" },
  ...{
    licence: "CC-BY-4.0",
    title: original("en", "Untitled"),
    fields: {},
    citations: [],
    editorial: [],
    notes: [],
    corrections: [],
  },
  ...body,
});

export const query = (q: string, more: object = {}) => ({
  ...{ q, lang: "en", filters: {}, sort: "relevance" as const, limit: 20, widen: true },
  ...more,
});
