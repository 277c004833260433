import type { Language } from "../../kernel/languages.ts";

/**
 * What a person of the team may be. `community` is a reviewer from among those concerned, who may stop a publication;
 * `custodian` opens what intake receives; `partner` reads what is shared with them.
 */
export const ROLES = ["contributor", "editor", "reviewer", "community", "custodian", "administrator", "partner"] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** Someone with an account. `name` signs what they do in the ledger, never changes and is never given to another. */
export interface Person {
  id: string;
  name: string;
  roles: readonly Role[];
  lang: Language;
  /** Where notices go, if they want any. */
  email?: string;
  /** May not sign in; what they did stays theirs. */
  suspended: boolean;
  created: string;
}

/** Someone as the list of people shows them. */
export interface Member extends Person {
  /** The last day that they used the desk. No hour is kept, and no place. */
  active?: string;
}

/** A signed-in person. */
export interface Session {
  id: string;
  person: Person;
  /** Goes into every form, and is checked when it comes back. */
  formToken: string;
  /** Until when dangerous acts need no new proof of who is there; an ISO instant, in the past when none is left. */
  freshUntil: string;
}

const NAME = /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/;

/** 3 to 40 letters, digits and hyphens. The names that the software itself signs with belong to nobody. */
export const isAccountName = (text: string): boolean => NAME.test(text) && !RESERVED.has(text);

const RESERVED = new Set(["vigie", "shell", "starter", "system", "import", "admin", "root", "nobody"]);

/** A name that its owner gives to a key or a session: one line of at most 60 characters, without invisible ones. */
export const label = (text: string): string =>
  [
    ...text
      .slice(0, 400)
      .normalize("NFC")
      .replaceAll(/[\p{C}\s]+/gu, " ")
      .trim(),
  ]
    .slice(0, 60)
    .join("");
