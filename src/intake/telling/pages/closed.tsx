import { Frame } from "./frame.tsx";
import { Icon } from "./icon.tsx";
import { Buttons, Go, StepForm } from "./step.tsx";
import type { TellView } from "./view.ts";

const ADVICE = ["device", "keep", "others", "lawyer", "danger"] as const;

/** Nothing is taken: because nobody could open it (`keyless`), or because the monitor has closed. Who has a code can still come back. */
export const ClosedPage = ({ v, keyless }: { v: TellView; keyless: boolean }) => (
  <Frame v={v} title={v.t("closed-title")} icon="closed" languages>
    <p class="lead">{v.t("closed-lead")}</p>
    {keyless ? <p>{v.t("closed-why")}</p> : null}
    <p>{v.t("closed-nothing")}</p>
    <h2>
      <Icon name="lock" />
      <span>{v.t("closed-safe")}</span>
    </h2>
    <ul>
      {ADVICE.map((one) => (
        <li>{v.t(`closed-${one}`)}</li>
      ))}
    </ul>
    <p>
      <a class="way" href={v.help}>
        <Icon name="help" />
        <span>{v.t("closed-turn")}</span>
      </a>
    </p>
    <StepForm v={v} step="start" fields={[]}>
      <Buttons>
        <Go value="return" icon="key" quiet>
          {v.t("closed-code")}
        </Go>
      </Buttons>
    </StepForm>
  </Frame>
);
