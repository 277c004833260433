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
  if (status && scheme) said.push(...stateOf(fields, scheme, status, t));
  else said.push(...spanOf(fields, "s-since", t));
  if (record.type === "deployment") said.push(lastSeen(fields, t));
  return [...said, ...statements(claimStandings, t)];
}

/** Statuses that have lasted since the first date. Of the others it is not recorded when they began. */
const LASTING = new Set(["in-use", "trial"]);
/** Statuses of what was in use before: the dates say from when until when. */
const STOPPED = new Set(["suspended", "banned", "ended"]);

function stateOf(fields: Record<string, unknown>, scheme: string, status: string, t: Messages): string[] {
  const words = { status: label(scheme, status, t.lang) };
  if (scheme !== "deployment-status") return [status === "unknown" ? t("s-stage-unknown") : t("s-status", words)];
  const since = asText(fields.since);
  const until = asText(fields.until);
  if (LASTING.has(status) && since && !until) return [t("s-status-since", { ...words, date: dateWords(since, t) })];
  if (status === "unknown") return [...spanOf(fields, "s-dates-from", t), t("s-status-unknown")];
  if (status === "ended") return [...runOf(since, until, t), t("s-status", words)];
  const dated = fields.lastReported ?? fields.lastConfirmed;
  const now = dated && (STOPPED.has(status) || until) ? t("s-status-then", words) : t("s-status", words);
  return [...(STOPPED.has(status) ? runOf(since, until, t) : spanOf(fields, "s-dates-from", t)), now];
}

/** From when until when it ran. "In use" would say too much of a pilot. */
function runOf(since: string | undefined, until: string | undefined, t: Messages): string[] {
  if (since && until) return [t("s-ran", { from: dateWords(since, t), to: dateWords(until, t) })];
  if (since) return [t("s-began", { date: dateWords(since, t) })];
  return until ? [t("s-ran-until", { date: dateWords(until, t) })] : [];
}

/** The dates alone, where nothing says what held between them. `open` words a first date without a last. */
function spanOf(fields: Record<string, unknown>, open: "s-since" | "s-dates-from", t: Messages): string[] {
  const since = asText(fields.since);
  const until = asText(fields.until);
  if (since && until) return [t("s-dates", { from: dateWords(since, t), to: dateWords(until, t) })];
  if (since) return [t(open, { date: dateWords(since, t) })];
  return until ? [t("s-until", { date: dateWords(until, t) })] : [];
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
