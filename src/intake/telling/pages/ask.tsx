import { PURPOSES } from "../../rules/consent.ts";
import { PURPOSE_ICONS } from "../../style/icons.ts";
import { fieldsOf, type Told } from "../told.ts";
import { Frame } from "./frame.tsx";
import { stepOf } from "./know.tsx";
import { Buttons, Go, StepForm } from "./step.tsx";
import type { TellView } from "./view.ts";

export interface AskProps {
  v: TellView;
  told: Told;
  /** Which of the questions, from 0. */
  question: number;
  trouble?: string;
}

/** One question of consent. Both answers are the same work. */
export function AskPage({ v, told, question, trouble }: AskProps) {
  const { t } = v;
  const purpose = PURPOSES[question] ?? "read";
  const number = t("tell-question", { number: String(question + 1), of: String(PURPOSES.length) });
  return (
    <Frame
      v={v}
      title={t(`consent-${purpose}-title`)}
      icon={PURPOSE_ICONS[purpose]}
      progress={`${stepOf(v, 2)} · ${number}`}
      trouble={trouble}
    >
      <p class="lead">{t(`consent-${purpose}`)}</p>
      <StepForm v={v} step="ask" fields={[["question", String(question)], ...fieldsOf(told)]}>
        <Buttons>
          <Go value="yes" icon="tick">
            {t("tell-yes")}
          </Go>
          <Go value="no" icon="cross">
            {t("tell-no")}
          </Go>
          {question > 0 ? (
            <Go value="rest" quiet>
              {t("consent-rest-no")}
            </Go>
          ) : null}
          <Go value="back" quiet>
            {t("tell-back")}
          </Go>
        </Buttons>
      </StepForm>
      <p class="help">{t("consent-lead")}</p>
      {question > 0 ? <p class="help">{t("consent-unsure")}</p> : null}
    </Frame>
  );
}

/** Without a yes to reading nothing can be taken. */
export const UnreadPage = ({ v, told }: { v: TellView; told: Told }) => (
  <Frame v={v} title={v.t("consent-read-title")} icon="eye" progress={stepOf(v, 2)}>
    <p class="lead">{v.t("consent-read-no")}</p>
    <StepForm v={v} step="unread" fields={fieldsOf(told)}>
      <Buttons>
        <Go value="back" quiet>
          {v.t("tell-back")}
        </Go>
      </Buttons>
    </StepForm>
    <p>
      <a class="way" href={v.help}>
        {v.t("start-help")}
      </a>
    </p>
  </Frame>
);
