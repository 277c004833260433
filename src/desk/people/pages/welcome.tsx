import { type OpenLink, passkeysWork } from "../../../accounts/index.ts";
import { LANGUAGES, ownName } from "../../../kernel/languages.ts";
import { Choices, TextInput } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { errorOf, type Mistake } from "../rules/mistakes.ts";
import { PasskeyForm } from "./passkey-form.tsx";
import { RoleList } from "./roles.tsx";

const SHELL = "shell";

export interface WelcomeProps {
  desk: Desk;
  link: OpenLink;
  token: string;
  /** As typed so far. */
  name?: string;
  way?: string;
  mistakes?: readonly Mistake[];
}

/** What someone behind a one-time link sees first: what it is for, their name, and how they will sign in. */
export function WelcomePage({ desk, link, token, name, way = "", mistakes = [] }: WelcomeProps) {
  const { t } = desk;
  const by = link.madeBy === SHELL ? t("people-by-shell") : link.madeBy;
  const title = t(`people-welcome-${link.kind}`, link.kind === "invitation" ? { name: desk.settings.name } : undefined);
  const why = {
    first: () => t("people-welcome-first-why", { name: desk.settings.name }),
    invitation: () => t("people-welcome-invitation-why", { by }),
    reset: () => t("people-welcome-reset-why", { by, account: link.name ?? "" }),
  }[link.kind];
  const ways = ["passkey", "passphrase"].map((one) => ({
    value: one,
    label: t(`people-way-${one}`),
    help: t(`people-way-${one}.help`),
  }));
  return (
    <Frame desk={desk} title={title} switchable={mistakes.length === 0}>
      <ErrorSummary desk={desk} errors={mistakes} />
      <h1>{title}</h1>
      <p class="lead">{why()}</p>
      {link.kind === "reset" ? null : (
        <>
          <h2>{t("people-welcome-roles")}</h2>
          <RoleList desk={desk} roles={link.roles} />
        </>
      )}
      <PostForm desk={desk} action={`/welcome/${token}`}>
        {link.kind === "reset" ? null : (
          <TextInput
            id="name"
            label={t("people-name")}
            help={t("people-name-help")}
            value={name ?? link.name}
            error={errorOf(mistakes, "name")}
            autocomplete="username"
            maxLength={40}
            code
            required
          />
        )}
        <Choices
          id="lang"
          legend={t("people-lang")}
          choices={LANGUAGES.map((lang) => ({ value: lang, label: ownName(lang) }))}
          chosen={[desk.lang]}
        />
        {passkeysWork(desk.settings.deskUrl) ? (
          <Choices id="way" legend={t("people-way")} choices={ways} chosen={[way]} error={errorOf(mistakes, "way")} />
        ) : (
          <input type="hidden" name="way" value="passphrase" />
        )}
        <button type="submit">{t("people-continue")}</button>
      </PostForm>
    </Frame>
  );
}

export interface MakePasskeyProps {
  desk: Desk;
  /** Path of the options, and of what takes the key. */
  options: string;
  action: string;
  /** Another way, where there is one. */
  instead?: string;
  fields?: Readonly<Record<string, string>>;
  mistakes?: readonly Mistake[];
}

export const MakePasskeyPage = ({ desk, options, action, instead, fields = {}, mistakes = [] }: MakePasskeyProps) => (
  <Frame desk={desk} title={desk.t("people-passkey-make-title")} switchable={mistakes.length === 0}>
    <ErrorSummary desk={desk} errors={mistakes} />
    <h1>{desk.t("people-passkey-make-title")}</h1>
    <p class="lead">{desk.t("people-passkey-make-why")}</p>
    <PasskeyForm
      desk={desk}
      does="make"
      options={options}
      action={action}
      button={desk.t("people-passkey-make")}
      error={errorOf(mistakes, "passkey")}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <TextInput id="label" label={desk.t("people-passkey-label")} help={desk.t("people-passkey-label-help")} maxLength={60} />
    </PasskeyForm>
    <p class="help">{desk.t("people-passkey-needs-script")}</p>
    {instead ? (
      <p>
        <a href={at(desk, instead)}>{desk.t("people-passphrase-instead")}</a>
      </p>
    ) : null}
  </Frame>
);
