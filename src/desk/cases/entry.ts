import type { Case, Custodian } from "../../intake/index.ts";
import { now } from "../../kernel/clock.ts";
import { Problem } from "../../kernel/problem.ts";
import type { DeskAction } from "../rules/access.ts";
import { demand } from "../shell/demand.ts";
import type { DeskContext, SignedIn } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import type { CaseVault } from "./vault.ts";

/** Who asks, with the vault. Throws `forbidden` (403), and `intake-absent` (404) on a monitor that takes no accounts. */
export function enter(c: DeskContext, house: DeskHouse, action: DeskAction): { desk: SignedIn; vault: CaseVault } {
  const desk = demand(c, action);
  return { desk, vault: vaultOf(house) };
}

export function vaultOf({ vault }: Pick<DeskHouse, "vault">): CaseVault {
  if (!vault) throw new Problem("intake-absent", 404, "This monitor takes no accounts.");
  return vault;
}

/**
 * Who asks is a custodian whose key is registered: nobody else fetches anything of a case, though it is sealed.
 * Throws `forbidden` (403) and `custodian-no-key` (403).
 */
export async function enterCases(
  c: DeskContext,
  house: DeskHouse,
): Promise<{ desk: SignedIn; vault: CaseVault; mine: Custodian }> {
  const entered = enter(c, house, "cases");
  const mine = await keyOf(entered.vault, entered.desk.session.person.name);
  if (!mine) throw new Problem("custodian-no-key", 403, "Make your key first.");
  return { ...entered, mine };
}

/** The case of an address. Throws `intake-case-gone` (404), for what is no id too. */
export async function caseOf(c: DeskContext, vault: CaseVault): Promise<Case> {
  const id = c.req.param("id") ?? "";
  const found = /^[A-Za-z0-9_-]{8,64}$/.test(id) ? await vault.case(id) : undefined;
  if (!found) throw new Problem("intake-case-gone", 404, "There is no such case, or it was erased.");
  return found;
}

/** The key that someone has registered, if it has not been removed. */
export const keyOf = async (vault: Pick<CaseVault, "custodians">, name: string): Promise<Custodian | undefined> =>
  (await vault.custodians()).find((one) => one.active && one.name === name);

/** A day in UTC. */
export const today = (): string => now().slice(0, 10);
