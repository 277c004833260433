import { sha256 } from "../../kernel/hash.ts";
import { newId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { seal, secret } from "../../kernel/secrets.ts";
import type { Ground, Trx } from "../ground.ts";
import { ABSOLUTE, after, FRESH, IDLE, isAlive, SEEN_EVERY } from "../rules/limits.ts";
import type { Session } from "../rules/person.ts";
import { markActive, personFrom, rowById } from "../store.ts";

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The session that a token opens, if it is still good; its use is written down every few minutes. */
export async function sessionOf(ground: Ground, token: string): Promise<Session | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const { database, clock } = ground;
  const row = await database.db.selectFrom("session").selectAll().where("hash", "=", sha256(token)).executeTakeFirst();
  const now = clock();
  if (!row || !isAlive(row, now)) return undefined;
  const found = await rowById(database.db, row.person);
  if (!found || found.suspended) return undefined;
  if (after(row.seen, SEEN_EVERY) <= now) await use(ground, row.id, row.person, now);
  return { id: row.id, person: personFrom(found), formToken: seal(token, "form"), freshUntil: row.fresh_until };
}

async function use({ database }: Ground, id: string, person: string, now: string): Promise<void> {
  try {
    await database.transact(async (trx) => {
      await markActive(trx, person, now.slice(0, 10));
      await trx.updateTable("session").set({ seen: now }).where("id", "=", id).where("seen", "<", now).execute();
    });
  } catch (error) {
    // A database that is busy for long must not keep anyone from reading: the next request writes it down.
    if (!(error instanceof Problem)) throw error;
  }
}

/** Opens a session for someone who has just shown that it is them. Answers the token: it is kept nowhere here. */
export async function openSession({ clock, database }: Ground, trx: Trx, person: string): Promise<string> {
  const now = clock();
  const token = secret();
  await markActive(trx, person, now.slice(0, 10));
  await trx
    .insertInto("session")
    .values({ id: newId(), person, hash: sha256(token), name: null, started: now, seen: now, fresh_until: after(now, FRESH) })
    .execute();
  await database.lock(trx, "session");
  const [idle, oldest] = [after(now, -IDLE), after(now, -ABSOLUTE)];
  await trx
    .deleteFrom("session")
    .where((eb) => eb.or([eb("seen", "<", idle), eb("started", "<", oldest)]))
    .execute();
  return token;
}

/** The same session under a new token; the old one opens nothing any more. */
export async function rotate(trx: Trx, session: string): Promise<string> {
  const token = secret();
  await trx
    .updateTable("session")
    .set({ hash: sha256(token) })
    .where("id", "=", session)
    .execute();
  return token;
}

/** Ends all sessions of a person, but `keep`. */
export async function endSessions(trx: Trx, person: string, keep?: string): Promise<number> {
  const ended = await trx
    .deleteFrom("session")
    .where("person", "=", person)
    .where("id", "!=", keep ?? "")
    .executeTakeFirst();
  return Number(ended.numDeletedRows);
}

/** One of someone's own sessions. Nothing is known of the device but the name that its owner gave it. */
export interface OwnSession {
  id: string;
  name?: string;
  started: string;
  /** Its last use, within a few minutes. */
  seen: string;
  /** When it ends if it is not used again. */
  ends: string;
}

export async function ownSessions({ database, clock }: Ground, person: string): Promise<OwnSession[]> {
  const rows = await database.db.selectFrom("session").selectAll().where("person", "=", person).orderBy("seen", "desc").execute();
  const now = clock();
  return rows
    .filter((row) => isAlive(row, now))
    .map(({ id, name, started, seen }) => {
      const ends = [after(seen, IDLE), after(started, ABSOLUTE)].sort()[0] ?? seen;
      return { id, ...(name ? { name } : {}), started, seen, ends };
    });
}
