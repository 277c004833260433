import { afterAll, describe } from "vitest";
import { newPostgresDatabase, stopPostgres, whyNoPostgres } from "../../../tests/postgres.ts";
import { cases } from "./cases.contract.ts";
import { custodians } from "./custodians.contract.ts";
import { endings } from "./endings.contract.ts";
import { files } from "./files.contract.ts";
import { eachItsOwnVault } from "./here.fixture.ts";
import type { VaultPlace } from "./store.ts";

const why = whyNoPostgres();
const ENGINES: { name: string; missing: string | undefined; place: () => Promise<VaultPlace | undefined> }[] = [
  { name: "sqlite", missing: undefined, place: async () => undefined },
  {
    name: "postgres",
    missing: why,
    place: async () => {
      const url = await newPostgresDatabase();
      return { engine: "postgres", url, tellingUrl: url };
    },
  },
];

afterAll(stopPostgres);

/** What a vault promises, on both engines. */
for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`a vault on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    eachItsOwnVault(engine.place);
    cases();
    custodians();
    files();
    endings();
  });
}
