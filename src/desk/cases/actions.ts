import type { Person } from "../../accounts/index.ts";
import { now } from "../../kernel/clock.ts";
import { Problem } from "../../kernel/problem.ts";
import { may } from "../rules/access.ts";
import type { DeskHouse } from "../shell/house.ts";
import { today } from "./entry.ts";
import { type CaseCounts, countCases } from "./rules/listing.ts";
import type { CaseVault } from "./vault.ts";

/** Milliseconds for which the numbers on the home of the desk are good: with ten thousand cases, counting takes longer than a page may. */
const GOOD_FOR = 20_000;

const counted = new WeakMap<CaseVault, { at: number; counts: Promise<CaseCounts> }>();

/** How many cases want a custodian's eye; undefined for who is none, and where there is no vault. A vault that is down counts nothing. */
export async function caseCounts({ vault, onError }: DeskHouse, person: Person): Promise<CaseCounts | undefined> {
  if (!vault || !may(person, "cases")) return undefined;
  const at = Date.parse(now());
  let known = counted.get(vault);
  if (!known || at - known.at > GOOD_FOR) {
    known = { at, counts: vault.list().then((rows) => countCases(rows, today())) };
    counted.set(vault, known);
  }
  try {
    return await known.counts;
  } catch (error) {
    counted.delete(vault);
    // What the vault could not do it has told already, and the home of the desk is there without it.
    if (!(error instanceof Problem)) onError(error);
    return undefined;
  }
}
