import { direction, type Language } from "../../kernel/languages.ts";
import type { Messages } from "../../kernel/messages.ts";
import type { ReplayFiles } from "./engine.ts";

export interface StageProps {
  lang: Language;
  t: Messages;
  files: ReplayFiles;
  wacz: string;
  /** The address that was captured, and when. */
  url: string;
  at: string;
}

/** The page in the frame: it says what it does until the archived page is there, and what to do when it does not come. */
export const StagePage = ({ lang, t, files, wacz, url, at }: StageProps) => (
  <html lang={lang} dir={direction(lang)}>
    <head>
      <meta charset="utf-8" />
      <title>{t("replay-frame", { url })}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <link rel="stylesheet" href={files.style.path} />
      <script src={files.script.path} defer />
    </head>
    <body data-wacz={wacz} data-url={url} data-at={at}>
      <noscript>
        <p>{t("replay-noscript")}</p>
      </noscript>
      <p
        id="said"
        role="status"
        hidden
        data-loading={t("replay-loading")}
        data-unable={t("replay-unable")}
        data-failed={t("replay-failed")}
      />
    </body>
  </html>
);
