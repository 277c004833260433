import { countryName, LANGUAGES, type Language } from "../../kernel/languages.ts";
import { isCountry } from "../../registry/index.ts";

const plain = (name: string): string => name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();

let known: Map<string, string> | undefined;

/** Every country by its name in each language of the interface. */
function names(): Map<string, string> {
  if (known) return known;
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
  known = new Map(LANGUAGES.toReversed().flatMap((lang) => codes.map((code) => [plain(countryName(code, lang)), code] as const)));
  return known;
}

/** The code of a country that was typed as its code, or as its name in any language of the interface, that of the page first. */
export function countryOf(text: string, lang: Language): string | undefined {
  const code = text.trim().toUpperCase();
  if (isCountry(code)) return code;
  const name = plain(text);
  const found = names().get(name);
  return found && (plain(countryName(found, lang)) === name || LANGUAGES.some((one) => plain(countryName(found, one)) === name))
    ? found
    : undefined;
}
