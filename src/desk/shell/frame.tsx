import type { ComponentChildren } from "preact";
import { direction, LANGUAGES, ownName } from "../../kernel/languages.ts";
import { monitorNow } from "../../registry/index.ts";
import { MonitorMark } from "../../site/index.ts";
import { at, type Desk } from "./desk.ts";
import { ActionButton } from "./post-form.tsx";
import { type Section, Sections } from "./sections.tsx";

export interface FrameProps {
  desk: Desk;
  /** Of the document; the page has its own h1. */
  title: string;
  /** Which entry of the navigation this page belongs to. */
  section?: Section;
  /** False for pages that answer a form: they have no twin in another language. */
  switchable?: boolean;
  /** Address of one more script, for pages that need more than the desk's own. */
  script?: string;
  children: ComponentChildren;
}

/** The whole document. Every page of the desk is one of these. */
export const Frame = ({ desk, title, section, switchable = true, script, children }: FrameProps) => (
  <html lang={desk.lang} dir={direction(desk.lang)} class="desk">
    <head>
      <meta charset="utf-8" />
      <title>{`${title} · ${desk.t("desk-name", { name: desk.settings.name })}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <link rel="stylesheet" href={desk.assets.css} />
      <link rel="icon" type="image/svg+xml" href={desk.assets.mark} />
      <script type="module" src={desk.assets.script} />
      {script ? <script type="module" src={script} /> : null}
    </head>
    <body data-token={desk.session?.formToken}>
      <a class="skip" href="#content">
        {desk.t("skip")}
      </a>
      <Masthead desk={desk} section={section} switchable={switchable} />
      <main id="content" tabIndex={-1}>
        {desk.notice ? (
          <p class="notice" role="status">
            {desk.notice}
          </p>
        ) : null}
        {children}
      </main>
      <Foot desk={desk} />
    </body>
  </html>
);

function Masthead({ desk, section, switchable }: Pick<FrameProps, "desk" | "section" | "switchable">) {
  const person = desk.session?.person;
  return (
    <header class="masthead">
      <div class="masthead-top">
        <a class="name" href={at(desk, "/")}>
          <MonitorMark own={monitorNow().mark !== undefined} path={desk.assets.mark} />
          <bdi>{desk.t("desk-name", { name: desk.settings.name })}</bdi>
        </a>
        <nav class="languages" aria-label={desk.t("languages")}>
          <ul>
            {LANGUAGES.map((lang) => (
              <li>
                <a
                  href={switchable ? `/${lang}${desk.here}` : `/${lang}/`}
                  lang={lang}
                  dir={direction(lang)}
                  hreflang={lang}
                  aria-current={lang === desk.lang ? "true" : undefined}
                >
                  {ownName(lang)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {person ? (
        <div class="masthead-bar">
          <Sections desk={desk} person={person} section={section} />
          <search class="quick">
            <form action={at(desk, "/search")} method="get">
              <label class="unseen" for="quick-q">
                {desk.t("desk-search")}
              </label>
              <input
                id="quick-q"
                type="search"
                name="q"
                placeholder={desk.t("desk-search")}
                dir="auto"
                maxLength={500}
                autocomplete="off"
              />
              <button type="submit">{desk.t("search-go")}</button>
            </form>
          </search>
        </div>
      ) : null}
    </header>
  );
}

const Foot = ({ desk }: { desk: Desk }) => (
  <footer class="colophon">
    {desk.session ? (
      <div class="signed-in">
        <p>
          {desk.t("desk-signed-in")}{" "}
          <a href={at(desk, "/me")}>
            <bdi dir="ltr">{desk.session.person.name}</bdi>
          </a>
        </p>
        <ActionButton desk={desk} action="/sign-out" quiet>
          {desk.t("desk-sign-out")}
        </ActionButton>
      </div>
    ) : null}
    <nav aria-label={desk.t("foot-nav")}>
      <ul>
        {desk.session ? (
          <li>
            <a href={at(desk, "/help")}>{desk.t("desk-help")}</a>
          </li>
        ) : null}
        <li>
          <a href={desk.settings.publicUrl}>{desk.t("desk-public-site")}</a>
        </li>
      </ul>
    </nav>
  </footer>
);
