import type { LayerPage } from "../../../archive/index.ts";
import { direction, formatNumber } from "../../../kernel/languages.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { DocumentView } from "../document/load.ts";
import { Trail } from "./document.tsx";
import { placeOf } from "./place.ts";

export interface CorrectProps {
  desk: SignedIn;
  view: DocumentView;
  page: LayerPage;
  /** Hash of the layer that is before their eyes. */
  seen: string;
  /** What was typed, when it could not be kept as it is. */
  typed?: string;
  mistake?: "conflict" | "long";
}

/** The words of a page beside its picture, to be written as they stand there. */
export function CorrectPage({ desk, view, page, seen, typed, mistake }: CorrectProps) {
  const { t } = desk;
  const { source, file, image, shown } = view;
  const { handle } = source.body;
  const title = t("sources-correct-title", { page: formatNumber(page.page, desk.lang) });
  const picture = image?.sha256 ?? shown;
  const known = page.lang !== "und";
  return (
    <Frame desk={desk} title={title} section="sources" switchable={!mistake}>
      <Trail desk={desk} handle={handle} />
      <h1>{title}</h1>
      <p class="lead">{t("sources-correct-lead")}</p>
      <ErrorSummary desk={desk} errors={mistake ? [{ id: "words", message: t(`sources-correct-${mistake}`) }] : []} />
      <div class={picture ? "spread leaf" : "spread bare"}>
        {picture ? (
          <figure class="original">
            <img
              src={at(desk, `/sources/${handle}/object/${picture}`)}
              width={image?.width}
              height={image?.height}
              alt={t("sources-looks", { page: formatNumber(page.page, desk.lang), name: file?.name ?? "" })}
            />
          </figure>
        ) : null}
        <PostForm desk={desk} action={`/sources/${handle}/text`} class="correct">
          <input type="hidden" name="file" value={file?.sha256} />
          <input type="hidden" name="page" value={page.page} />
          <input type="hidden" name="seen" value={seen} />
          <div class={mistake ? "control wrong" : "control"}>
            <label for="words">{t("sources-correct-words")}</label>
            <p class="help" id="words-help">
              {t("sources-correct-help")}
            </p>
            {mistake ? (
              <p class="error" id="words-error">
                {t(`sources-correct-${mistake}`)}
              </p>
            ) : null}
            <textarea
              id="words"
              name="words"
              rows={24}
              lang={known ? page.lang : undefined}
              dir={known ? direction(page.lang) : "auto"}
              aria-describedby={mistake ? "words-help words-error" : "words-help"}
              aria-invalid={mistake ? "true" : undefined}
            >
              {typed ?? page.text}
            </textarea>
          </div>
          {mistake === "conflict" ? (
            <div class="control">
              <label for="now">{t("sources-correct-now")}</label>
              <textarea id="now" rows={12} readOnly dir="auto">
                {page.text}
              </textarea>
            </div>
          ) : null}
          <div class="acts">
            <button type="submit">{t("sources-correct-save")}</button>
            <a href={at(desk, placeOf(handle, { file: file?.sha256, page: page.page }))}>{t("sources-cancel")}</a>
          </div>
        </PostForm>
      </div>
    </Frame>
  );
}
