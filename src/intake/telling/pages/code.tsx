import type { Code } from "../../rules/code.ts";
import { askedGroups, fieldsOf, type Told } from "../told.ts";
import { Frame } from "./frame.tsx";
import { Icon } from "./icon.tsx";
import { stepOf } from "./know.tsx";
import { Buttons, Go, Ltr, StepForm } from "./step.tsx";
import type { TellView } from "./view.ts";

export interface CodeProps {
  v: TellView;
  told: Told & { code: Code };
  /** The same code in words, where the language has a list. */
  words: readonly string[] | undefined;
}

/** The code, shown once. On paper this page is the card alone. */
export function CodePage({ v, told, words }: CodeProps) {
  const { t } = v;
  return (
    <Frame v={v} title={t("code-title")} icon="key" progress={stepOf(v, 5)}>
      <p class="lead">{t("code-lead")}</p>
      <p>{t("code-once")}</p>
      <div class="card">
        <h2>{t("code-numbers")}</h2>
        <ol class="groups" dir="ltr">
          {told.code.groups.map((group, n) => (
            <li>
              <span class="number" lang={v.lang}>
                {t("code-group", { number: String(n + 1) })}
              </span>
              <Ltr>{group}</Ltr>
            </li>
          ))}
        </ol>
        {words ? (
          <>
            <h2>{t("code-words")}</h2>
            <ol class="spelled" lang={v.lang} translate={false}>
              {words.map((word) => (
                <li>{word}</li>
              ))}
            </ol>
            <p class="help">{t("code-words-say")}</p>
          </>
        ) : null}
        <p class="help">{t("code-card-say")}</p>
      </div>
      <p>
        <Icon name="lock" /> {t("code-hide")}
      </p>
      <StepForm v={v} step="code" fields={fieldsOf(told)}>
        <Buttons>
          <Go value="next" icon="pencil">
            {t("code-have-it")}
          </Go>
          <Go value="back" quiet>
            {t("tell-back")}
          </Go>
          <Go value="skip" quiet>
            {t("code-skip")}
          </Go>
        </Buttons>
      </StepForm>
      <p class="help">{t("code-without")}</p>
    </Frame>
  );
}

export interface ConfirmProps {
  v: TellView;
  told: Told & { code: Code };
  typed?: readonly [string, string];
  trouble?: string;
}

/** Two groups of the code, typed back: so that both know that it is in hand. */
export function ConfirmPage({ v, told, typed = ["", ""], trouble }: ConfirmProps) {
  const { t } = v;
  return (
    <Frame v={v} title={t("confirm-title")} icon="key" progress={stepOf(v, 5)} trouble={trouble}>
      <p class="lead">{t("confirm-lead")}</p>
      <StepForm v={v} step="confirm" fields={fieldsOf(told)}>
        {askedGroups(told.code).map((group, n) => (
          <p class="field">
            <label for={`group-${n}`}>{t("confirm-label", { number: String(group + 1) })}</label>
            <input
              id={`group-${n}`}
              name={`group-${n}`}
              value={typed[n]}
              dir="ltr"
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={40}
              class="group"
            />
          </p>
        ))}
        <Buttons>
          <Go value="next">{t("tell-next")}</Go>
          <Go value="show" icon="eye" quiet>
            {t("confirm-show")}
          </Go>
        </Buttons>
      </StepForm>
    </Frame>
  );
}
