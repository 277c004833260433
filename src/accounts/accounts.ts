import { now } from "../kernel/clock.ts";
import { type Database, seenAs } from "../kernel/database/index.ts";
import { eventsAbout, eventsAfter } from "./actions/events.ts";
import { joining } from "./actions/join.ts";
import { openLink } from "./actions/links.ts";
import { own } from "./actions/own.ts";
import { authenticationOptions, proofOf, proveByPasskey, SIGN_IN, signInByPasskey } from "./actions/passkeys.ts";
import { sessionOf } from "./actions/sessions.ts";
import { proveTyped, signIn, type Typed } from "./actions/sign-in.ts";
import { team } from "./actions/team.ts";
import type { Ground } from "./ground.ts";
import { openLockbox } from "./lockbox.ts";
import type { AccountEvent } from "./rules/events.ts";
import type { OpenLink } from "./rules/links.ts";
import { passkeysWork } from "./rules/origin.ts";
import type { Member, Person, Session } from "./rules/person.ts";
import { allMembers, personFrom, rowByName } from "./store.ts";
import type { AccountTables } from "./tables.ts";

export interface AccountsOptions {
  database: Database<unknown>;
  /** The desk's key, 32 bytes: `openKey`. */
  key: Uint8Array;
  /** The monitor's name, as authenticator apps and passkeys show it. */
  publicName: string;
  /** Address of the desk, without a path. Passkeys are bound to it. */
  origin: () => string;
  /** ISO instant; the house's clock unless a test moves it. */
  clock?: () => string;
}

/** Who is on the team, how they show that it is them, and who is signed in. */
export interface Accounts {
  /** The session that a token (the content of the cookie) opens, if it is still good; counts as use of it. */
  sessionOf(token: string): Promise<Session | undefined>;
  /** Everyone with an account, by name. */
  people(): Promise<Person[]>;
  /** The same, with the day they were last here. */
  members(): Promise<Member[]>;
  person(name: string): Promise<Person | undefined>;
  /** Changes of accounts after a sequence number, oldest first: for the audit trail. */
  events(after: number, limit: number): Promise<AccountEvent[]>;
  /** The last changes of one account, newest first. */
  eventsAbout(name: string, limit: number): Promise<AccountEvent[]>;
  /** Before the sign-in. */
  door: Door;
  /** What someone does to their own account. */
  own: ReturnType<typeof own>;
  /** What administrators and the shell do to others'. */
  team: ReturnType<typeof team>;
}

export interface Door extends ReturnType<typeof joining> {
  /** Can browsers do passkeys at the desk's address? */
  passkeys(): boolean;
  /** Throws `sign-in-refused` (422), `too-many-attempts` (429), `account-suspended` (403) or `desk-busy` (503). */
  signIn(name: string, typed: Typed): ReturnType<typeof signIn>;
  signInOptions(): ReturnType<typeof authenticationOptions>;
  /** Throws `passkey-refused` (422) or `account-suspended` (403). */
  signInByPasskey(answer: string): ReturnType<typeof signInByPasskey>;
  /** Shows anew that it is them, by what they know and have. Throws as `signIn` does. */
  prove(session: Session, typed: Typed): Promise<void>;
  proofOptions(session: Session): ReturnType<typeof authenticationOptions>;
  proveByPasskey(session: Session, answer: string): Promise<void>;
  /** What a one-time link is for; undefined when it can be used no more. */
  link(token: string): Promise<OpenLink | undefined>;
}

/** Opens the accounts on a database that `migrateAccounts` has prepared. */
export function openAccounts({ database, key, publicName, origin, clock = now }: AccountsOptions): Accounts {
  const ground: Ground = { database: seenAs<AccountTables>(database), box: openLockbox(key), clock, publicName, origin };
  const { db } = ground.database;
  return {
    sessionOf: (token) => sessionOf(ground, token),
    people: () => allMembers(db),
    members: () => allMembers(db),
    person: async (name) => {
      const row = await rowByName(db, name);
      return row && personFrom(row);
    },
    events: (after, limit) => eventsAfter(db, after, limit),
    eventsAbout: (name, limit) => eventsAbout(db, name, limit),
    own: own(ground),
    team: team(ground),
    door: {
      ...joining(ground),
      passkeys: () => passkeysWork(origin()),
      signIn: (name, typed) => signIn(ground, name, typed),
      signInOptions: () => authenticationOptions(ground, SIGN_IN),
      signInByPasskey: (answer) => signInByPasskey(ground, answer),
      prove: (session, typed) => proveTyped(ground, session, typed),
      proofOptions: (session) => authenticationOptions(ground, proofOf(session)),
      proveByPasskey: (session, answer) => proveByPasskey(ground, session, answer),
      link: (token) => openLink(ground, db, token),
    },
  };
}
