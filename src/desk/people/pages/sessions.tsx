import type { OwnSession } from "../../../accounts/index.ts";
import { TextInput } from "../../shell/controls.tsx";
import type { SignedIn } from "../../shell/desk.ts";
import { ActionButton, PostForm } from "../../shell/post-form.tsx";
import { Instant } from "./history.tsx";

/** Where someone is signed in: nothing is known of a device but the name that its owner gave it. */
export function Sessions({ desk, sessions }: { desk: SignedIn; sessions: readonly OwnSession[] }) {
  const { t } = desk;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t("people-sessions")}</h2>
      <p class="help">{t("people-sessions-why")}</p>
      <ul class="plain">
        {sessions.map((one, i) => (
          <Session desk={desk} session={one} index={i} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <ActionButton desk={desk} action="/me/sessions/end-others">
          {t("people-sessions-end-others")}
        </ActionButton>
      ) : null}
    </section>
  );
}

function Session({ desk, session, index }: { desk: SignedIn; session: OwnSession; index: number }) {
  const { t } = desk;
  const own = session.id === desk.session.id;
  const name = session.name ?? t("people-session-unnamed");
  // Sessions without a name are told apart by when they began.
  const told = `${name} · ${session.started.slice(0, 16).replace("T", " ")}`;
  return (
    <li>
      <h3>
        <bdi>{name}</bdi> {own ? <span class="state">{t("people-session-this")}</span> : null}
      </h3>
      <dl class="pairs">
        <dt>{t("people-session-started")}</dt>
        <dd>
          <Instant desk={desk} at={session.started} />
        </dd>
        <dt>{t("people-session-seen")}</dt>
        <dd>
          <Instant desk={desk} at={session.seen} />
        </dd>
        <dt>{t("people-session-ends")}</dt>
        <dd>
          <Instant desk={desk} at={session.ends} />
        </dd>
      </dl>
      <details>
        <summary>
          {t("people-rename")} <span class="unseen">{told}</span>
        </summary>
        <PostForm desk={desk} action="/me/sessions/name">
          <input type="hidden" name="id" value={session.id} />
          <TextInput id={`session-${index}`} name="label" label={t("people-session-name")} value={session.name} maxLength={60} />
          <button type="submit">{t("people-save")}</button>
        </PostForm>
      </details>
      {own ? null : (
        <PostForm desk={desk} action="/me/sessions/end" class="act">
          <input type="hidden" name="id" value={session.id} />
          <button type="submit" class="quiet">
            {t("people-session-end")} <span class="unseen">{told}</span>
          </button>
        </PostForm>
      )}
    </li>
  );
}
