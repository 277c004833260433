import { plain } from "../../../site/index.ts";
import { RecordHead } from "../../records/view/pages/head.tsx";
import { VersionList } from "../../records/view/pages/history.tsx";
import { Choices, TextArea } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { Submission } from "../load.ts";
import { type Mistake, mistakeAt } from "../mistakes.ts";
import { WhatChanged } from "./changes.tsx";
import { Comments } from "./comments.tsx";
import { Standing, StillMissing } from "./standing.tsx";

export interface SubmissionProps {
  desk: Desk;
  submission: Submission;
  mistakes?: readonly Mistake[];
  /** What was typed into a form that could not be taken. */
  typed?: { act?: string; reason?: string; path?: string; text?: string };
  /** Paths of the pages that hold the dates. */
  maySchedule: boolean;
}

/** A record before those who review it: what it says anew, what it lacks, what was said about it, and what to do now. */
export function SubmissionPage(props: SubmissionProps) {
  const { desk, submission, mistakes = [], typed = {} } = props;
  const { t } = desk;
  const { view, threads, mayComment } = submission;
  const { body } = view;
  const title = t("review-of");
  return (
    <Frame desk={desk} title={`${title} ${plain(body.title, desk.lang)}`} section="review" switchable={mistakes.length === 0}>
      <article class="record-page review-page">
        <ErrorSummary desk={desk} errors={mistakes} />
        <RecordHead desk={desk} body={body} kicker={title} />
        <nav class="deeds" aria-label={t("review-on-page")}>
          <ul>
            {submission.decisions.length > 0 ? (
              <li>
                <a class="deed" href="#decide">
                  {t("review-decide")}
                </a>
              </li>
            ) : null}
            <li>
              <a href="#comments">{t("review-comments")}</a>
            </li>
            {props.maySchedule ? (
              <li>
                <a href={at(desk, `/records/${body.handle}/schedule`)}>{t("review-schedule")}</a>
              </li>
            ) : null}
            <li>
              <a href={at(desk, `/records/${body.handle}`)}>{t("record-open")}</a>
            </li>
          </ul>
        </nav>
        <Standing desk={desk} submission={submission} />
        <StillMissing desk={desk} submission={submission} />
        <WhatChanged desk={desk} submission={submission} />
        <Comments desk={desk} body={body} threads={threads} mayComment={mayComment} mistakes={mistakes} typed={typed} />
        <Decide {...props} />
        <section aria-labelledby="history">
          <h2 id="history">{t("record-history")}</h2>
          <VersionList desk={desk} handle={body.handle} versions={view.versions} />
        </section>
      </article>
    </Frame>
  );
}

/** What this person can do now, with their reason. */
function Decide({ desk, submission: { view, decisions }, mistakes = [], typed = {} }: SubmissionProps) {
  const { t } = desk;
  const { body, opened } = view;
  if (decisions.length === 0) return <p class="quiet">{t("review-nothing-to-do")}</p>;
  const [only] = decisions;
  const chosen = typed.act ?? (decisions.length === 1 && only ? only : "");
  return (
    <section aria-labelledby="decide" class="decide">
      <h2 id="decide" tabIndex={-1}>
        {t("review-decide")}
      </h2>
      <PostForm desk={desk} action={`/records/${body.handle}/review`}>
        <input type="hidden" name="expected" value={opened.latest.version} />
        <Choices
          id="act"
          legend={t("review-act")}
          choices={decisions.map((act) => ({ value: act, label: t(`review-act-${act}`), help: t(`review-act-${act}.help`) }))}
          chosen={[chosen]}
          error={mistakeAt(mistakes, "act")}
        />
        <TextArea
          id="reason"
          label={t("review-reason")}
          help={t("review-reason-help")}
          value={typed.reason}
          rows={3}
          error={mistakeAt(mistakes, "reason")}
        />
        <button type="submit">{t("review-do")}</button>
      </PostForm>
    </section>
  );
}
