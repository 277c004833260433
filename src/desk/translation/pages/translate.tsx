import { direction, LANGUAGES, languageName } from "../../../kernel/languages.ts";
import { fieldName, label, type RecordBody } from "../../../registry/index.ts";
import { Code, counted, plain } from "../../../site/index.ts";
import { Words } from "../../records/view/pages/difference.tsx";
import { SummaryLink } from "../../records/view/pages/value.tsx";
import { typeName } from "../../records/view/rules/names.ts";
import { Select } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { TextRow, TranslationView } from "../load.ts";

/** A record text by text, the original on one side and the translation on the other, with the words of the vocabulary beside them. */
export function TranslatePage({ desk, view }: { desk: Desk; view: TranslationView }) {
  const { t, lang } = desk;
  const { opened, to, rows, own, glossary } = view;
  const { body, version } = opened.latest;
  const language = languageName(to, lang);
  const title = t("translation-title", { language });
  const errors = rows
    .filter((row) => row.clash)
    .map((row) => ({ id: inputId(row), message: t("translation-clash", { field: fieldName(t, body.type, row.path) }) }));
  return (
    <Frame desk={desk} title={`${title}: ${plain(body.title, lang)}`} section="translation" switchable={errors.length === 0}>
      <article class="translation">
        <ErrorSummary desk={desk} errors={errors} />
        <p class="kicker">
          {typeName(t, body.type)} <Code>{body.handle}</Code> · <SummaryLink desk={desk} of={body} />
        </p>
        <h1>{title}</h1>
        <LanguageForm desk={desk} body={body} to={to} />
        {rows.length === 0 ? (
          <p class="silence">{t("translation-nothing", { language })}</p>
        ) : (
          <div class={glossary.length > 0 ? "translation-columns" : undefined}>
            <PostForm desk={desk} action={`/records/${body.handle}/translate`} id="translation-form">
              <input type="hidden" name="to" value={to} />
              <input type="hidden" name="base" value={version} />
              {rows.map((row) => (
                <TextPair desk={desk} body={body} row={row} to={to} />
              ))}
              <div class="acts">
                <button type="submit">{t("translation-save")}</button>
                <a href={at(desk, `/records/${body.handle}`)}>{t("translation-cancel")}</a>
              </div>
            </PostForm>
            {glossary.length > 0 ? <Glossary desk={desk} view={view} /> : null}
          </div>
        )}
        {own.length > 0 && rows.length > 0 ? (
          <p class="quiet">
            {counted(desk, "translation-own", own.length, { language })}{" "}
            {own.map((place) => fieldName(t, body.type, place.path)).join(" · ")}
          </p>
        ) : null}
      </article>
    </Frame>
  );
}

const inputId = ({ path }: Pick<TextRow, "path">): string => `t.${path}`;

function LanguageForm({ desk, body, to }: { desk: Desk; body: RecordBody; to: string }) {
  const tags = [...new Set<string>([...LANGUAGES, ...Object.keys(body.title), to])].filter((tag) => tag !== body.lang);
  return (
    <form class="translation-language" method="get" action={at(desk, `/records/${body.handle}/translate`)}>
      <Select
        id="to"
        label={desk.t("translation-into")}
        value={to}
        choices={tags.map((value) => ({ value, label: languageName(value, desk.lang) }))}
      />
      <button type="submit" class="quiet">
        {desk.t("translation-go")}
      </button>
    </form>
  );
}

/** Shorter texts are typed on a line or two, longer ones in as many as the original takes. */
const rowsFor = (text: string): number => Math.min(18, Math.max(2, Math.ceil(text.length / 55) + 1));

function TextPair({ desk, body, row, to }: { desk: Desk; body: RecordBody; row: TextRow; to: string }) {
  const { t, lang } = desk;
  const { path, from, original, state, translation, text, before, clash } = row;
  const id = inputId(row);
  const name = fieldName(t, body.type, path);
  const described = [`${id}-state`, clash ? `${id}-error` : ""].filter(Boolean).join(" ");
  const confirmable = translation && (state === "stale" || state === "machine");
  return (
    <section class={clash ? "translation-pair wrong" : "translation-pair"} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      <div class="translation-original">
        <p class="translation-side">{languageName(from, lang)}</p>
        <div class="translation-text" lang={from} dir={direction(from)} id={`${id}-original`}>
          {original.split(/\n\s*\n/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </div>
        {before !== undefined && before !== original ? (
          <details open>
            <summary>{t("translation-what-changed")}</summary>
            <Words before={before} after={original} />
          </details>
        ) : null}
      </div>
      <div class="translation-mine">
        <label class="translation-side" for={id}>
          {languageName(to, lang)} <span class="unseen">: {name}</span>
        </label>
        <p class="help" id={`${id}-state`}>
          {stateWords(desk, row)}
        </p>
        {clash ? (
          <div class="error" id={`${id}-error`}>
            {clash.theirs ? t("translation-theirs") : t("translation-theirs-gone")}
            {clash.theirs ? (
              <blockquote lang={to} dir={direction(to)}>
                {clash.theirs}
              </blockquote>
            ) : null}
          </div>
        ) : null}
        <textarea
          id={id}
          name={id}
          rows={rowsFor(original)}
          lang={to}
          dir={direction(to)}
          aria-describedby={described}
          aria-invalid={clash ? "true" : undefined}
        >
          {text}
        </textarea>
        {confirmable ? (
          <div class="choice">
            <input id={`ok.${path}`} type="checkbox" name={`ok.${path}`} value="yes" />
            <label for={`ok.${path}`}>
              {t(state === "machine" ? "translation-confirm-machine" : "translation-confirm-stale")}
            </label>
          </div>
        ) : null}
      </div>
    </section>
  );
}

/** How the translation came about, and by whom. */
function stateWords({ t, lang }: Desk, { state, translation }: TextRow): string {
  if (!translation) return t("translation-state-missing");
  const made = label("translation-state", translation.status.replaceAll("_", "-"), lang);
  const by = translation.translator ? t("translation-by", { made, name: translation.translator }) : made;
  return state === "stale" ? t("translation-state-stale", { made: by }) : by;
}

function Glossary({ desk, view: { glossary, to } }: { desk: Desk; view: TranslationView }) {
  const { t, lang } = desk;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <aside class="glossary" aria-labelledby="glossary" tabIndex={0}>
      <h2 id="glossary">{t("translation-glossary")}</h2>
      <dl>
        {glossary.map((entry) => (
          <div>
            <dt dir="auto">{entry.found}</dt>
            <dd lang={entry.names.length > 0 ? to : lang} dir={direction(entry.names.length > 0 ? to : lang)}>
              {entry.names[0] ?? <span class="quiet">{t("translation-no-name")}</span>}
              {entry.names.length > 1 ? <span class="quiet"> {entry.names.slice(1).join(" · ")}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
