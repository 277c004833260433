import { join } from "node:path";
import { followEdition } from "../../edition/index.ts";
import { openSqlite, seenAs } from "../../kernel/database/index.ts";
import { openErasableKeys } from "../../kernel/erasable-keys.ts";
import { sha256 } from "../../kernel/hash.ts";
import { openObjects } from "../../kernel/objects/index.ts";
import { type LedgerTables, openLedger } from "../../registry/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import type { Accession } from "./rules/accession.ts";

/** What is taken over, and the print of the consent that it rests on. */
export const ITEM = sha256("what only the person holds");
export const CANARY = "they kept my phone for nine days in Kumrovec";
export const TAKEN: Accession = {
  ...{ title: "Nine days", text: `And then ${CANARY}.`, lang: "en", alias: "the baker", attribution: "" },
  ...{ consents: [{ purpose: "quote", item: ITEM, given: "2026-05-17" }], connection: "unknown", reliability: "unknown" },
  ...{ riskReview: "Looked at.", leftOut: "" },
};

export type Stores = Pick<DeskHouse, "database" | "ledger" | "keys" | "objects">;

/** What taking over needs, in a folder whose tables are there. */
export async function openStores(data: string): Promise<Stores> {
  const database = openSqlite<unknown>(join(data, "ledger.sqlite"));
  const keys = openErasableKeys(`${data}-keys`);
  const ledger = openLedger(seenAs<LedgerTables>(database), { prefix: "VIG", keys });
  const objects = await openObjects({ kind: "disk", path: join(data, "objects") });
  return { database, ledger, keys, objects };
}

/** The desk on such a folder, as far as withdrawals need it. */
export async function openDeskOn(data: string, bugs: unknown[]): Promise<{ house: DeskHouse; close(): Promise<void> }> {
  const stores = await openStores(data);
  const edition = await followEdition({ ...stores, path: join(data, "edition.sqlite") });
  const index = await followEdition({ ...stores, path: join(data, "desk.sqlite"), scope: "desk", beside: edition });
  const settings = { data, version: "0.0.0" } as DeskHouse["settings"];
  const house: Partial<DeskHouse> = { ...stores, edition, index, settings, onError: (error) => bugs.push(error) };
  return {
    house: house as DeskHouse,
    async close() {
      await Promise.all([index.close(), edition.close()]);
      await stores.database.close();
    },
  };
}
