import { direction, formatNumber, languageName } from "../../kernel/languages.ts";
import type { SourceFile, SourceView } from "../load/source.ts";
import { isPlayable } from "../rules/captures.ts";
import { marked } from "../rules/find.ts";
import { layoutOf } from "../rules/layout-of-fields.ts";
import { notebook } from "../rules/notebook.ts";
import * as to from "../rules/paths.ts";
import { plain, reflowed } from "../rules/text.ts";
import { asLocalised, asText } from "../rules/values.ts";
import { CaptureFiles, CaptureHead, CapturePicture, moment } from "./parts/capture.tsx";
import { CaptureFacts } from "./parts/capture-facts.tsx";
import { Facts, saysAnything } from "./parts/facts.tsx";
import { Layout } from "./parts/layout.tsx";
import { Listing } from "./parts/listing.tsx";
import { Notes } from "./parts/notes.tsx";
import { hasPicture, Original } from "./parts/original.tsx";
import { RecordFoot } from "./parts/record-foot.tsx";
import { RecordHead } from "./parts/record-head.tsx";
import { Section } from "./parts/section.tsx";
import { Code, EvidenceLink, Prose } from "./parts/text.tsx";
import { VerdictMark } from "./parts/verdict.tsx";
import { OldVersion } from "./parts/version-notice.tsx";
import { counted, fileSize, type View } from "./view.ts";

/** Fields that are said above, in words of their own. */
const TOLD = new Set(["caution", "noCapture", "captureIncomplete"]);

/** A source: its text page by page beside the original, what rests on it, and how it came here. */
export function SourcePage({ v, view, replayAt }: { v: View; view: SourceView; replayAt?: string }) {
  const { record, latest, refs } = view.open;
  const shared = { v, record, refs, notes: notebook(record.citations) };
  const facts = layoutOf("source").facts.filter((name) => !TOLD.has(name));
  const citing = view.open.backlinks.filter((link, i, all) => all.findIndex((one) => one.handle === link.handle) === i);
  return (
    <Layout
      v={v}
      title={plain(record.title, v.lang) || record.handle}
      section="browse"
      twin={to.twin(record.handle, "json")}
      noindex={!latest}
    >
      <article class="record source">
        {latest ? null : <OldVersion v={v} record={record} />}
        <RecordHead v={v} record={record} sentences={[]} kicker={asText(record.fields.publisher)} />
        <Caution v={v} caution={asLocalised(record.fields.caution)} />
        <Notes v={v} notes={record.notes} kind="caution" />
        {view.file ? <Reader v={v} view={view} file={view.file} replayAt={replayAt} /> : <NoFile v={v} view={view} />}
        {view.capture ? <CaptureFacts v={v} view={view.capture} /> : null}
        <Section id="facts" title={v.t("source-facts")} when={saysAnything(record, facts)}>
          <Facts {...shared} names={facts} />
        </Section>
        <Section id="cited" title={v.t("source-cited")}>
          {citing.length > 0 ? (
            <Listing v={v} records={citing.slice(0, 100)} />
          ) : (
            <p class="silence">{v.t("source-cited-none")}</p>
          )}
        </Section>
        <Custody v={v} view={view} />
        <RecordFoot v={v} open={view.open} logged={view.logged} />
      </article>
    </Layout>
  );
}

function Caution({ v, caution }: { v: View; caution: ReturnType<typeof asLocalised> }) {
  return caution ? (
    <aside class="notice" aria-label={v.t("caution-title")}>
      <p class="notice-title">{v.t("caution-title")}</p>
      <Prose v={v} of={caution} />
    </aside>
  ) : null;
}

function NoFile({ v, view }: { v: View; view: SourceView }) {
  const why = asText(view.open.record.fields.noCapture);
  const address = asText(view.open.record.fields.url);
  return (
    <section class="no-file" aria-labelledby="no-file">
      <h2 id="no-file">{v.t("no-file-title")}</h2>
      <p>
        {v.t("no-file")} {why ? <bdi>{why}</bdi> : null}
      </p>
      {address ? (
        <p>
          {v.t("no-file-address")} <EvidenceLink href={address} />
        </p>
      ) : null}
    </section>
  );
}

interface ReaderProps {
  v: View;
  view: SourceView;
  file: SourceFile;
  /** The other name of the site at which captures play. */
  replayAt?: string;
}

function Reader({ v, view, file, replayAt }: ReaderProps) {
  const { capture } = view;
  const aPage = isPlayable(file);
  return (
    <section class="reader" aria-labelledby="text">
      {capture ? <CaptureHead v={v} view={capture} /> : <h2 id="text">{v.t("source-text")}</h2>}
      <div class="reader-tools">
        <FindWithin v={v} view={view} file={file} />
        <Pager v={v} view={view} file={file} />
      </div>
      {view.found ? <FoundList v={v} view={view} file={file} /> : null}
      <div class={spreadOf(view, file)}>
        {capture && aPage ? (
          <CapturePicture v={v} view={capture} file={file} replayAt={replayAt} />
        ) : (
          <Original v={v} file={file} page={view.page} image={view.image} handle={view.open.record.handle} />
        )}
        <PageText v={v} view={view} file={file} />
      </div>
      {capture && aPage ? <CaptureFiles v={v} view={capture} file={file} /> : null}
      {view.count > 1 ? (
        <p class="pager">
          <Steps v={v} view={view} file={file} />
        </p>
      ) : null}
    </section>
  );
}

/** How the page as it looked and its text lie beside each other. */
function spreadOf({ capture, image, page }: SourceView, file: SourceFile): string {
  if (capture && isPlayable(file)) return capture.playing ? "spread stage" : "spread leaf";
  return image ? "spread leaf" : hasPicture(file, page) ? "spread" : "spread bare";
}

