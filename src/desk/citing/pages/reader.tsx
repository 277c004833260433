import { direction, formatNumber } from "../../../kernel/languages.ts";
import { counted, marked, reflowed } from "../../../site/index.ts";
import { at, type Desk } from "../../shell/desk.ts";
import type { Passage } from "../load.ts";
import { unbroken } from "../rules/quote.ts";
import { addressOf } from "./passage-address.ts";

/** One page of a source as text, beside its picture, with the ways to others and to words in it. */
export function Reader({ desk, passage, but }: { desk: Desk; passage: Passage; but: string | undefined }) {
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
