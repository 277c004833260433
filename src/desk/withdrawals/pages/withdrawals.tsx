import type { TakenDown, Withdrawal } from "../../../registry/index.ts";
import { Code, When } from "../../../site/index.ts";
import { CasesNav } from "../../cases/pages/parts.tsx";
import { may } from "../../rules/access.ts";
import { Choices } from "../../shell/controls.tsx";
import { at, type Desk, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { PostForm } from "../../shell/post-form.tsx";
import { STEPS } from "../rules/steps.ts";

/** What people have taken back: what was taken down by itself, and what only the team can do. */
export function WithdrawalsPage({ desk, done, waiting }: { desk: SignedIn; done: readonly Withdrawal[]; waiting: number }) {
  const { t } = desk;
  const custodian = may(desk.session.person, "cases");
  return (
    <Frame desk={desk} title={t("withdrawals-title")} section={custodian ? "cases" : "review"}>
      {custodian ? <CasesNav desk={desk} here="withdrawals" /> : null}
      <h1>{t("withdrawals-title")}</h1>
      <p class="lead">{t("withdrawals-lead")}</p>
      {waiting > 0 ? (
        <p class="caution" role="status">
          {t("withdrawals-waiting", { n: waiting })}
        </p>
      ) : null}
      {done.length === 0 && waiting === 0 ? <p class="quiet">{t("withdrawals-none")}</p> : null}
      {done.map((one) => (
        <One desk={desk} withdrawal={one} />
      ))}
    </Frame>
  );
}

function One({ desk, withdrawal }: { desk: Desk; withdrawal: Withdrawal }) {
  const { t } = desk;
  const { id, day, cause, taken, ticked } = withdrawal;
  const open = STEPS.filter((step) => !ticked.some(({ what }) => what === step));
  return (
    <section aria-labelledby={`w-${id}`}>
      <h2 id={`w-${id}`}>
        <When v={desk} date={day} /> · {t(`withdrawals-${cause}`)}
      </h2>
      {taken.map((one) => (
        <Down desk={desk} taken={one} />
      ))}
      <p class={open.length > 0 ? "caution" : "quiet"}>{t(open.length > 0 ? "withdrawals-open" : "withdrawals-all-done")}</p>
      <PostForm desk={desk} action={`/withdrawals/${id}`}>
        <Choices
          id={`step-${id}`}
          name="step"
          legend={t("withdrawals-steps")}
          choices={STEPS.map((step) => ({ value: step, label: label(desk, withdrawal, step) }))}
          chosen={ticked.map(({ what }) => what)}
          several
        />
        <button type="submit">{t("withdrawals-save")}</button>
      </PostForm>
    </section>
  );
}

function label({ t }: Desk, { ticked }: Withdrawal, step: string): string {
  const done = ticked.find(({ what }) => what === step);
  const words = t(`withdrawals-step-${step}`);
  return done ? t("withdrawals-step-done", { step: words, by: done.by, day: done.day }) : words;
}

function Down({ desk, taken: { source, records } }: { desk: Desk; taken: TakenDown }) {
  const { t } = desk;
  return (
    <>
      <p>
        {t("withdrawals-source")}{" "}
        <a href={at(desk, `/records/${source.handle}`)}>
          <Code>{source.handle}</Code>
        </a>
      </p>
      {records.length === 0 ? <p class="quiet">{t("withdrawals-rested-none")}</p> : null}
      <ul class="rows">
        {records.map(({ handle, fate }) => (
          <li>
            <a href={at(desk, `/records/${handle}`)}>
              <Code>{handle}</Code>
            </a>{" "}
            {t(`withdrawals-fate-${fate}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
