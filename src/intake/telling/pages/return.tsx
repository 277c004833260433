import { Frame } from "./frame.tsx";
import { Buttons, Go, StepForm } from "./step.tsx";
import type { TellView } from "./view.ts";

export interface ReturnProps {
  v: TellView;
  trouble?: string;
  /** What was typed on a page that has closed meanwhile: it goes on with it. */
  kept?: string;
}

/** The place to type the code. What was typed before is not shown again: others may look on. */
export const ReturnPage = ({ v, trouble, kept = "" }: ReturnProps) => (
  <Frame v={v} title={v.t("return-title")} icon="key" trouble={trouble}>
    <p class="lead">{v.t("return-lead")}</p>
    <StepForm v={v} step="return" fields={kept === "" ? [] : [["kept", kept]]}>
      <p class="field">
        <label for="typed">{v.t("return-label")}</label>
        <input
          id="typed"
          name="typed"
          dir="ltr"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={400}
          class="whole"
        />
      </p>
      <p class="help">{v.t("return-how")}</p>
      <Buttons>
        <Go value="open" icon="key">
          {v.t("return-go")}
        </Go>
      </Buttons>
    </StepForm>
  </Frame>
);
