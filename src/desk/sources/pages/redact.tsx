import { formatNumber } from "../../../kernel/languages.ts";
import { TextArea, TextInput } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { DocumentView } from "../document/load.ts";
import { type AskedRedaction, LONGEST_REASON, type Mistake } from "../rules/asked.ts";
import { Trail } from "./document.tsx";

export interface RedactProps {
  desk: SignedIn;
  view: DocumentView;
  asked: AskedRedaction;
  mistakes: readonly Mistake[];
}

/** Saying what must not be seen: by words, by passages, by parts of a page. */
export function RedactPage({ desk, view, asked, mistakes }: RedactProps) {
  const { t } = desk;
  const { source, file, place, layer } = view;
  const title = t("sources-redact-title", { name: file?.name ?? "" });
  const errors = mistakes.map(({ id, message }) => ({ id, message: t(message) }));
  const error = (id: string) => errors.find((one) => one.id === id)?.message;
  return (
    <Frame desk={desk} title={title} section="sources" switchable={mistakes.length === 0}>
      <Trail desk={desk} handle={source.body.handle} />
      <h1>{title}</h1>
      <p class="lead">{t("sources-redact-lead")}</p>
      <ErrorSummary desk={desk} errors={errors} />
      <PostForm desk={desk} action={`/sources/${source.body.handle}/redact`} class="redact">
        <input type="hidden" name="file" value={file?.sha256} />
        <input type="hidden" name="page" value={place.page} />
        <TextArea
          id="words"
          label={t("sources-redact-words")}
          help={t("sources-redact-words-help")}
          value={asked.words}
          rows={4}
          error={error("words")}
        />
        <div class="choice">
          <input
            id="whole-words"
            type="checkbox"
            name="whole-words"
            value="yes"
            checked={asked.wholeWords}
            aria-describedby="whole-words-help"
          />
          <label for="whole-words">{t("sources-redact-whole")}</label>
          <p class="help" id="whole-words-help">
            {t("sources-redact-whole-help")}
          </p>
        </div>
        <fieldset class="control">
          <legend>{t("sources-redact-passages")}</legend>
          {asked.passages.map(({ page, quote }, i) => (
            <div class="row-of-passage">
              <TextInput
                id={`passage-page-${i}`}
                name="passage-page"
                label={t("sources-redact-page")}
                value={page}
                inputMode="numeric"
                code
                error={error(`passage-page-${i}`)}
              />
              <TextInput
                id={`passage-quote-${i}`}
                name="passage-quote"
                label={t("sources-redact-quote")}
                value={quote}
                error={error(`passage-quote-${i}`)}
              />
            </div>
          ))}
        </fieldset>
        <Areas desk={desk} view={view} asked={asked} error={error} />
        <TextArea
          id="reason"
          label={t("sources-redact-reason")}
          help={t("sources-redact-reason-help")}
          value={asked.reason}
          rows={2}
          maxLength={LONGEST_REASON}
          error={error("reason")}
        />
        <div class="acts">
          <button type="submit">{t("sources-redact-look")}</button>
          <a href={at(desk, `/sources/${source.body.handle}`)}>{t("sources-cancel")}</a>
        </div>
      </PostForm>
      {layer && layer.pages > 1 ? <Pages desk={desk} view={view} /> : null}
    </Frame>
  );
}

function Areas({
  desk,
  view,
  asked,
  error,
}: {
  desk: SignedIn;
  view: DocumentView;
  asked: AskedRedaction;
  error: (id: string) => string | undefined;
}) {
  const { t } = desk;
  const { source, image, shown, place, file } = view;
  const picture = image?.sha256 ?? shown;
  return (
    <fieldset class="control areas" data-page={place.page}>
      <legend>{t("sources-redact-areas")}</legend>
      <p class="help">{t("sources-redact-areas-help")}</p>
      {picture ? (
        <div class="marking" data-hint={t("sources-redact-draw")} data-remove={t("sources-redact-undraw")}>
          <img
            src={at(desk, `/sources/${source.body.handle}/object/${picture}`)}
            width={image?.width}
            height={image?.height}
            alt={t("sources-looks", { page: formatNumber(place.page, desk.lang), name: file?.name ?? "" })}
          />
        </div>
      ) : null}
      <div class="area-rows">
        {asked.areas.map((area, i) => (
          <div class="row-of-area">
            {(["page", "x", "y", "width", "height"] as const).map((side) => (
              <TextInput
                id={`area-${side}-${i}`}
                name={`area-${side}`}
                label={t(side === "page" ? "sources-redact-page" : `sources-redact-${side}`)}
                value={area[side]}
                inputMode="numeric"
                code
                error={error(`area-${side}-${i}`)}
              />
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Pages({ desk, view: { source, file, place, layer } }: { desk: SignedIn; view: DocumentView }) {
  const { t } = desk;
  const to = (page: number) => at(desk, `/sources/${source.body.handle}/redact?file=${file?.sha256}&page=${page}`);
  const count = layer?.pages ?? 0;
  return (
    <nav class="pager" aria-label={t("sources-pages")}>
      <span>{t("sources-redact-other-page")}</span>
      {place.page > 1 ? <a href={to(place.page - 1)}>{t("sources-page-before")}</a> : null}
      <span>{t("sources-page-of", { page: formatNumber(place.page, desk.lang), count: formatNumber(count, desk.lang) })}</span>
      {place.page < count ? <a href={to(place.page + 1)}>{t("sources-page-next")}</a> : null}
    </nav>
  );
}
