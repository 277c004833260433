import { Problem } from "../../kernel/problem.ts";
import { checkPassphrase, hashPassphrase } from "../argon.ts";
import type { Ground, Trx } from "../ground.ts";
import { after, FRESH } from "../rules/limits.ts";
import type { Person, Session } from "../rules/person.ts";
import { personFrom, rowByName } from "../store.ts";
import type { PersonRow } from "../tables.ts";
import { forgive, takeTry, typedName } from "./attempts.ts";
import { note } from "./events.ts";
import { codesLeft, findCode } from "./second-factor.ts";
import { openSession } from "./sessions.ts";

/** What someone knows and what they have, as typed. */
export interface Typed {
  passphrase: string;
  /** Six digits of the app, or a recovery code. */
  code: string;
}

/** Someone who is in. `token` goes into the cookie, and is kept nowhere else. */
export interface Admitted {
  token: string;
  person: Person;
}

const refused = (): Problem => new Problem("sign-in-refused", 422, "The name, the passphrase or the code is not right.");
export const suspendedProblem = (): Problem => new Problem("account-suspended", 403, "This account is suspended.");

/**
 * Checks passphrase and code, and does `then` in the same transaction that uses up the code. Which of the two was wrong, or whether
 * there is such a name, is not told, neither in words nor in time.
 */
async function withBoth<T>(
  ground: Ground,
  name: string,
  typed: Typed,
  then: (trx: Trx, row: PersonRow) => Promise<T>,
): Promise<T> {
  await takeTry(ground, name);
  const { database } = ground;
  const wanted = typedName(name);
  const row = await rowByName(database.db, wanted);
  const kept = await hashOf(database.db, row?.id ?? "");
  const { right, outdated } = await checkPassphrase(typed.passphrase, kept);
  const renewed = right && outdated ? await hashPassphrase(typed.passphrase) : undefined;
  return database.transact(async (trx) => {
    const person = await rowByName(trx, wanted);
    const code = await findCode(ground, trx, person?.id ?? "", typed.code);
    // The passphrase may have been changed while this one was being checked.
    const still = (await hashOf(trx, person?.id ?? "")) === kept;
    if (!person || !right || !still || !(await code?.use())) throw refused();
    if (person.suspended) throw suspendedProblem();
    await forgive(ground, trx, wanted);
    if (renewed) await trx.updateTable("passphrase").set({ hash: renewed }).where("person", "=", person.id).execute();
    if (code?.kind === "recovery") {
      const left = String(await codesLeft(trx, person.id));
      await note(ground, trx, { actor: person.name, act: "code-used", about: person.name, detail: { left } });
    }
    return then(trx, person);
  });
}

const hashOf = async (db: Ground["database"]["db"], person: string): Promise<string | undefined> =>
  (await db.selectFrom("passphrase").select("hash").where("person", "=", person).executeTakeFirst())?.hash;

/** Throws `sign-in-refused` (422), `too-many-attempts` (429), `account-suspended` (403) or `desk-busy` (503). */
export const signIn = (ground: Ground, name: string, typed: Typed): Promise<Admitted> =>
  withBoth(ground, name, typed, async (trx, row) => ({
    token: await openSession(ground, trx, row.id),
    person: personFrom(row),
  }));

/** A fresh proof by someone who is signed in. Throws as `signIn` does. */
export const proveTyped = (ground: Ground, session: Session, typed: Typed): Promise<void> =>
  withBoth(ground, session.person.name, typed, (trx) => refresh(ground, trx, session.id));

/** From now on dangerous acts may be done for a while. */
export const refresh = async ({ clock }: Ground, trx: Trx, session: string): Promise<void> => {
  await trx
    .updateTable("session")
    .set({ fresh_until: after(clock(), FRESH) })
    .where("id", "=", session)
    .execute();
};
