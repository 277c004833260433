import type { Custodian } from "../../../intake/index.ts";
import { counted } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { CasesNav, NeedsScript, Recipient, wordsFor } from "./parts.tsx";
import { UnlockPanel } from "./unlock.tsx";

export interface RewrapProps {
  desk: SignedIn;
  script: string;
  custodians: readonly Custodian[];
  /** Cases that are not sealed to all of them. */
  stale: number;
  mine: Custodian;
}

const WORDS = ["rewrap-running", "rewrap-done", "rewrap-some", "rewrap-broken", "rewrap-changed", "new-to-device"];

/** Seals the small keys of the cases anew, to the custodians that there are now. What was told is not touched. */
export function RewrapPage({ desk, script, custodians, stale, mine }: RewrapProps) {
  const { t } = desk;
  return (
    <Frame desk={desk} title={t("cases-rewrap-title")} section="cases" script={script}>
      <div class="cases" data-cases>
        <CasesNav desk={desk} here="rewrap" />
        <h1>{t("cases-rewrap-title")}</h1>
        <p class="lead">{t("cases-rewrap-lead")}</p>
        <NeedsScript desk={desk} />
        {stale === 0 ? (
          <p class="silence">{t("cases-rewrap-none")}</p>
        ) : (
          <>
            <p>{counted(desk, "cases-count-stale", stale)}</p>
            <h2>{t("cases-rewrap-whom")}</h2>
            <p>{t("cases-rewrap-whom.why")}</p>
            <ul class="plain case-whom">
              {custodians.map(({ name, recipient }) => (
                <li data-recipient={recipient} data-name={name}>
                  <strong>
                    <bdi dir="ltr">{name}</bdi>
                  </strong>{" "}
                  <span class="state" data-new hidden>
                    {t("cases-new-to-device")}
                  </span>
                  <Recipient recipient={recipient} />
                </li>
              ))}
            </ul>
            <UnlockPanel desk={desk} recipient={mine.recipient} />
            <rewrap-cases data-words={wordsFor(desk, WORDS)} data-at={at(desk, "/cases")} hidden>
              <form aria-label={t("cases-rewrap-title")} novalidate>
                <div class="choice">
                  <input id="compared" type="checkbox" aria-describedby="compared-error" />
                  <label for="compared">{t("cases-compared")}</label>
                </div>
                <p class="error" role="alert" id="compared-error" data-error hidden>
                  {t("cases-compared.missing")}
                </p>
                <button type="submit">{t("cases-rewrap-do")}</button>
              </form>
              <progress max={stale} value={0} aria-label={t("cases-rewrap-title")} hidden />
              <p class="case-busy" role="status" />
            </rewrap-cases>
          </>
        )}
      </div>
    </Frame>
  );
}
