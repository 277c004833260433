import type { AccountEvent, OwnSession, Ways } from "../../../accounts/index.ts";
import { LANGUAGES, ownName } from "../../../kernel/languages.ts";
import { NoticeChoice } from "../../notices/pages/choice.tsx";
import type { NoticeKind } from "../../notices/rules/kinds.ts";
import { Select, TextInput } from "../../shell/controls.tsx";
import type { SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { errorOf, type Mistake } from "../rules/mistakes.ts";
import { Day, History } from "./history.tsx";
import { Passkeys, PassphraseSection } from "./own-ways.tsx";
import { roleNames } from "./roles.tsx";
import { Sessions } from "./sessions.tsx";

export interface MeProps {
  desk: SignedIn;
  ways: Ways;
  sessions: readonly OwnSession[];
  events: readonly AccountEvent[];
  /** Kinds of mail that they want; absent where the monitor sends none. */
  notices?: readonly NoticeKind[];
  /** As typed, when it comes back. */
  email?: string;
  mistakes?: readonly Mistake[];
}

/** One's own account: who one is here, how one signs in, where one is signed in. */
export function MePage({ desk, ways, sessions, events, notices, email, mistakes = [] }: MeProps) {
  const { t, session } = desk;
  const { person } = session;
  return (
    <Frame desk={desk} title={t("people-me-title")} switchable={mistakes.length === 0}>
      <ErrorSummary desk={desk} errors={mistakes} />
      <h1>{t("people-me-title")}</h1>
      <dl class="pairs">
        <dt>{t("people-me-name")}</dt>
        <dd>
          <bdi dir="ltr">{person.name}</bdi>
        </dd>
        <dt>{t("people-me-roles")}</dt>
        <dd>{roleNames(desk, person.roles)}</dd>
        <dt>{t("people-me-since")}</dt>
        <dd>
          <Day desk={desk} at={person.created} />
        </dd>
      </dl>
      <h2>{t("people-settings")}</h2>
      <PostForm desk={desk} action="/me/settings">
        <Select
          id="lang"
          label={t("people-lang")}
          value={person.lang}
          choices={LANGUAGES.map((lang) => ({ value: lang, label: ownName(lang) }))}
        />
        <TextInput
          id="email"
          type="email"
          label={t("people-email")}
          help={t("people-email-help")}
          value={email ?? person.email}
          error={errorOf(mistakes, "email")}
          autocomplete="email"
          maxLength={200}
          code
        />
        <button type="submit">{t("people-save")}</button>
      </PostForm>
      {notices ? <NoticeChoice desk={desk} chosen={notices} /> : null}
      <Passkeys desk={desk} ways={ways} />
      <PassphraseSection desk={desk} ways={ways} />
      <Sessions desk={desk} sessions={sessions} />
      <History desk={desk} events={events} title={t("people-history")} />
    </Frame>
  );
}
