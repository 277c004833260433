import type { RecordView } from "../../records/view/load.ts";
import { Choices, TextArea } from "../../shell/controls.tsx";
import type { Desk } from "../../shell/desk.ts";
import { PostForm } from "../../shell/post-form.tsx";
import { type Mistake, mistakeAt } from "../mistakes.ts";
import { Expected, StepPage } from "./step.tsx";

export interface WithdrawProps {
  desk: Desk;
  view: RecordView;
  mistakes?: readonly Mistake[];
  typed?: { reason?: string; internal?: string; sure?: string };
}

/** Takes a record away from readers: what they are told, and what only the team keeps. */
export function WithdrawPage({ desk, view, mistakes = [], typed = {} }: WithdrawProps) {
  const { t } = desk;
  const { body, opened } = view;
  return (
    <StepPage desk={desk} body={body} title={t("review-withdraw-title")} lead={t("review-withdraw-lead")} mistakes={mistakes}>
      <PostForm desk={desk} action={`/records/${body.handle}/withdraw`}>
        <Expected version={opened.latest.version} />
        <TextArea
          id="reason"
          label={t("review-withdraw-reason")}
          help={t("review-withdraw-reason-help")}
          value={typed.reason}
          error={mistakeAt(mistakes, "reason")}
        />
        <TextArea
          id="internal"
          label={t("review-withdraw-internal")}
          help={t("review-withdraw-internal-help")}
          value={typed.internal}
          maxLength={10_000}
        />
        <Choices
          id="sure"
          legend={t("review-withdraw-sure")}
          choices={[{ value: "yes", label: t("review-withdraw-yes") }]}
          chosen={[typed.sure ?? ""]}
          several
          error={mistakeAt(mistakes, "sure")}
        />
        <button type="submit" class="grave">
          {t("review-withdraw-do")}
        </button>
      </PostForm>
    </StepPage>
  );
}
