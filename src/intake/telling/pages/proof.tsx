import { PROOF_CHECKS, PROOF_FILE, PROOF_KEY, type Proven, proofText } from "../../rules/proof-file.ts";
import type { PassProps } from "./box.tsx";
import { Frame } from "./frame.tsx";
import { Icon } from "./icon.tsx";
import { Buttons, Go, Ltr, StepForm } from "./step.tsx";
import type { TellView } from "./view.ts";

/** What shows that one told, and by which day: what it says and does not say, what it can do to whoever has it, and the file itself. */
export function ProofPage({ v, pass, proof }: PassProps & { proof: Proven }) {
  const { t } = v;
  const text = proofText(proof);
  return (
    <Frame v={v} title={t("box-proof")} icon="lock">
      <p class="lead">{t(text ? "proof-say" : "proof-soon")}</p>
      {text ? <Whole v={v} proof={proof} text={text} /> : null}
      <StepForm v={v} step="proof" fields={[["pass", pass]]}>
        <Buttons>
          <Go value="back" quiet>
            {t("tell-back")}
          </Go>
        </Buttons>
      </StepForm>
    </Frame>
  );
}

const Whole = ({ v: { t }, proof, text }: { v: TellView; proof: Proven; text: string }) => (
  <>
    <h2>{t("proof-not-title")}</h2>
    <ul>
      {(["words", "who", "true"] as const).map((one) => (
        <li>{t(`proof-not-${one}`)}</li>
      ))}
    </ul>
    <h2>{t("proof-keep-title")}</h2>
    <p class="danger">
      <Icon name="trouble" />
      <span>{t("proof-keep-danger")}</span>
    </p>
    <ul>
      {(["phone", "place", "withdraw"] as const).map((one) => (
        <li>{t(`proof-keep-${one}`)}</li>
      ))}
    </ul>
    {/* In the page itself: a file that is fetched would be asked for again by some phones, without the code. */}
    <a class="way" download={PROOF_FILE} href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}>
      {t("proof-save")}
    </a>
    <h2>{t("proof-use-title")}</h2>
    <p>{t("proof-use")}</p>
    <Written lines={PROOF_CHECKS} />
    <p>{t("proof-use-key")}</p>
    <Written lines={[PROOF_KEY]} />
    <details>
      <summary>{t("proof-details")}</summary>
      <dl>
        <dt>{t("proof-number")}</dt>
        <dd>
          <Ltr>{String(proof.entry?.index)}</Ltr>
        </dd>
        <dt>{t("proof-day")}</dt>
        <dd>
          <Ltr>{proof.opening?.statement.day}</Ltr>
        </dd>
        {proof.entry?.origin ? (
          <>
            <dt>{t("proof-log")}</dt>
            <dd>
              <Ltr>{proof.entry.origin}</Ltr>
            </dd>
          </>
        ) : null}
        <dt>{t("proof-lines")}</dt>
        <dd>
          <pre class="proof" dir="ltr" translate={false}>
            {JSON.stringify(proof.opening, undefined, 1)}
          </pre>
        </dd>
      </dl>
    </details>
  </>
);

/** Addresses and commands, as they are typed; none leads away, so that no browser notes them. */
const Written = ({ lines }: { lines: readonly string[] }) => (
  <ul class="written" translate={false}>
    {lines.map((line) => (
      <li>
        <Ltr>{line}</Ltr>
      </li>
    ))}
  </ul>
);
