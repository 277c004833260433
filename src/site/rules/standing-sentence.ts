import type { PublicRecord } from "../../edition/index.ts";
import { formatNumber } from "../../kernel/languages.ts";
import type { Messages } from "../../kernel/messages.ts";
import { dateWords } from "./dates.ts";
import { asText } from "./values.ts";
import { label } from "./vocabulary.ts";

/** Vocabulary of the field that says how far a thing has come, by record type. */
const STATUS: Readonly<Record<string, readonly [field: string, scheme: string]>> = {
  deployment: ["status", "deployment-status"],
  measure: ["stage", "measure-stage"],
  engagement: ["status", "response-status"],
  claim: ["standing", "standing"],
};

/** Sentences that say where a matter stands, made from the data alone: its status, since when, when last reported, what is alleged. */
export function standingSentences(record: PublicRecord, claimStandings: readonly string[], t: Messages): string[] {
  const { fields } = record;
  const said: string[] = [];
  const [field, scheme] = STATUS[record.type] ?? [];
  const status = field && scheme ? asText(fields[field]) : undefined;
  const since = asText(fields.since);
  const until = asText(fields.until);
  if (status && scheme) {
    const words = label(scheme, status, t.lang);
    said.push(since ? t("s-status-since", { status: words, date: dateWords(since, t) }) : t("s-status", { status: words }));
  } else if (since) said.push(t("s-since", { date: dateWords(since, t) }));
  if (until) said.push(t("s-until", { date: dateWords(until, t) }));
  if (record.type === "deployment") said.push(lastSeen(fields, t));
  return [...said, ...statements(claimStandings, t)];
}

function lastSeen(fields: Record<string, unknown>, t: Messages): string {
  const confirmed = asText(fields.lastConfirmed);
  const reported = asText(fields.lastReported);
  if (confirmed) return t("s-last-confirmed", { date: dateWords(confirmed, t) });
  if (reported) return t("s-last-reported", { date: dateWords(reported, t) });
  return t("s-no-date");
}

function statements(standings: readonly string[], t: Messages): string[] {
  if (standings.length === 0) return [];
  const count = (...wanted: string[]) => standings.filter((one) => wanted.includes(one)).length;
  const of = (id: string, n: number) => t(id, { n, shown: formatNumber(n, t.lang), of: formatNumber(standings.length, t.lang) });
  const alleged = count("alleged");
  const disputed = count("disputed", "denied");
  const all = standings.length;
  const said = [t("s-statements", { n: all, shown: formatNumber(all, t.lang) })];
  if (alleged > 0) said.push(of("s-alleged", alleged));
  if (disputed > 0) said.push(of("s-disputed", disputed));
  return said;
}
