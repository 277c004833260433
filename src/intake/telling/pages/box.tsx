import { Frame } from "./frame.tsx";
import { Buttons, Go, Ltr, StepForm, TextField, Undo } from "./step.tsx";
import type { TellView } from "./view.ts";

/** One reply, or a piece of a long one; `text` is undefined when it cannot be opened. */
export interface ShownReply {
  day: string;
  text: string | undefined;
}

export interface BoxProps {
  v: TellView;
  pass: string;
  replies: readonly ShownReply[];
  /** Where the rest of the replies begins, when there is more than fits into the page. */
  next: string | undefined;
  /** Files that have arrived. */
  files: number;
  news?: string;
  trouble?: string;
}

/** What one finds with the code, and what one can do. Every box is a page of the same size. */
export function BoxPage({ v, pass, replies, next, files, news, trouble }: BoxProps) {
  const { t } = v;
  return (
    <Frame v={v} title={t("box-title")} icon="letter" news={news} trouble={trouble}>
      <p class="lead">{t("box-lead")}</p>
      <h2>{t("box-replies")}</h2>
      {replies.length === 0 ? <p>{t("box-no-replies")}</p> : null}
      {replies.map(({ day, text }) => (
        <article class="reply">
          <p class="help">
            {t("box-reply-day", { day: "" })}
            <Ltr>{day}</Ltr>
          </p>
          {text === undefined ? (
            <p>{t("box-reply-broken")}</p>
          ) : (
            <p class="words" dir="auto">
              {text}
            </p>
          )}
        </article>
      ))}
      {replies.length > 0 ? <p class="help">{t("box-reply-soon-gone")}</p> : null}
      {files > 0 ? <p>{t("box-files-arrived", { count: String(files) })}</p> : null}
      <StepForm
        v={v}
        step="box"
        fields={[
          ["pass", pass],
          ["from", next ?? ""],
        ]}
      >
        {next ? (
          <Buttons>
            <Go value="on">{t("tell-next")}</Go>
          </Buttons>
        ) : null}
        <h2>{t("box-what")}</h2>
        <Buttons>
          <Go value="more" icon="pencil" quiet>
            {t("box-more")}
          </Go>
          <Go value="files" icon="clip" quiet>
            {t("box-files")}
          </Go>
          <Go value="consents" icon="tick" quiet>
            {t("box-consents")}
          </Go>
          <Go value="proof" icon="lock" quiet>
            {t("box-proof")}
          </Go>
          <Go value="withdraw" icon="back" quiet>
            {t("box-withdraw")}
          </Go>
          <Go value="again" icon="letter" quiet>
            {t("box-again")}
          </Go>
        </Buttons>
      </StepForm>
    </Frame>
  );
}

export interface PassProps {
  v: TellView;
  pass: string;
  trouble?: string;
}

/** A text that is added to what was told. */
export const MorePage = ({ v, pass, text, trouble, news }: PassProps & { text: string; news?: string }) => (
  <Frame v={v} title={v.t("more-title")} icon="pencil" trouble={trouble} news={news}>
    <p class="lead">{v.t("more-lead")}</p>
    <StepForm v={v} step="more" fields={[["pass", pass]]}>
      <TextField v={v} label={v.t("write-label")} text={text} rows={10} />
      <Buttons>
        <Go value="send" icon="send">
          {v.t("more-send")}
        </Go>
        <Go value="back" quiet>
          {v.t("tell-back")}
        </Go>
      </Buttons>
    </StepForm>
  </Frame>
);

export const WithdrawPage = ({ v, pass, trouble }: PassProps) => (
  <Frame v={v} title={v.t("withdraw-title")} icon="back" trouble={trouble}>
    <p class="lead">{v.t("withdraw-lead")}</p>
    <p>{v.t("withdraw-code")}</p>
    <section class="undo">
      <h2>{v.t("undo-title")}</h2>
      <Undo v={v} lead={v.t("undo-lead")} />
    </section>
    <StepForm v={v} step="withdraw" fields={[["pass", pass]]}>
      <Buttons>
        <Go value="yes" icon="back">
          {v.t("withdraw-yes")}
        </Go>
        <Go value="no" icon="cross">
          {v.t("withdraw-no")}
        </Go>
      </Buttons>
    </StepForm>
  </Frame>
);

export const WithdrawnPage = ({ v }: { v: TellView }) => (
  <Frame v={v} title={v.t("withdraw-done-title")} icon="tick">
    <p class="lead">{v.t("withdraw-done")}</p>
    <p>{v.t("withdraw-done-site")}</p>
    <section class="undo">
      <Undo v={v} lead={v.t("withdraw-done-limits")} />
    </section>
    <p>{v.t("sent-leave")}</p>
  </Frame>
);
