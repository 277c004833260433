import type { TellLanguage } from "../../rules/languages.ts";
import type { TellWords } from "../words.ts";

/** What every page of telling is given. */
export interface TellView {
  t: TellWords;
  lang: TellLanguage;
  /** The languages one can switch to. */
  languages: readonly TellLanguage[];
  /** Name of the monitor. */
  name: string;
  /** Where one complains; undefined when the monitor has named nothing. */
  contact: string | undefined;
  /** Addresses of the style, of what is added where no script runs, and of the icon. */
  files: { css: string; plain: string; icon: string };
  /** The script of every page that has no other: leaving fast. */
  leave: string;
  /** Where the quick exit leads. */
  exit: string;
  /** Address of the page read aloud, by the page's title; undefined while nobody has recorded it. */
  soundOf(title: string): string | undefined;
  /** Path of the page of places that help. */
  help: string;
}
