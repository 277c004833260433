import type { Job } from "../../../kernel/jobs/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton } from "../../shell/post-form.tsx";

export interface WorkingPageProps {
  desk: SignedIn;
  /** Of the page: what is being done. */
  title: string;
  /** What it is done to. */
  name: string;
  /** Address of the page, and of its deeds: `stop`, `resume`, and what `more` names. */
  base: string;
  job: Job | undefined;
  /** Ways out of work that has stopped. */
  more?: readonly { path?: string; action?: string; label: string }[];
}

/** Long work that is under way, or has stopped: how far it is, and what can be done. */
export function WorkingPage({ desk, title, name, base, job, more = [] }: WorkingPageProps) {
  const { t } = desk;
  const halted = job?.state === "failed" || job?.state === "cancelled";
  return (
    <Frame desk={desk} title={halted ? t("bulk-halted-title") : title} section="import">
      <p class="trail">
        <a href={at(desk, "/import")}>{t("bulk-title")}</a>
      </p>
      <div id="bulk-working" data-live={halted ? undefined : "1"}>
        <h1>{halted ? t("bulk-halted-title") : title}</h1>
        <p class="lead">
          <bdi>{name}</bdi>
        </p>
        <p role="status">{t("bulk-progress", { n: job?.done ?? 0 })}</p>
        {halted ? <Halted desk={desk} job={job} /> : <p class="help">{t("bulk-leave")}</p>}
        <div class="acts">
          {halted ? (
            <ActionButton desk={desk} action={`${base}/resume`}>
              {t("bulk-resume")}
            </ActionButton>
          ) : (
            <>
              <a href={at(desk, base)}>{t("bulk-look-again")}</a>
              <ActionButton desk={desk} action={`${base}/stop`} quiet>
                {t("bulk-stop")}
              </ActionButton>
            </>
          )}
          {halted
            ? more.map(({ path, action, label }) =>
                action ? (
                  <ActionButton desk={desk} action={action} quiet>
                    {label}
                  </ActionButton>
                ) : (
                  <a href={at(desk, path ?? base)}>{label}</a>
                ),
              )
            : null}
        </div>
      </div>
    </Frame>
  );
}

function Halted({ desk, job }: { desk: SignedIn; job: Job | undefined }) {
  const { t } = desk;
  const id = `problem-${job?.problem?.code}`;
  return (
    <p class="notice">
      {job?.problem && t.has(id) ? `${t(id)}. ` : null}
      {t("bulk-halted-why")}
    </p>
  );
}
