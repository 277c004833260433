import type { Custodian } from "../../../intake/index.ts";
import type { SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { Copies } from "./copies.tsx";
import { CaseDay, CasesNav, NeedsScript, Recipient } from "./parts.tsx";
import { UnlockPanel } from "./unlock.tsx";

export interface KeyProps {
  desk: SignedIn;
  script: string;
  /** The key that is registered for the one who looks. */
  mine: Custodian | undefined;
  /** What is wrong with what was sent. */
  wrong?: string;
}

/** One's own key: made here, copied here, given up here. */
export function KeyPage({ desk, script, mine, wrong }: KeyProps) {
  const { t } = desk;
  return (
    <Frame desk={desk} title={t("cases-key-title")} section="cases" script={script}>
      <div class="cases" data-cases>
        <CasesNav desk={desk} here="key" />
        {wrong ? <ErrorSummary desk={desk} errors={[{ id: "make", message: wrong }]} /> : null}
        <h1>{t("cases-key-title")}</h1>
        <NeedsScript desk={desk} />
        {mine ? <Mine desk={desk} mine={mine} /> : <Make desk={desk} />}
      </div>
    </Frame>
  );
}

/** What is lost when all is lost stands before everything else. */
const Plainly = ({ desk }: { desk: SignedIn }) => (
  <div class="case-warning">
    <p>
      <strong>{desk.t("cases-key-lost")}</strong>
    </p>
    <p>{desk.t("cases-key-lost.what")}</p>
    <p>{desk.t("cases-key-lost.do")}</p>
  </div>
);

const Make = ({ desk }: { desk: SignedIn }) => (
  <make-key>
    <p class="lead">{desk.t("cases-key-lead")}</p>
    <Plainly desk={desk} />
    <form data-does="make" hidden novalidate aria-label={desk.t("cases-make-key")}>
      <div class="choice">
        <input id="understood" type="checkbox" aria-describedby="understood-error" />
        <label for="understood">{desk.t("cases-understood")}</label>
      </div>
      <p class="error" role="alert" id="understood-error" data-error hidden>
        {desk.t("cases-understood.missing")}
      </p>
      <button type="submit" id="make">
        {desk.t("cases-make-key")}
      </button>
    </form>
    <Copies desk={desk} />
    <div data-register hidden>
      <section class="case-part" aria-labelledby="register-title">
        <h2 id="register-title">{desk.t("cases-register")}</h2>
        <p>{desk.t("cases-register.why")}</p>
        <p class="case-busy" data-missing>
          {desk.t("cases-register-missing")}
        </p>
        <PostForm desk={desk} action="/cases/key" label={desk.t("cases-register")}>
          <input type="hidden" name="recipient" value="" />
          <button type="submit" disabled>
            {desk.t("cases-register-do")}
          </button>
        </PostForm>
      </section>
    </div>
  </make-key>
);

const Mine = ({ desk, mine }: { desk: SignedIn; mine: Custodian }) => (
  <>
    <dl class="pairs">
      <dt>{desk.t("cases-key-public")}</dt>
      <dd>
        <Recipient recipient={mine.recipient} />
      </dd>
      <dt>{desk.t("cases-key-since")}</dt>
      <dd>
        <CaseDay desk={desk} day={mine.since} />
      </dd>
    </dl>
    <Plainly desk={desk} />
    <p>{desk.t("cases-key-again")}</p>
    <UnlockPanel desk={desk} recipient={mine.recipient} />
    <Copies desk={desk} />
    <section class="case-part" aria-labelledby="forget-title">
      <h2 id="forget-title">{desk.t("cases-forget")}</h2>
      <p>{desk.t("cases-forget.why")}</p>
      <forget-keys>
        <p role="status" data-said={desk.t("cases-forgotten")} />
        <button type="button" class="quiet">
          {desk.t("cases-forget-do")}
        </button>
      </forget-keys>
    </section>
    <section class="case-part" aria-labelledby="give-up-title">
      <h2 id="give-up-title">{desk.t("cases-give-up")}</h2>
      <p>{desk.t("cases-give-up.why")}</p>
      <PostForm desk={desk} action="/cases/key/remove" label={desk.t("cases-give-up")}>
        <button type="submit" class="grave">
          {desk.t("cases-give-up-do")}
        </button>
      </PostForm>
    </section>
  </>
);
