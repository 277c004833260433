import type { IconName } from "../../style/icons.ts";
import { fieldsOf, type Told } from "../told.ts";
import { Frame } from "./frame.tsx";
import { Icon } from "./icon.tsx";
import { Buttons, Go, StepForm } from "./step.tsx";
import type { TellView } from "./view.ts";

const PARTS = [
  ["what", "clip"],
  ["who", "eye"],
  ["plain", "lock"],
  ["use", "learn"],
  ["long", "years"],
  ["back", "back"],
] as const satisfies readonly (readonly [string, IconName])[];

const RISKS = ["phone", "story", "line", "court", "computer", "case"] as const;

/** What is collected, who sees it, what for, how long, what can go wrong, and where to complain. */
export const KnowPage = ({ v, told }: { v: TellView; told: Told }) => {
  const { t } = v;
  return (
    <Frame v={v} title={t("know-title")} icon="eye" progress={stepOf(v, 1)}>
      {PARTS.map(([part, icon]) => (
        <section>
          <h2>
            <Icon name={icon} />
            <span>{t(`know-${part}-title`)}</span>
          </h2>
          <p>{t(`know-${part}`)}</p>
        </section>
      ))}
      <section>
        <h2>
          <Icon name="trouble" />
          <span>{t("know-risk-title")}</span>
        </h2>
        <ul>
          {RISKS.map((risk) => (
            <li>{t(`know-risk-${risk}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          <Icon name="letter" />
          <span>{t("know-complain-title")}</span>
        </h2>
        {v.contact ? <p>{t("know-complain", { contact: v.contact })}</p> : null}
        <p>{t("know-complain-office")}</p>
      </section>
      <StepForm v={v} step="know" fields={fieldsOf(told)}>
        <Buttons>
          <Go value="next">{t("know-go")}</Go>
        </Buttons>
      </StepForm>
    </Frame>
  );
};

const STEPS = 6;

export const stepOf = (v: TellView, step: number): string => v.t("tell-step", { step: String(step), of: String(STEPS) });
