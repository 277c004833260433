import type { Invitation, Member } from "../../../accounts/index.ts";
import { formatDate } from "../../../kernel/languages.ts";
import { TextInput } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { Scrolling } from "../../shell/scrolling.tsx";
import { errorOf, type Mistake } from "../rules/mistakes.ts";
import { Actor, Day, PersonLink } from "./history.tsx";
import { RoleChoices, roleNames } from "./roles.tsx";

export interface PeopleProps {
  desk: SignedIn;
  members: readonly Member[];
  invitations: readonly Invitation[];
}

/** Everyone with an account, and who is invited. */
export function PeoplePage({ desk, members, invitations }: PeopleProps) {
  const { t } = desk;
  return (
    <Frame desk={desk} title={t("people-all-title")} section="people">
      <h1>{t("people-all-title")}</h1>
      <p>
        <a class="deed" href={at(desk, "/people/invite")}>
          {t("people-invite")}
        </a>
      </p>
      <Scrolling label={t("people-table")}>
        <table>
          <thead>
            <tr>
              {["name", "roles", "state", "active"].map((one) => (
                <th scope="col">{t(`people-${one}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map(({ name, roles, suspended, active }) => (
              <tr>
                <th scope="row">
                  <PersonLink desk={desk} name={name} />
                </th>
                <td>{roleNames(desk, roles)}</td>
                <td>{t(suspended ? "people-state-suspended" : "people-state-active")}</td>
                <td>{active ? <Day desk={desk} at={active} /> : t("people-never")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <h2 id="invitations">{t("people-invitations")}</h2>
      {invitations.length === 0 ? (
        <p class="silence">{t("people-invitations-none")}</p>
      ) : (
        <Invitations desk={desk} all={invitations} />
      )}
    </Frame>
  );
}

const Invitations = ({ desk, all }: { desk: SignedIn; all: readonly Invitation[] }) => (
  <ul class="plain">
    {all.map(({ id, name, roles, madeBy, expires }) => (
      <li>
        <h3>
          <bdi dir="ltr">{name}</bdi>
        </h3>
        <dl class="pairs">
          <dt>{desk.t("people-roles")}</dt>
          <dd>{roleNames(desk, roles)}</dd>
          <dt>{desk.t("people-invited-by")}</dt>
          <dd>
            <Actor desk={desk} name={madeBy} />
          </dd>
          <dt>{desk.t("people-until")}</dt>
          <dd>
            <Day desk={desk} at={expires} />
          </dd>
        </dl>
        <PostForm desk={desk} action="/people/invitations/revoke">
          <input type="hidden" name="id" value={id} />
          <button type="submit" class="quiet">
            {desk.t("people-revoke")} <span class="unseen">{name}</span>
          </button>
        </PostForm>
      </li>
    ))}
  </ul>
);

export interface InviteProps {
  /** The monitor can send the link itself. */
  mails?: boolean;
  desk: SignedIn;
  /** As typed. */
  typed?: { name: string; email: string; roles: readonly string[]; reason: string };
  mistakes?: readonly Mistake[];
}

export function InvitePage({ desk, mails, typed, mistakes = [] }: InviteProps) {
  const { t } = desk;
  return (
    <Frame desk={desk} title={t("people-invite-title")} section="people" switchable={mistakes.length === 0}>
      <ErrorSummary desk={desk} errors={mistakes} />
      <h1>{t("people-invite-title")}</h1>
      <PostForm desk={desk} action="/people/invite">
        <TextInput
          id="name"
          label={t("people-invite-name")}
          help={t("people-invite-name-help")}
          value={typed?.name}
          error={errorOf(mistakes, "name")}
          maxLength={40}
          code
          required
        />
        <RoleChoices desk={desk} chosen={typed?.roles ?? []} error={errorOf(mistakes, "roles")} />
        <TextInput
          id="email"
          type="email"
          label={t("people-invite-email")}
          help={t("people-invite-email-help")}
          value={typed?.email}
          error={errorOf(mistakes, "email")}
          maxLength={200}
          code
        />
        {mails ? (
          <div class="choice">
            <input id="send" type="checkbox" name="send" value="1" />
            <label for="send">{t("notices-invite-send")}</label>
          </div>
        ) : null}
        <TextInput id="reason" label={t("people-reason")} help={t("people-reason-help")} value={typed?.reason} maxLength={500} />
        <button type="submit">{t("people-invite-do")}</button>
      </PostForm>
    </Frame>
  );
}

/** A one-time link, once: to be handed over. */
export const LinkPage = ({ desk, name, url, expires }: { desk: SignedIn; name: string; url: string; expires: string }) => (
  <Frame desk={desk} title={desk.t("people-link-title", { name })} section="people" switchable={false}>
    <h1>{desk.t("people-link-title", { name })}</h1>
    <p class="lead">{desk.t("people-link-why", { day: `${formatDate(expires, desk.lang)}, ${expires.slice(11, 16)} UTC` })}</p>
    <p>
      <bdi class="code one-time" dir="ltr" id="one-time-link">
        {url}
      </bdi>
    </p>
    <p>
      <a href={at(desk, "/people")}>{desk.t("people-link-back")}</a>
    </p>
  </Frame>
);
