import { languageName } from "../../../kernel/languages.ts";
import { Code, counted, When } from "../../../site/index.ts";
import { SummaryLink } from "../../records/view/pages/value.tsx";
import { typeName } from "../../records/view/rules/names.ts";
import { deskBriefOf } from "../../rules/circles.ts";
import { Select } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import type { WorkQuery, WorkView } from "../load.ts";
import { openIn, WORK_STATES } from "../rules/work.ts";

/** What there is to translate into a language, record by record. */
export function WorkPage({ desk, view }: { desk: Desk; view: WorkView }) {
  const { t, lang } = desk;
  const { to, state, type, result, counts, types } = view;
  const language = languageName(to, lang);
  const title = t("translation-work-title");
  const address = (more: Partial<WorkQuery>) => {
    const query = new URLSearchParams({ to, state, ...(type && { type }), ...more });
    return at(desk, `/translation?${query}`);
  };
  return (
    <Frame desk={desk} title={title} section="translation">
      <article class="translation-work">
        <h1>{title}</h1>
        <p class="lead">{t("translation-work-lead")}</p>
        <nav aria-label={t("translation-languages")}>
          <ul class="translation-tabs">
            {openIn(counts).map((one) => (
              <li>
                <a href={address({ to: one.lang })} aria-current={one.lang === to ? "true" : undefined}>
                  {languageName(one.lang, lang)} <span class="count">{counted(desk, "translation-open", one.open)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t("translation-states", { language })}>
          <ul class="translation-tabs">
            {WORK_STATES.map((one) => (
              <li>
                <a href={address({ state: one })} aria-current={one === state ? "true" : undefined}>
                  {t(`translation-work-${one}`)}{" "}
                  <span class="count">{counted(desk, "translation-records", counts.get(`${to}:${one}`) ?? 0)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {types.length > 1 || type ? (
          <form class="translation-language" method="get" action={at(desk, "/translation")}>
            <input type="hidden" name="to" value={to} />
            <input type="hidden" name="state" value={state} />
            <Select
              id="type"
              label={t("translation-type")}
              empty={t("translation-type-any")}
              value={type}
              choices={types.map(({ value, count }) => ({ value, label: `${typeName(t, value)} (${count})` }))}
            />
            <button type="submit" class="quiet">
              {t("translation-go")}
            </button>
          </form>
        ) : null}
        <h2>{counted(desk, `translation-list-${state}`, result.total, { language })}</h2>
        <ul class="rows translation-list">
          {result.hits.map((hit) => {
            const brief = deskBriefOf(hit);
            return (
              <li>
                <SummaryLink desk={desk} of={hit} path={`/records/${hit.handle}/translate?to=${to}`} />{" "}
                <span class="quiet">
                  {typeName(t, hit.type)} · <Code>{hit.handle}</Code>
                  {brief ? (
                    <>
                      {" · "}
                      <When v={desk} date={brief.changed} />
                    </>
                  ) : null}
                </span>
              </li>
            );
          })}
        </ul>
        {result.next ? (
          <p>
            <a href={address({ cursor: result.next })}>{t("translation-more")}</a>
          </p>
        ) : null}
      </article>
    </Frame>
  );
}
