import { direction, formatNumber } from "../../../kernel/languages.ts";
import { Code, Text } from "../../../site/index.ts";
import { mayOn } from "../../rules/access.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import type { Alike } from "../alike/actions.ts";
import type { DocumentView, OpenSource } from "../document/load.ts";
import { Trail } from "./document.tsx";
import { percent } from "./parts.tsx";

/** What looks much like a source. */
export function AlikePage({ desk, source, alike }: { desk: SignedIn; source: OpenSource; alike: readonly Alike[] }) {
  const { t } = desk;
  const { handle } = source.body;
  return (
    <Frame desk={desk} title={t("sources-alike-title")} section="sources">
      <Trail desk={desk} handle={handle} />
      <h1>{t("sources-alike-title")}</h1>
      <p class="lead">{t("sources-alike-lead")}</p>
      {alike.length === 0 ? <p class="silence">{t("sources-alike-none")}</p> : null}
      <ul class="rows">
        {alike.map((one) => (
          <li>
            <a href={at(desk, `/sources/${one.handle}`)}>
              <Text v={desk} of={one.title} />
            </a>{" "}
            <span class="brief">
              <Code>{one.handle}</Code>{" "}
              {one.by === "file" ? t("sources-alike-same") : t(`sources-alike-${one.by}`, { percent: percent(desk, one.share) })}
            </span>{" "}
            <a
              href={at(desk, `/sources/${handle}/alike/${one.handle}`)}
              aria-label={`${t("sources-alike-compare")}: ${one.handle}`}
            >
              {t("sources-alike-compare")}
            </a>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

/** Two sources beside each other, page by page. */
export function ComparePage({
  desk,
  views,
  page,
}: {
  desk: SignedIn;
  views: readonly [DocumentView, DocumentView];
  page: number;
}) {
  const { t, lang } = desk;
  const [one, other] = views;
  const [own, theirs] = [one.source.body.handle, other.source.body.handle];
  const count = Math.max(one.layer?.pages ?? 0, other.layer?.pages ?? 0);
  const to = (number: number) => at(desk, `/sources/${own}/alike/${theirs}?page=${number}`);
  const merges =
    mayOn(desk.session.person, "merge", one.source.subject) && mayOn(desk.session.person, "merge", other.source.subject);
  return (
    <Frame desk={desk} title={t("sources-alike-compare-title")} section="sources">
      <Trail desk={desk} handle={own} />
      <h1>{t("sources-alike-compare-title")}</h1>
      {merges ? (
        <p>
          <a href={at(desk, `/records/${own}/merge?into=${theirs}`)}>{t("sources-alike-merge")}</a>
        </p>
      ) : null}
      {count > 1 ? (
        <nav class="pager" aria-label={t("sources-pages")}>
          {page > 1 ? (
            <a rel="prev" href={to(page - 1)}>
              {t("sources-page-before")}
            </a>
          ) : null}
          <span>{t("sources-page-of", { page: formatNumber(page, lang), count: formatNumber(count, lang) })}</span>
          {page < count ? (
            <a rel="next" href={to(page + 1)}>
              {t("sources-page-next")}
            </a>
          ) : null}
        </nav>
      ) : null}
      <div class="beside">
        <Side desk={desk} view={one} page={page} title={t("sources-alike-this")} />
        <Side desk={desk} view={other} page={page} title={t("sources-alike-other")} />
      </div>
    </Frame>
  );
}

function Side({ desk, view, page, title }: { desk: SignedIn; view: DocumentView; page: number; title: string }) {
  const { source, image, shown, text } = view;
  const { handle } = source.body;
  const there = text?.page === page ? text : undefined;
  const picture = there ? (image?.sha256 ?? shown) : page === 1 ? shown : undefined;
  const known = there && there.lang !== "und";
  return (
    <section aria-label={title}>
      <h2>
        {title}: <Text v={desk} of={source.body.title} />
      </h2>
      <p class="brief">
        <a href={at(desk, `/sources/${handle}`)}>
          <Code>{handle}</Code>
        </a>
      </p>
      {picture ? (
        <img
          src={at(desk, `/sources/${handle}/object/${picture}`)}
          alt={desk.t("sources-looks", { page: formatNumber(page, desk.lang), name: handle })}
        />
      ) : null}
      {there ? (
        <p class="page-text" lang={known ? there.lang : undefined} dir={known ? direction(there.lang) : "auto"}>
          {there.text}
        </p>
      ) : (
        <p class="silence">{desk.t("sources-no-text")}</p>
      )}
    </section>
  );
}
