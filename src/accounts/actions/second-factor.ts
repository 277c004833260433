import { sha256 } from "../../kernel/hash.ts";
import type { Ground, Trx } from "../ground.ts";
import { readCode } from "../rules/codes.ts";
import type { Reader } from "../store.ts";
import { totpStep } from "../totp.ts";

/** A code that was right, and has yet to be used up: `use` answers whether it was still there to use. */
export interface RightCode {
  kind: "authenticator" | "recovery";
  use(): Promise<boolean>;
}

/** Recovery codes are long enough that a plain hash keeps them; so they still work when the desk's key is lost. */
export const recoveryHash = (person: string, code: string): string => sha256(`recovery ${person} ${code}`);

/** Looks for what was typed among the person's codes. For nobody it looks just as long. */
export async function findCode({ box, clock }: Ground, trx: Trx, person: string, typed: string): Promise<RightCode | undefined> {
  const read = readCode(typed);
  const app = await trx.selectFrom("authenticator").selectAll().where("person", "=", person).executeTakeFirst();
  const hash = recoveryHash(person, read.kind === "none" ? "" : read.code);
  const kept = await trx
    .selectFrom("recovery_code")
    .select("hash")
    .where("person", "=", person)
    .where("hash", "=", hash)
    .where("used", "is", null)
    .executeTakeFirst();
  if (read.kind === "recovery")
    return kept ? { kind: "recovery", use: () => useRecovery(trx, person, hash, clock()) } : undefined;
  const secret = app && box.unlock(app.secret, `authenticator ${person}`);
  if (!app || !secret || read.kind === "none") return undefined;
  const step = totpStep(secret, read.code, clock());
  if (step === undefined || step <= app.last_step) return undefined;
  return { kind: "authenticator", use: () => useStep(trx, person, step) };
}

/** Of two that come with the same code at once, the database lets one change the row. */
const useStep = async (trx: Trx, person: string, step: number): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable("authenticator")
    .set({ last_step: step })
    .where("person", "=", person)
    .where("last_step", "<", step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

const useRecovery = async (trx: Trx, person: string, hash: string, now: string): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable("recovery_code")
    .set({ used: now })
    .where("person", "=", person)
    .where("hash", "=", hash)
    .where("used", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export async function codesLeft(db: Reader, person: string): Promise<number> {
  const rows = await db
    .selectFrom("recovery_code")
    .select("hash")
    .where("person", "=", person)
    .where("used", "is", null)
    .execute();
  return rows.length;
}
