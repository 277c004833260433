import type { ComponentChildren } from "preact";
import { direction, LANGUAGES, ownName } from "../../../kernel/languages.ts";
import { inLanguage, isShippedPage } from "../../../registry/index.ts";
import { dayOf } from "../../rules/dates.ts";
import * as to from "../../rules/paths.ts";
import type { View } from "../view.ts";
import { Kept } from "./kept.tsx";
import { MonitorMark } from "./mark.tsx";
import { Code, voice } from "./text.tsx";

export interface LayoutProps {
  v: View;
  title: string;
  description?: string;
  /** Which entry of the navigation this page belongs to. */
  section?: string;
  /** False for pages that have no twin in the other languages, such as errors. */
  switchable?: boolean;
  noindex?: boolean;
  /** True for pages that have a search box of their own. */
  searches?: boolean;
  /** Path of the JSON twin, without language. */
  twin?: string;
  children: ComponentChildren;
}

/** The whole document. Every page is one of these. */
export function Layout({
  v,
  title,
  description,
  section,
  switchable = true,
  noindex = false,
  searches = false,
  twin,
  children,
}: LayoutProps) {
  const base = v.site.baseUrl;
  return (
    <html lang={v.lang} dir={direction(v.lang)}>
      <head>
        <meta charset="utf-8" />
        <title>{section === "home" ? title : `${title} · ${v.site.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {description ? <meta name="description" content={description} /> : null}
        {noindex ? <meta name="robots" content="noindex" /> : null}
        <link rel="stylesheet" href={v.css} />
        <link rel="icon" type="image/svg+xml" href={v.mark} />
        {twin ? <link rel="alternate" type="application/json" href={twin} /> : null}
        {switchable
          ? LANGUAGES.map((lang) => <link rel="alternate" hreflang={lang} href={`${base ?? ""}/${lang}${v.here}`} />)
          : null}
      </head>
      <body>
        <a class="skip" href="#content">
          {v.t("skip")}
        </a>
        <Masthead v={v} section={section} switchable={switchable} searches={searches} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Colophon v={v} />
      </body>
    </html>
  );
}

/** The title that the monitor has given a page, in the reader's language or the nearest. */
function PageTitle({ v, slug, otherwise }: { v: View; slug: string; otherwise: string }) {
  const page = v.pages.find((one) => one.slug === slug);
  const title = page && inLanguage(page.title, v.lang);
  return title ? <bdi {...voice(v, title.lang)}>{title.text}</bdi> : otherwise;
}

const SECTIONS = ["browse", "technology", "country", "right", "map", "corrections", "how-we-work"] as const;

type MastheadProps = Pick<LayoutProps, "v" | "section" | "switchable" | "searches">;

function Masthead({ v, section, switchable, searches }: MastheadProps) {
  return (
    <header class="masthead">
      <div class="masthead-top">
        <Kept v={v} name={`name ${section === "home"} ${v.ownMark} ${v.mark}`}>
          <NameAndMark v={v} home={section === "home"} />
        </Kept>
        <nav class="languages" aria-label={v.t("languages")}>
          <ul>
            {LANGUAGES.map((lang) => (
              <li>
                <a
                  href={switchable ? `/${lang}${v.here}` : to.home(lang)}
                  lang={lang}
                  dir={direction(lang)}
                  hreflang={lang}
                  aria-current={lang === v.lang ? "true" : undefined}
                >
                  {ownName(lang)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Kept v={v} name={`bar ${section} ${searches}`}>
        <Bar v={v} section={section} searches={searches} />
      </Kept>
    </header>
  );
}

/** The monitor's mark and name, leading home. */
const NameAndMark = ({ v, home }: { v: View; home: boolean }) => (
  <a class="name" href={to.home(v.lang)} aria-current={home ? "page" : undefined}>
    <MonitorMark own={v.ownMark} path={v.mark} />
    <bdi>{v.site.name}</bdi>
  </a>
);

/** The parts of the site and the search box. */
function Bar({ v, section, searches }: Pick<LayoutProps, "v" | "section" | "searches">) {
  return (
    <div class="masthead-bar">
      <nav class="sections" aria-label={v.t("nav")}>
        <ul>
          {SECTIONS.map((name) => (
            <li>
              <a href={to.page(v.lang, name)} aria-current={section === name ? "page" : undefined}>
                {name === "how-we-work" ? <PageTitle v={v} slug={name} otherwise={v.t("nav-how-we-work")} /> : v.t(`nav-${name}`)}
              </a>
            </li>
          ))}
          {v.pages
            .filter(({ slug, place }) => place === "sections" && !isShippedPage(slug))
            .map(({ slug }) => (
              <li>
                <a href={to.ownPage(v.lang, slug)} aria-current={section === slug ? "page" : undefined}>
                  <PageTitle v={v} slug={slug} otherwise={slug} />
                </a>
              </li>
            ))}
        </ul>
      </nav>
      {searches ? null : (
        <search class="quick">
          <form action={to.search(v.lang)} method="get">
            <label class="unseen" for="quick-q">
              {v.t("search-label")}
            </label>
            <input
              id="quick-q"
              type="search"
              name="q"
              placeholder={v.t("search-label")}
              dir="auto"
              maxLength={500}
              autocomplete="off"
            />
            <button type="submit">{v.t("search-go")}</button>
          </form>
        </search>
      )}
    </div>
  );
}

function Colophon({ v }: { v: View }) {
  return (
    <footer class="colophon">
      <Kept v={v} name="links">
        <Links v={v} />
      </Kept>
      <p class="stamp">
        {v.t("foot-edition")} <Code>{v.edition.seq}</Code>
        {v.edition.at ? <> · {dayOf(v.edition.at, v.lang)}</> : null}
        {v.edition.hash ? (
          <>
            {" "}
            · <Code>{v.edition.hash.slice(0, 16)}</Code>
          </>
        ) : null}
      </p>
    </footer>
  );
}

/** What the foot of every page leads to. */
function Links({ v }: { v: View }) {
  return (
    <>
      <p class="colophon-door">
        <a href={to.page(v.lang, "tell")}>{v.t("tell-title")}</a>
      </p>
      <p>{v.t("foot-privacy")}</p>
      <nav aria-label={v.t("foot-nav")}>
        <ul>
          <li>
            <a href={to.page(v.lang, "about")}>
              <PageTitle v={v} slug="about" otherwise={v.t("about-title")} />
            </a>
          </li>
          <li>
            <a href={to.page(v.lang, "how-we-work")}>
              <PageTitle v={v} slug="how-we-work" otherwise={v.t("nav-how-we-work")} />
            </a>
          </li>
          <li>
            <a href={to.page(v.lang, "privacy")}>
              <PageTitle v={v} slug="privacy" otherwise={v.t("privacy-title")} />
            </a>
          </li>
          {v.pages
            .filter(({ slug, place }) => place === "foot" && !isShippedPage(slug))
            .map(({ slug }) => (
              <li>
                <a href={to.ownPage(v.lang, slug)}>
                  <PageTitle v={v} slug={slug} otherwise={slug} />
                </a>
              </li>
            ))}
          <li>
            <a href={to.page(v.lang, "health")}>{v.t("health-title")}</a>
          </li>
          <li>
            <a href={to.page(v.lang, "turn-to")}>{v.t("turn-title")}</a>
          </li>
          <li>
            <a href={to.page(v.lang, "objective")}>{v.t("objectives-title")}</a>
          </li>
          <li>
            <a href={to.page(v.lang, "log")}>{v.t("log-title")}</a>
          </li>
          <li>
            <a href="/api/v1/openapi.json">{v.t("foot-api")}</a>
          </li>
        </ul>
      </nav>
    </>
  );
}
