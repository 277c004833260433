import { direction, formatNumber } from "../../../kernel/languages.ts";
import { fieldName, label } from "../../../registry/index.ts";
import { counted, listed, marked, reflowed, Text } from "../../../site/index.ts";
import { Words } from "../../records/view/pages/difference.tsx";
import { Choices, Labelled, Select, TextArea, TextInput } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { Passage } from "../load.ts";
import type { Mistake, Typed } from "../rules/asked.ts";
import { GRADES, RELATIONS } from "../rules/grounds.ts";
import { unbroken } from "../rules/quote.ts";
import type { Checked } from "../source.ts";
import { CitingHead, WhatItSays } from "./head.tsx";

export interface PassageProps {
  desk: Desk;
  passage: Passage;
  typed: Typed;
  /** The key of the citation that is being changed. */
  but?: string;
  mistakes?: readonly Mistake[];
  checked?: Checked;
}

/** A source page by page, and the form that cites a passage of it. */
export function PassagePage({ desk, passage, typed, but, mistakes = [], checked }: PassageProps) {
  const { t } = desk;
  const { opened, field, source, refs } = passage;
  const { body } = opened.latest;
  const name = fieldName(t, body.type, field);
  const title = t(but ? "citing-change-title" : "citing-title-field", { field: name });
  const said = mistakes.map(({ id, message, args }) => ({ id: id === "stamp" ? "says" : id, message: t(message, args) }));
  const errors = Object.fromEntries(said.map(({ id, message }) => [id, message]));
  return (
    <Frame desk={desk} title={title} section="records" switchable={mistakes.length === 0}>
      <article class="citing">
        <ErrorSummary desk={desk} errors={said} />
        <CitingHead desk={desk} body={body} />
        <h1>{title}</h1>
        <div id="says" tabIndex={-1}>
          <WhatItSays desk={desk} body={body} field={field} refs={refs} />
        </div>
        <section aria-labelledby="source-title" class="citing-reader">
          <h2 id="source-title">
            <Text v={desk} of={source.body.title} mark={false} />
          </h2>
          {but ? null : (
            <p>
              <a href={at(desk, `/records/${body.handle}/cite?field=${encodeURIComponent(field)}`)}>{t("citing-other-source")}</a>
            </p>
          )}
          <Reader desk={desk} passage={passage} but={but} />
        </section>
        <CitingForm desk={desk} passage={passage} typed={typed} but={but} errors={errors} checked={checked} />
        {but ? <Remove desk={desk} handle={body.handle} but={but} /> : null}
      </article>
    </Frame>
  );
}

/** An address of this page at another page of the source, or with other words looked for. */
function addressOf(
  desk: Desk,
  { opened, field, source, file }: Passage,
  but: string | undefined,
  more: Record<string, string | number>,
) {
  const { handle } = opened.latest.body;
  const query = new URLSearchParams(but ? {} : { field, source: source.body.handle });
  if (file) query.set("file", file.sha256);
  for (const [name, value] of Object.entries(more)) query.set(name, String(value));
  return at(desk, `/records/${handle}/cite${but ? `/${but}` : ""}?${query}`);
}

