import { formatDate, formatNumber } from "../../../kernel/languages.ts";
import { Code, Moment } from "../../../site/index.ts";
import type { SignedIn } from "../../shell/desk.ts";
import type { CareHealth } from "../rules/health.ts";

/** The log, how old its last checkpoint is, and who vouches for it. */
export function LogHealth({ desk, health: { log, timestamps, witnesses, witness } }: { desk: SignedIn; health: CareHealth }) {
  const { t } = desk;
  const number = (n: number) => formatNumber(n, desk.lang);
  const moment = (at: string) => `${formatDate(at.slice(0, 10), desk.lang)} ${at.slice(11, 16)} UTC`;
  return (
    <section aria-labelledby="log" class="health-log">
      <h2 id="log">{t("desk-health-log")}</h2>
      {log ? (
        <dl class="pairs">
          <dt>{t("health-log-name")}</dt>
          <dd>
            <Code>{log.origin}</Code>
          </dd>
          <dt>{t("health-log-size")}</dt>
          <dd>{number(log.size)}</dd>
          <dt>{t("desk-health-log-age")}</dt>
          <dd>
            <Moment v={desk} at={log.at} />
          </dd>
        </dl>
      ) : (
        <p class="silence">{t("health-no-log")}</p>
      )}
      <h3>{t("desk-health-authorities")}</h3>
      {timestamps.authorities.length === 0 ? <p>{t("desk-health-no-authorities")}</p> : null}
      <ul>
        {timestamps.authorities.map(({ host, last, problem }) => (
          <li>
            <Code>{host}</Code>:{" "}
            {last ? t("desk-health-stamped", { at: moment(last.at), size: number(last.size) }) : t("desk-health-not-stamped")}
            {problem ? <strong> {t("desk-health-authority-trouble", { code: problem })}</strong> : null}
          </li>
        ))}
      </ul>
      <dl class="pairs">
        <dt>{t("desk-health-tokens")}</dt>
        <dd>{number(timestamps.tokens)}</dd>
        <dt>{t("desk-health-token-faults")}</dt>
        <dd>{number(timestamps.faults)}</dd>
      </dl>
      <h3>{t("desk-health-witnesses")}</h3>
      {witnesses.length === 0 ? <p>{t("desk-health-no-witnesses")}</p> : null}
      <ul>
        {witnesses.map(({ name, size, at, problem }) => (
          <li>
            <Code>{name}</Code>:{" "}
            {at ? t("desk-health-witness-seen", { size: number(size), at: moment(at) }) : t("health-witness-none")}
            {problem ? <strong> {t(`desk-health-witness-${problem}`)}</strong> : null}
          </li>
        ))}
      </ul>
      {witness ? (
        <>
          <h3>{t("desk-health-own-witness")}</h3>
          <p>
            {t("desk-health-own-key")}: <Code>{witness.vkey}</Code>
          </p>
          <ul>
            {witness.watched.map(({ origin, size, at }) => (
              <li>
                <Code>{origin}</Code>:{" "}
                {at ? t("desk-health-witness-seen", { size: number(size ?? 0), at: moment(at) }) : t("desk-health-not-stamped")}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