function FindWithin({ v, view, file }: { v: View; view: SourceView; file: SourceFile }) {
  if (view.count === 0) return null;
  return (
    <search class="find" aria-label={v.t("find-title")}>
      <form method="get" action={to.record(v.lang, view.open.record.handle)}>
        <label for="find">{v.t("find-title")}</label>
        <input id="find" type="search" name="find" value={view.find} dir="auto" maxLength={200} autocomplete="off" />
        <input type="hidden" name="file" value={file.sha256} />
        <button type="submit">{v.t("find-go")}</button>
      </form>
    </search>
  );
}

function Pager({ v, view, file }: { v: View; view: SourceView; file: SourceFile }) {
  if (view.count <= 1) return null;
  return (
    <nav class="pager" aria-label={v.t("pages-nav")}>
      <Steps v={v} view={view} file={file} />
    </nav>
  );
}

function Steps({ v, view: { open, page, count, find }, file }: { v: View; view: SourceView; file: SourceFile }) {
  const at = (n: number) => to.passage(v.lang, open.record.handle, { file: file.sha256, page: n, find });
  return (
    <>
      {page > 1 ? (
        <a rel="prev" href={at(page - 1)}>
          {v.t("page-previous")}
        </a>
      ) : null}
      <span>{v.t("page-of", { page: formatNumber(page, v.lang), count: formatNumber(count, v.lang) })}</span>
      {page < count ? (
        <a rel="next" href={at(page + 1)}>
          {v.t("page-next")}
        </a>
      ) : null}
    </>
  );
}

function FoundList({ v, view, file }: { v: View; view: SourceView; file: SourceFile }) {
  const found = view.found ?? [];
  return (
    <div class="found">
      <p aria-live="polite">{counted(v, "found", found.length, { words: view.find ?? "" })}</p>
      {found.length > 0 ? (
        <ol>
          {found.map(({ page, stretches }) => (
            <li>
              <a href={to.passage(v.lang, view.open.record.handle, { file: file.sha256, page, find: view.find })}>
                {v.t("note-page", { page: String(page) })}
              </a>{" "}
              <span dir="auto">{stretches.map((one) => (one.mark ? <mark>{one.text}</mark> : one.text))}</span>
            </li>
          ))}
        </ol>
      ) : null}
      {view.foundPartly ? <p class="quiet">{v.t("found-partly")}</p> : null}
    </div>
  );
}

function PageText({ v, view: { text, page, find, count, cited }, file }: { v: View; view: SourceView; file: SourceFile }) {
  if (!text) return <p class="silence">{v.t(count === 0 ? "text-none" : "text-none-here")}</p>;
  const quotes = cited.filter((one) => one.page === String(page));
  const paragraphs = text.text.split(/\n\s*\n/).filter((one) => one.trim());
  return (
    <div class="page-text" id={`page-${page}`}>
      {text.confidence === undefined ? null : (
        <p class="quiet">{v.t("text-recognised", { percent: formatNumber(Math.round(text.confidence * 100), v.lang) })}</p>
      )}
      <div lang={text.lang === "und" ? undefined : text.lang} dir={text.lang === "und" ? "auto" : direction(text.lang)}>
        {paragraphs.map((paragraph, i) => (
          <p id={`p${page}-${i + 1}`}>
            {marked(reflowed(paragraph), find).map((one) => (one.mark ? <mark>{one.text}</mark> : one.text))}
          </p>
        ))}
      </div>
      <p class="quiet">
        {text.lang === "und" ? v.t("text-language-unknown") : languageName(text.lang, v.lang)}
        {file.within ? <> · {v.t("file-within")}</> : null}
      </p>
      {quotes.length > 0 ? (
        <div class="cited-here">
          <p>{v.t("cited-here")}</p>
          <ul>
            {quotes.map((one) => (
              <li>
                <a href={to.record(v.lang, one.handle)}>
                  <Code>{one.handle}</Code>
                </a>{" "}
                {one.quote ? <q dir="auto">{one.quote}</q> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

/** Files, captures and hashes: what anyone needs to check that nothing was changed. */
function Custody({ v, view }: { v: View; view: SourceView }) {
  const { captures } = view;
  const kept = new Set(view.files.map(({ sha256 }) => sha256));
  if (view.files.length === 0 && captures.length === 0) return null;
  const { handle } = view.open.record;
  return (
    <Section id="custody" title={v.t("custody-title")}>
      <p class="quiet">{v.t("custody-lead")}</p>
      <ul class="rows custody">
        {view.files.map((file) => (
          <li>
            <a href={to.passage(v.lang, handle, { file: file.sha256 })}>
              <bdi>{file.name}</bdi>
            </a>{" "}
            <span class="brief">
              <span>
                <Code>{file.mediaType}</Code>
              </span>
              {file.bytes === undefined ? null : <span>{fileSize(v, file.bytes)}</span>}
              {file.pages > 0 ? <span>{counted(v, "pages", file.pages)}</span> : null}
            </span>
            <span class="hash">
              SHA-256 <Code>{file.sha256}</Code>
            </span>
          </li>
        ))}
        {captures.map((capture) => {
          const { url, at, sha256 } = capture;
          const when = at ? <time dateTime={at}>{moment(v, at)}</time> : null;
          return (
            <li>
              {v.t("capture-of")} {url ? <EvidenceLink href={url} /> : null} ·{" "}
              {when && sha256 && kept.has(sha256) ? <a href={to.capture(v.lang, handle, sha256)}>{when}</a> : when}{" "}
              <VerdictMark v={v} capture={capture} />
              {sha256 ? (
                <span class="hash">
                  SHA-256 <Code>{sha256}</Code>
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
