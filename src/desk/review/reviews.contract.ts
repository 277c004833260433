import { draft } from "../../../tests/bodies.ts";
import { openPostgres, openSqlite } from "../../kernel/database/index.ts";
import { openLedger } from "../../registry/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import * as actions from "./actions.ts";
import { catchUp } from "./follow.ts";

// A process that takes records through their review until it is killed, and says each revision once it is confirmed:
// `node reviews.contract.ts sqlite|postgres <address>`.
const [engine, address = ""] = process.argv.slice(2);
const database = engine === "sqlite" ? openSqlite(address) : await openPostgres(address);
const ledger = openLedger(database as Parameters<typeof openLedger>[0], { prefix: "VIG" });
const house = { database, ledger, accounts: {}, settings: { secondReviewer: true }, onError: () => {} } as unknown as DeskHouse;
const say = ({ seq, hash }: { seq: number; hash: string }): void => void process.stdout.write(`${seq} ${hash}\n`);

for (;;) {
  const body = draft({ fields: { status: "in-use" }, editorial: ["status"] });
  const [made] = await ledger.append([{ body, act: "created", reason: "a test", actor: "ana" }]);
  if (!made) throw new Error("nothing was appended");
  say(made);
  const step = (by: string, expected: number) => ({ by, expected, reason: "a test" });
  say(await actions.submit(house, body.id, step("ana", 1)));
  say(await actions.approve(house, body.id, step("bo", 2)));
  say(await actions.publishNow(house, body.id, step("ana", 3)));
  await catchUp(house);
  say(await actions.withdrawFor(house, body.id, { ...step("bo", 4), internal: "the shelter called" }));
}
