import type { Custodian } from "../../../intake/index.ts";
import { may } from "../../rules/access.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { PostForm } from "../../shell/post-form.tsx";
import { CaseDay, CasesNav, NeedsScript, Recipient } from "./parts.tsx";

export interface Keeper extends Custodian {
  /** Their account still has the role, and is not suspended. */
  entitled: boolean;
}

export interface CustodiansProps {
  desk: SignedIn;
  script: string;
  keepers: readonly Keeper[];
  /** Custodians of the team without a key. */
  keyless: readonly string[];
}

/** Who can open what is told. Their public keys stand here whole: each custodian compares their own. */
export function CustodiansPage({ desk, script, keepers, keyless }: CustodiansProps) {
  const { t } = desk;
  const removes = may(desk.session.person, "remove-custodian");
  return (
    <Frame desk={desk} title={t("cases-custodians-title")} section="cases" script={script}>
      <div class="cases" data-cases>
        <CasesNav desk={desk} here="custodians" />
        <h1>{t("cases-custodians-title")}</h1>
        <p class="lead">{t("cases-custodians-lead")}</p>
        {may(desk.session.person, "cases") ? <NeedsScript desk={desk} /> : null}
        {keepers.length === 0 ? (
          <p class="case-warning">
            <strong>{t("cases-closed")}</strong> {t("cases-closed.why")}
          </p>
        ) : (
          <ul class="plain">
            {keepers.map((keeper) => (
              <One desk={desk} keeper={keeper} removes={removes} last={keepers.length === 1} />
            ))}
          </ul>
        )}
        {keyless.length > 0 ? (
          <>
            <h2>{t("cases-keyless")}</h2>
            <p>{t("cases-keyless.why")}</p>
            <ul>
              {keyless.map((name) => (
                <li>
                  <bdi dir="ltr">{name}</bdi>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {keepers.length === 1 ? <p class="case-warning">{t("cases-only-one")}</p> : null}
        {may(desk.session.person, "people") ? (
          <p>
            <a href={at(desk, "/people")}>{t("cases-custodians-people")}</a>
          </p>
        ) : null}
      </div>
    </Frame>
  );
}

function One({ desk, keeper, removes, last }: { desk: SignedIn; keeper: Keeper; removes: boolean; last: boolean }) {
  const { t } = desk;
  return (
    <li>
      <h2 class="case-keeper">
        <bdi dir="ltr">{keeper.name}</bdi>
      </h2>
      {keeper.entitled ? null : (
        <p class="case-warning">
          <strong>{t("cases-not-entitled")}</strong> {t("cases-not-entitled.why")}
        </p>
      )}
      <dl class="pairs">
        <dt>{t("cases-key-public")}</dt>
        <dd>
          <Recipient recipient={keeper.recipient} />
        </dd>
        <dt>{t("cases-key-since")}</dt>
        <dd>
          <CaseDay desk={desk} day={keeper.since} />
        </dd>
      </dl>
      {removes ? (
        <details class="case-more">
          <summary>
            {t("cases-remove")} <span class="unseen">{keeper.name}</span>
          </summary>
          <p>{t(last ? "cases-remove-last" : "cases-remove-why")}</p>
          <PostForm desk={desk} action={`/cases/custodians/${keeper.id}/remove`} label={t("cases-remove")}>
            <button type="submit" class="grave">
              {t("cases-remove-do")} <span class="unseen">{keeper.name}</span>
            </button>
          </PostForm>
        </details>
      ) : null}
    </li>
  );
}
