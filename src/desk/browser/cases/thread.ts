import { PURPOSES } from "../../../intake/anywhere.ts";
import { direction, formatDate, isLanguage, languageName } from "../../../kernel/languages.ts";
import { allowedNow, consentsOf, type OpenCase, type Said } from "./opened.ts";
import { made, part, type Words } from "./page.ts";

const pageLanguage = () => {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : "en";
};
export const dayWords = (day: string): string => formatDate(day, pageLanguage());

const ORDER = ["account", "more", "consents", "reply", "note"];

/** Everything that was written in a case, in the order of the days; translations stand with the account. */
export function drawThread(place: ParentNode, open: OpenCase, words: Words): void {
  const lang = open.said.map(({ payload }) => payload).find((payload) => payload?.kind === "account")?.lang;
  const sorted = open.said.toSorted((a, b) =>
    a.day === b.day ? ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) : a.day < b.day ? -1 : 1,
  );
  const translations = sorted.filter(({ payload }) => payload?.kind === "note" && payload.about === "translation");
  const rows = [
    ...sorted.filter(({ kind }) => kind === "account"),
    ...translations,
    ...sorted.filter((one) => one.kind !== "account" && !translations.includes(one)),
  ];
  part(place, "[data-thread]").replaceChildren(...rows.map((one) => entry(one, lang, words)));
}

function entry({ kind, day, seen, payload }: Said, told: string | undefined, words: Words): HTMLElement {
  const name = payload?.kind === "note" && payload.about !== "note" ? payload.about : kind;
  const row = made("li", "", `case-said case-said-${name}`);
  const head = made("p", "", "case-said-head");
  const lang =
    payload?.kind === "note" && payload.about === "translation"
      ? payload.lang
      : kind === "account" || kind === "more"
        ? told
        : undefined;
  const by = payload?.kind === "note" ? payload.by : undefined;
  head.append(made("strong", words[`said-${name}`]));
  for (const text of [lang ? languageName(lang, pageLanguage()) : "", by ?? "", dayWords(day)])
    if (text) head.append(" · ", made("bdi", text));
  if (kind === "reply" && !seen) head.append(" · ", words["unread-reply"] ?? "");
  row.append(head);
  if (!payload) row.append(made("p", words["envelope-unreadable"], "case-warning"));
  else if (payload.kind === "consents") row.append(made("p", listed(payload.consents.answers, words)));
  else if ("text" in payload) {
    const text = made("div", payload.text || words["no-words"], payload.text ? "case-text" : "help");
    if (payload.text) Object.assign(text, lang ? { lang, dir: direction(lang) } : { dir: "auto" });
    row.append(text);
  }
  return row;
}

const listed = (answers: Record<string, boolean>, words: Words): string =>
  PURPOSES.filter((purpose) => answers[purpose])
    .map((purpose) => words[`purpose-${purpose}`] ?? "")
    .join(" · ");

/** What the person allows, purpose by purpose, and what they allowed before. */
export function drawConsents(place: ParentNode, open: OpenCase, words: Words): void {
  const now = allowedNow(open);
  const list = part(place, "[data-consents]");
  const history = part(place, "[data-history]");
  list.replaceChildren();
  history.replaceChildren();
  if (!now) return;
  for (const purpose of PURPOSES) {
    const yes = now.answers[purpose];
    const answer = made("dd", words[yes ? "yes" : "no"], yes ? "yes" : "no");
    const row = made("div");
    row.append(made("dt", words[`purpose-${purpose}`]), answer);
    list.append(row);
  }
  const asked = (words["asked-in"] ?? "")
    .replace("%day", dayWords(now.day))
    .replace("%language", languageName(now.lang, pageLanguage()));
  const path = words[`path-${now.path}`] ?? "";
  history.append(
    made("p", `${asked} ${path.charAt(0).toLocaleUpperCase(document.documentElement.lang)}${path.slice(1)}.`, "help"),
  );
  const before = consentsOf(open).slice(0, -1);
  if (before.length === 0) return;
  const more = made("details", "", "case-more");
  more.append(made("summary", words.before));
  const days = made("ul");
  for (const { day, answers } of before.toReversed()) days.append(made("li", `${dayWords(day)}: ${listed(answers, words)}`));
  more.append(days);
  history.append(more);
}
