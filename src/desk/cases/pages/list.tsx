import type { CaseRow } from "../../../intake/index.ts";
import { CASE_STATES } from "../../../intake/index.ts";
import { collate, languageName } from "../../../kernel/languages.ts";
import { counted, fileSize } from "../../../site/index.ts";
import { Select } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { Scrolling } from "../../shell/scrolling.tsx";
import { type CaseCounts, type CaseQuery, caseName, endsSoon } from "../rules/listing.ts";
import { CaseDay, CasesNav, NeedsScript, Tongue } from "./parts.tsx";
import { CaseReminders } from "./reminders.tsx";

export interface ListProps {
  desk: SignedIn;
  script: string;
  query: CaseQuery;
  /** What the filter lets through, newest first; `cut` when there are more of them. */
  rows: readonly CaseRow[];
  cut: boolean;
  /** All cases: for the choices of the filter, and whether there are any. */
  langs: readonly string[];
  total: number;
  counts: CaseCounts;
  /** Accounts are taken. */
  open: boolean;
  /** The one who looks has a registered key. */
  keyed: boolean;
  today: string;
}

/** What has come in: days, sizes and states; what was told opens case by case. */
export function ListPage(props: ListProps) {
  const { desk, script, rows, total, keyed, open, counts } = props;
  const { t } = desk;
  return (
    <Frame desk={desk} title={t("cases-title")} section="cases" script={script}>
      <div class="cases" data-cases>
        <CasesNav desk={desk} here="list" />
        <h1>{t("cases-title")}</h1>
        <NeedsScript desk={desk} />
        {open ? null : (
          <p class="case-warning">
            <strong>{t("cases-closed")}</strong> {t("cases-closed.why")}
          </p>
        )}
        {keyed ? null : <NoKey desk={desk} />}
        <CaseReminders desk={desk} counts={counts} />
        {total > 0 ? <Filters {...props} /> : null}
        {rows.length > 0 ? (
          <>
            {props.cut ? <p class="help">{t("cases-cut", { n: rows.length })}</p> : null}
            <CaseTable {...props} />
          </>
        ) : (
          <p class="silence">{t(total > 0 ? "cases-none-filtered" : "cases-none")}</p>
        )}
      </div>
    </Frame>
  );
}

const NoKey = ({ desk }: { desk: SignedIn }) => (
  <div class="case-warning">
    <p>
      <strong>{desk.t("cases-no-key")}</strong> {desk.t("cases-no-key.why")}
    </p>
    <p>
      <a class="deed" href={at(desk, "/cases/key")}>
        {desk.t("cases-make-key")}
      </a>
    </p>
  </div>
);

function Filters({ desk, query, langs }: ListProps) {
  const { t, lang } = desk;
  const names = langs.map((tag) => ({ value: tag, label: languageName(tag, lang) }));
  return (
    <form class="case-filters" method="get" action={at(desk, "/cases")} aria-label={t("cases-filters")}>
      <Select
        id="state"
        label={t("cases-state")}
        value={query.state}
        empty={t("cases-any")}
        choices={["unread", "ending", ...CASE_STATES].map((state) => ({ value: state, label: t(`cases-state-${state}`) }))}
      />
      <Select
        id="lang"
        label={t("cases-language")}
        value={query.lang}
        empty={t("cases-any")}
        choices={names.toSorted((a, b) => collate(lang)(a.label, b.label))}
      />
      <Select
        id="path"
        label={t("cases-path")}
        value={query.path}
        empty={t("cases-any")}
        choices={["sealed", "plain"].map((path) => ({ value: path, label: t(`cases-path-${path}`) }))}
      />
      <button type="submit">{t("cases-filter")}</button>
    </form>
  );
}

const CaseTable = ({ desk, rows, today }: ListProps) => (
  <Scrolling label={desk.t("cases-table")}>
    <table class="case-table">
      <thead>
        <tr>
          {["case", "state", "came", "language", "path", "size", "until"].map((one) => (
            <th scope="col">{desk.t(`cases-${one}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row desk={desk} row={row} today={today} />
        ))}
      </tbody>
    </table>
  </Scrolling>
);

function Row({ desk, row, today }: { desk: SignedIn; row: CaseRow; today: string }) {
  const { t } = desk;
  return (
    <tr class={row.unreadByTeam > 0 ? "unread" : undefined}>
      <th scope="row">
        <a href={at(desk, `/cases/${row.id}`)}>
          <bdi class="code" dir="ltr">
            {caseName(row.id)}
          </bdi>
        </a>
      </th>
      <td>
        <span class="state">{t(`cases-state-${row.state}`)}</span>
        {row.unreadByTeam > 0 && row.state !== "new" ? <span class="brief">{t("cases-state-unread")}</span> : null}
        {row.stale ? <span class="brief">{t("cases-stale")}</span> : null}
      </td>
      <td>
        <CaseDay desk={desk} day={row.day} />
      </td>
      <td>
        <Tongue desk={desk} lang={row.lang} />
      </td>
      <td>{t(`cases-path-${row.path}`)}</td>
      <td>
        {fileSize(desk, row.bytes)}
        {row.files > 0 ? <span class="brief">{counted(desk, "cases-files-n", row.files)}</span> : null}
      </td>
      <td class={endsSoon(row, today) ? "soon" : undefined}>
        <CaseDay desk={desk} day={row.until} />
      </td>
    </tr>
  );
}
