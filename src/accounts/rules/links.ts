import type { Role } from "./person.ts";

/** What a one-time link is for: the first administrator, a new account, or a new way to sign in to one that is there. */
export type LinkKind = "first" | "invitation" | "reset";

/** A link that can still be used, as the page behind it sees it. */
export interface OpenLink {
  id: string;
  kind: LinkKind;
  /** The account's own name for a reset; for an invitation the name that was proposed. */
  name?: string;
  roles: readonly Role[];
  madeBy: string;
  expires: string;
}

/** A link that was just made. The token is kept nowhere: whoever made it hands it over now. */
export interface MadeLink {
  id: string;
  token: string;
  expires: string;
}

/** An invitation that nobody has used yet. */
export interface Invitation {
  id: string;
  name: string;
  roles: readonly Role[];
  madeBy: string;
  made: string;
  expires: string;
}

/** Someone else made a link to reset a person's sign-in; the person is told until they say that they know. */
export interface ResetNotice {
  id: string;
  madeBy: string;
  made: string;
  used?: string;
}

/** Where the page of a link is, under the desk's address. */
export const linkAddress = (deskUrl: string, lang: string, token: string): string => `${deskUrl}/${lang}/welcome/${token}`;
