import { PURPOSES, type Purpose } from "../../rules/consent.ts";
import { PURPOSE_ICONS } from "../../style/icons.ts";
import { Frame } from "./frame.tsx";
import { Icon } from "./icon.tsx";
import { Buttons, Go, StepForm } from "./step.tsx";
import type { TellView } from "./view.ts";

/** The purposes that are asked about. Reading is none: without it there is nothing to keep. */
export const ASKED: readonly Purpose[] = PURPOSES.filter((purpose) => purpose !== "read");

export interface ChangeProps {
  v: TellView;
  pass: string;
  /** What was chosen so far. */
  chosen: Readonly<Partial<Record<Purpose, boolean>>>;
  trouble?: string;
}

/** All questions once more: what was answered before is sealed, and this page cannot know it. */
export function ChangePage({ v, pass, chosen, trouble }: ChangeProps) {
  const { t } = v;
  return (
    <Frame v={v} title={t("change-title")} icon="tick" trouble={trouble}>
      <p class="lead">{t("change-lead")}</p>
      <p>
        {t("change-say")} {t("change-no")}
      </p>
      <StepForm v={v} step="change" fields={[["pass", pass]]}>
        {ASKED.map((purpose) => (
          <fieldset>
            <legend>
              <Icon name={PURPOSE_ICONS[purpose]} />
              <span>{t(`consent-${purpose}-title`)}</span>
            </legend>
            <p class="help">{t(`consent-${purpose}`)}</p>
            <p class="pair">
              {([true, false] as const).map((yes) => (
                <label>
                  <input
                    type="radio"
                    name={`answer-${purpose}`}
                    value={yes ? "yes" : "no"}
                    checked={chosen[purpose] === yes}
                    autocomplete="off"
                  />
                  <span>{t(yes ? "tell-yes" : "tell-no")}</span>
                </label>
              ))}
            </p>
          </fieldset>
        ))}
        <p class="help">{t("change-read-no")}</p>
        <Buttons>
          <Go value="save" icon="send">
            {t("change-save")}
          </Go>
          <Go value="back" quiet>
            {t("tell-back")}
          </Go>
        </Buttons>
      </StepForm>
    </Frame>
  );
}
