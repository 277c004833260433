import type { CaptureSettings } from "../../../archive/index.ts";
import { formatDate, formatNumber } from "../../../kernel/languages.ts";
import { counted, fileSize, VerdictMark, verdictLabel, verdictMeans } from "../../../site/index.ts";
import { When } from "../../records/pages/when.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton } from "../../shell/post-form.tsx";
import type { CaptureRow } from "../captures/actions.ts";
import { type AskedCapture, type CaptureOutcome, isUnderWay, type Mistake } from "../rules/captures.ts";
import { CaptureForm } from "./capture-form.tsx";
import { placeOf } from "./place.ts";

interface CapturesProps {
  desk: SignedIn;
  rows: readonly CaptureRow[];
  typed?: string;
  mistake?: Mistake;
  settings: CaptureSettings;
}

/** Capturing addresses: what is done and how, and what came of those that were asked for. */
export function CapturesPage({ desk, rows, typed, mistake, settings }: CapturesProps) {
  const { t } = desk;
  const moving = rows.some(({ standing }) => isUnderWay(standing));
  return (
    <Frame desk={desk} title={t("captures-title")} section="sources">
      <p class="trail">
        <a href={at(desk, "/sources")}>{t("desk-nav-sources")}</a>
      </p>
      <h1>{t("captures-title")}</h1>
      <p class="lead">{t("captures-lead")}</p>
      <CaptureForm desk={desk} typed={typed} mistake={mistake} />
      <What desk={desk} settings={settings} />
      <section aria-labelledby="captures-list">
        <h2 id="captures-list">{t("captures-list")}</h2>
        <div id="intake" data-live={moving ? "1" : undefined}>
          {moving ? (
            <p class="help">
              {t("captures-moving")} <a href={at(desk, "/sources/captures")}>{t("sources-intake-reload")}</a>
            </p>
          ) : null}
          {rows.length === 0 ? <p class="silence">{t("captures-none")}</p> : null}
          <ol class="rows intake captures">
            {rows.map((row) => (
              <Row key={row.asked.id} desk={desk} row={row} />
            ))}
          </ol>
        </div>
      </section>
    </Frame>
  );
}

/** What a capture does, before anybody asks for one. */
function What({ desk, settings }: { desk: SignedIn; settings: CaptureSettings }) {
  const { t, lang } = desk;
  return (
    <details class="what-it-does">
      <summary>{t("captures-what")}</summary>
      <ul>
        <li>{t("captures-what-page")}</li>
        <li>{t("captures-what-keeps")}</li>
        <li>{t("captures-what-verdict")}</li>
        <li>
          {counted(desk, "captures-what-polite", settings.pause)}{" "}
          {t(settings.robots === "obey" ? "captures-what-robots" : "captures-what-no-robots")}
        </li>
        <li>{t("captures-what-seen")}</li>
        <li>
          {t("captures-what-bounds", { seconds: formatNumber(settings.seconds, lang), size: fileSize(desk, settings.bytes) })}
        </li>
        <li>{t("captures-what-public")}</li>
      </ul>
    </details>
  );
}

function Row({ desk, row: { asked, standing } }: { desk: SignedIn; row: CaptureRow }) {
  return (
    <li data-state={standing.state}>
      <p class="what">
        <bdi class="filename" dir="ltr">
          {asked.url}
        </bdi>{" "}
        <span class="brief">
          <When desk={desk} at={asked.created} />
        </span>
      </p>
      <State desk={desk} row={{ asked, standing }} />
    </li>
  );
}

const STAGES = ["asking", "opening", "loading", "scrolling", "picturing", "fetching", "packing", "storing"];

function State({ desk, row: { asked, standing } }: { desk: SignedIn; row: CaptureRow }) {
  const { t } = desk;
  const discard = (
    <ActionButton
      desk={desk}
      action={`/sources/captures/${asked.id}/discard`}
      quiet
      label={`${t(isUnderWay(standing) ? "captures-stop" : "captures-drop")}: ${asked.url}`}
    >
      {t(isUnderWay(standing) ? "captures-stop" : "captures-drop")}
    </ActionButton>
  );
  switch (standing.state) {
    case "waiting":
      return (
        <>
          <p>{t("captures-stage-waiting")}</p>
          {discard}
        </>
      );
    case "running":
      return (
        <>
          <p role="status">
            {t(`captures-stage-${STAGES.includes(standing.stage) ? standing.stage : "waiting"}`)}
            {standing.bytes > 0 ? ` (${fileSize(desk, standing.bytes)})` : null}
          </p>
          {discard}
        </>
      );
    case "done":
      return <Outcome desk={desk} asked={asked} outcome={standing.outcome} />;
    case "failed": {
      const id = t.has(`captures-refused-${standing.code}`) ? `captures-refused-${standing.code}` : "captures-refused-job-failed";
      return (
        <>
          <p class="refused">
            <strong>{t(id)}</strong> {t(`${id}.do`)}
          </p>
          <div class="acts">
            <ActionButton
              desk={desk}
              action={`/sources/captures/${asked.id}/again`}
              label={`${t("sources-again")}: ${asked.url}`}
            >
              {t("sources-again")}
            </ActionButton>
            {discard}
          </div>
        </>
      );
    }
  }
}

/** What came of it: the verdict first, beside what it looks like. */
function Outcome({ desk, asked, outcome }: { desk: SignedIn; asked: AskedCapture; outcome: CaptureOutcome }) {
  const { t } = desk;
  const { handle, title, verdict, reason, screenshot, wacz, created, seconds } = outcome;
  const why = `capture-reason-${reason}`;
  return (
    <div class="captured-as">
      {screenshot ? (
        <a class="looks" href={at(desk, placeOf(handle, { file: wacz }))}>
          <img
            src={at(desk, `/sources/${handle}/object/${screenshot}`)}
            alt={t("capture-screenshot-alt", { url: asked.url, date: formatDate(asked.created, desk.lang) })}
            loading="lazy"
          />
        </a>
      ) : null}
      <div>
        <p>
          {verdict === "complete" ? (
            <strong>{verdictLabel(desk, verdict)}.</strong>
          ) : (
            <VerdictMark v={desk} capture={{ verdict }} />
          )}{" "}
          {verdictMeans(desk, verdict)} {verdict !== "complete" && t.has(why) ? t(why) : null}
        </p>
        <p>
          {t(created ? "captures-state-new" : "captures-state-more")}{" "}
          <a href={at(desk, placeOf(handle, { file: wacz }))}>
            <bdi>{title || handle}</bdi>
          </a>{" "}
          <code dir="ltr">{handle}</code> <span class="brief">{counted(desk, "capture-seconds", Math.round(seconds))}</span>
        </p>
      </div>
    </div>
  );
}
