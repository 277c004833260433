import { direction, languageName } from "../../../../kernel/languages.ts";
import { labelIn } from "../../../../registry/index.ts";
import type { Desk } from "../../../shell/desk.ts";

/** A term by its label; where it has none in the language of the page, the one it has, and in which language that is. */
export function TermName({ desk, scheme, notation }: { desk: Desk; scheme: string; notation: string }) {
  const { text, lang } = labelIn(scheme, notation, desk.lang);
  if (lang === desk.lang) return <bdi>{text}</bdi>;
  if (lang === "zxx") return <bdi dir="ltr">{text}</bdi>;
  return (
    <>
      <bdi lang={lang} dir={direction(lang)}>
        {text}
      </bdi>{" "}
      <small class="quiet">{languageName(lang, desk.lang)}</small>
    </>
  );
}

/** A notation, a name or an address: from the left in every language. */
export const Code = ({ children }: { children: string }) => (
  <code dir="ltr" translate={false}>
    {children}
  </code>
);

/** The words of a vocabulary, a field or a page in the language of the desk, else in English, else in any. */
export const wordsIn = (desk: Desk, words: Readonly<Record<string, string>>): string =>
  words[desk.lang] ?? words.en ?? Object.values(words)[0] ?? "";
