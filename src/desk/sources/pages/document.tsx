import { direction, formatDate, formatNumber, languageName } from "../../../kernel/languages.ts";
import { Code, choose, counted, fileSize, marked, reflowed, Text } from "../../../site/index.ts";
import { When } from "../../records/pages/when.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import type { DocumentView } from "../document/load.ts";
import { type SourceFile, SURE } from "../rules/file.ts";
import { CapturesOfSource, VerdictOf } from "./captures-of-source.tsx";
import { Custody } from "./custody.tsx";
import { clock, percent } from "./parts.tsx";
import { placeOf } from "./place.ts";

/** A source at the desk: its text page by page beside what it looks like, what was made of it, and what can be done with it. */
export function DocumentPage({ desk, view }: { desk: SignedIn; view: DocumentView }) {
  const { source } = view;
  const title = choose(source.body.title, desk.lang)?.text || source.body.handle;
  return (
    <Frame desk={desk} title={title} section="sources">
      <Trail desk={desk} />
      <article class="document">
        <h1>
          <Text v={desk} of={source.body.title} />
        </h1>
        <p class="brief">
          <Code>{source.body.handle}</Code> <span class="state">{desk.t(`sources-state-of-${source.body.state}`)}</span>
        </p>
        <Acts desk={desk} view={view} />
        {view.file ? <Reader desk={desk} view={view} file={view.file} /> : <p class="silence">{desk.t("sources-no-file")}</p>}
        <CapturesOfSource desk={desk} view={view} />
        <Custody desk={desk} view={view} />
      </article>
    </Frame>
  );
}

export const Trail = ({ desk, handle }: { desk: SignedIn; handle?: string }) => (
  <p class="trail">
    <a href={at(desk, "/sources")}>{desk.t("desk-nav-sources")}</a>
    {handle ? (
      <>
        {" › "}
        <a href={at(desk, `/sources/${handle}`)}>
          <Code>{handle}</Code>
        </a>
      </>
    ) : null}
  </p>
);

function Acts({ desk, view: { source, file, place } }: { desk: SignedIn; view: DocumentView }) {
  const { handle } = source.body;
  const query = file ? `?file=${file.sha256}&page=${place.page}` : "";
  return (
    <ul class="acts doings">
      <li>
        <a href={at(desk, `/records/${handle}`)}>{desk.t("sources-record")}</a>
      </li>
      {source.may.redact && file ? (
        <li>
          <a href={at(desk, `/sources/${handle}/redact${query}`)}>{desk.t("sources-redact")}</a>
        </li>
      ) : null}
      <li>
        <a href={at(desk, `/sources/${handle}/alike`)}>{desk.t("sources-alike-link")}</a>
      </li>
    </ul>
  );
}

function Reader({ desk, view, file }: { desk: SignedIn; view: DocumentView; file: SourceFile }) {
  const { t } = desk;
  const { source, place, layer } = view;
  return (
    <section class="reader" aria-labelledby="text">
      <h2 id="text">{t("sources-reading")}</h2>
      <Files desk={desk} view={view} file={file} />
      <Cautions desk={desk} view={view} file={file} />
      {view.capture ? <VerdictOf desk={desk} capture={view.capture} /> : null}
      <div class="reader-tools">
        {layer ? (
          <search class="find" aria-label={t("sources-find")}>
            <form method="get" action={at(desk, `/sources/${source.body.handle}`)}>
              <label for="find">{t("sources-find")}</label>
              <input id="find" type="search" name="find" value={place.find} dir="auto" maxLength={200} autocomplete="off" />
              <input type="hidden" name="file" value={file.sha256} />
              {place.before ? <input type="hidden" name="before" value="1" /> : null}
              <button type="submit">{t("sources-find-go")}</button>
            </form>
          </search>
        ) : null}
        <Pager desk={desk} view={view} file={file} />
      </div>
      {view.found ? <Finds desk={desk} view={view} file={file} /> : null}
      <div class={view.image || view.shown ? "spread leaf" : "spread bare"}>
        <Looks desk={desk} view={view} file={file} />
        <Words desk={desk} view={view} file={file} />
      </div>
      <Pager desk={desk} view={view} file={file} again />
    </section>
  );
}

