import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { RecordBody, Revision } from "../registry/index.ts";
import { openTestHouse, type TestHouse } from "./house.fixture.ts";
import { buildEdition, type FollowedEdition, followEdition } from "./index.ts";

/** The house of the test that is running: new and empty. */
export let house: TestHouse;
/** What a test opened and has not closed itself; it is closed before the house is. */
export const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  await house.close();
});

export async function follow(path = house.path): Promise<FollowedEdition> {
  const edition = await followEdition({ ...house, path });
  opened.push(edition);
  return edition;
}

/** The content hash of an edition that is built from nothing, as the ledger is now. */
export const rebuilt = async (): Promise<string> =>
  (await buildEdition({ ...house, path: join(house.folder, "anew.sqlite") })).hash;

/** A record as it stands, changed here and there. */
export const again = (revision: Revision, more: Partial<RecordBody>): Partial<RecordBody> => ({ ...revision.body, ...more });
