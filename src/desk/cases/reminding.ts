import { now } from "../../kernel/clock.ts";
import { may } from "../rules/access.ts";
import type { DeskHouse } from "../shell/house.ts";
import { countCases } from "./rules/listing.ts";

/** At this hour of the day, in UTC: a mail that came when somebody has written would tell when they did. */
const HOUR = 6;

const reminded = new WeakMap<DeskHouse, string>();

/**
 * Puts a notice on its way to the custodians who want one, once a day, if anything waits for them. It says that there is something, and
 * neither what nor how much. Called every hour; `at` is an instant.
 */
export async function remindCustodians(house: DeskHouse, at = now()): Promise<void> {
  const { vault, notify, accounts } = house;
  const day = at.slice(0, 10);
  if (!vault || !notify || Number(at.slice(11, 13)) !== HOUR || reminded.get(house) === day) return;
  reminded.set(house, day);
  const counts = countCases(await vault.list(), day);
  if (Object.values(counts).every((n) => n === 0)) return;
  for (const person of await accounts.people())
    if (!person.suspended && may(person, "cases")) await notify("cases-waiting", person, "/cases");
}
