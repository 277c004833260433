import { formatDate, formatNumber, languageName } from "../kernel/languages.ts";
import type { Messages } from "../kernel/messages.ts";
import { fieldAt } from "./rules/paths.ts";
import type { Missing } from "./rules/publication.ts";
import type { Refusal } from "./rules/refusal.ts";
import { ownFieldLabel } from "./shape/own-fields.ts";
import type { TypeName } from "./types/index.ts";
import { label, scheme } from "./vocabulary.ts";

/**
 * A field by its path, in the reader's words: "Figures 2 · Value" for `figures.1.value`. A leading `fields.` may be there or not;
 * what has no words is shown as it is.
 */
export function fieldName(t: Messages, type: TypeName, path: string): string {
  const [first = "", ...rest] = path.replace(/^fields\./, "").split(".");
  const named = [`field-${type}-${first}`, `field-${first}`].find((id) => t.has(id));
  let words = named ? t(named) : (ownFieldLabel(type, first, t.lang)?.text ?? first);
  for (const [i, part] of rest.entries()) {
    const inPlace = fieldAt(type, [first, ...rest.slice(0, i)].join("."))?.kind === "place";
    words += /^\d+$/.test(part) ? ` ${formatNumber(Number(part) + 1, t.lang)}` : ` · ${partName(t, part, inPlace)}`;
  }
  return words;
}

function partName(t: Messages, part: string, inPlace: boolean): string {
  const id = [...(inPlace ? [`place-${part}`] : []), `part-${part}`, `field-${part}`].find((one) => t.has(one));
  if (id) return t(id);
  return /^[a-z]{2,3}(-|$)/.test(part) ? languageName(part, t.lang) : part;
}

/** A sentence for what publication still asks for. */
export function missingWords(t: Messages, type: TypeName, { code, path, args }: Missing): string {
  const { visibility, until, lang } = args;
  return t(`missing-${code}`, {
    field: path ? fieldName(t, type, path) : "",
    visibility: visibility ? label("visibility", visibility, t.lang) : "",
    until: until ? formatDate(until, t.lang) : "",
    lang: lang ? languageName(lang, t.lang) : "",
  });
}

/** A sentence for what is wrong with a value. */
export function refusalWords(t: Messages, { code, args }: Pick<Refusal, "code" | "args">): string {
  const words: Record<string, string> = {};
  for (const [name, value] of Object.entries(args)) {
    words[name] = typeof value === "number" ? formatNumber(value, t.lang) : value;
  }
  if (typeof args.scheme === "string") {
    const title = scheme(args.scheme)?.title;
    words.scheme = title?.[t.lang] ?? title?.en ?? args.scheme;
  }
  return t(code, words);
}
