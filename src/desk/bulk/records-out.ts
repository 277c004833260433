import type { FollowedEdition, PublicRecord } from "../../edition/index.ts";
import type { Language } from "../../kernel/languages.ts";
import type { Messages } from "../../kernel/messages.ts";
import { type Column, csvColumns, csvRow, fieldName, isTypeName, leaves, scheme, type TypeName } from "../../registry/index.ts";
import { asked, type ListQuery } from "../work/rules/query.ts";
import { fieldOf, fieldsOf } from "./rules/declared.ts";

type Index = Pick<FollowedEdition, "list" | "record" | "search" | "summaries">;

/** Columns that records of every kind have. */
const SHARED = new Set(["handle", "type", "state", "lang", "licence", "title", "summary"]);

/** The one kind that a list is narrowed to, if it is. */
export function onlyType({ filters }: Pick<ListQuery, "filters">): TypeName | undefined {
  const [type, ...more] = filters.type ?? [];
  return type !== undefined && more.length === 0 && isTypeName(type) ? type : undefined;
}

/** Columns of a list: all of its kind, or, of a list with several kinds, those that all have. */
export function columnsOf(type: TypeName | undefined): Column[] {
  if (type) return csvColumns(type);
  return csvColumns("agent").filter(({ field }) => SHARED.has(field));
}

const BATCH = 100;

/** The records that a list asks for, all of them, batch by batch, without holding them. `circles`: what the one who asks may see. */
export async function* recordsOf(
  index: Index,
  query: ListQuery,
  lang: Language,
  circles: Record<string, string[]>,
): AsyncGenerator<PublicRecord[]> {
  const { type, ...others } = query.filters;
  const plain =
    !query.q.trim() && !query.from && !query.to && Object.keys(others).length === 0 && Object.keys(circles).length === 0;
  if (plain && (type === undefined || onlyType(query))) {
    for (let after: string | undefined; ; ) {
      const batch = index.list(onlyType(query), BATCH, after);
      yield batch;
      after = batch.at(-1)?.handle;
      if (batch.length < BATCH) return;
      // Between two batches pages get their turn.
      await new Promise(setImmediate);
    }
  }
  for (let cursor: string | undefined; ; ) {
    const page = await index.search({ ...asked({ ...query, sort: "handle", cursor }, lang, circles, BATCH), facets: [] });
    yield page.hits.flatMap(({ handle }) => index.record(handle) ?? []);
    cursor = page.next;
    if (cursor === undefined) return;
  }
}

/** Rows of a table of records, its headers first. */
export async function* tableOf(
  index: Index,
  type: TypeName | undefined,
  batches: AsyncIterable<PublicRecord[]>,
): AsyncGenerator<string[]> {
  const columns = columnsOf(type);
  yield columns.map(({ name }) => name);
  for await (const batch of batches) {
    const refs = index.summaries([...new Set(batch.flatMap(refsOf))]);
    for (const record of batch) {
      const all = csvColumns(record.type).map(({ name }) => name);
      const row = csvRow(record, (id) => refs.get(id)?.handle ?? id);
      yield columns.map(({ name }) => row[all.indexOf(name)] ?? "");
    }
  }
}

const refsOf = ({ type, fields }: PublicRecord): string[] =>
  leaves(fieldsOf(type), fields)
    .filter(({ field }) => field.kind === "ref")
    .map(({ value }) => String(value));

/** What each column of a table holds, in the reader's words. */
export function* codebookOf(t: Messages, type: TypeName | undefined): Generator<string[]> {
  yield [
    t("bulk-codebook-column"),
    t("bulk-codebook-field"),
    t("bulk-codebook-help"),
    t("bulk-codebook-kind"),
    t("bulk-codebook-values"),
  ];
  for (const { name, field } of columnsOf(type)) {
    const declared = type && fieldOf(type, field);
    const help = [`field-${type}-${field}.help`, `field-${field}.help`].find((id) => t.has(id));
    const title = declared?.scheme === undefined ? undefined : scheme(declared.scheme)?.title;
    const kind = `bulk-kind-${declared?.kind ?? "text"}`;
    const label = t.has(`bulk-codebook-${field}`) ? t(`bulk-codebook-${field}`) : fieldName(t, type ?? "agent", field);
    yield [
      name,
      label,
      help ? t(help) : "",
      declared?.many ? t("bulk-kind-list", { kind: t(kind) }) : t(kind),
      title ? (title[t.lang] ?? title.en ?? "") : "",
    ];
  }
}
