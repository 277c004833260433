import { stemmer as hy } from "@orama/stemmers/armenian";
import { stemmer as da } from "@orama/stemmers/danish";
import { stemmer as nl } from "@orama/stemmers/dutch";
import { stemmer as en } from "@orama/stemmers/english";
import { stemmer as fi } from "@orama/stemmers/finnish";
import { stemmer as fr } from "@orama/stemmers/french";
import { stemmer as de } from "@orama/stemmers/german";
import { stemmer as el } from "@orama/stemmers/greek";
import { stemmer as hu } from "@orama/stemmers/hungarian";
import { stemmer as hi } from "@orama/stemmers/indian";
import { stemmer as id } from "@orama/stemmers/indonesian";
import { stemmer as it } from "@orama/stemmers/italian";
import { stemmer as lt } from "@orama/stemmers/lithuanian";
import { stemmer as no } from "@orama/stemmers/norwegian";
import { stemmer as pt } from "@orama/stemmers/portuguese";
import { stemmer as ro } from "@orama/stemmers/romanian";
import { stemmer as ru } from "@orama/stemmers/russian";
import { stemmer as es } from "@orama/stemmers/spanish";
import { stemmer as sv } from "@orama/stemmers/swedish";
import { stemmer as tr } from "@orama/stemmers/turkish";
import { stemmer as uk } from "@orama/stemmers/ukrainian";
import snowball from "snowball-stemmers";
import { stemArabic, stemPersian } from "./arabic.ts";

type Stem = (word: string) => string;

const made = (name: string): Stem => {
  const stemmer = snowball.newStemmer(name);
  return (word) => stemmer.stem(word);
};

interface Stemmer {
  script: Script;
  stem: Stem;
  /** Takes folded letters; the others want accents. */
  folded?: boolean;
}

export type Script = "latin" | "greek" | "cyrillic" | "armenian" | "devanagari" | "arabic" | "other";

const latin = (stem: Stem): Stemmer => ({ script: "latin", stem });
const cyrillic = (stem: Stem): Stemmer => ({ script: "cyrillic", stem });

/** By ISO 639-1 code. @orama/stemmers gives the same stems as snowball-stemmers, ten times faster; that one has more languages. */
const STEMMERS: Readonly<Record<string, Stemmer>> = {
  ar: { script: "arabic", stem: stemArabic, folded: true },
  ca: latin(made("catalan")),
  cs: latin(made("czech")),
  da: latin(da),
  de: latin(de),
  el: { script: "greek", stem: el },
  en: latin(en),
  es: latin(es),
  eu: latin(made("basque")),
  fa: { script: "arabic", stem: stemPersian, folded: true },
  fi: latin(fi),
  fr: latin(fr),
  hi: { script: "devanagari", stem: hi },
  hu: latin(hu),
  hy: { script: "armenian", stem: hy },
  id: latin(id),
  it: latin(it),
  lt: latin(lt),
  nl: latin(nl),
  no: latin(no),
  pt: latin(pt),
  ro: latin(ro),
  ru: cyrillic(ru),
  sl: latin(made("slovene")),
  sv: latin(sv),
  // One pass leaves `kameralar` at `kamera` and takes `kamera` to `kamer`; a second makes them meet.
  tr: latin((word) => tr(tr(word))),
  uk: cyrillic(uk),
};

/** Languages that have a stemmer. */
export const STEMMED: readonly string[] = Object.keys(STEMMERS);

// Words in another script than the passage around them are taken as these languages.
const USUAL: Readonly<Partial<Record<Script, string>>> = {
  latin: "en",
  greek: "el",
  cyrillic: "ru",
  armenian: "hy",
  devanagari: "hi",
  arabic: "ar",
};

export function scriptOf(word: string): Script {
  const code = word.codePointAt(0) ?? 0;
  if (code < 0x2b0 || (code >= 0x1e00 && code < 0x1f00)) return "latin";
  if (code >= 0x370 && code < 0x400) return "greek";
  if (code >= 0x400 && code < 0x530) return "cyrillic";
  if (code >= 0x530 && code < 0x590) return "armenian";
  if (code >= 0x900 && code < 0x980) return "devanagari";
  if (code >= 0x1f00 && code < 0x2000) return "greek";
  return "other";
}

const LIKELY: Readonly<Record<string, Script>> = {
  Latn: "latin",
  Grek: "greek",
  Cyrl: "cyrillic",
  Armn: "armenian",
  Deva: "devanagari",
  Arab: "arabic",
};

const ALIASES: Readonly<Record<string, string>> = { nb: "no", nn: "no", arb: "ar", pes: "fa", prs: "fa", ind: "id" };
const bases = new Map<string, { base: string; script: Script | undefined }>();

/** The language of a tag and the script it is likely written in; a tag that is none has no script. */
function baseOf(tag: string): { base: string; script: Script | undefined } {
  let found = bases.get(tag);
  if (!found) {
    found = { base: "und", script: undefined };
    try {
      const locale = new Intl.Locale(tag).maximize();
      const base = ALIASES[locale.language] ?? locale.language;
      if (base !== "und" && tag.toLowerCase().slice(0, 3) !== "und")
        found = { base, script: LIKELY[locale.script ?? ""] ?? "other" };
    } catch {
      // Not a language tag: the script of each word decides.
    }
    if (bases.size > 2000) bases.clear();
    bases.set(tag, found);
  }
  return found;
}

/**
 * The language whose stemmer a word of this script gets inside a passage of that language; undefined when it gets none.
 * Scripts decide first: a Latin name in an Arabic passage is not Arabic.
 */
export function stemmedAs(tag: string, script: Script): string | undefined {
  const { base, script: own } = baseOf(tag);
  if (own === script) return STEMMERS[base]?.script === script ? base : undefined;
  return USUAL[script];
}

/** The stem of a word in a language; the word itself where there is none, or where the stemmer stumbles over it. */
export function stemWith(lang: string, lowered: string, folded: string): string {
  const stemmer = STEMMERS[lang];
  if (!stemmer) return folded;
  try {
    return stemmer.stem(stemmer.folded ? folded : lowered);
  } catch {
    // Foreign code over whatever a text holds: one odd word must not keep a document out of the index.
    return folded;
  }
}
