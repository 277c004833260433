import { type ChangedPlace, type Correction, fieldName, label, scheme } from "../../../registry/index.ts";
import type { RecordView } from "../../records/view/load.ts";
import { Words } from "../../records/view/pages/difference.tsx";
import { Select, TextArea } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { PostForm } from "../../shell/post-form.tsx";
import { type Mistake, mistakeAt } from "../mistakes.ts";
import { Expected, StepPage } from "./step.tsx";

export interface CorrectProps {
  desk: Desk;
  view: RecordView;
  changes: readonly ChangedPlace[];
  /** What is said of the changes already. */
  errata: readonly Pick<Correction, "field" | "kind" | "reason" | "requestedBy">[];
  mayEdit: boolean;
  mistakes?: readonly Mistake[];
}

/** What readers will be told of each change to what they have: what it is, why, and who asked for it. */
export function CorrectPage({ desk, view, changes, errata, mayEdit, mistakes = [] }: CorrectProps) {
  const { t } = desk;
  const { body, opened } = view;
  const edit = at(desk, `/records/${body.handle}/edit`);
  const lead = opened.review.public
    ? t(changes.length > 0 ? "review-correct-lead" : "review-correct-first")
    : t("review-correct-not-public");
  return (
    <StepPage desk={desk} body={body} title={t("review-correct-title")} lead={lead} mistakes={mistakes}>
      {mayEdit ? (
        <p>
          <a class={changes.length === 0 ? "deed" : undefined} href={edit}>
            {t("review-correct-edit")}
          </a>
        </p>
      ) : null}
      {changes.length > 0 ? (
        <PostForm desk={desk} action={`/records/${body.handle}/correct`}>
          <Expected version={opened.latest.version} />
          <div id="changes" tabIndex={-1}>
            {changes.map((change, i) => (
              <Change
                desk={desk}
                view={view}
                change={change}
                i={i}
                said={errata.find(({ field }) => field === change.field)}
                mistakes={mistakes}
              />
            ))}
          </div>
          <button type="submit">{t("review-correct-do")}</button>
        </PostForm>
      ) : null}
    </StepPage>
  );
}

interface ChangeProps extends Pick<CorrectProps, "desk" | "view"> {
  change: ChangedPlace;
  i: number;
  said?: CorrectProps["errata"][number];
  mistakes: readonly Mistake[];
}

function Change({ desk, view, change, i, said, mistakes }: ChangeProps) {
  const { t, lang } = desk;
  const name = fieldName(t, view.body.type, change.field);
  const terms = (id: string) =>
    (scheme(id)?.terms ?? []).map(({ notation }) => ({ value: notation, label: label(id, notation, lang) }));
  return (
    <fieldset class="erratum">
      <legend>{name}</legend>
      <Words before={change.before} after={change.after} />
      <input type="hidden" name={`field-${i}`} value={change.field} />
      <Select
        id={`kind-${i}`}
        label={t("review-correct-kind")}
        value={said?.kind ?? "erratum"}
        choices={terms("correction-kind")}
      />
      <TextArea
        id={`reason-${i}`}
        label={t("review-correct-reason")}
        help={t("review-correct-reason-help")}
        value={said?.reason}
        rows={2}
        error={mistakeAt(mistakes, `reason-${i}`)}
      />
      <Select
        id={`by-${i}`}
        label={t("review-correct-by")}
        value={said?.requestedBy}
        empty={t("review-correct-by-us")}
        choices={terms("addressee-class")}
      />
    </fieldset>
  );
}
