import { passkeysWork } from "../../../accounts/index.ts";
import { TextInput } from "../../shell/controls.tsx";
import type { Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { type Kept, KeptFields } from "../../shell/keep.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { errorOf, type Mistake } from "../rules/mistakes.ts";
import { PasskeyForm } from "./passkey-form.tsx";
import { CodeField, PassphraseField } from "./typed.tsx";

export interface SignInProps {
  desk: Desk;
  /** Where to go on, with its language. */
  next?: string;
  /** A form that waits for the sign-in. */
  kept?: Kept;
  /** The name as typed. */
  name?: string;
  mistakes?: readonly Mistake[];
}

export function SignInPage({ desk, next, kept, name, mistakes = [] }: SignInProps) {
  const { t } = desk;
  const onward = (
    <>
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <KeptFields kept={kept} />
    </>
  );
  return (
    <Frame desk={desk} title={t("people-sign-in-title")} switchable={kept === undefined && mistakes.length === 0}>
      <ErrorSummary desk={desk} errors={mistakes} />
      <h1>{t("people-sign-in-title")}</h1>
      {kept ? <p class="notice">{t("people-kept")}</p> : null}
      {passkeysWork(desk.settings.deskUrl) ? (
        <PasskeyForm
          desk={desk}
          does="show"
          options="/sign-in/passkey"
          action="/sign-in/passkey"
          button={t("people-passkey-sign-in")}
          why={t("people-passkey-sign-in-why")}
          error={errorOf(mistakes, "passkey")}
        >
          {onward}
        </PasskeyForm>
      ) : null}
      <h2>{t("people-typed-way")}</h2>
      <PostForm desk={desk} action="/sign-in">
        <TextInput
          id="name"
          label={t("people-name")}
          value={name}
          error={errorOf(mistakes, "name")}
          autocomplete="username"
          maxLength={60}
          code
          required
        />
        <PassphraseField desk={desk} mistakes={mistakes} />
        <CodeField desk={desk} mistakes={mistakes} />
        {onward}
        <button type="submit">{t("people-sign-in")}</button>
      </PostForm>
      <p class="help">{t("people-no-way-in")}</p>
    </Frame>
  );
}

/** Before something dangerous: the same ways, for the one who is signed in. */
export function ProofPage({ desk, next, kept, mistakes = [] }: Omit<SignInProps, "name">) {
  const { t } = desk;
  const onward = (
    <>
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <KeptFields kept={kept} />
    </>
  );
  return (
    <Frame desk={desk} title={t("people-proof-title")} switchable={kept === undefined && mistakes.length === 0}>
      <ErrorSummary desk={desk} errors={mistakes} />
      <h1>{t("people-proof-title")}</h1>
      <p class="lead">{t("people-proof-why")}</p>
      {kept ? <p class="notice">{t("people-kept")}</p> : null}
      {passkeysWork(desk.settings.deskUrl) ? (
        <PasskeyForm
          desk={desk}
          does="show"
          options="/proof/passkey"
          action="/proof/passkey"
          button={t("people-passkey-proof")}
          error={errorOf(mistakes, "passkey")}
        >
          {onward}
        </PasskeyForm>
      ) : null}
      <h2>{t("people-typed-way")}</h2>
      <PostForm desk={desk} action="/proof">
        <input type="hidden" name="username" autocomplete="username" value={desk.session?.person.name} />
        <PassphraseField desk={desk} mistakes={mistakes} />
        <CodeField desk={desk} mistakes={mistakes} />
        {onward}
        <button type="submit">{t("people-proof")}</button>
      </PostForm>
    </Frame>
  );
}
