import type { ComponentChildren } from "preact";
import { type NewAuthenticator, type NewCodes, writtenCode } from "../../../accounts/index.ts";
import { TextInput } from "../../shell/controls.tsx";
import type { Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { errorOf, type Mistake } from "../rules/mistakes.ts";
import { Square } from "./square.tsx";
import { FirstCodeField, PassphraseField } from "./typed.tsx";

interface Props {
  desk: Desk;
  action: string;
  mistakes?: readonly Mistake[];
  /** More fields. */
  children?: ComponentChildren;
}

/** An authenticator app to be set up: by camera, by hand, or on the same device. */
const App = ({ desk, app }: { desk: Desk; app: NewAuthenticator }) => (
  <>
    <p class="help">{desk.t("people-setup-app-why")}</p>
    <Square text={app.address} label={desk.t("people-setup-square")} />
    <p>
      {desk.t("people-setup-secret")}:{" "}
      <bdi class="code" dir="ltr">
        {app.secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}
      </bdi>
    </p>
    <p>
      <a href={app.address}>{desk.t("people-setup-open-app")}</a>
    </p>
    <input type="hidden" name="sealed" value={app.sealed} />
  </>
);

/** Passphrase and app together, the first time. */
export const SetupPage = ({ desk, action, app, mistakes = [], children }: Props & { app: NewAuthenticator }) => (
  <Frame desk={desk} title={desk.t("people-setup-title")} switchable={mistakes.length === 0}>
    <ErrorSummary desk={desk} errors={mistakes} />
    <h1>{desk.t("people-setup-title")}</h1>
    <PostForm desk={desk} action={action}>
      <h2>{desk.t("people-setup-passphrase")}</h2>
      <PassphraseField desk={desk} mistakes={mistakes} isNew />
      <h2>{desk.t("people-setup-app")}</h2>
      <App desk={desk} app={app} />
      <FirstCodeField desk={desk} mistakes={mistakes} />
      {children}
      <button type="submit">{desk.t("people-continue")}</button>
    </PostForm>
  </Frame>
);

/** Another app instead of the one that counted so far. */
export const AppPage = ({ desk, action, app, mistakes = [] }: Props & { app: NewAuthenticator }) => (
  <Frame desk={desk} title={desk.t("people-app-change")} switchable={mistakes.length === 0}>
    <ErrorSummary desk={desk} errors={mistakes} />
    <h1>{desk.t("people-app-change")}</h1>
    <p class="lead">
      {desk.t("people-app-change-why")} {desk.t("people-others-end")}
    </p>
    <PostForm desk={desk} action={action}>
      <App desk={desk} app={app} />
      <FirstCodeField desk={desk} mistakes={mistakes} />
      <button type="submit">{desk.t("people-save")}</button>
    </PostForm>
  </Frame>
);

export const PassphrasePage = ({ desk, action, mistakes = [] }: Props) => (
  <Frame desk={desk} title={desk.t("people-passphrase-change")} switchable={mistakes.length === 0}>
    <ErrorSummary desk={desk} errors={mistakes} />
    <h1>{desk.t("people-passphrase-change")}</h1>
    <p class="lead">{desk.t("people-others-end")}</p>
    <PostForm desk={desk} action={action}>
      <PassphraseField desk={desk} mistakes={mistakes} isNew />
      <button type="submit">{desk.t("people-save")}</button>
    </PostForm>
  </Frame>
);

/** The recovery codes, once. They count when one of them has come back. */
export const CodesPage = ({ desk, action, codes, mistakes = [], children }: Props & { codes: NewCodes }) => (
  <Frame desk={desk} title={desk.t("people-codes-title")} switchable={false}>
    <ErrorSummary desk={desk} errors={mistakes} />
    <h1>{desk.t("people-codes-title")}</h1>
    <p class="lead">{desk.t("people-codes-why")}</p>
    <ol class="codes">
      {codes.codes.map((code) => (
        <li>
          <bdi class="code" dir="ltr">
            {writtenCode(code)}
          </bdi>
        </li>
      ))}
    </ol>
    <PostForm desk={desk} action={action}>
      <input type="hidden" name="sealed" value={codes.draft} />
      {children}
      <TextInput
        id="code"
        label={desk.t("people-codes-confirm")}
        help={desk.t("people-codes-confirm-help")}
        error={errorOf(mistakes, "code")}
        maxLength={40}
        code
        required
      />
      <button type="submit">{desk.t("people-codes-done")}</button>
    </PostForm>
  </Frame>
);
