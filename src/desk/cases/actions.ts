import type { Person } from "../../accounts/index.ts";
import { may } from "../rules/access.ts";
import type { DeskHouse } from "../shell/house.ts";
import { today } from "./entry.ts";
import { type CaseCounts, countCases } from "./rules/listing.ts";

/** How many cases want a custodian's eye; undefined for who is none, and where there is no vault. A vault that is down counts nothing. */
export async function caseCounts({ vault, onError }: DeskHouse, person: Person): Promise<CaseCounts | undefined> {
  if (!vault || !may(person, "cases")) return undefined;
  try {
    return countCases(await vault.list(), today());
  } catch (error) {
    onError(error);
    return undefined;
  }
}
