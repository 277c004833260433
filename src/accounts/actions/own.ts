import type { Language } from "../../kernel/languages.ts";
import { Problem } from "../../kernel/problem.ts";
import { hashPassphrase } from "../argon.ts";
import { type Ground, inTurn, type Trx } from "../ground.ts";
import type { ResetNotice } from "../rules/links.ts";
import { label, type Person, type Session } from "../rules/person.ts";
import type { Reader } from "../store.ts";
import { note } from "./events.ts";
import { resetNotices } from "./links.ts";
import { checkRegistration, keepPasskey, type PasskeyAnswer, registrationOptions } from "./passkeys.ts";
import { codesLeft } from "./second-factor.ts";
import { endSessions, type OwnSession, ownSessions, rotate } from "./sessions.ts";
import {
  codesOf,
  confirmAuthenticator,
  confirmDraft,
  demandGoodPassphrase,
  draftCodes,
  draftWay,
  keepAuthenticator,
  keepDraft,
  keepPassphrase,
  type NewAuthenticator,
  type NewCodes,
  newAuthenticator,
} from "./setup.ts";

export interface OwnPasskey {
  id: string;
  name: string;
  added: string;
  /** Day of its last use. */
  used?: string;
}

/** How someone can sign in. */
export interface Ways {
  passkeys: readonly OwnPasskey[];
  /** Passphrase with an authenticator app. */
  passphrase: boolean;
  codesLeft: number;
}

const aboutOf = (person: Person): string => `person ${person.id}`;

/**
 * What someone does to their own account. Whatever changes how they sign in is asked for a fresh proof before, ends their other
 * sessions, and gives this one a new token, which is answered.
 */