function Reader({ desk, passage, but }: { desk: Desk; passage: Passage; but: string | undefined }) {
  const { t } = desk;
  const { source, file, page, text, find } = passage;
  if (!file) return <p class="silence">{t("citing-no-file")}</p>;
  return (
    <>
      {source.files.length > 1 ? (
        <nav aria-label={t("citing-files")}>
          <ul class="citing-files">
            {source.files.map((one) => (
              <li>
                <a
                  href={addressOf(desk, { ...passage, file: one }, but, {})}
                  aria-current={one.sha256 === file.sha256 ? "true" : undefined}
                >
                  <bdi>{one.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {file.pages > 0 ? <Tools desk={desk} passage={passage} but={but} /> : <p class="silence">{t("citing-no-text")}</p>}
      {file.pages > 0 ? (
        <div class={text?.image ? "citing-spread" : "citing-spread bare"}>
          {text?.image ? (
            <img
              class="citing-picture"
              src={at(desk, `/sources/${source.body.handle}/object/${text.image.sha256}`)}
              width={text.image.width}
              height={text.image.height}
              alt={t("citing-picture", { page: formatNumber(page, desk.lang) })}
            />
          ) : null}
          <div
            class="passage-picker"
            data-page={page}
            data-cite={t("citing-take")}
            data-help={t("citing-take-help")}
            data-label={t("citing-text-of", { page: formatNumber(page, desk.lang) })}
          >
            {text?.text.trim() ? (
              <div
                class="page-words"
                lang={text.lang === "und" ? undefined : text.lang}
                dir={text.lang === "und" ? "auto" : direction(text.lang)}
              >
                {paragraphs(text.text).map((paragraph) => (
                  <p>{marked(paragraph, find).map((one) => (one.mark ? <mark>{one.text}</mark> : one.text))}</p>
                ))}
              </div>
            ) : (
              <p class="silence">{t("citing-no-text-here")}</p>
            )}
            {text?.confidence === undefined ? null : (
              <p class="quiet">
                {t("citing-recognised", { percent: formatNumber(Math.round(text.confidence * 100), desk.lang) })}
              </p>
            )}
          </div>
        </div>
      ) : null}
    </>
  );
}

const paragraphs = (text: string): string[] =>
  unbroken(text)
    .split(/\n\s*\n/)
    .filter((one) => one.trim())
    .map(reflowed);

function Tools({ desk, passage, but }: { desk: Desk; passage: Passage; but: string | undefined }) {
  const { t, lang } = desk;
  const { opened, field, source, file, page, find, found, foundPartly } = passage;
  const pages = file?.pages ?? 0;
  const step = (n: number) => addressOf(desk, passage, but, { page: n, ...(find && { find }) });
  return (
    <>
      <div class="citing-tools">
        <search>
          <form
            class="citing-search"
            method="get"
            action={at(desk, `/records/${opened.latest.body.handle}/cite${but ? `/${but}` : ""}`)}
          >
            {but ? null : (
              <>
                <input type="hidden" name="field" value={field} />
                <input type="hidden" name="source" value={source.body.handle} />
              </>
            )}
            <input type="hidden" name="file" value={file?.sha256} />
            <label for="find">{t("citing-find")}</label>
            <input id="find" type="search" name="find" value={find} dir="auto" maxLength={200} autocomplete="off" />
            <button type="submit">{t("search-go")}</button>
          </form>
        </search>
        {pages > 1 ? (
          <nav class="pager" aria-label={t("citing-pages")}>
            {page > 1 ? (
              <a rel="prev" href={step(page - 1)}>
                {t("citing-previous")}
              </a>
            ) : null}
            <span>{t("citing-page-of", { page: formatNumber(page, lang), pages: formatNumber(pages, lang) })}</span>
            {page < pages ? (
              <a rel="next" href={step(page + 1)}>
                {t("citing-next")}
              </a>
            ) : null}
          </nav>
        ) : null}
      </div>
      {found ? (
        <div class="citing-found">
          <p role="status">{counted(desk, "citing-hits", found.length, { words: find ?? "" })}</p>
          <ol>
            {found.map((one) => (
              <li>
                <a href={step(one.page)}>{t("record-page", { page: formatNumber(one.page, lang) })}</a>{" "}
                <span dir="auto">{one.stretches.map((run) => (run.mark ? <mark>{run.text}</mark> : run.text))}</span>
              </li>
            ))}
          </ol>
          {foundPartly ? <p class="quiet">{t("citing-hits-partly")}</p> : null}
        </div>
      ) : null}
    </>
  );
}

interface FormProps extends Pick<PassageProps, "desk" | "passage" | "typed" | "but" | "checked"> {
  errors: Readonly<Record<string, string>>;
}

function CitingForm({ desk, passage, typed, but, errors, checked }: FormProps) {
  const { t, lang } = desk;
  const { opened, field, stamp, source, file, suggested } = passage;
  const { body } = opened.latest;
  const isClaim = field === "evidence" && body.type === "claim";
  return (
    <section aria-labelledby="passage">
      <h2 id="passage">{t("citing-passage")}</h2>
      <PostForm desk={desk} action={`/records/${body.handle}/cite${but ? `/${but}` : ""}`} id="citing-form">
        <input type="hidden" name="field" value={field} />
        <input type="hidden" name="source" value={source.body.handle} />
        <input type="hidden" name="stamp" value={stamp} />
        {file ? <input type="hidden" name="file" value={file.sha256} /> : null}
        {/* The key for a new line sends a form by its first button. */}
        <button type="submit" class="unseen" tabIndex={-1} aria-hidden="true">
          {t("citing-save")}
        </button>
        <div class="citing-page">
          <TextInput
            id="page"
            label={t("citing-page")}
            help={t("citing-page-help")}
            value={typed.page}
            error={errors.page}
            inputMode="numeric"
          />
        </div>
        {checked?.kind === "elsewhere" ? <Elsewhere desk={desk} passage={passage} but={but} pages={checked.pages} /> : null}
        <TextArea
          id="quote"
          label={t("citing-quote")}
          help={t(file && file.pages > 0 ? "citing-quote-help" : "citing-quote-help-unread")}
          value={typed.quote}
          error={errors.quote}
          rows={5}
          maxLength={20_000}
        />
        {checked?.kind === "absent" && checked.near ? (
          <Nearest desk={desk} near={checked.near} quote={typed.quote} passage={passage} but={but} />
        ) : null}
        <Choices
          id="relation"
          legend={t("citing-relation")}
          choices={RELATIONS.map((value) => ({ value, label: label("citation-relation", value, lang) }))}
          chosen={[typed.relation]}
        />
        <Select
          id="grade"
          label={t("citing-grade")}
          help={t(isClaim ? "citing-grade-help-claim" : "citing-grade-help")}
          empty={ruleWords(desk, suggested)}
          value={typed.grade}
          choices={GRADES.map((value) => ({ value, label: `${value} – ${label("evidence-grade", value, lang)}` }))}
        />
        <TextArea
          id="note"
          label={t("citing-note")}
          help={t(isClaim ? "citing-note-help-claim" : "citing-note-help")}
          value={typed.note}
          error={errors.note}
          rows={2}
          maxLength={4000}
        />
        <div class="acts">
          <button type="submit">{t("citing-save")}</button>
          <a href={at(desk, `/records/${body.handle}`)}>{t("citing-cancel")}</a>
        </div>
      </PostForm>
    </section>
  );
}

/** What the rule suggests: one grade, or one for each relation. */
function ruleWords({ t, lang }: Desk, suggested: Passage["suggested"]): string {
  const { supports } = suggested;
  const alike = RELATIONS.every((relation) => suggested[relation] === supports);
  if (alike) return t("citing-grade-rule", { grade: supports, words: label("evidence-grade", supports, lang) });
  const each = RELATIONS.map((relation) => `${label("citation-relation", relation, lang)}: ${suggested[relation]}`);
  return t("citing-grade-rules", { each: listed({ t, lang }, each) });
}

/** The quotation is on other pages: one step to each. */
const Elsewhere = ({
  desk,
  passage,
  but,
  pages,
}: {
  desk: Desk;
  passage: Passage;
  but: string | undefined;
  pages: readonly number[];
}) => (
  <p class="caution">
    {desk.t("citing-elsewhere")}{" "}
    {pages.map((page, i) => (
      <>
        {i > 0 ? " · " : null}
        <button type="submit" class="quiet" name="take-page" value={page}>
          {desk.t("citing-elsewhere-page", { page: formatNumber(page, desk.lang) })}
        </button>{" "}
        <a href={addressOf(desk, passage, but, { page })}>{desk.t("citing-look")}</a>
      </>
    ))}
  </p>
);

/** What comes nearest to a quotation that is not there, with what differs. */
const Nearest = ({
  desk,
  near,
  quote,
  passage,
  but,
}: {
  desk: Desk;
  near: { page: number; words: string };
  quote: string;
  passage: Passage;
  but: string | undefined;
}) => (
  <Labelled id="near" label={desk.t("citing-near", { page: formatNumber(near.page, desk.lang) })}>
    <div class="citing-near" id="near">
      <Words before={quote} after={near.words} />
      <input type="hidden" name="near-page" value={near.page} />
      <input type="hidden" name="near-words" value={near.words} />
      <button type="submit" class="quiet" name="take-near" value="yes">
        {desk.t("citing-near-take")}
      </button>{" "}
      <a href={addressOf(desk, passage, but, { page: near.page })}>{desk.t("citing-look")}</a>
    </div>
  </Labelled>
);

const Remove = ({ desk, handle, but }: { desk: Desk; handle: string; but: string }) => (
  <details class="citing-remove">
    <summary>{desk.t("citing-remove")}</summary>
    <PostForm desk={desk} action={`/records/${handle}/cite/${but}/remove`}>
      <TextInput id="reason" label={desk.t("citing-reason")} help={desk.t("citing-reason-help")} maxLength={4000} />
      <button type="submit" class="grave">
        {desk.t("citing-remove-do")}
      </button>
    </PostForm>
  </details>
);
