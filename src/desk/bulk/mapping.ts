import { LANGUAGES } from "../../kernel/languages.ts";
import { messages } from "../../kernel/messages.ts";
import { isTypeName, TYPE_NAMES, type TypeName } from "../../registry/index.ts";
import type { PostedForm } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { targetName } from "./pages/words.ts";
import { guessed } from "./rules/guess.ts";
import type { TableImport } from "./rules/import.ts";
import { DATE_ORDERS, type Mapping, plain, printOf } from "./rules/mapping.ts";
import { originOfFile } from "./rules/origin.ts";
import type { Target } from "./rules/targets.ts";
import { imports } from "./store.ts";

const LICENCE = "CC-BY-4.0";

/** What a target is called over the columns of tables, in every language of the interface. */
const namesIn =
  (type: TypeName) =>
  (target: Target): string[] =>
    LANGUAGES.flatMap((lang) => {
      const name = targetName(messages(lang), type, target);
      const field = targetName(messages(lang), type, { ...target, part: undefined, lang: undefined });
      return target.lang === undefined ? [name] : [name, `${field} ${target.lang}`, `${field} (${target.lang})`];
    });

/** The kind of record whose fields most of the headers name. */
function likeliest(headers: readonly string[]): TypeName {
  const fitting = (type: TypeName) => guessed(type, headers, namesIn(type)).filter((id) => id !== "").length;
  const counts = TYPE_NAMES.map((type) => [type, fitting(type)] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best), ["agent", 0] as const)[0];
}

export interface Proposed {
  mapping: Mapping;
  basis: "remembered" | "guessed";
}

/**
 * The mapping that a page begins with: what this import has, what the last file with these columns had, what was asked for by name, or
 * what can be told from the headers.
 */
export async function proposed(
  house: Pick<DeskHouse, "database">,
  it: TableImport,
  asked: { type?: string; from?: string },
): Promise<Proposed> {
  const store = imports(house);
  if (asked.from) {
    const named = (await store.mappings()).find(({ name }) => name === asked.from);
    if (named) return { mapping: fitted(named.mapping, named.print, it), basis: "remembered" };
  }
  const known = it.mapping ?? (await store.remembered(printOf(it.headers)));
  if (known && (!asked.type || asked.type === known.type) && known.columns.length === it.headers.length)
    return { mapping: known, basis: "remembered" };
  const type = asked.type && isTypeName(asked.type) ? asked.type : likeliest(it.headers);
  const columns = guessed(type, it.headers, namesIn(type));
  const handle = columns.indexOf("handle");
  const base = {
    origin: originOfFile(it.name),
    keys: handle === -1 ? [] : [handle],
    lang: "en",
    decimal: ".",
    separator: "|",
    licence: LICENCE,
  } as const;
  return { mapping: { ...base, ...known, type, columns, keys: [...base.keys] }, basis: "guessed" };
}

/** A mapping of another file, put to the columns of this one that have the same headers. */
function fitted(mapping: Mapping, print: string, it: TableImport): Mapping {
  const before = print.split("\u{1f}");
  const places = it.headers.map((header) => before.indexOf(plain(header)));
  const columns = places.map((place) => (place === -1 ? "" : (mapping.columns[place] ?? "")));
  const keys = places.flatMap((place, i) => (place !== -1 && mapping.keys.includes(place) ? [i] : []));
  return { ...mapping, columns, keys };
}

/** The mapping that a form says, as far as it says one. */
export function mappingFrom(form: PostedForm, it: TableImport): Mapping {
  const said = (name: string) => (form.get(name) ?? "").trim();
  const type = said("type");
  const dates = DATE_ORDERS.find((one) => one === form.get("dates"));
  return {
    type: isTypeName(type) ? type : "agent",
    origin: said("origin"),
    columns: it.headers.map((_, i) => form.get(`c${i}`) ?? ""),
    keys: form.all("key").map(Number),
    lang: said("lang"),
    ...(dates && { dates }),
    decimal: form.get("decimal") === "," ? "," : ".",
    separator: form.get("separator") ?? "|",
    licence: said("licence"),
  };
}
