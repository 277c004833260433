import { fieldsOf, type Told } from "../told.ts";
import { Frame } from "./frame.tsx";
import { Icon } from "./icon.tsx";
import { stepOf } from "./know.tsx";
import { Buttons, Go, StepForm, TextField } from "./step.tsx";
import type { TellView } from "./view.ts";

interface SendProps {
  v: TellView;
  told: Told;
  trouble?: string;
}

/** The last page before it goes. */
export const SendPage = ({ v, told, trouble }: SendProps) => (
  <Frame v={v} title={v.t("send-title")} icon="send" progress={stepOf(v, 6)} trouble={trouble}>
    <p class="lead">{v.t("send-lead")}</p>
    <p>{v.t("know-plain")}</p>
    <StepForm v={v} step="send" fields={fieldsOf(told)}>
      <Buttons>
        <Go value="next" icon="send">
          {v.t(told.text === "" ? "send-files-go" : "send-go")}
        </Go>
        <Go value="back" quiet>
          {v.t("tell-back")}
        </Go>
      </Buttons>
    </StepForm>
  </Frame>
);

/** A wait with everything in the page: the button appears by itself, without a script. */
export const WaitPage = ({ v, told, seconds }: SendProps & { seconds: number }) => (
  <Frame v={v} title={v.t("wait-title")} icon="wait">
    <p class="lead">{v.t("wait-lead")}</p>
    <p>{v.t("wait-seconds", { seconds: String(seconds) })}</p>
    <p>{v.t("wait-stay")}</p>
    <StepForm v={v} step="send" fields={fieldsOf(told)}>
      <div class={`after after-${seconds}`}>
        <Buttons>
          <Go value="next" icon="send">
            {v.t("wait-go")}
          </Go>
        </Buttons>
      </div>
    </StepForm>
  </Frame>
);

/** Nothing can be taken now: the words are in the page, to be copied or sent again. */
export const KeepPage = ({ v, told }: SendProps) => (
  <Frame v={v} title={v.t("trouble-title")} icon="trouble">
    <p class="lead">{v.t("trouble-unavailable")}</p>
    <p>{v.t("trouble-keep")}</p>
    <StepForm v={v} step="send" fields={fieldsOf({ ...told, text: "" })}>
      <TextField v={v} label={v.t("write-label")} text={told.text} />
      <p class="help">{v.t("trouble-kept")}</p>
      <Buttons>
        <Go value="next" icon="send">
          {v.t("trouble-try")}
        </Go>
      </Buttons>
    </StepForm>
  </Frame>
);

export interface SentProps {
  v: TellView;
  pass: string;
  news?: string;
}

/** It is kept. */
export const SentPage = ({ v, pass, news }: SentProps) => {
  const { t } = v;
  return (
    <Frame v={v} title={t("sent-title")} icon="tick" news={news}>
      <p class="lead">{t("sent-lead")}</p>
      <p>{t("sent-code")}</p>
      <p>{t("sent-answer")}</p>
      <StepForm v={v} step="sent" fields={[["pass", pass]]}>
        <Buttons>
          <Go value="files" icon="clip">
            {t("sent-files")}
          </Go>
        </Buttons>
      </StepForm>
      <p>
        <Icon name="lock" /> {t("sent-leave")}
      </p>
    </Frame>
  );
};
