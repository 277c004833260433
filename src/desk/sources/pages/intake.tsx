import { fileSize } from "../../../site/index.ts";
import { When } from "../../records/pages/when.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton } from "../../shell/post-form.tsx";
import { isMoving, type Standing, type Upload } from "../rules/uploads.ts";
import { percent } from "./parts.tsx";
import { UploadForm } from "./upload-form.tsx";

export interface IntakeRow {
  upload: Upload;
  standing: Standing;
  /** False when the one who sent it may not open the source that was there before them. */
  mayOpen: boolean;
  /** Other sources that look much the same. */
  alike: number;
}

/** What someone has sent, and what came of it. */
export function IntakePage({ desk, rows, limit }: { desk: SignedIn; rows: readonly IntakeRow[]; limit: number }) {
  const { t } = desk;
  const moving = rows.some(({ standing }) => isMoving(standing));
  return (
    <Frame desk={desk} title={t("sources-intake-title")} section="sources">
      <p class="trail">
        <a href={at(desk, "/sources")}>{t("desk-nav-sources")}</a>
      </p>
      <h1>{t("sources-intake-title")}</h1>
      <p class="lead">{t("sources-intake-lead")}</p>
      <section aria-labelledby="intake-title">
        <h2 id="intake-title">{t("sources-intake-list")}</h2>
        <div id="intake" data-live={moving ? "1" : undefined}>
          {moving ? (
            <p class="help">
              {t("sources-intake-moving")} <a href={at(desk, "/sources/intake")}>{t("sources-intake-reload")}</a>
            </p>
          ) : null}
          {rows.length === 0 ? <p class="silence">{t("sources-intake-none")}</p> : null}
          <ol class="rows intake">
            {rows.map((row) => (
              <IntakeItem key={row.upload.id} desk={desk} row={row} />
            ))}
          </ol>
        </div>
      </section>
      <UploadForm desk={desk} limit={limit} />
    </Frame>
  );
}

function IntakeItem({ desk, row }: { desk: SignedIn; row: IntakeRow }) {
  const { upload, standing } = row;
  return (
    <li data-state={standing.state}>
      <p class="what">
        <bdi class="filename">{upload.name}</bdi>{" "}
        <span class="brief">
          {upload.bytes === undefined ? null : `${fileSize(desk, upload.bytes)} · `}
          <When desk={desk} at={upload.created} />
        </span>
      </p>
      <State desk={desk} row={row} />
    </li>
  );
}

function State({ desk, row: { upload, standing, mayOpen, alike } }: { desk: SignedIn; row: IntakeRow }) {
  const { t } = desk;
  switch (standing.state) {
    case "receiving":
      return (
        <>
          <p>
            {upload.bytes
              ? t("sources-state-receiving", { percent: percent(desk, standing.at / upload.bytes) })
              : t("sources-state-receiving-unknown")}
          </p>
          {upload.bytes ? <progress value={standing.at} max={upload.bytes} aria-label={t("sources-state-progress")} /> : null}
          <p class="help">{t("sources-state-receiving-help")}</p>
          <Discard desk={desk} upload={upload} />
        </>
      );
    case "expired":
      return (
        <>
          <p>{t("sources-state-expired")}</p>
          <Discard desk={desk} upload={upload} />
        </>
      );
    case "waiting":
      return <p>{t("sources-state-waiting")}</p>;
    case "reading":
      return <p>{t(`sources-stage-${STAGES.find((one) => one === standing.stage) ?? "reading"}`)}</p>;
    case "added":
      return (
        <>
          <p>
            {t("sources-state-added")}{" "}
            <a href={at(desk, `/sources/${standing.outcome.handle}`)}>
              <bdi>{standing.outcome.title || upload.name}</bdi>
            </a>{" "}
            <code dir="ltr">{standing.outcome.handle}</code>
          </p>
          {alike > 0 ? (
            <p>
              <a href={at(desk, `/sources/${standing.outcome.handle}/alike`)}>{t("sources-alike-found", { n: alike })}</a>
            </p>
          ) : null}
        </>
      );
    case "existing":
      return mayOpen ? (
        <p>
          {t("sources-state-existing")}{" "}
          <a href={at(desk, `/sources/${standing.outcome.handle}`)}>
            <bdi>{standing.outcome.title || upload.name}</bdi>
          </a>{" "}
          <code dir="ltr">{standing.outcome.handle}</code>
        </p>
      ) : (
        <p>{t("sources-state-existing-closed")}</p>
      );
    case "failed":
      return <Failure desk={desk} upload={upload} code={standing.code} />;
  }
}

const STAGES = ["hashing", "reading", "storing"] as const;

/** Why it was not added, and what can be done now. */
function Failure({ desk, upload, code }: { desk: SignedIn; upload: Upload; code: string }) {
  const { t } = desk;
  const id = t.has(`sources-refused-${code}`) ? `sources-refused-${code}` : "sources-refused-job-failed";
  return (
    <>
      <p class="refused">
        <strong>{t(id)}</strong> {t(`${id}.do`)}
      </p>
      <div class="acts">
        <ActionButton desk={desk} action={`/sources/intake/${upload.id}/again`} label={`${t("sources-again")}: ${upload.name}`}>
          {t("sources-again")}
        </ActionButton>
        {KEEPABLE.has(code) ? (
          <ActionButton
            desk={desk}
            action={`/sources/intake/${upload.id}/as-is`}
            quiet
            label={`${t("sources-as-is")}: ${upload.name}`}
          >
            {t("sources-as-is")}
          </ActionButton>
        ) : null}
        <Discard desk={desk} upload={upload} />
      </div>
    </>
  );
}

/** Refusals of a reader: the bytes can be kept without being read. */
const KEEPABLE: ReadonlySet<string> = new Set([
  "file-encrypted",
  "file-damaged",
  "file-bomb",
  "file-slow",
  "file-greedy",
  "file-verbose",
  "job-abandoned",
  "job-failed",
]);

const Discard = ({ desk, upload }: { desk: SignedIn; upload: Upload }) => (
  <ActionButton
    desk={desk}
    action={`/sources/intake/${upload.id}/discard`}
    quiet
    label={`${desk.t("sources-discard")}: ${upload.name}`}
  >
    {desk.t("sources-discard")}
  </ActionButton>
);
