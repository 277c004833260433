import { Hono } from "hono";
import { now } from "../../kernel/clock.ts";
import { seenAs } from "../../kernel/database/index.ts";
import { Problem } from "../../kernel/problem.ts";
import {
  doneWithdrawals,
  type LedgerTables,
  queuedWithdrawals,
  type Ticked,
  tickWithdrawal,
  withdrawalOf,
} from "../../registry/index.ts";
import { demand } from "../shell/demand.ts";
import type { DeskEnv } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done, show } from "../shell/screen.tsx";
import { WithdrawalsPage } from "./pages/withdrawals.tsx";
import { isStep } from "./rules/steps.ts";

/** What people have taken back, and what the team has still to do about it. */
export function withdrawalsArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const records = seenAs<LedgerTables>(house.database);

  app.get("/withdrawals", async (c) => {
    const desk = demand(c, "withdrawals");
    const [finished, waiting] = await Promise.all([doneWithdrawals(records), queuedWithdrawals(records)]);
    return show(c, <WithdrawalsPage desk={desk} done={finished} waiting={waiting.length} />);
  });

  app.post("/withdrawals/:id{[0-9A-Z]{26}}", async (c) => {
    const { session } = demand(c, "withdrawals");
    const id = c.req.param("id");
    const location = await once(c, house, async () => {
      const found = await withdrawalOf(records, id);
      if (!found?.done) throw new Problem("withdrawal-unknown", 404, "There is no such withdrawal.");
      const form = await formOf(c);
      const day = now().slice(0, 10);
      // What somebody has ticked off before keeps their name.
      const ticked = form
        .all("step")
        .filter(isStep)
        .map((what): Ticked => found.ticked.find((one) => one.what === what) ?? { what, by: session.person.name, day });
      await tickWithdrawal(records, id, ticked);
      return "/withdrawals";
    });
    return done(c, location, "withdrawals-saved");
  });
  return app;
}
