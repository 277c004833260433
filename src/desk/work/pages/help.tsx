import { ROLES } from "../../../accounts/index.ts";
import { STAGES } from "../../../edition/index.ts";
import type { SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";

const KEYS = ["tab", "skip", "enter", "space", "escape"] as const;
const SEARCHES = ["words", "phrase", "exclude", "field"] as const;

/** Help in one page: the way of a record, who may do what, how to search, the keyboard. */
export function HelpPage({ desk }: { desk: SignedIn }) {
  const { t } = desk;
  const mine = desk.session.person.roles;
  return (
    <Frame desk={desk} title={t("desk-help")}>
      <article class="reading">
        <h1>{t("desk-help")}</h1>
        <p class="lead">{t("work-help-lead")}</p>
        <h2 id="stages">{t("work-help-stages")}</h2>
        <dl class="work-terms">
          {STAGES.map((stage) => (
            <div>
              <dt>{t(`work-stage-${stage}`)}</dt>
              <dd>{t(`work-stage-${stage}.means`)}</dd>
            </div>
          ))}
        </dl>
        <h2 id="roles">{t("work-help-roles")}</h2>
        <dl class="work-terms">
          {ROLES.map((role) => (
            <div>
              <dt>
                {t(`people-role-${role}`)} {mine.includes(role) ? <span class="state">{t("work-help-yours")}</span> : null}
              </dt>
              <dd>{t(`people-role-${role}.help`)}</dd>
            </div>
          ))}
        </dl>
        <h2 id="searching">{t("work-help-search")}</h2>
        <dl class="work-terms">
          {SEARCHES.map((way) => (
            <div>
              <dt>
                <code dir="ltr">{t(`work-help-search-${way}`)}</code>
              </dt>
              <dd>{t(`work-help-search-${way}.means`)}</dd>
            </div>
          ))}
        </dl>
        <h2 id="keyboard">{t("work-help-keyboard")}</h2>
        <dl class="work-terms">
          {KEYS.map((key) => (
            <div>
              <dt>
                <kbd>{t(`work-key-${key}`)}</kbd>
              </dt>
              <dd>{t(`work-key-${key}.does`)}</dd>
            </div>
          ))}
        </dl>
        <h2 id="safe">{t("work-help-safe")}</h2>
        <p>{t("work-help-safe.text")}</p>
      </article>
    </Frame>
  );
}
