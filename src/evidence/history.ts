import type { LedgerReader } from "../registry/index.ts";
import type { HistoryAct } from "./rules/shapes.ts";

/**
 * Who did what with a record, from the ledger, for the making that is the team's. People are told by their roles and by a number that is the
 * same in the whole pack; which account that is, the ledger's entry tells those who may read it.
 */
export function historyFrom(
  ledger: Pick<LedgerReader, "versions">,
  people: readonly { name: string; roles: readonly string[] }[],
): (record: string) => Promise<HistoryAct[]> {
  const rolesOf = new Map(people.map(({ name, roles }) => [name, [...roles].sort()]));
  const numbers = new Map<string, number>();
  const numberOf = (name: string): string => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return String(number);
  };
  return async (record) =>
    (await ledger.versions(record)).map(({ at, act, version, reason, seq, hash, actor }) => {
      const roles = rolesOf.get(actor);
      const by = roles ? { roles, person: numberOf(actor) } : { roles: ["program"], person: "" };
      return { at, act, version, reason, seq, hash, by };
    });
}