export function own(ground: Ground) {
  const { db } = ground.database;

  const change = (session: Session, work: (trx: Trx, person: Person) => Promise<void>): Promise<string> =>
    inTurn(ground, async (trx) => {
      await work(trx, session.person);
      await endSessions(trx, session.person.id, session.id);
      return rotate(trx, session.id);
    });

  const about = (act: Parameters<typeof note>[2]["act"], trx: Trx, { name }: Person, detail: Record<string, string> = {}) =>
    note(ground, trx, { actor: name, act, about: name, detail });

  return {
    ways: (person: Person): Promise<Ways> => waysOf(db, person),

    passkeyOptions: async ({ person }: Session) =>
      registrationOptions(ground, aboutOf(person), person, (await waysOf(db, person)).passkeys),

    /** Throws `passkey-refused` (422). */
    addPasskey: async (session: Session, answer: PasskeyAnswer, name: string): Promise<string> => {
      const key = await checkRegistration(ground, aboutOf(session.person), answer);
      return change(session, async (trx, person) => {
        await keepPasskey(ground, trx, person.id, key, name);
        await about("passkey-added", trx, person);
      });
    },

    renamePasskey: (person: Person, id: string, name: string): Promise<void> =>
      ground.database.transact(async (trx) => {
        const set = { name: label(name) };
        await trx.updateTable("passkey").set(set).where("id", "=", id).where("person", "=", person.id).execute();
      }),

    /** Throws `last-way-in` (409) when nothing else would open the account. */
    removePasskey: (session: Session, id: string): Promise<string> =>
      change(session, async (trx, person) => {
        const ways = await waysOf(trx, person);
        if (!ways.passkeys.some((key) => key.id === id)) return;
        if (!ways.passphrase && ways.passkeys.length === 1) throw lastWay();
        await trx.deleteFrom("passkey").where("id", "=", id).where("person", "=", person.id).execute();
        await about("passkey-removed", trx, person);
      }),

    /** The new secret of an app: for the first one, or instead of the one they have. */
    authenticator: (person: Person, sealed?: string): NewAuthenticator =>
      newAuthenticator(ground, aboutOf(person), person.name, sealed),

    /** For someone who has none: passphrase, app and codes at once. Throws `passphrase-…`, `code-wrong` or `setup-expired` (422). */
    draftWay: (person: Person, typed: { passphrase: string; sealed: string; code: string }): Promise<NewCodes> =>
      draftWay(ground, aboutOf(person), person.name, typed),

    draftCodes: (person: Person): NewCodes => draftCodes(ground, aboutOf(person)),
    codesOf: (person: Person, draft: string): NewCodes => codesOf(ground, aboutOf(person), draft),

    /** Throws `code-not-among` or `setup-expired` (422). */
    keepDraft: (session: Session, draft: string, confirmation: string): Promise<string> => {
      const confirmed = confirmDraft(ground, aboutOf(session.person), draft, confirmation);
      return change(session, async (trx, person) => {
        if (!confirmed.hash && !(await waysOf(trx, person)).passphrase) throw noPassphrase();
        await keepDraft(ground, trx, person.id, confirmed);
        await about(confirmed.hash ? "passphrase-changed" : "codes-renewed", trx, person);
      });
    },

    /** Throws `passphrase-…` (422). */
    changePassphrase: async (session: Session, passphrase: string): Promise<string> => {
      demandGoodPassphrase(ground, passphrase, session.person.name);
      const hash = await hashPassphrase(passphrase);
      return change(session, async (trx, person) => {
        if (!(await waysOf(trx, person)).passphrase) throw noPassphrase();
        await keepPassphrase(ground, trx, person.id, hash);
        await about("passphrase-changed", trx, person);
      });
    },

    /** Throws `code-wrong` or `setup-expired` (422). */
    changeAuthenticator: (session: Session, sealed: string, code: string): Promise<string> => {
      const app = confirmAuthenticator(ground, aboutOf(session.person), sealed, code);
      return change(session, async (trx, person) => {
        if (!(await waysOf(trx, person)).passphrase) throw noPassphrase();
        await keepAuthenticator(ground, trx, person.id, app);
        await about("authenticator-changed", trx, person);
      });
    },

    /** From then on only passkeys open the account. Throws `last-way-in` (409) when there is none. */
    removePassphrase: (session: Session): Promise<string> =>
      change(session, async (trx, person) => {
        if ((await waysOf(trx, person)).passkeys.length === 0) throw lastWay();
        for (const table of ["passphrase", "authenticator", "recovery_code"] as const)
          await trx.deleteFrom(table).where("person", "=", person.id).execute();
        await about("passphrase-removed", trx, person);
      }),

    sessions: (person: Person): Promise<OwnSession[]> => ownSessions(ground, person.id),

    nameSession: (person: Person, id: string, name: string): Promise<void> =>
      ground.database.transact(async (trx) => {
        const set = { name: label(name) || null };
        await trx.updateTable("session").set(set).where("id", "=", id).where("person", "=", person.id).execute();
      }),

    endSession: (person: Person, id: string): Promise<void> =>
      ground.database.transact(async (trx) => {
        await trx.deleteFrom("session").where("id", "=", id).where("person", "=", person.id).execute();
      }),

    /** Ends all sessions but this one. Answers how many. */
    endOthers: ({ id, person }: Session): Promise<number> =>
      ground.database.transact(async (trx) => {
        const others = await trx
          .selectFrom("session")
          .select("id")
          .where("person", "=", person.id)
          .where("id", "!=", id)
          .execute();
        if (others.length > 0) await about("sessions-ended", trx, person, { n: String(others.length) });
        return endSessions(trx, person.id, id);
      }),

    setSettings: (person: Person, settings: { lang: Language; email?: string }): Promise<void> =>
      inTurn(ground, async (trx) => {
        const { lang, email } = settings;
        if (lang === person.lang && email === person.email) return;
        await trx
          .updateTable("person")
          .set({ lang, email: email ?? null })
          .where("id", "=", person.id)
          .execute();
        await about("settings-changed", trx, person);
      }),

    /** What others did to their sign-in, until they say that they know. */
    resetNotices: (person: Person): Promise<ResetNotice[]> => resetNotices(db, person.id),

    acknowledgeResets: (person: Person, ids: readonly string[]): Promise<void> =>
      ground.database.transact(async (trx) => {
        if (ids.length === 0) return;
        await trx
          .updateTable("one_time_link")
          .set({ acknowledged: ground.clock() })
          .where("kind", "=", "reset")
          .where("person", "=", person.id)
          .where("id", "in", [...ids])
          .where("acknowledged", "is", null)
          .execute();
      }),
  };
}

async function waysOf(db: Reader, person: Person): Promise<Ways> {
  const keys = await db.selectFrom("passkey").selectAll().where("person", "=", person.id).orderBy("added").execute();
  const phrase = await db.selectFrom("passphrase").select("person").where("person", "=", person.id).executeTakeFirst();
  return {
    passkeys: keys.map(({ id, name, added, used }) => ({ id, name, added, ...(used ? { used } : {}) })),
    passphrase: phrase !== undefined,
    codesLeft: await codesLeft(db, person.id),
  };
}

const lastWay = (): Problem => new Problem("last-way-in", 409, "This is the only way into the account. Add another one first.");
const noPassphrase = (): Problem => new Problem("no-passphrase", 409, "This account has no passphrase.");
