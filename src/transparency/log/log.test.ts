import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ENGINES, stopEngines } from "../../../tests/engines.ts";
import { seenAs } from "../../kernel/database/index.ts";
import { openErasableKeys } from "../../kernel/erasable-keys.ts";
import { verifyEntryProof } from "../rules/entry-proof.ts";
import { appending } from "./appending.contract.ts";
import { damage } from "./damage.contract.ts";
import { logKeys } from "./keys.contract.ts";
import { publications, testLog } from "./log.contract.ts";
import { openings } from "./openings.contract.ts";
import { eachItsOwnLog, keysOf } from "./stranger.fixture.ts";
import type { LogTables } from "./tables.ts";

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`the log on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    eachItsOwnLog(engine);
    appending();
    damage();
    openings();
  });
}

logKeys();

test("what is sealed under an erasable key leaves nothing but its leaf when that is destroyed", async () => {
  const kept = await testLog();
  try {
    const erasable = openErasableKeys(join(kept.folder, "erasable"));
    erasable.make("T1");
    const log = await kept.again({ erasable });
    const [plain] = publications(1);
    if (!plain) throw new Error("no entry");
    const entry = { ...plain, statement: { words: "what a person told" }, under: ["T1"] };
    await log.append([entry]);
    expect((await log.proof(0))?.opening?.statement).toEqual(entry.statement);
    const rows = await seenAs<LogTables>(kept.options.database).db.selectFrom("log_opening").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("person");
    erasable.destroy("T1");
    const proof = await log.proof(0);
    expect(proof?.opening).toBeUndefined();
    expect(proof && verifyEntryProof(proof, keysOf(kept)).faults).toEqual([]);
    await log.append([{ ...entry, name: "late" }]);
    expect((await log.proof(1))?.opening).toBeUndefined();
  } finally {
    await kept.drop();
  }
});
