import type { Edition, PublicRecord, SearchHit } from "../edition/index.ts";
import type { Language } from "../kernel/languages.ts";
import { messages } from "../kernel/messages.ts";
import { isTypeName } from "../registry/index.ts";
import { refsOf } from "./records.ts";
import type { ENDPOINTS } from "./rules/endpoints.ts";
import { filterLabel, filtersOf } from "./rules/filters.ts";
import { type Asked, LIMIT } from "./rules/parameters.ts";
import { type Address, inLanguage, recordPath, recordView } from "./view.ts";

type Of<E extends keyof typeof ENDPOINTS> = Asked<(typeof ENDPOINTS)[E]["parameters"]>;

/** Whole records by facet and date: what a search without words finds. */
export async function listRecords(edition: Edition, asked: Of<"records">, address: Address) {
  const { from, to, sort = "newest", limit = LIMIT, cursor } = asked;
  const query = { q: "", lang: "en", filters: filtersOf(asked), from, to, sort, limit, cursor, widen: false };
  const { total, hits, next } = await edition.search(query);
  const records = hits
    .map(({ handle }) => edition.record(handle))
    .filter((record): record is PublicRecord => record !== undefined);
  const refs = refsOf(edition, records);
  return { total, records: records.map((record) => recordView(record, refs, address)), next: next ?? null };
}

const labelOf = (facet: string, value: string, lang: Language): string =>
  facet === "type" && isTypeName(value) ? messages(lang)(`type-${value}`) : filterLabel(facet, value, lang);

function hitView(hit: SearchHit, lang: Language, address: Address) {
  const title = inLanguage(hit.title, lang, hit.lang);
  return {
    handle: hit.handle,
    type: hit.type,
    title: title.text,
    titleLang: title.lang,
    passage: hit.passage.map(({ text }) => text).join(""),
    lang: hit.lang,
    fragments: hit.passage.map(({ text, mark }) => ({ text, mark })),
    translation: hit.translation ?? null,
    page: hit.page ?? null,
    file: hit.file ?? null,
    url: address(hit.url),
  };
}

export async function search(edition: Edition, asked: Of<"search">, address: Address) {
  const { q = "", lang = "en", from, to, sort = "relevance", limit = LIMIT, cursor, widen } = asked;
  const query = { q, lang, filters: filtersOf(asked), from, to, sort, limit, cursor, widen: widen !== "0" };
  const { total, hits, facets, widened, next } = await edition.search(query);
  return {
    total,
    hits: hits.map((hit) => hitView(hit, lang, address)),
    facets: facets.map(({ name, values }) => ({
      name,
      values: values.map(({ value, count, chosen }) => ({ value, label: labelOf(name, value, lang), count, chosen })),
    })),
    widened,
    next: next ?? null,
  };
}

/** What happened to public records, newest first. `next` is the place in the ledger to go on before. */
export function listChanges(edition: Edition, { before, limit = LIMIT }: Of<"changes">, address: Address) {
  const changes = edition.changes(limit, before);
  return {
    changes: changes.map(({ handle, type, title, act, at, reason, version }) => ({
      handle,
      type,
      title,
      act,
      at,
      reason,
      version,
      url: address(recordPath(handle)),
    })),
    next: changes.length === limit ? (changes.at(-1)?.seq ?? null) : null,
  };
}
