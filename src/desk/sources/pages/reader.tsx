import { formatNumber } from "../../../kernel/languages.ts";
import { counted } from "../../../site/index.ts";
import { When } from "../../records/pages/when.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import type { DocumentView } from "../document/load.ts";
import { type SourceFile, SURE } from "../rules/file.ts";
import { VerdictOf } from "./captures-of-source.tsx";
import { Looks, Words } from "./leaf.tsx";
import { percent } from "./parts.tsx";
import { placeOf } from "./place.ts";

/** A file of a source, page by page: which one, what to know of it, words in it, and the page itself. */
export function Reader({ desk, view, file }: { desk: SignedIn; view: DocumentView; file: SourceFile }) {
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
