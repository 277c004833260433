import { Choices } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton, ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { Scrolling } from "../../shell/scrolling.tsx";
import { FATES, type Fate, type FatedRow, type TableImport, type Tally, WRITABLE } from "../rules/import.ts";
import { changeWords, reasonWords } from "./words.ts";

export interface FatesPageProps {
  desk: SignedIn;
  it: TableImport;
  tally: Tally;
  /** What the list is narrowed to. */
  only: { fate?: Fate; left?: boolean };
  rows: readonly FatedRow[];
  /** Line after which the list goes on. */
  next?: number;
  /** Handles by record, of those that are there. */
  handles: ReadonlyMap<string, string>;
  error?: string;
}

/** What becomes of every row of a table, or what has become of it. */
export function FatesPage(props: FatesPageProps) {
  const { desk, it, tally, error } = props;
  const { t } = desk;
  const title = t(it.state === "checked" ? "bulk-fates-title" : "bulk-written-title");
  return (
    <Frame desk={desk} title={title} section="import" switchable={error === undefined}>
      <p class="trail">
        <a href={at(desk, "/import")}>{t("bulk-title")}</a>
      </p>
      <ErrorSummary desk={desk} errors={error ? [{ id: "fate", message: error }] : []} />
      <h1>{title}</h1>
      <p class="lead">
        <bdi>{it.name}</bdi>. {it.state === "checked" ? t("bulk-fates-lead") : t("bulk-written-lead", { n: tally.written })}
      </p>
      {it.state === "undone" ? (
        <p class="notice">
          {t("bulk-undone-lead", { n: tally.undone })} {tally.left > 0 ? t("bulk-left-lead", { n: tally.left }) : null}
        </p>
      ) : null}
      <Filter {...props} />
      <Rows {...props} />
      {it.state === "checked" ? <Write {...props} /> : null}
      {it.state === "written" && tally.written > 0 ? (
        <section aria-labelledby="undo">
          <h2 id="undo">{t("bulk-undo-title")}</h2>
          <p class="help">{t("bulk-undo-help")}</p>
          <ActionButton desk={desk} action={`/import/${it.id}/undo`} quiet>
            {t("bulk-undo")}
          </ActionButton>
        </section>
      ) : null}
    </Frame>
  );
}

function Filter({ desk, it, tally, only }: FatesPageProps) {
  const { t } = desk;
  const all = FATES.reduce((sum, fate) => sum + tally.fates[fate], 0);
  const entry = (label: string, n: number, query: string, chosen: boolean) => (
    <li>
      <a href={at(desk, `/import/${it.id}${query}`)} aria-current={chosen ? "true" : undefined}>
        {label} <bdi class="count">{n}</bdi>
      </a>
    </li>
  );
  return (
    <nav class="bulk-fates" aria-label={t("bulk-what")}>
      <ul>
        {entry(t("bulk-fate-all"), all, "", only.fate === undefined && !only.left)}
        {FATES.map((fate) => entry(t(`bulk-fate-${fate}`), tally.fates[fate], `?fate=${fate}`, only.fate === fate))}
        {tally.left > 0 ? entry(t("bulk-left"), tally.left, "?left=1", only.left === true) : null}
      </ul>
      {only.fate ? <p class="help">{t(`bulk-fate-${only.fate}-help`)}</p> : null}
    </nav>
  );
}

function Rows({ desk, it, only, rows, next, handles }: FatesPageProps) {
  const { t } = desk;
  const type = it.mapping?.type ?? "agent";
  const query = only.fate ? `fate=${only.fate}&` : only.left ? "left=1&" : "";
  if (rows.length === 0) return <p class="silence">{t("bulk-no-rows")}</p>;
  return (
    <>
      <Scrolling class="bulk-table" label={t("bulk-fates-title")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("bulk-line")}</th>
              <th scope="col">{t("bulk-record")}</th>
              <th scope="col">{t("bulk-what")}</th>
              <th scope="col">{t("bulk-why")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const handle = handles.get(row.record ?? "") ?? row.handle;
              return (
                <tr key={row.line} data-fate={row.fate}>
                  <td class="count">
                    {row.line === row.lastLine
                      ? String(row.line)
                      : t("bulk-lines", { from: String(row.line), to: String(row.lastLine) })}
                  </td>
                  <th scope="row">
                    {handle ? (
                      <a href={at(desk, `/records/${handle}`)}>{<bdi>{row.title || handle}</bdi>}</a>
                    ) : (
                      <bdi>{row.title || "–"}</bdi>
                    )}
                  </th>
                  <td>
                    <span class="state">{t(`bulk-fate-${row.fate}`)}</span>
                  </td>
                  <td>
                    <ul class="bulk-reasons">
                      {row.why.map((reason) => (
                        <li>
                          <bdi>{reasonWords(t, type, reason)}</bdi>
                        </li>
                      ))}
                      {row.changes.map((change) => (
                        <li>
                          <bdi>{changeWords(t, type, change)}</bdi>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
      <p class="acts">
        {next === undefined ? null : (
          <a rel="next" href={at(desk, `/import/${it.id}?${query}after=${next}`)}>
            {t("bulk-more")}
          </a>
        )}
        <a href={at(desk, `/import/${it.id}/rows.csv?${query}`)}>{t("bulk-download")}</a>
      </p>
    </>
  );
}

function Write({ desk, it, tally, error }: FatesPageProps) {
  const { t } = desk;
  const there = WRITABLE.filter((fate) => tally.fates[fate] > 0);
  return (
    <section aria-labelledby="write">
      <h2 id="write">{t("bulk-write-title")}</h2>
      {there.length === 0 ? (
        <p>{t("bulk-write-nothing")}</p>
      ) : (
        <PostForm desk={desk} action={`/import/${it.id}/write`}>
          <Choices
            id="fate"
            legend={t("bulk-write-legend")}
            choices={there.map((fate) => ({ value: fate, label: t(`bulk-write-${fate}`, { n: tally.fates[fate] }) }))}
            chosen={it.chosen}
            several
            error={error}
          />
          <button type="submit">{t("bulk-write")}</button>
        </PostForm>
      )}
      <div class="acts">
        <a href={at(desk, `/import/${it.id}?map=1`)}>{t("bulk-map-again")}</a>
        <ActionButton desk={desk} action={`/import/${it.id}/drop`} quiet>
          {t("bulk-drop")}
        </ActionButton>
      </div>
    </section>
  );
}