function Files({ desk, view, file }: { desk: SignedIn; view: DocumentView; file: SourceFile }) {
  const { files, body } = view.source;
  if (files.length < 2) return null;
  const captured = new Map(view.captures.map(({ sha256, at: moment }) => [sha256, moment]));
  return (
    <nav aria-label={desk.t("sources-files")}>
      <ul class="files">
        {files.map((one) => (
          <li>
            <a href={at(desk, placeOf(body.handle, { file: one.sha256 }))} aria-current={one === file ? "true" : undefined}>
              <Named desk={desk} name={one.name} captured={captured.get(one.sha256)} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Captures of one address all have one name: their moment tells them apart. */
const Named = ({ desk, name, captured }: { desk: SignedIn; name: string; captured: string | undefined }) =>
  captured ? <When desk={desk} at={captured} /> : <bdi>{name}</bdi>;

function Cautions({ desk, view, file }: { desk: SignedIn; view: DocumentView; file: SourceFile }) {
  const { t } = desk;
  const { source, place, unsure } = view;
  const to = (page: number) => at(desk, placeOf(source.body.handle, { ...place, file: file.sha256, page, find: undefined }));
  const redacted = file.restricted.length > 0;
  return (
    <>
      {place.before ? (
        <p class="notice">
          {t("sources-before-shown")}{" "}
          <a href={at(desk, placeOf(source.body.handle, { ...place, file: file.sha256, before: false }))}>
            {t("sources-after-link")}
          </a>
        </p>
      ) : redacted ? (
        <p class="notice">
          {t("sources-redacted-shown")}{" "}
          {source.originals ? (
            <a href={at(desk, placeOf(source.body.handle, { ...place, file: file.sha256, before: true }))}>
              {t("sources-before-link")}
            </a>
          ) : null}
        </p>
      ) : file.withheld ? (
        <p class="notice">{t("sources-withheld")}</p>
      ) : null}
      {unsure.length > 0 ? (
        <p class="unsure">
          {counted(desk, "sources-unsure-pages", unsure.length, { percent: percent(desk, SURE) })}{" "}
          {unsure.slice(0, 40).map((page) => (
            <>
              <a href={to(page)}>{formatNumber(page, desk.lang)}</a>{" "}
            </>
          ))}
        </p>
      ) : null}
    </>
  );
}

/** Above and below the page: to go on from its end, without a second landmark of the same name. */
function Pager({ desk, view, file, again }: { desk: SignedIn; view: DocumentView; file: SourceFile; again?: boolean }) {
  const { t } = desk;
  const { layer, place, source } = view;
  const count = layer?.pages ?? 0;
  if (count < 2) return null;
  const to = (page: number) => at(desk, placeOf(source.body.handle, { ...place, file: file.sha256, page }));
  const links = (
    <>
      {place.page > 1 ? (
        <a rel="prev" href={to(place.page - 1)}>
          {t("sources-page-before")}
        </a>
      ) : null}
      <span>{t("sources-page-of", { page: formatNumber(place.page, desk.lang), count: formatNumber(count, desk.lang) })}</span>
      {place.page < count ? (
        <a rel="next" href={to(place.page + 1)}>
          {t("sources-page-next")}
        </a>
      ) : null}
    </>
  );
  if (again) return <div class="pager">{links}</div>;
  return (
    <nav class="pager" aria-label={t("sources-pages")}>
      {links}
    </nav>
  );
}

function Finds({ desk, view, file }: { desk: SignedIn; view: DocumentView; file: SourceFile }) {
  const { found = [], place, source } = view;
  return (
    <div class="found">
      <p aria-live="polite">{counted(desk, "sources-found", found.length, { words: place.find ?? "" })}</p>
      <ol>
        {found.map(({ page, stretches }) => (
          <li>
            <a href={at(desk, placeOf(source.body.handle, { ...place, file: file.sha256, page }))}>
              {desk.t("sources-page", { page: formatNumber(page, desk.lang) })}
            </a>{" "}
            <span dir="auto">{stretches.map((one) => (one.mark ? <mark>{one.text}</mark> : one.text))}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Looks({ desk, view, file }: { desk: SignedIn; view: DocumentView; file: SourceFile }) {
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

function Words({ desk, view, file }: { desk: SignedIn; view: DocumentView; file: SourceFile }) {
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
