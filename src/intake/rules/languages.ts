/**
 * The languages in which one can tell something, in the order of the switch. The rest of the site speaks fewer.
 * The names are written out, since not every browser knows them all.
 */
const OWN_NAMES = {
  en: "English",
  fr: "Français",
  es: "Español",
  ar: "العربية",
  fa: "فارسی",
  ps: "پښتو",
  tr: "Türkçe",
  ti: "ትግርኛ",
  am: "አማርኛ",
  so: "Soomaali",
  sw: "Kiswahili",
  uk: "Українська",
  bn: "বাংলা",
  ur: "اردو",
  pt: "Português",
  ht: "Kreyòl ayisyen",
} as const;

export type TellLanguage = keyof typeof OWN_NAMES;

export const TELL_LANGUAGES = Object.keys(OWN_NAMES) as TellLanguage[];

export const isTellLanguage = (tag: string): tag is TellLanguage => Object.hasOwn(OWN_NAMES, tag);

/** A language's name in that language itself. */
export const tellName = (lang: TellLanguage): string => OWN_NAMES[lang];

export const tellDirection = (lang: TellLanguage): "ltr" | "rtl" => (/^(?:ar|fa|ps|ur)$/.test(lang) ? "rtl" : "ltr");

/** Languages that a reader of these tags is likely to mean: Dari is written as Persian, for instance. */
const NEAR: Readonly<Record<string, TellLanguage>> = {
  prs: "fa",
  pus: "ps",
  pbu: "ps",
  hat: "ht",
  tir: "ti",
  amh: "am",
  som: "so",
};

/**
 * The language that suits `wishes`, an Accept-Language header or a list of tags in order of preference:
 * the most wished for of those that are `open`, else English.
 */
export function pickTellLanguage(
  wishes: string | readonly string[],
  open: readonly TellLanguage[] = TELL_LANGUAGES,
): TellLanguage {
  for (const tag of typeof wishes === "string" ? byWeight(wishes) : wishes) {
    const base = tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";
    const lang = isTellLanguage(base) ? base : NEAR[base];
    if (lang && open.includes(lang)) return lang;
  }
  return "en";
}

const byWeight = (header: string): string[] =>
  header
    .slice(0, 1000)
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.split(";");
      const weight = Number(/^\s*q=([\d.]+)/.exec(rest.join(";"))?.[1] ?? 1);
      return { tag, weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
