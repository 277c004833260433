import type { Desk } from "../../shell/desk.ts";
import { wordsFor } from "./parts.tsx";

/** Lines of the paper copy of a key. */
const PAPER_LINES = 4;

const WORDS = ["wrong-passphrase", "wrong-file", "wrong-line", "wrong-paper", "wrong-passkey", "no-file", "opening"];

/**
 * Opens the custodian's key in the browser: by what this device keeps, by the file, by a passkey, by the paper copy. A script
 * does all of it; nothing of these fields has a name, so that nothing of them can be sent.
 */
export function UnlockPanel({ desk, recipient }: { desk: Desk; recipient?: string }) {
  const { t } = desk;
  return (
    <unlock-key data-words={wordsFor(desk, WORDS)} data-recipient={recipient}>
      <section class="case-lock" aria-labelledby="unlock-title" data-when="locked" hidden>
        <h2 id="unlock-title">{t("cases-unlock")}</h2>
        <p class="help">{t("cases-unlock.why")}</p>
        <p class="error" role="alert" data-error hidden />
        <p class="case-busy" role="status" data-busy />
        <div class="control" data-passkey hidden>
          <button type="button" data-way="passkey">
            {t("cases-unlock-passkey")}
          </button>
        </div>
        <form data-way="passphrase" aria-label={t("cases-unlock-passphrase")} novalidate>
          <div class="control" data-file hidden>
            <label for="key-file">{t("cases-key-file")}</label>
            <p class="help" id="key-file-help">
              {t("cases-key-file.help")}
            </p>
            <input id="key-file" type="file" accept=".age" aria-describedby="key-file-help" />
          </div>
          <show-typed data-label={t("people-show-passphrase")}>
            <div class="control">
              <label for="key-passphrase">{t("cases-key-passphrase")}</label>
              <p class="help" id="key-passphrase-help">
                {t("cases-key-passphrase.help")}
              </p>
              <input id="key-passphrase" type="password" autocomplete="off" aria-describedby="key-passphrase-help" />
            </div>
          </show-typed>
          <button type="submit">{t("cases-unlock-go")}</button>
        </form>
        <details class="case-more">
          <summary>{t("cases-unlock-paper")}</summary>
          <form data-way="paper" aria-label={t("cases-unlock-paper")} novalidate>
            <p class="help" id="paper-help">
              {t("cases-unlock-paper.help")}
            </p>
            {Array.from({ length: PAPER_LINES }, (_, i) => (
              <div class="control">
                <label for={`paper-${i}`}>{t("cases-paper-line", { n: i + 1 })}</label>
                <input
                  id={`paper-${i}`}
                  class="code"
                  dir="ltr"
                  type="text"
                  autocomplete="off"
                  autocapitalize="characters"
                  spellcheck={false}
                  aria-describedby="paper-help"
                />
              </div>
            ))}
            <button type="submit">{t("cases-unlock-go")}</button>
          </form>
        </details>
      </section>
      <div class="case-unlocked" data-when="open" hidden>
        <p role="status">{t("cases-unlocked")}</p>
        <p class="error" data-other hidden>
          {t("cases-other-key")}
        </p>
        <button type="button" class="quiet" data-lock>
          {t("cases-lock")}
        </button>
      </div>
    </unlock-key>
  );
}
