import { afterAll, afterEach, beforeEach, describe } from "vitest";
import { openFor, type TestAccounts } from "../../tests/accounts.ts";
import { ENGINES, stopEngines } from "../../tests/engines.ts";
import { houseOf } from "./accounts.fixture.ts";
import { joining } from "./joining.contract.ts";
import { ownAccount } from "./own.contract.ts";
import { sessions } from "./sessions.contract.ts";
import { signingIn } from "./signing-in.contract.ts";
import { teamwork } from "./team.contract.ts";

afterAll(stopEngines);

/** What accounts promise, on both engines. One file runs it all: a second PostgreSQL would cost more than its tests. */
for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`accounts on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let open: TestAccounts;
    beforeEach(async () => {
      open = await openFor(engine);
    });
    afterEach(() => open.drop());

    const house = houseOf(() => open);
    joining(house);
    signingIn(house);
    sessions(house);
    teamwork(house);
    ownAccount(house);
  });
}
