import type { ComponentChildren } from "preact";

export interface WayInProps {
  t: (id: string) => string;
  lang: string;
  /** The address of the file of words that `tellWords` made. */
  words: string;
  /** The hash of the consents as they are worded here. */
  version: string;
  /** Where the quick exit leads. */
  exit: string;
  /** Hidden fields of the form that leads on without the sealed way, on the person's own choice. */
  plain: ComponentChildren;
  /** What leads on where no script runs. */
  children: ComponentChildren;
}

/**
 * What leads on from the first page. A browser that runs scripts never sees the plain forms, so nothing plain can be sent
 * when the scripts do not arrive or break: then there is only the choice to go on in the simple way, in so many words.
 */
export function WayIn({ t, lang, words, version, exit, plain, children }: WayInProps) {
  return (
    <div data-tell={lang} data-tell-words={words} data-tell-version={version} data-tell-exit={exit}>
      <noscript>{children}</noscript>
      <div class="when-scripted">
        <p data-tell-ready role="status">
          {t("script-ready")}
        </p>
        <div data-tell-ways></div>
        <div data-tell-simple>
          <p data-tell-stuck>{t("script-stuck")}</p>
          <form method="post" data-tell-choice>
            {plain}
            <button class="quiet">{t("sealed-restart")}</button>
            <p class="help">{t("sealed-restart-say")}</p>
          </form>
        </div>
      </div>
    </div>
  );
}
