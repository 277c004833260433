import { formatDate } from "../../../../kernel/languages.ts";
import { type Consent, fieldName, type RecordBody } from "../../../../registry/index.ts";
import { Code } from "../../../../site/index.ts";
import { at, type Desk } from "../../../shell/desk.ts";
import type { Told } from "../chain.ts";

/** From each sentence that rests on what someone told to the consent for it. */
export function Chain({ desk, body, chain }: { desk: Desk; body: RecordBody; chain: readonly Told[] }) {
  const { t } = desk;
  if (chain.length === 0) return null;
  return (
    <section aria-labelledby="told">
      <h2 id="told">{t("withdrawals-chain-title")}</h2>
      <p class="quiet">{t("withdrawals-chain-lead")}</p>
      <ul class="rows">
        {chain.map(({ handle, places, consents }) => (
          <li>
            {places.length > 0 ? <>{places.map((path) => fieldName(t, body.type, path)).join(" · ")} → </> : null}
            <a href={at(desk, `/records/${handle}`)}>
              <Code>{handle}</Code>
            </a>
            {consents.length === 0 ? <p class="caution">{t("withdrawals-chain-none")}</p> : null}
            <ul>
              {consents.map((consent) => (
                <li>{wordsOf(desk, consent)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ t, lang }: Desk, { purpose, given, expires, withdrawn, item }: Consent): string {
  const day = (instant: string) => ({ day: formatDate(instant.slice(0, 10), lang) });
  return [
    t("withdrawals-chain-purpose", { purpose: purpose ?? "—" }),
    given && t("withdrawals-chain-given", day(given)),
    expires && t("withdrawals-chain-until", day(expires)),
    withdrawn && t("withdrawals-chain-withdrawn", day(withdrawn)),
    t(item ? "withdrawals-chain-by-person" : "withdrawals-chain-not-by-person"),
  ]
    .filter(Boolean)
    .join(" · ");
}
