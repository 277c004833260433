import { direction, formatDate, formatNumber, languageName } from "../../../kernel/languages.ts";
import { fileSize, marked, reflowed } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import type { DocumentView } from "../document/load.ts";
import { type SourceFile, SURE } from "../rules/file.ts";
import { clock, percent } from "./parts.tsx";

/** What a page looks like, and the way to the original. */
export function Looks({ desk, view, file }: { desk: SignedIn; view: DocumentView; file: SourceFile }) {
  const { source, image, shown, place, capture } = view;
  const of = (sha256: string) => at(desk, `/sources/${source.body.handle}/object/${sha256}`);
  const alt = desk.t("sources-looks", { page: formatNumber(place.page, desk.lang), name: file.name });
  const open = source.originals || !file.withheld;
  if (!image && !shown && !open) return null;
  return (
    <figure class="original">
      {image ? (
        <img src={of(image.sha256)} width={image.width} height={image.height} alt={alt} />
      ) : shown && capture ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page is scrolled in its frame, with the keyboard too.
        <section class="screenshot" tabIndex={0} aria-label={desk.t("capture-picture")}>
          <img src={of(shown)} alt={alt} />
        </section>
      ) : shown ? (
        <img src={of(shown)} alt={alt} />
      ) : null}
      <figcaption>
        {capture?.print ? (
          <>
            <a href={of(capture.print)} download>
              {desk.t("capture-print")}
            </a>
            {" · "}
          </>
        ) : null}
        {open ? (
          <a href={of(file.sha256)} download>
            {desk.t("sources-original")}
            {file.bytes === undefined ? null : ` (${fileSize(desk, file.bytes)})`}
          </a>
        ) : (
          <span class="quiet">{desk.t("sources-original-closed")}</span>
        )}
      </figcaption>
    </figure>
  );
}

/** What a page says. */
export function Words({ desk, view, file }: { desk: SignedIn; view: DocumentView; file: SourceFile }) {
  const { t, lang } = desk;
  const { text, place, layer, source } = view;
  if (!text || !layer) return <p class="silence">{t("sources-no-text")}</p>;
  const known = text.lang !== "und";
  const paragraphs = text.text.split(/\n\s*\n/).filter((one) => one.trim());
  const unsure = new Set(text.unsure);
  return (
    <div class="page-text" id={`page-${text.page}`}>
      {text.confidence === undefined ? null : (
        <p class={text.confidence < SURE ? "unsure" : "quiet"}>
          {t("sources-recognised", { percent: percent(desk, text.confidence) })}
        </p>
      )}
      {text.corrected ? (
        <p class="quiet">
          {t("sources-corrected", { date: formatDate(layer.derivation.at, lang) })}{" "}
          <bdi dir="ltr">{clock(layer.derivation.at)}</bdi>
        </p>
      ) : null}
      <div lang={known ? text.lang : undefined} dir={known ? direction(text.lang) : "auto"}>
        {paragraphs.length === 0 ? <p class="silence">{t("sources-empty-page")}</p> : null}
        {paragraphs.map((paragraph) => (
          <p>
            {marked(reflowed(paragraph), place.find).map((one) =>
              one.mark ? <mark>{one.text}</mark> : <Doubted text={one.text} unsure={unsure} />,
            )}
          </p>
        ))}
      </div>
      {unsure.size > 0 ? <p class="help">{t("sources-unsure-words")}</p> : null}
      <p class="quiet">{known ? languageName(text.lang, lang) : t("sources-language-unknown")}</p>
      {source.may.correct && !place.before ? (
        <p>
          <a href={at(desk, `/sources/${source.body.handle}/text?file=${file.sha256}&page=${text.page}`)}>
            {t("sources-correct")}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** Words that the recogniser was not sure of are underlined. */
function Doubted({ text, unsure }: { text: string; unsure: ReadonlySet<string> }) {
  if (unsure.size === 0) return <>{text}</>;
  return <>{text.split(/(\s+)/).map((word) => (unsure.has(word) ? <span class="doubted">{word}</span> : word))}</>;
}
