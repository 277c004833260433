import { Labelled } from "../../shell/controls.tsx";
import type { Desk } from "../../shell/desk.ts";
import { wordsFor } from "./parts.tsx";

const WORDS = [
  "short-passphrase",
  "not-the-same",
  "wrapping",
  "wrapped",
  "wrapped-kept",
  "not-kept",
  "passkey-made",
  "passkey-failed",
  "line-right",
  "line-wrong",
  "type-line",
];

/** The copies of a key that its owner keeps: a file behind a passphrase, perhaps a passkey, and paper. A script fills it. */
export function Copies({ desk }: { desk: Desk }) {
  const { t } = desk;
  return (
    <key-copies data-words={wordsFor(desk, WORDS)} data-name={desk.session?.person.name} hidden>
      <section aria-labelledby="copy-file-title" class="case-part">
        <h2 id="copy-file-title">{t("cases-copy-file")}</h2>
        <p>{t("cases-copy-file.why")}</p>
        <form data-does="wrap" aria-labelledby="copy-file-title" novalidate>
          <show-typed data-label={t("people-show-passphrase")}>
            <Labelled id="new-passphrase" label={t("cases-new-passphrase")} help={t("cases-new-passphrase.help")}>
              <input id="new-passphrase" type="password" autocomplete="off" aria-describedby="new-passphrase-help" />
            </Labelled>
          </show-typed>
          <p>
            <button type="button" class="quiet" data-suggest>
              {t("cases-suggest")}
            </button>
          </p>
          <p class="case-suggested" data-suggested hidden>
            <span>{t("cases-suggested")}</span> <bdi class="code" dir="auto" data-suggestion />
          </p>
          <Labelled id="again-passphrase" label={t("cases-again-passphrase")}>
            <input id="again-passphrase" type="password" autocomplete="off" />
          </Labelled>
          <div class="choice">
            <input id="keep-here" type="checkbox" checked />
            <label for="keep-here">{t("cases-keep-here")}</label>
            <p class="help">{t("cases-keep-here.help")}</p>
          </div>
          <p class="error" role="alert" data-error="wrap" hidden />
          <p class="case-busy" role="status" data-said="wrap" />
          <div class="acts">
            <button type="submit">{t("cases-wrap")}</button>
            <button type="button" class="quiet" data-download hidden>
              {t("cases-download-key")}
            </button>
          </div>
        </form>
      </section>
      <section aria-labelledby="copy-passkey-title" class="case-part" data-passkeys hidden>
        <h2 id="copy-passkey-title">{t("cases-copy-passkey")}</h2>
        <p>{t("cases-copy-passkey.why")}</p>
        <p class="case-busy" role="status" data-said="passkey" />
        <button type="button" class="quiet" data-does="passkey">
          {t("cases-make-passkey")}
        </button>
      </section>
      <section aria-labelledby="copy-paper-title" class="case-part case-paper">
        <h2 id="copy-paper-title">{t("cases-copy-paper")}</h2>
        <p class="case-screen">{t("cases-copy-paper.why")}</p>
        <p class="case-print">{t("cases-copy-paper.print")}</p>
        <p class="case-screen">
          <button type="button" class="quiet" data-reveal>
            {t("cases-show-paper")}
          </button>
        </p>
        <ol class="case-paper-lines" dir="ltr" data-lines hidden />
        <p class="case-print">
          {t("cases-copy-paper.whole")} <bdi class="code" dir="ltr" data-whole />
        </p>
        <p class="case-screen">
          <button type="button" class="quiet" data-print>
            {t("cases-print")}
          </button>
        </p>
        <form data-does="check" class="case-screen" aria-labelledby="copy-paper-title" novalidate>
          <Labelled id="typed-line" label={<span data-which />} help={t("cases-type-line-help")}>
            <input
              id="typed-line"
              class="code"
              dir="ltr"
              type="text"
              autocomplete="off"
              spellcheck={false}
              aria-describedby="typed-line-help"
            />
          </Labelled>
          <p class="error" role="alert" data-error="check" hidden />
          <p class="case-busy" role="status" data-said="check" />
          <button type="submit" class="quiet">
            {t("cases-check-line")}
          </button>
        </form>
      </section>
    </key-copies>
  );
}
