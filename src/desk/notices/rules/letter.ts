import { direction, type Language } from "../../../kernel/languages.ts";
import type { LetterKind } from "./kinds.ts";

/** What a mail says: that something waits, and where. Never what a record holds, what it is called, or who is named in it. */
export interface Written {
  subject: string;
  text: string;
}

/** U+200F: a line of a text that runs from the right stays so when a program guesses by its first letter. */
const FROM_RIGHT = "\u200f";

/**
 * The mail of one kind in the reader's language. `say`: its words. The address of the page stands on a line of its own, with nothing
 * beside it that it could be mixed with.
 */
export function letterOf(
  kind: LetterKind,
  {
    lang,
    link,
    name,
    say,
  }: { lang: Language; link: string; name: string; say: (id: string, args?: Record<string, string>) => string },
): Written {
  const mark = direction(lang) === "rtl" ? FROM_RIGHT : "";
  // Marks that set a name apart on a page are boxes in some mail programs.
  const line = (text: string) => mark + text.replace(/[\u2068\u2069]/g, "");
  const lines = [say(`notices-${kind}`), "", link, "", say(kind === "invitation" ? "notices-once" : "notices-why")];
  return {
    subject: line(say(`notices-${kind}.subject`, { name })),
    text: `${lines.map((text) => (text === "" || text === link ? text : line(text))).join("\n")}\n`,
  };
}
