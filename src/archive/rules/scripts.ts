/** Which language a script gives away, before any guess by words. Counts are over a sample. */

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Latn", /\p{sc=Latn}/gu],
  ["Arab", /\p{sc=Arab}/gu],
  ["Hani", /\p{sc=Hani}/gu],
  ["Kana", /[\p{sc=Hira}\p{sc=Kana}]/gu],
  ["Hang", /\p{sc=Hang}/gu],
  ["Cyrl", /\p{sc=Cyrl}/gu],
  ["Grek", /\p{sc=Grek}/gu],
  ["Hebr", /\p{sc=Hebr}/gu],
  ["Thai", /\p{sc=Thai}/gu],
  ["Deva", /\p{sc=Deva}/gu],
  ["Beng", /\p{sc=Beng}/gu],
  ["Ethi", /\p{sc=Ethi}/gu],
  ["Armn", /\p{sc=Armn}/gu],
  ["Geor", /\p{sc=Geor}/gu],
  ["Khmr", /\p{sc=Khmr}/gu],
  ["Laoo", /\p{sc=Laoo}/gu],
  ["Mymr", /\p{sc=Mymr}/gu],
  ["Taml", /\p{sc=Taml}/gu],
  ["Telu", /\p{sc=Telu}/gu],
  ["Sinh", /\p{sc=Sinh}/gu],
  ["Tibt", /\p{sc=Tibt}/gu],
];

/** A script in which one language is written by nearly all who use it. */
export const ONE_LANGUAGE: Readonly<Record<string, string>> = {
  Hang: "ko",
  Grek: "el",
  Thai: "th",
  Armn: "hy",
  Geor: "ka",
  Khmr: "km",
  Laoo: "lo",
  Mymr: "my",
  Taml: "ta",
  Telu: "te",
  Sinh: "si",
  Tibt: "bo",
};

/** The script that most letters of the text are in. An ideograph says about as much as two letters. */
export function mainScript(text: string): string | undefined {
  const counts = new Map(SCRIPTS.map(([script, letters]) => [script, text.match(letters)?.length ?? 0]));
  const kana = counts.get("Kana") ?? 0;
  const han = counts.get("Hani") ?? 0;
  if (kana > 0 && kana * 5 > han) counts.set("Kana", kana + han);
  else counts.set("Hani", han * 2);
  let best: string | undefined;
  for (const [script, count] of counts) if (count > (best ? (counts.get(best) ?? 0) : 0)) best = script;
  return best;
}

const count = (text: string, letters: string) => {
  let found = 0;
  for (const letter of text) if (letters.includes(letter)) found += 1;
  return found;
};

/** Characters that were simplified, and the ones they came from, place by place. */
const SIMPLIFIED = "这来对时会个们国说为学发经应关开还进现见问过动间长机报边术与实务东车马门无业区县厂广义个网难权";
const TRADITIONAL = "這來對時會個們國說為學發經應關開還進現見問過動間長機報邊術與實務東車馬門無業區縣廠廣義個網難權";

/** `zh-Hans` or `zh-Hant` by characters that only one of them has; `zh` when there is none. */
export function chinese(text: string): string {
  const simplified = count(text, SIMPLIFIED);
  const traditional = count(text, TRADITIONAL);
  if (simplified === traditional) return "zh";
  return simplified > traditional ? "zh-Hans" : "zh-Hant";
}

/** Letters that one language of the Arabic script has and its neighbours have not. */
const ARABIC_SCRIPT: readonly (readonly [string, string])[] = [
  ["ps", "ښځڅډړږټڼېۍ"],
  ["ur", "ٹڈڑےںھہۓ"],
  ["ckb", "ێۆڕڵەڤ"],
  ["ug", "ۇۈۋې"],
  ["fa", "پچژگکی"],
];

/** The language of a text in Arabic letters, where its letters say so; undefined for plain Arabic letters. */
export function byArabicLetters(text: string): string | undefined {
  const letters = text.match(/\p{sc=Arab}/gu)?.length ?? 0;
  const found = ARABIC_SCRIPT.map(([lang, own]) => [lang, count(text, own)] as const);
  const [lang, most] = found
    .slice(0, -1)
    .reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0] as readonly [string, number]);
  if (most * 40 > letters) return lang;
  return (found.at(-1)?.[1] ?? 0) * 40 > letters ? "fa" : undefined;
}
