import type { LedgerReader } from "../registry/index.ts";
import type { CustodyAct } from "./rules/shapes.ts";

/**
 * Who did what with a record, from the ledger, for the making that is the team's. People are told by their roles and by a number that is the
 * same in the whole pack; which account that is, the ledger's entry tells those who may read it. Words that were not for readers stay there.
 */
export function historyFrom(
  ledger: Pick<LedgerReader, "versions">,
  people: readonly { name: string; roles: readonly string[] }[],
): (record: string) => Promise<CustodyAct[]> {
  const rolesOf = new Map(people.map(({ name, roles }) => [name, [...roles].sort()]));
  const numbers = new Map<string, number>();
  const numberOf = (name: string): string => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return String(number);
  };
  return async (record) =>
    (await ledger.versions(record)).map(({ at, act, version, reason, seq, hash, actor, body, erased }) => {
      const roles = rolesOf.get(actor);
      const isPublic = !erased && TOLD.includes(act) && body.visibility === "public";
      return {
        ...{ at, act, version, seq, hash, public: isPublic },
        ...(isPublic && reason !== "" && { reason }),
        by: roles ? { roles, person: numberOf(actor) } : { roles: ["program"], person: "" },
      };
    });
}

/** Acts whose reason readers are told. */
const TOLD: readonly string[] = ["published", "corrected", "redacted"];
