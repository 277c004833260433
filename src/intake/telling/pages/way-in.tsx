import type { ComponentChildren } from "preact";

export interface WayInProps {
  t: (id: string) => string;
  lang: string;
  /** The address of the file of words that `tellWords` made. */
  words: string;
  /** The address of the worker that opens the page without a line. */
  worker: string;
  /** The hash of the consents as they are worded here. */
  version: string;
  /** Hidden fields of the form that leads on without the sealed way, on the person's own choice. */
  plain: ComponentChildren;
  /** What leads on where no script runs. */
  children: ComponentChildren;
}

/**
 * What leads on from the first page, with the script at `tellScripts().first`. A browser that runs scripts never sees the
 * plain forms, so nothing plain can be sent when the scripts do not arrive or break: then there is only the choice to go on
 * in the simple way, in so many words. Pages of the plain way carry `tellScripts().leave`, and no other script.
 */
export function WayIn({ t, lang, words, worker, version, plain, children }: WayInProps) {
  return (
    <div
      data-tell={lang}
      data-tell-words={words}
      data-tell-worker={worker}
      data-tell-version={version}
      data-tell-begin={t("start-begin")}
      data-tell-return={t("start-return")}
    >
      <noscript>{children}</noscript>
      <div class="when-scripted">
        <p data-tell-ready role="status">
          {t("script-ready")}
        </p>
        <Broken t={t} />
        <div data-tell-ways></div>
        <div data-tell-simple>
          <p data-tell-stuck>{t("script-stuck")}</p>
          <form method="post" data-tell-choice>
            {plain}
            <button type="submit" class="quiet">
              {t("sealed-restart")}
            </button>
            <p class="help">{t("sealed-restart-say")}</p>
          </form>
        </div>
      </div>
    </div>
  );
}

/** What the page says when the sealed way has stopped: it is there beforehand, since nothing may come after. */
function Broken({ t }: Pick<WayInProps, "t">) {
  return (
    <div data-tell-broken hidden tabindex={-1} role="alert">
      <h2>{t("sealed-broken-title")}</h2>
      <p data-tell-nothing>{t("sealed-broken")}</p>
      <p data-tell-something hidden>
        {t("script-kept-safe")}
      </p>
      <div data-tell-copy hidden>
        <p>{t("sealed-broken-copy")}</p>
        <textarea rows={8} readonly autocomplete="off"></textarea>
      </div>
      <p>
        <button type="button" data-tell-again>
          {t("script-again")}
        </button>
      </p>
    </div>
  );
}
