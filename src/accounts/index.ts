/** The door of the accounts: who is on the team, how they sign in, what they may be. */
export { isAccountName, isRole, type Person, ROLES, type Role, type Session } from "./rules/person.ts";

import type { Person, Session } from "./rules/person.ts";

/** Who is on the team, and who is signed in. */
export interface Accounts {
  /** The session that a token (the content of the cookie) opens, if it is still good; counts as use of it. */
  sessionOf(token: string): Promise<Session | undefined>;
  /** Everyone with an account, by name. */
  people(): Promise<Person[]>;
}
