/** The door of the accounts: who is on the team, how they sign in, what they may be. */
export { type Accounts, type AccountsOptions, openAccounts } from "./accounts.ts";
export type { Chosen } from "./actions/join.ts";
export type { OwnPasskey, Ways } from "./actions/own.ts";
export type { OwnSession } from "./actions/sessions.ts";
export type { NewAuthenticator, NewCodes } from "./actions/setup.ts";
export type { Admitted, Typed } from "./actions/sign-in.ts";
export type { Cause } from "./actions/team.ts";
export { openKey } from "./key.ts";
export { migrateAccounts } from "./migrate.ts";
export { written as writtenCode } from "./rules/codes.ts";
export { ACCOUNT_ACTS, type AccountAct, type AccountEvent } from "./rules/events.ts";
export { type Invitation, linkAddress, type MadeLink, type OpenLink, type ResetNotice } from "./rules/links.ts";
export { passkeysWork } from "./rules/origin.ts";
export { isAccountName, isRole, type Member, type Person, ROLES, type Role, type Session } from "./rules/person.ts";
