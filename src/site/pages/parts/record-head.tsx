import type { PublicRecord } from "../../../edition/index.ts";
import { languageName } from "../../../kernel/languages.ts";
import { overOn } from "../../rules/over.ts";
import * as to from "../../rules/paths.ts";
import { choose } from "../../rules/text.ts";
import { asGroups, asText } from "../../rules/values.ts";
import { listed, type View } from "../view.ts";
import { When } from "./date.tsx";
import { typeLabel } from "./label.ts";
import { Code, Prose, voice } from "./text.tsx";

/** Type, title, summary, and what stands of it. */
export function RecordHead({
  v,
  record,
  sentences,
  kicker,
}: {
  v: View;
  record: PublicRecord;
  sentences: readonly string[];
  kicker?: string;
}) {
  const title = choose(record.title, v.lang);
  return (
    <header class="record-head">
      <p class="kicker">
        <a href={to.browse(v.lang, { type: record.type })}>{typeLabel(v, record.type)}</a>
        {kicker ? <> · {kicker}</> : null} <Code>{record.handle}</Code>
      </p>
      <h1 {...(title ? voice(v, title.lang) : {})}>{title?.text ?? record.handle}</h1>
      {record.contentNotice ? (
        <aside class="notice" aria-label={v.t("content-notice")}>
          <Prose v={v} of={record.contentNotice} />
        </aside>
      ) : null}
      {record.summary ? (
        <div class="lede">
          <Prose v={v} of={record.summary} mark={false} />
        </div>
      ) : null}
      <OtherNames v={v} record={record} />
      <Over v={v} record={record} />
      {sentences.length > 0 ? <p class="stands">{sentences.join(" ")}</p> : null}
      <LanguageNotice v={v} record={record} />
    </header>
  );
}

/** Said of what is over: nobody should answer a call that has closed, or trust a guide past its time. */
function Over({ v, record }: { v: View; record: PublicRecord }) {
  const over = overOn(record, v.today);
  if (!over) return null;
  return (
    <aside class="notice" aria-label={v.t("over-notice")}>
      <p>
        {v.t(`over-${over.field === "closes" ? "closed" : "stale"}`)} <When v={v} date={over.date} />.
      </p>
    </aside>
  );
}

/** Said when the record has no version in the reader's language, or one that no person has checked. */
function LanguageNotice({ v, record }: { v: View; record: PublicRecord }) {
  const shown = choose(record.summary ?? record.title, v.lang);
  if (!shown || (!shown.fallback && shown.status !== "machine")) return null;
  const names = record.languages.map((tag) => languageName(tag, v.lang));
  const list = listed(v, names);
  const original = shown.original ?? record.lang;
  return (
    <aside class="notice" aria-label={v.t("language-notice")}>
      <p>
        {shown.fallback
          ? v.t("fallback-notice", { wanted: languageName(v.lang, v.lang), shown: languageName(shown.lang, v.lang) })
          : v.t("machine-notice", { original: languageName(original, v.lang) })}{" "}
        {names.length > 0 ? v.t("languages-of-record", { list }) : null}
      </p>
    </aside>
  );
}

/** Names that are not the title: spelt as their bearers do, variants kept. */
function OtherNames({ v, record }: { v: View; record: PublicRecord }) {
  const title = choose(record.title, v.lang)?.text;
  const names = asGroups(record.fields.names).flatMap((name) => asText(name.text) ?? []);
  const others = [...new Set(names)].filter((name) => name !== title);
  if (others.length === 0) return null;
  return (
    <p class="quiet">
      {v.t("topic-others")}{" "}
      {others.map((name, i) => (
        <>
          {i > 0 ? " · " : null}
          <bdi>{name}</bdi>
        </>
      ))}
    </p>
  );
}
