import { sha256 } from "../../kernel/hash.ts";
import { Problem } from "../../kernel/problem.ts";
import { secret } from "../../kernel/secrets.ts";
import type { Ground, Trx } from "../ground.ts";
import { after, CHALLENGE } from "../rules/limits.ts";

/**
 * A challenge for a passkey carries its own end and our keyed hash, so that asking for one writes nothing. `about` binds it to one
 * purpose and person. It is written down when it was answered, and is refused the second time.
 */
export function newChallenge({ box, clock }: Ground, about: string): string {
  const open = `${Date.parse(after(clock(), CHALLENGE))}.${secret(16)}`;
  return `${open}.${box.hash(open, `challenge ${about}`)}`;
}

/** Is it one of ours, for this, and still good? */
export function isChallenge({ box, clock }: Ground, challenge: string, about: string): boolean {
  const [until = "", salt = "", hash = "", more] = challenge.split(".");
  if (more !== undefined || !/^\d{1,16}$/.test(until) || Number(until) <= Date.parse(clock())) return false;
  return box.sameHash(`${until}.${salt}`, `challenge ${about}`, hash);
}

/** Throws `passkey-refused` (422) when it was answered before. */
export async function spend({ clock }: Ground, trx: Trx, challenge: string): Promise<void> {
  const now = clock();
  const spent = await trx
    .insertInto("spent_challenge")
    .values({ hash: sha256(challenge), expires: after(now, CHALLENGE) })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (Number(spent.numInsertedOrUpdatedRows ?? 0) === 0) throw passkeyRefused();
  await trx.deleteFrom("spent_challenge").where("expires", "<", after(now, -CHALLENGE)).execute();
}

export const passkeyRefused = (): Problem => new Problem("passkey-refused", 422, "The passkey was not accepted.");
