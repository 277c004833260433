import { direction, LANGUAGES, languageName } from "../../../kernel/languages.ts";
import { isShippedPage, type OwnPage, PLACES, type ShapeRevision } from "../../../registry/index.ts";
import { Markdown, type Piece } from "../../../site/index.ts";
import { Select, TextInput } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { PageForm } from "../rules/page-form.ts";
import type { Mistake } from "../shaping.ts";
import { History } from "./parts/history.tsx";
import { Langs } from "./parts/langs.tsx";
import { Reason } from "./parts/term-fields.tsx";
import { Code } from "./parts/words.tsx";

export interface OwnPageProps {
  desk: SignedIn;
  form: PageForm;
  /** The page as readers have it; absent for one that is being added, or that is as it shipped. */
  page?: OwnPage | undefined;
  isNew: boolean;
  versions: readonly ShapeRevision[];
  /** As readers would see it, in each language; absent until it is asked for. */
  preview?: readonly { lang: string; title: string; pieces: readonly Piece[] }[];
  mistakes: readonly Mistake[];
}

/** One page of the public site, in all its languages, with a look at it before it goes out. */
export function OwnPagePage({ desk, form, page, isNew, versions, preview, mistakes }: OwnPageProps) {
  const { t } = desk;
  const shipped = isShippedPage(form.slug);
  const title = isNew ? t("shape-add-page") : (form.title[desk.lang] ?? (shipped ? t(`shape-page-${form.slug}`) : form.slug));
  const base = `/shape/pages/${isNew ? "new" : form.slug}`;
  const wrong = (id: string) => mistakes.find((one) => one.id === id)?.message;
  const langs = [...new Set([...LANGUAGES, ...Object.keys(form.title), ...Object.keys(form.text)])];
  const address = shipped ? `/${desk.lang}/${form.slug}` : `/${desk.lang}/page/${form.slug}`;
  return (
    <Frame desk={desk} title={title} section="shape" switchable={mistakes.length === 0 && !preview}>
      <ErrorSummary desk={desk} errors={mistakes} />
      <p class="kicker">
        <a href={at(desk, "/shape")}>{t("shape-title")}</a> · <a href={at(desk, "/shape/pages")}>{t("shape-pages")}</a>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {isNew ? null : (
        <p>
          {page ? (
            <a href={`${desk.settings.publicUrl}${address}`}>
              <Code>{address}</Code>
            </a>
          ) : (
            t("shape-page-shipped")
          )}
        </p>
      )}
      {preview ? <Preview desk={desk} preview={preview} /> : null}
      <PostForm desk={desk} action={base}>
        <input type="hidden" name="version" value={String(form.version)} />
        {isNew ? (
          <TextInput
            id="slug"
            label={t("shape-slug")}
            help={t("shape-slug-help")}
            value={form.slug}
            maxLength={60}
            error={wrong("slug")}
            required
            code
          />
        ) : (
          <input type="hidden" name="slug" value={form.slug} />
        )}
        <Langs
          desk={desk}
          name="title"
          langs={langs}
          values={form.title}
          legend={t("shape-page-titles")}
          mistakes={mistakes}
          maxLength={400}
        />
        <Langs
          desk={desk}
          name="text"
          langs={langs}
          values={form.text}
          legend={t("shape-page-texts")}
          help={t("shape-page-texts-help")}
          mistakes={mistakes}
          rows={14}
        />
        {shipped ? (
          <input type="hidden" name="place" value="foot" />
        ) : (
          <Select
            id="place"
            label={t("shape-place")}
            value={form.place}
            choices={PLACES.map((place) => ({ value: place, label: t(`shape-place-${place}`) }))}
            error={wrong("place")}
          />
        )}
        {shipped ? (
          <input type="hidden" name="order" value="0" />
        ) : (
          <TextInput
            id="order"
            label={t("shape-order")}
            help={t("shape-order-help")}
            value={String(form.order)}
            inputMode="numeric"
            maxLength={4}
            error={wrong("order")}
            code
          />
        )}
        <Reason desk={desk} value={form.reason} error={wrong("reason")} />
        <p class="acts">
          <button type="submit" name="preview" value="1" class="quiet">
            {t("shape-preview")}
          </button>
          <button type="submit">{t("shape-publish-page")}</button>
        </p>
      </PostForm>
      {page ? (
        <section aria-labelledby="removal">
          <h2 id="removal">{t(shipped ? "shape-page-ship-again" : "shape-page-remove")}</h2>
          <PostForm desk={desk} action={`${base}/remove`} label={t("shape-page-remove")}>
            <input type="hidden" name="version" value={String(form.version)} />
            <button type="submit" class="grave">
              {t(shipped ? "shape-page-ship-again" : "shape-page-remove")}
            </button>
          </PostForm>
        </section>
      ) : null}
      <History desk={desk} versions={versions} action={`${base}/bring-back`} />
    </Frame>
  );
}

const Preview = ({ desk, preview }: { desk: SignedIn; preview: NonNullable<OwnPageProps["preview"]> }) => (
  <section class="shape-preview" aria-labelledby="preview">
    <h2 id="preview">{desk.t("shape-preview-title")}</h2>
    <p class="quiet">{desk.t("shape-preview-unsaved")}</p>
    {preview.map(({ lang, title, pieces }) => (
      <article>
        <h3>
          {languageName(lang, desk.lang)}:{" "}
          <bdi lang={lang} dir={direction(lang)}>
            {title}
          </bdi>
        </h3>
        <div class="written" lang={lang} dir={direction(lang)}>
          <Markdown of={pieces} />
        </div>
      </article>
    ))}
  </section>
);
