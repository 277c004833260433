import { type ComponentChildren, h } from "preact";
import { type TellLanguage, tellDirection, tellName } from "../../rules/languages.ts";
import type { IconName } from "../../style/icons.ts";
import { Icon } from "./icon.tsx";
import type { TellView } from "./view.ts";

export interface FrameProps {
  v: TellView;
  /** The question of the page. */
  title: string;
  icon: IconName;
  /** "Step 2 of 6" */
  progress?: string;
  /** What is in the way, in one sentence: read first. */
  trouble?: string;
  /** What went well, in one sentence. */
  news?: string;
  /** Shown above all else on the first page. */
  languages?: boolean;
  /** Address of the page's script; the one that leaves fast when it has none of its own. */
  script?: string;
  children: ComponentChildren;
}

/** The whole document. Its title and its icon in the browser's list say nothing of what it is about. */
export function Frame({ v, title, icon, progress, trouble, news, languages = false, script, children }: FrameProps) {
  const { t, lang } = v;
  const sound = v.soundOf(title);
  return (
    <html lang={lang} dir={tellDirection(lang)}>
      <head>
        <meta charset="utf-8" />
        <title>{t("tell-tab")}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" type="image/svg+xml" href={v.files.icon} />
        <link rel="stylesheet" href={v.files.css} />
        <noscript>
          <link rel="stylesheet" href={v.files.plain} />
        </noscript>
        <script type="module" src={script ?? v.leave} />
      </head>
      <body>
        <Leave v={v} />
        <a class="skip" href="#main">
          {t("tell-skip")}
        </a>
        {languages ? <Switch v={v} /> : null}
        <main id="main" tabIndex={-1}>
          {t.reviewed ? null : <Machine v={v} plain={languages} />}
          {progress ? <p class="progress">{progress}</p> : null}
          <h1>
            <Icon name={icon} />
            <span>{title}</span>
          </h1>
          {sound ? (
            <figure class="sound">
              <figcaption>{t("tell-listen")}</figcaption>
              {readAloud(sound)}
            </figure>
          ) : null}
          {trouble ? (
            <div class="trouble" role="alert">
              <p class="trouble-title">
                <Icon name="trouble" />
                <span>{t("tell-trouble")}</span>
              </p>
              <p>{trouble}</p>
            </div>
          ) : null}
          {news ? (
            <p class="news" role="status">
              <Icon name="tick" />
              <span>{news}</span>
            </p>
          ) : null}
          {children}
        </main>
      </body>
    </html>
  );
}

/** The page's own words, spoken: what is read aloud stands written below it. */
const readAloud = (src: string) => h("audio", { controls: true, preload: "none", src });

/** Quick exit: a form, so that it works everywhere; first for keys, and always in view. */
const Leave = ({ v }: { v: TellView }) => (
  <form class="leave" method="post" action={`/${v.lang}/leave`} data-tell-leave={v.exit}>
    <button type="submit" title={v.t("tell-leave-say")}>
      {v.t("tell-leave")}
    </button>
  </form>
);

const Switch = ({ v }: { v: TellView }) => (
  <nav class="tongues" aria-label={v.t("tell-languages")}>
    <ul>
      {v.languages.map((lang) => (
        <li>
          <Tongue lang={lang} current={lang === v.lang} />
        </li>
      ))}
    </ul>
  </nav>
);

const Tongue = ({ lang, current = false }: { lang: TellLanguage; current?: boolean }) => (
  <a
    href={`/${lang}/tell`}
    lang={lang}
    dir={tellDirection(lang)}
    hreflang={lang}
    rel="nofollow"
    aria-current={current ? "true" : undefined}
  >
    {tellName(lang)}
  </a>
);

/** Languages that a machine's words are best checked against. */
const CHECKED = ["en", "fr"] as const;

/** Says that nobody has read these words. In the middle of a form one changes the language with a button, and loses nothing. */
const Machine = ({ v, plain }: { v: TellView; plain: boolean }) => (
  <aside class="machine">
    <p>
      {v.t("tell-machine")} {v.t("tell-read-in")}
    </p>
    <p class="others">
      {CHECKED.filter((lang) => v.languages.includes(lang)).map((lang) =>
        plain ? (
          <Tongue lang={lang} />
        ) : (
          <button
            type="submit"
            form="step"
            formaction={`/${lang}/tell`}
            name="go"
            value="stay"
            class="quiet"
            lang={lang}
            dir="ltr"
            formnovalidate
          >
            {tellName(lang)}
          </button>
        ),
      )}
    </p>
  </aside>
);
