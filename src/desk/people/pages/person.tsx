import type { ComponentChildren } from "preact";
import type { AccountEvent, Person } from "../../../accounts/index.ts";
import { TextInput } from "../../shell/controls.tsx";
import type { SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { errorOf, type Mistake } from "../rules/mistakes.ts";
import { Day, History } from "./history.tsx";
import { RoleChoices, roleNames } from "./roles.tsx";

/** What is done to an account from its page. */
export type Deed = "roles" | "suspend" | "resume" | "reset";

export interface PersonProps {
  desk: SignedIn;
  person: Person;
  events: readonly AccountEvent[];
  /** The form that comes back, as typed. */
  typed?: { deed: Deed; roles: readonly string[]; reason: string };
  mistakes?: readonly Mistake[];
}

/** Someone's account, as an administrator has it: nothing in it opens it. */
export function PersonPage({ desk, person, events, typed, mistakes = [] }: PersonProps) {
  const { t } = desk;
  const { name, roles, suspended, created } = person;
  const form = { desk, name, typed, mistakes };
  return (
    <Frame desk={desk} title={name} section="people" switchable={mistakes.length === 0}>
      <ErrorSummary desk={desk} errors={mistakes} />
      <h1>
        <bdi dir="ltr">{name}</bdi>
      </h1>
      <dl class="pairs">
        <dt>{t("people-roles")}</dt>
        <dd>{roleNames(desk, roles)}</dd>
        <dt>{t("people-state")}</dt>
        <dd>{t(suspended ? "people-state-suspended" : "people-state-active")}</dd>
        <dt>{t("people-me-since")}</dt>
        <dd>
          <Day desk={desk} at={created} />
        </dd>
      </dl>
      <p class="help">{t("people-no-email")}</p>
      <h2>{t("people-roles-change")}</h2>
      <DeedForm {...form} deed="roles" button={t("people-save")} why={t("people-roles-change-why")}>
        <RoleChoices desk={desk} chosen={typed?.deed === "roles" ? typed.roles : roles} error={errorOf(mistakes, "roles")} />
      </DeedForm>
      {suspended ? (
        <>
          <h2>{t("people-resume")}</h2>
          <DeedForm {...form} deed="resume" button={t("people-resume")} />
        </>
      ) : (
        <>
          <h2>{t("people-reset")}</h2>
          <DeedForm {...form} deed="reset" button={t("people-reset")} why={t("people-reset-why")} />
          <h2>{t("people-suspend")}</h2>
          <DeedForm {...form} deed="suspend" button={t("people-suspend")} why={t("people-suspend-why")} grave />
        </>
      )}
      <History desk={desk} events={events} title={t("people-history-of")} />
    </Frame>
  );
}

interface DeedFormProps extends Pick<PersonProps, "desk" | "typed" | "mistakes"> {
  name: string;
  deed: Deed;
  button: string;
  why?: string;
  grave?: boolean;
  children?: ComponentChildren;
}

/** One thing to do to an account, and why. */
const DeedForm = ({ desk, name, deed, button, why, grave, typed, mistakes = [], children }: DeedFormProps) => (
  <PostForm desk={desk} action={`/people/${name}/${deed}`}>
    {why ? <p class="help">{why}</p> : null}
    {children}
    <TextInput
      id={`reason-${deed}`}
      name="reason"
      label={desk.t("people-reason")}
      help={desk.t("people-reason-help")}
      value={typed?.deed === deed ? typed.reason : ""}
      error={errorOf(mistakes, `reason-${deed}`)}
      maxLength={500}
      required
    />
    <button type="submit" class={grave ? "grave" : undefined}>
      {button}
    </button>
  </PostForm>
);
