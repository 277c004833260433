import { formatNumber } from "../../../kernel/languages.ts";
import { Code, fileSize, Moment } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { Scrolling } from "../../shell/scrolling.tsx";
import type { CareHealth } from "../rules/health.ts";
import { LogHealth } from "./log.tsx";
import { LogStopped } from "./log-stop.tsx";

export interface HealthPageProps {
  desk: SignedIn;
  health: CareHealth;
  /** The record that names an object, where one does. */
  handleOf: (sha256: string) => string | undefined;
}

/** How the files and the log are: what was read again, what was found, who vouches for the log. */
export function HealthPage({ desk, health, handleOf }: HealthPageProps) {
  const { t } = desk;
  const { fixity, mirror } = health;
  const number = (n: number) => formatNumber(n, desk.lang);
  return (
    <Frame desk={desk} title={t("desk-health-title")} section="health">
      <h1>{t("desk-health-title")}</h1>
      <p class="lead">{t("desk-health-lead")}</p>
      {health.stopped ? <LogStopped desk={desk} stop={health.stopped} signed={health.log?.at} /> : null}
      <section aria-labelledby="files">
        <h2 id="files">{t("desk-health-files")}</h2>
        <dl class="pairs">
          {/* Counted at the first look: until then nothing is known, which is not none. */}
          {fixity.objects > 0 ? (
            <>
              <dt>{t("desk-health-known")}</dt>
              <dd>{number(fixity.objects)}</dd>
            </>
          ) : null}
          <dt>{t("desk-health-sound", { days: number(fixity.within) })}</dt>
          <dd>{number(fixity.sound)}</dd>
          <dt>{t("desk-health-unchecked")}</dt>
          <dd>{number(fixity.unchecked)}</dd>
          {fixity.last ? <Instant desk={desk} name={t("health-last")} at={fixity.last} /> : null}
          {fixity.oldest ? <Instant desk={desk} name={t("health-oldest")} at={fixity.oldest} /> : null}
          <dt>{t("desk-health-mirror")}</dt>
          <dd>{t(mirror ? "desk-health-mirror-set" : "desk-health-mirror-none")}</dd>
        </dl>
      </section>
      <section aria-labelledby="faults">
        <h2 id="faults">{t("desk-health-faults")}</h2>
        {fixity.faults.length === 0 ? (
          <p>{t(fixity.last ? "desk-health-no-faults" : "desk-health-none-read")}</p>
        ) : (
          <>
            <p>{t("desk-health-faults-do")}</p>
            <ul>
              {fixity.faults.map(({ sha256, result, checked }) => (
                <li>
                  <strong>{t(`desk-health-is-${result}`)}</strong> ·{" "}
                  <Named desk={desk} sha256={sha256} handle={handleOf(sha256)} /> · <Moment v={desk} at={checked} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <LogHealth desk={desk} health={health} />
      <section aria-labelledby="events">
        <h2 id="events">{t("desk-health-events")}</h2>
        {fixity.events.length === 0 ? (
          <p class="silence">{t("desk-health-no-events")}</p>
        ) : (
          <ul>
            {fixity.events.map((event) => (
              <li>
                <Moment v={desk} at={event.at} /> · {t(`desk-health-is-${event.what}`)} ·{" "}
                <Named desk={desk} sha256={event.sha256} handle={handleOf(event.sha256)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {fixity.days.length > 0 ? <Days desk={desk} days={fixity.days} /> : null}
    </Frame>
  );
}

const Instant = ({ desk, name, at: when }: { desk: SignedIn; name: string; at: string }) => (
  <>
    <dt>{name}</dt>
    <dd>
      <Moment v={desk} at={when} />
    </dd>
  </>
);

/** A file by its record, and by the beginning of its hash. */
const Named = ({ desk, sha256, handle }: { desk: SignedIn; sha256: string; handle: string | undefined }) => (
  <>
    {handle ? (
      <bdi>
        <a href={at(desk, `/records/${handle}`)}>{handle}</a>
      </bdi>
    ) : null}{" "}
    <Code>{`${sha256.slice(0, 16)}…`}</Code>
  </>
);

function Days({ desk, days }: { desk: SignedIn; days: CareHealth["fixity"]["days"] }) {
  const { t } = desk;
  const number = (n: number) => formatNumber(n, desk.lang);
  return (
    <section>
      <h2 id="days">{t("desk-health-days")}</h2>
      <Scrolling class="bulk-table" label={t("desk-health-days")}>
        <table>
          <thead>
            <tr>
              {["day", "read", "size", "faulty", "mended"].map((name) => (
                <th scope="col">{t(`desk-health-${name}` as "desk-health-day")}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, checked, bytes, faults, mended }) => (
              <tr>
                <th scope="row">
                  <bdi dir="ltr">{day}</bdi>
                </th>
                <td>{number(checked)}</td>
                <td>{fileSize(desk, bytes)}</td>
                <td>{number(faults)}</td>
                <td>{number(mended)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
