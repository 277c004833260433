import { Frame } from "./frame.tsx";
import { Icon } from "./icon.tsx";
import { Buttons, Go, StepForm } from "./step.tsx";
import type { TellView } from "./view.ts";
import { WayIn } from "./way-in.tsx";

export interface StartProps {
  v: TellView;
  /** Addresses of the script, of its words and of its worker; without them the page is plain. */
  script: { first: string; words: string; worker: string } | undefined;
}

/** The first page: what this is, how to stay safe, and two ways on. */
export function StartPage({ v, script }: StartProps) {
  const { t } = v;
  const ways = (
    <StepForm v={v} step="start" fields={[]}>
      <Ways v={v} />
    </StepForm>
  );
  return (
    <Frame v={v} title={t("start-title")} icon="speak" languages script={script?.first}>
      <p class="lead">{t("start-lead")}</p>
      <p>{t("start-who", { name: v.name })}</p>
      <p>{t("start-free")}</p>
      <p>{t("start-send-last")}</p>
      {script ? (
        <WayIn
          t={t}
          lang={v.lang}
          words={script.words}
          worker={script.worker}
          version={t.version}
          plain={[<input type="hidden" name="step" value="start" />, <input type="hidden" name="go" value="plain" />]}
        >
          {ways}
        </WayIn>
      ) : (
        ways
      )}
      <p class="help">{t("start-return-say")}</p>
      <section aria-labelledby="safe">
        <h2 id="safe">
          <Icon name="lock" />
          <span>{t("start-safe-title")}</span>
        </h2>
        <ul>
          {(["phone", "leave", "limits", "tor"] as const).map((one) => (
            <li>{t(`start-safe-${one}`)}</li>
          ))}
        </ul>
      </section>
      <p class="danger">
        <Icon name="phone" />
        <span>{t("start-danger")}</span>
      </p>
      <p>
        <a class="way" href={v.help}>
          <Icon name="help" />
          <span>{t("start-help")}</span>
        </a>
      </p>
    </Frame>
  );
}

/** The two ways on. */
export const Ways = ({ v }: { v: TellView }) => (
  <Buttons>
    <Go value="begin" icon="speak">
      {v.t("start-begin")}
    </Go>
    <Go value="return" icon="key" quiet>
      {v.t("start-return")}
    </Go>
  </Buttons>
);

/** The two ways on, after someone has chosen to go without the sealed way. */
export const PlainPage = ({ v }: { v: TellView }) => (
  <Frame v={v} title={v.t("start-title")} icon="speak">
    <p>{v.t("sealed-restart-say")}</p>
    <StepForm v={v} step="start" fields={[]}>
      <Ways v={v} />
    </StepForm>
  </Frame>
);
