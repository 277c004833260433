import { openSession } from "../src/accounts/actions/sessions.ts";
import type { Ground } from "../src/accounts/ground.ts";
import type { AccountTables } from "../src/accounts/tables.ts";
import { now } from "../src/kernel/clock.ts";
import { seenAs } from "../src/kernel/database/index.ts";
import { newId } from "../src/kernel/ids.ts";
import type { House } from "../src/open.ts";

/** Accounts of editors with a session each, made without the ceremony of a sign-in. Answers the tokens of their sessions. */
export async function signedInEditors(house: Pick<House, "database">, count: number): Promise<string[]> {
  const database = seenAs<AccountTables>(house.database);
  const ground = { database, clock: now } as Ground;
  const tokens: string[] = [];
  for (let i = 0; i < count; i++) {
    const id = newId();
    const person = { id, name: `editor-${id.toLowerCase().slice(-8)}`, roles: "editor", lang: "en", email: null };
    tokens.push(
      await database.transact(async (trx) => {
        await trx
          .insertInto("person")
          .values({ ...person, suspended: 0, created: now(), active: null })
          .execute();
        return openSession(ground, trx, id);
      }),
    );
  }
  return tokens;
}
