import type { RecordView } from "../../records/view/load.ts";
import { visibilityName } from "../../records/view/rules/names.ts";
import { Choices, TextArea } from "../../shell/controls.tsx";
import type { Desk } from "../../shell/desk.ts";
import { PostForm } from "../../shell/post-form.tsx";
import { type Mistake, mistakeAt } from "../mistakes.ts";
import { Expected, StepPage } from "./step.tsx";

/** To whom a record may be shown that readers do not have. What is sealed is opened elsewhere. */
export const SHARES = ["public", "partner", "restricted"] as const;

export interface ShareProps {
  desk: Desk;
  view: RecordView;
  mistakes?: readonly Mistake[];
  typed?: { visibility?: string; reason?: string };
}

export function SharePage({ desk, view, mistakes = [], typed = {} }: ShareProps) {
  const { t } = desk;
  const { body, opened } = view;
  const fixed = opened.head.publicSeq !== null;
  return (
    <StepPage
      desk={desk}
      body={body}
      title={t("review-share-title")}
      lead={t(fixed ? "review-share-public" : "review-share-lead")}
      mistakes={mistakes}
    >
      {fixed ? null : (
        <PostForm desk={desk} action={`/records/${body.handle}/share`}>
          <Expected version={opened.latest.version} />
          <Choices
            id="visibility"
            legend={t("review-share-who")}
            choices={SHARES.map((value) => ({ value, label: visibilityName(t, value), help: t(`review-share-${value}-help`) }))}
            chosen={[typed.visibility ?? body.visibility]}
            error={mistakeAt(mistakes, "visibility")}
          />
          <TextArea
            id="reason"
            label={t("review-reason-team")}
            value={typed.reason}
            rows={2}
            error={mistakeAt(mistakes, "reason")}
          />
          <button type="submit">{t("review-share-do")}</button>
        </PostForm>
      )}
    </StepPage>
  );
}
