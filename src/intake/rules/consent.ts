import type { TellLanguage } from "./languages.ts";

/**
 * What someone may allow, one by one: that the team reads it; that it informs its work without being shown; that a
 * sentence is quoted without a name; that pictures and sound are published; that it is shared with a partner who is named;
 * that the team replies here; that it is kept for years; that a machine translates it.
 */
export const PURPOSES = ["read", "background", "quote", "media", "share", "contact", "keep", "translate"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** How an account came: the server saw the words for a moment, or only ever their ciphertext. */
export const PATHS = ["plain", "sealed"] as const;
export type Path = (typeof PATHS)[number];

/**
 * What someone allowed, in words whose hash (hex) is `version`, in a language, on a day (UTC: times are kept nowhere).
 * A change is a new one beside it.
 */
export interface Consents {
  version: string;
  lang: TellLanguage;
  day: string;
  path: Path;
  answers: Record<Purpose, boolean>;
}

/** A yes for the purposes named, a no for the others. Without a yes to reading nothing is sent, so that one is always there. */
export const answersOf = (yes: Iterable<string>): Record<Purpose, boolean> => {
  const said = new Set<string>(["read", ...yes]);
  return Object.fromEntries(PURPOSES.map((purpose) => [purpose, said.has(purpose)])) as Record<Purpose, boolean>;
};
