import { formatDate, formatNumber } from "../../kernel/languages.ts";
import { type Citation, fieldName, type Localised } from "../../registry/index.ts";
import { Code, Prose, Text } from "../../site/index.ts";
import type { PackedRecord } from "../rules/shapes.ts";
import { asGroups, asText } from "../rules/values.ts";
import { Day, type Report, termWord, typeWord } from "./words.tsx";

/** The records that are no sources: what they say and what that rests on, place by place. */
export function Records({ report }: { report: Report }) {
  const records = report.model.records.filter(({ record }) => record.type !== "source");
  if (records.length === 0) return null;
  return (
    <section aria-labelledby="records">
      <h2 id="records">{report.t("pack-records")}</h2>
      {records.map((one) => (
        <RecordBlock report={report} one={one} />
      ))}
    </section>
  );
}

function RecordBlock({ report, one }: { report: Report; one: PackedRecord }) {
  const { t, lang } = report;
  const { record, log } = one;
  const standing = asText(record.fields.standing);
  const statement = record.type === "claim" ? (record.fields.text as Localised | undefined) : undefined;
  const grounds = groundsOf(one);
  return (
    <article id={record.handle}>
      <p class="kicker">{typeWord(report, record.type)}</p>
      <h3>
        <Text v={report} of={record.title} /> <Code>{record.handle}</Code>
      </h3>
      <Prose v={report} of={statement ?? record.summary} />
      <p class="quiet">
        {t("pack-record-version", {
          version: formatNumber(record.version, lang),
          date: formatDate(record.changed.slice(0, 10), lang),
        })}
        {standing ? ` · ${t("pack-standing")}: ${termWord(report, "standing", standing)}` : ""}
        {log.map(
          ({ index, at }) =>
            ` · ${t("pack-log-entry", { index: formatNumber(index, lang), date: formatDate(at.slice(0, 10), lang) })}`,
        )}
      </p>
      <h4>{t("pack-says")}</h4>
      {grounds.length === 0 ? <p>{t("pack-says-none")}</p> : null}
      <ul class="rows">
        {grounds.map((ground) => (
          <Ground report={report} one={one} ground={ground} />
        ))}
      </ul>
      {record.corrections.length > 0 ? (
        <>
          <h4>{t("pack-corrections")}</h4>
          <ul class="rows">
            {record.corrections.map(({ field, at, reason }) => (
              <li>
                {fieldName(t, record.type, field)} · <Day report={report} at={at} /> <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}

interface GroundLine {
  /** The place that rests on it; absent where the whole statement does. */
  field?: string;
  source: string;
  relation: string;
  grade?: string;
  page?: string | undefined;
  quote?: string | undefined;
}

/** Citations of the fields, and what a claim gives as its evidence. */
const groundsOf = ({ record }: PackedRecord): GroundLine[] => [
  ...asGroups(record.fields.evidence).flatMap(({ source, relation, page, quote }): GroundLine[] => {
    const id = asText(source);
    return id ? [{ source: id, relation: asText(relation) ?? "supports", page: asText(page), quote: asText(quote) }] : [];
  }),
  ...record.citations.map(
    ({ field, source, relation, grade, locator }: Citation): GroundLine => ({
      ...{ field, source, relation, grade, page: locator?.page, quote: locator?.quote },
    }),
  ),
];

function Ground({ report, one, ground }: { report: Report; one: PackedRecord; ground: GroundLine }) {
  const { t } = report;
  const source = one.open.refs.get(ground.source);
  return (
    <li>
      {ground.field ? <>{fieldName(t, one.record.type, ground.field)}: </> : null}
      {termWord(report, "citation-relation", ground.relation)} ·{" "}
      {source ? (
        <a href={`#${source.handle}`}>
          <Code>{source.handle}</Code>
        </a>
      ) : (
        t("pack-not-public")
      )}
      {ground.page ? <>, {t("pack-page", { page: ground.page })}</> : null}
      {ground.grade ? <> · {termWord(report, "evidence-grade", ground.grade)}</> : null}
      {ground.quote ? (
        <>
          {" "}
          <q dir="auto">{ground.quote}</q>
        </>
      ) : null}
    </li>
  );
}
