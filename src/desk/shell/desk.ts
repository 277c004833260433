import type { Context } from "hono";
import type { Session } from "../../accounts/index.ts";
import type { Language } from "../../kernel/languages.ts";
import type { Messages } from "../../kernel/messages.ts";
import type { DeskSettings } from "./house.ts";

/** What every page of the desk knows besides its own data. */
export interface Desk {
  lang: Language;
  t: Messages;
  settings: DeskSettings;
  /** Absent on the few pages that are there for those who have not signed in. */
  session?: Session;
  /** Path after the language, with its query: the language switch stays on the page. */
  here: string;
  assets: { css: string; script: string; mark: string };
  /** What the last act has come to, said once at the head of the page. */
  notice?: string;
}

/** A page that only someone signed in can be on. */
export type SignedIn = Desk & { session: Session };

export interface DeskEnv {
  Variables: { desk: Desk };
}

export type DeskContext = Context<DeskEnv>;

/** An address of the desk in the language of the page. `path` begins with a slash. */
export const at = ({ lang }: Pick<Desk, "lang">, path: string): string => `/${lang}${path}`;
