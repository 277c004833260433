import { LANGUAGES, languageName } from "../../../kernel/languages.ts";
import { isShippedPage, type OwnPage, SHIPPED_PAGES } from "../../../registry/index.ts";
import { listed } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { Code, wordsIn } from "./parts/words.tsx";

/** Pages of the public site that the monitor writes: three that ship with a text, and any others. */
export function OwnPagesPage({ desk, pages }: { desk: SignedIn; pages: readonly OwnPage[] }) {
  const { t } = desk;
  const own = (slug: string) => pages.find((page) => page.slug === slug);
  return (
    <Frame desk={desk} title={t("shape-pages")} section="shape">
      <p class="kicker">
        <a href={at(desk, "/shape")}>{t("shape-title")}</a>
      </p>
      <h1>{t("shape-pages")}</h1>
      <p class="lead">{t("shape-pages-lead")}</p>
      <p class="acts">
        <a class="deed" href={at(desk, "/shape/pages/new")}>
          {t("shape-add-page")}
        </a>
      </p>
      <ul class="shape-tree">
        {SHIPPED_PAGES.map((slug) => {
          const page = own(slug);
          return <Line desk={desk} slug={slug} title={page ? wordsIn(desk, page.title) : t(`shape-page-${slug}`)} page={page} />;
        })}
        {pages
          .filter(({ slug }) => !isShippedPage(slug))
          .map((page) => (
            <Line desk={desk} slug={page.slug} title={wordsIn(desk, page.title)} page={page} />
          ))}
      </ul>
    </Frame>
  );
}

function Line({ desk, slug, title, page }: { desk: SignedIn; slug: string; title: string; page: OwnPage | undefined }) {
  const missing = page ? LANGUAGES.filter((lang) => !page.text[lang]) : [];
  return (
    <li>
      <p>
        <a href={at(desk, `/shape/pages/${slug}`)}>
          <bdi>{title}</bdi>
        </a>{" "}
        <Code>{slug}</Code>
        <br />
        <span class="quiet">
          {page ? desk.t(`shape-place-${page.place}`) : desk.t("shape-page-shipped")}
          {missing.length > 0 ? (
            <>
              {" · "}
              {desk.t("shape-lacks")}{" "}
              {listed(
                desk,
                missing.map((lang) => languageName(lang, desk.lang)),
              )}
            </>
          ) : null}
        </span>
      </p>
    </li>
  );
}
