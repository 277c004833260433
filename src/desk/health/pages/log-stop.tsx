import { formatNumber } from "../../../kernel/languages.ts";
import { Moment } from "../../../site/index.ts";
import type { LogStop } from "../../../transparency/index.ts";
import type { SignedIn } from "../../shell/desk.ts";

/** What is to be done is the same for some of what can be wrong. */
const DEEDS = {
  changed: "desk-health-log-do-changed",
  missing: "desk-health-log-do-changed",
  "root-differs": "desk-health-log-do-changed",
  "rolled-back": "desk-health-log-do-rolled-back",
  "key-missing": "desk-health-log-do-key-missing",
  "key-damaged": "desk-health-log-do-key-missing",
} as const;

/** More places than these are counted only. */
const NAMED = 20;

/** The log has stopped: what is wrong, since when, and what to do. */
export function LogStopped({ desk, stop, signed }: { desk: SignedIn; stop: LogStop; signed: string | undefined }) {
  const { t } = desk;
  const places = (all: readonly number[]) => {
    const named = all.slice(0, NAMED).map((place) => formatNumber(place, desk.lang));
    return `${named.join(" · ")}${all.length > NAMED ? " …" : ""}`;
  };
  // Each checkpoint that is kept somewhere says the same anew.
  const said = new Set(stop.faults.map((fault) => t(`desk-health-log-is-${fault.what}`, { places: places(fault.places) })));
  return (
    <section class="errors" aria-labelledby="log-stopped">
      <h2 id="log-stopped">{t("desk-health-log-stopped")}</h2>
      <p>{t("desk-health-log-stopped-means")}</p>
      <ul>
        {[...said].map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      <dl class="pairs">
        <dt>{t("desk-health-log-noticed")}</dt>
        <dd>
          <Moment v={desk} at={stop.at} />
        </dd>
        {signed ? (
          <>
            <dt>{t("desk-health-log-age")}</dt>
            <dd>
              <Moment v={desk} at={signed} />
            </dd>
          </>
        ) : null}
      </dl>
      {[...new Set(stop.faults.map(({ what }) => DEEDS[what]))].map((deed) => (
        <p>{t(deed)}</p>
      ))}
      <details>
        <summary>{t("desk-health-log-words")}</summary>
        <ul lang="en" dir="ltr">
          {stop.faults.map(({ words }) => (
            <li>{words}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
