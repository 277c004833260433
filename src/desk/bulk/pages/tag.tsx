import { formatDate } from "../../../kernel/languages.ts";
import { fieldName, label } from "../../../registry/index.ts";
import { Choices, Select, TextInput } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton, ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { Scrolling } from "../../shell/scrolling.tsx";
import { TAG_FATES, type TagFate, type termFields } from "../rules/tag.ts";
import type { TagRow, TagTally, TagWork } from "../tag-store.ts";

export interface TagPageProps {
  desk: SignedIn;
  /** What was chosen: the address of a search, or handles. */
  chosen: { query: string; n: number } | { handles: readonly string[] };
  fields: ReturnType<typeof termFields>;
  typed?: { field: string; term: string; op: string };
  errors?: readonly { id: string; message: string }[];
  latest: readonly TagWork[];
}

const NO_TALLY: TagTally = {
  fates: { tagged: 0, same: 0, field: 0, taken: 0, review: 0, forbidden: 0 },
  written: 0,
  undone: 0,
  left: 0,
};

/** Chooses the term that many records are to have, or to lose. */
export function TagPage({ desk, chosen, fields, typed, errors = [], latest }: TagPageProps) {
  const { t } = desk;
  const n = "query" in chosen ? chosen.n : chosen.handles.length;
  const wrong = (id: string) => errors.find((error) => error.id === id)?.message;
  return (
    <Frame desk={desk} title={t("bulk-tag-title")} section="records" switchable={errors.length === 0}>
      <ErrorSummary desk={desk} errors={errors} />
      <h1>{t("bulk-tag-title")}</h1>
      <p class="lead">{t("bulk-tag-lead")}</p>
      {n === 0 ? (
        <p class="silence">
          {t("bulk-tag-nothing")} <a href={at(desk, "/records")}>{t("desk-nav-records")}</a>
        </p>
      ) : (
        <PostForm desk={desk} action="/tag">
          {"query" in chosen ? (
            <input type="hidden" name="search" value={chosen.query} />
          ) : (
            chosen.handles.map((handle) => <input type="hidden" name="record" value={handle} />)
          )}
          <p class="notice">{t("query" in chosen ? "bulk-tag-of-search" : "bulk-tag-of-ticked", { n })}</p>
          <Choices
            id="op"
            legend={t("bulk-tag-op")}
            choices={[
              { value: "add", label: t("bulk-tag-add") },
              { value: "remove", label: t("bulk-tag-remove") },
            ]}
            chosen={[typed?.op === "remove" ? "remove" : "add"]}
          />
          <Select
            id="field"
            label={t("bulk-tag-field")}
            value={typed?.field}
            empty={t("bulk-tag-no-field")}
            error={wrong("field")}
            choices={fields.map(({ field, scheme, type }) => ({ value: `${field} ${scheme}`, label: fieldName(t, type, field) }))}
          />
          <TextInput
            id="term"
            label={t("bulk-tag-term")}
            help={t("bulk-tag-term-help")}
            value={typed?.term}
            error={wrong("term")}
            maxLength={200}
          />
          <button type="submit">{t("bulk-tag-preview")}</button>
        </PostForm>
      )}
      {latest.length > 0 ? (
        <section aria-labelledby="latest">
          <h2 id="latest">{t("bulk-tag-list")}</h2>
          <ol class="bulk-imports">
            {latest.map((it) => (
              <li key={it.id}>
                <a href={at(desk, `/tag/${it.id}`)}>
                  <bdi>{summaryOf(desk, it)}</bdi>
                </a>
                <p class="quiet">
                  <time dateTime={it.created}>{formatDate(it.created, desk.lang)}</time> · {t("bulk-by", { name: it.person })}
                  {it.tally && it.tally.written > 0 ? ` · ${t("bulk-tag-done", { n: it.tally.written })}` : null}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </Frame>
  );
}

export const summaryOf = ({ t }: SignedIn, { tagging: { op, scheme, term, field } }: TagWork): string =>
  t(`bulk-tag-summary-${op}`, { term: label(scheme, term, t.lang), field: fieldName(t, "deployment", field) });

export interface TaggedPageProps {
  desk: SignedIn;
  it: TagWork;
  rows: readonly TagRow[];
  only?: TagFate;
  next?: string;
}

/** What becomes of each record, or has become of it. */
export function TaggedPage({ desk, it, rows, only, next }: TaggedPageProps) {
  const { t } = desk;
  const tally = it.tally ?? NO_TALLY;
  const title = summaryOf(desk, it);
  const n = tally.fates.tagged;
  return (
    <Frame desk={desk} title={title} section="records">
      <p class="trail">
        <a href={at(desk, "/tag")}>{t("bulk-tag-title")}</a>
      </p>
      <h1>{title}</h1>
      {it.state === "checked" ? (
        <>
          <p class="lead">{t("bulk-fates-lead")}</p>
          {it.tagging.op === "add" ? <p class="help">{t("bulk-tag-editorial")}</p> : null}
          {n === 0 ? (
            <p>{t("bulk-tag-none")}</p>
          ) : (
            <ActionButton desk={desk} action={`/tag/${it.id}/apply`}>
              {t("bulk-tag-apply", { n })}
            </ActionButton>
          )}
        </>
      ) : (
        <p class="lead">{t("bulk-tag-done", { n: tally.written })}</p>
      )}
      {it.state === "undone" ? (
        <p class="notice">
          {t("bulk-undone-lead", { n: tally.undone })} {tally.left > 0 ? t("bulk-left-lead", { n: tally.left }) : null}
        </p>
      ) : null}
      <nav class="bulk-fates" aria-label={t("bulk-what")}>
        <ul>
          <li>
            <a href={at(desk, `/tag/${it.id}`)} aria-current={only === undefined ? "true" : undefined}>
              {t("bulk-fate-all")}
            </a>
          </li>
          {TAG_FATES.filter((fate) => tally.fates[fate] > 0).map((fate) => (
            <li>
              <a href={at(desk, `/tag/${it.id}?fate=${fate}`)} aria-current={only === fate ? "true" : undefined}>
                {t(`bulk-tag-fate-${fate}`)} <bdi class="count">{tally.fates[fate]}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Scrolling class="bulk-table" label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("bulk-record")}</th>
              <th scope="col">{t("bulk-what")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.record}>
                <th scope="row">
                  <a href={at(desk, `/records/${row.handle}`)}>
                    <bdi>{row.title || row.handle}</bdi>
                  </a>
                </th>
                <td>
                  <span class="state">{t(row.undone === "left" ? "bulk-left" : `bulk-tag-fate-${row.fate}`)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      {next === undefined ? null : (
        <p>
          <a rel="next" href={at(desk, `/tag/${it.id}?${only ? `fate=${only}&` : ""}after=${next}`)}>
            {t("bulk-more")}
          </a>
        </p>
      )}
      {it.state === "applied" && tally.written > 0 ? (
        <section aria-labelledby="undo">
          <h2 id="undo">{t("bulk-undo-title")}</h2>
          <p class="help">{t("bulk-tag-undo-help")}</p>
          <ActionButton desk={desk} action={`/tag/${it.id}/undo`} quiet>
            {t("bulk-tag-undo")}
          </ActionButton>
        </section>
      ) : null}
    </Frame>
  );
}
