import type { CslItem } from "./items.ts";

/**
 * A reference in the style of the American Psychological Association (7th edition), as plain text. A record page shows
 * one, so it is composed here in microseconds; a CSL processor takes milliseconds for the same words, and a test
 * holds the two together.
 */
export function apa(item: CslItem): string {
  const authors = (item.author ?? []).map(({ literal }) => literal);
  const named = item.number && item.genre ? ` (${item.genre.replace(" record", " Record")} ${item.number})` : "";
  const kind = KINDS[item.type] ? ` [${KINDS[item.type]}]` : "";
  const title = `${item.title}${named}${kind}`;
  const date = `(${dateOf(item)})`;
  const outlet = item.publisher ?? item["container-title"];
  const publisher = authors.length === 1 && authors[0] === outlet ? undefined : outlet;
  const parts = authors.length > 0 ? [listed(authors), date, title, publisher] : [title, date, publisher];
  const sentences = parts.filter((part) => part !== undefined).map(closed);
  const found = item.URL && (item.issued ? item.URL : `Retrieved ${item.URL}`);
  return [...sentences, ...(found ? [found] : [])].join(" ");
}

/** Words in brackets for what is not read as text. */
const KINDS: Readonly<Record<string, string>> = { dataset: "Dataset", graphic: "Graphic", motion_picture: "Video recording" };

const IN_MONTHS = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
const MONTHS = Array.from({ length: 12 }, (_, month) => IN_MONTHS.format(Date.UTC(2000, month)));

/** What is dated by its year alone; pages, articles of the press and letters bear their day. */
const BY_YEAR = new Set(["report", "dataset", "article-journal", "graphic"]);

function dateOf({ type, issued }: CslItem): string {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  if (year === undefined) return "n.d.";
  if (month === undefined || BY_YEAR.has(type)) return String(year);
  return `${year}, ${MONTHS[month - 1]}${day ? ` ${day}` : ""}`;
}

const closed = (sentence: string): string =>
  /[.?!]["”’)]?$/.test(sentence) && !sentence.endsWith(".)") ? sentence : `${sentence}.`;

function listed(names: readonly string[]): string {
  const shown = names.length > 20 ? [...names.slice(0, 19), `. . . ${names.at(-1)}`] : names;
  if (shown.length < 2) return shown.join("");
  if (names.length > 20) return shown.join(", ");
  if (shown.length === 2) return shown.join(" & ");
  return `${shown.slice(0, -1).join(", ")}, & ${shown.at(-1)}`;
}
