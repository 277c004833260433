import { fieldsOf, type Told } from "../told.ts";
import { Frame } from "./frame.tsx";
import { stepOf } from "./know.tsx";
import { Buttons, Go, StepForm, TextField } from "./step.tsx";
import type { TellView } from "./view.ts";

const HINTS = ["machine", "who", "where", "after", "names"] as const;

/** The place to write. */
export function WritePage({ v, told, trouble }: { v: TellView; told: Told; trouble?: string }) {
  const { t } = v;
  return (
    <Frame v={v} title={t("write-title")} icon="pencil" progress={stepOf(v, 3)} trouble={trouble}>
      <p class="lead">{t("write-lead")}</p>
      <StepForm v={v} step="write" fields={fieldsOf({ ...told, text: "" })}>
        <TextField v={v} label={t("write-label")} text={told.text} />
        <Buttons>
          <Go value="next">{t("tell-next")}</Go>
          <Go value="files" icon="clip" quiet>
            {t("write-files-only")}
          </Go>
          <Go value="back" quiet>
            {t("tell-back")}
          </Go>
        </Buttons>
      </StepForm>
      <p class="help">{t("write-files-later")}</p>
      <details>
        <summary>{t("write-hints-title")}</summary>
        <ul>
          {HINTS.map((hint) => (
            <li>{t(`write-hint-${hint}`)}</li>
          ))}
        </ul>
      </details>
    </Frame>
  );
}
