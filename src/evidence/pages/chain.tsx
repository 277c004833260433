import { Code } from "../../site/index.ts";
import { type CustodyStep, chainOf } from "../rules/unknown.ts";
import { byWords, Instant, type Report, termWord } from "./words.tsx";

/** Who did what when, and with what, in one table. */
export function Chain({ report }: { report: Report }) {
  const { t } = report;
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">{t("pack-chain")}</h2>
      <p>{t("pack-chain-lead")}</p>
      <table class="chain">
        <thead>
          <tr>
            <th scope="col">{t("pack-when")}</th>
            <th scope="col">{t("pack-what")}</th>
            <th scope="col">{t("pack-who")}</th>
          </tr>
        </thead>
        <tbody>
          {chainOf(report.model).map((step) => (
            <Step report={report} step={step} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Step({ report, step }: { report: Report; step: CustodyStep }) {
  return (
    <tr>
      <td>
        <Instant report={report} at={step.at} />
      </td>
      <td>
        {whatWords(report, step)} <Code>{step.version ? `${step.handle}@${step.version}` : step.handle}</Code>
        {step.of ? (
          <>
            <br />
            <bdi class="anywhere">{step.of}</bdi>
          </>
        ) : null}
        {step.reason ? (
          <>
            <br />
            <bdi class="quiet">{step.reason}</bdi>
          </>
        ) : null}
        {step.hash ? (
          <>
            <br />
            <span class="hash">
              <Code>{step.hash}</Code>
            </span>
          </>
        ) : null}
      </td>
      <td>{step.tool ? <Code>{step.tool}</Code> : byWords(report, step.by)}</td>
    </tr>
  );
}

function whatWords(report: Report, { what, kind }: CustodyStep): string {
  const { t } = report;
  if (what === "act") return termWord(report, "act", kind);
  if (what === "captured")
    return `${t("pack-did-captured")}: ${kind ? termWord(report, "capture-verdict", kind) : t("pack-verdict-none")}`;
  if (what === "redacted") return t("pack-did-redacted");
  return `${t("pack-did-made")}: ${t.has(`pack-kind-${kind}`) ? t(`pack-kind-${kind}`) : kind}`;
}
