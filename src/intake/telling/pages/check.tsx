import { PURPOSES } from "../../rules/consent.ts";
import { PURPOSE_ICONS } from "../../style/icons.ts";
import { fieldsOf, type Told } from "../told.ts";
import { Frame } from "./frame.tsx";
import { Icon } from "./icon.tsx";
import { stepOf } from "./know.tsx";
import { Buttons, Go, StepForm, Undo } from "./step.tsx";
import type { TellView } from "./view.ts";

/** Everything once more before it goes, and what nobody can undo afterwards. */
export function CheckPage({ v, told }: { v: TellView; told: Told }) {
  const { t } = v;
  return (
    <Frame v={v} title={t("check-title")} icon="look" progress={stepOf(v, 4)}>
      <p class="lead">{t("check-lead")}</p>
      <h2>{t("check-words")}</h2>
      {told.text === "" ? (
        <p>{t("check-none")}</p>
      ) : (
        <p class="words" dir="auto">
          {told.text}
        </p>
      )}
      <h2>{t("check-answers")}</h2>
      <ul class="answers">
        {PURPOSES.map((purpose) => {
          const yes = purpose === "read" || told.yes.includes(purpose);
          return (
            <li>
              <Icon name={PURPOSE_ICONS[purpose]} />
              <span>{t(`purpose-${purpose}`)}</span>
              <strong class={yes ? "yes" : "no"}>{t(yes ? "tell-yes" : "tell-no")}</strong>
            </li>
          );
        })}
      </ul>
      <section class="undo">
        <h2>
          <Icon name="trouble" />
          <span>{t("undo-title")}</span>
        </h2>
        <Undo v={v} lead={t("undo-lead")} />
      </section>
      <StepForm v={v} step="check" fields={fieldsOf(told)}>
        <Buttons>
          <Go value="next" icon="tick">
            {t("check-go")}
          </Go>
          <Go value="words" icon="pencil" quiet>
            {t("check-change")}
          </Go>
          <Go value="answers" icon="back" quiet>
            {t("check-change-answers")}
          </Go>
        </Buttons>
      </StepForm>
    </Frame>
  );
}
