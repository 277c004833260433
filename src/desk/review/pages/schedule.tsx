import { awaitsReply } from "../../../registry/index.ts";
import { When } from "../../../site/index.ts";
import type { RecordView } from "../../records/view/load.ts";
import { TextArea, TextInput } from "../../shell/controls.tsx";
import type { Desk } from "../../shell/desk.ts";
import { PostForm } from "../../shell/post-form.tsx";
import { type Mistake, mistakeAt } from "../mistakes.ts";
import { Expected, StepPage } from "./step.tsx";

export interface ScheduleProps {
  desk: Desk;
  view: RecordView;
  mistakes?: readonly Mistake[];
  typed?: Readonly<Record<string, string | undefined>>;
  may: { embargo: boolean; reviewBy: boolean; reply: boolean };
}

/** The dates of a record: when it is published, when those named must have answered, when it is looked at again. */
export function SchedulePage(props: ScheduleProps) {
  const { desk, view, mistakes = [], may } = props;
  const { t } = desk;
  return (
    <StepPage
      desk={desk}
      body={view.body}
      title={t("review-schedule-title")}
      lead={t("review-schedule-lead")}
      mistakes={mistakes}
    >
      {may.embargo ? <Embargo {...props} /> : null}
      {may.reply ? <RightOfReply {...props} /> : null}
      {may.reviewBy ? <NextLook {...props} /> : null}
      {may.embargo || may.reply || may.reviewBy ? null : <p class="quiet">{t("review-schedule-none")}</p>}
    </StepPage>
  );
}

function Embargo({ desk, view, mistakes = [], typed = {} }: ScheduleProps) {
  const { t } = desk;
  const { body, opened } = view;
  const until = body.embargoUntil ? new Date(body.embargoUntil).toISOString() : "";
  return (
    <section aria-labelledby="embargo-title">
      <h2 id="embargo-title">{t("review-embargo-title")}</h2>
      <p class="help">{t("review-embargo-help")}</p>
      <PostForm desk={desk} action={`/records/${body.handle}/schedule/embargo`} label={t("review-embargo-title")}>
        <Expected version={opened.latest.version} />
        <TextInput
          id="embargo"
          type="date"
          code
          label={t("review-embargo-day")}
          value={typed.embargo ?? until.slice(0, 10)}
          error={mistakeAt(mistakes, "embargo")}
        />
        <TextInput
          id="time"
          code
          label={t("review-embargo-time")}
          help={t("review-embargo-time-help")}
          value={typed.time ?? (until ? until.slice(11, 16) : "")}
          error={mistakeAt(mistakes, "time")}
        />
        <TextArea
          id="embargo-reason"
          name="reason"
          label={t("review-reason-readers")}
          value={typed["embargo-reason"]}
          rows={2}
          error={mistakeAt(mistakes, "embargo-reason")}
        />
        <div class="acts">
          <button type="submit">{t("review-embargo-set")}</button>
          {body.embargoUntil ? (
            <button type="submit" name="clear" value="yes" class="quiet">
              {t("review-embargo-clear")}
            </button>
          ) : null}
        </div>
      </PostForm>
    </section>
  );
}

function RightOfReply({ desk, view, mistakes = [], typed = {} }: ScheduleProps) {
  const { t } = desk;
  const { body, opened } = view;
  const open = awaitsReply(body);
  return (
    <section aria-labelledby="reply-title">
      <h2 id="reply-title">{t("review-reply-title")}</h2>
      <p class="help">{t("review-reply-help")}</p>
      {body.reply ? (
        <p>
          {t(body.reply.outcome ? `review-reply-${body.reply.outcome}` : "review-reply-open")}{" "}
          <When v={desk} date={body.reply.due} />
        </p>
      ) : null}
      <PostForm desk={desk} action={`/records/${body.handle}/schedule/reply`} label={t("review-reply-title")}>
        <Expected version={opened.latest.version} />
        <TextInput
          id="due"
          type="date"
          code
          label={t("review-reply-due")}
          value={typed.due ?? (open ? body.reply?.due : "")}
          error={mistakeAt(mistakes, "due")}
        />
        <TextInput
          id="engagement"
          code
          label={t("review-reply-engagement")}
          help={t("review-reply-engagement-help")}
          value={typed.engagement}
          error={mistakeAt(mistakes, "engagement")}
        />
        <button type="submit">{t(open ? "review-reply-extend" : "review-reply-ask")}</button>
      </PostForm>
    </section>
  );
}

function NextLook({ desk, view, mistakes = [], typed = {} }: ScheduleProps) {
  const { t } = desk;
  const { body, opened } = view;
  return (
    <section aria-labelledby="look-title">
      <h2 id="look-title">{t("review-look-title")}</h2>
      <p class="help">{t("review-look-help")}</p>
      <PostForm desk={desk} action={`/records/${body.handle}/schedule/review-by`} label={t("review-look-title")}>
        <Expected version={opened.latest.version} />
        <TextInput
          id="review-by"
          type="date"
          code
          label={t("review-look-day")}
          value={typed["review-by"] ?? body.reviewBy ?? ""}
          error={mistakeAt(mistakes, "review-by")}
        />
        <div class="acts">
          <button type="submit">{t("review-look-set")}</button>
          {body.reviewBy ? (
            <button type="submit" name="clear" value="yes" class="quiet">
              {t("review-look-clear")}
            </button>
          ) : null}
        </div>
      </PostForm>
    </section>
  );
}
