import type { ComponentChildren } from "preact";
import { formatNumber } from "../../../kernel/languages.ts";
import type { CaptureView, Certificate } from "../../load/capture.ts";
import { dayOf } from "../../rules/dates.ts";
import { counted, fileSize, type View } from "../view.ts";
import { moment } from "./capture.tsx";
import { Section } from "./section.tsx";
import { Code } from "./text.tsx";
import { verdictLabel } from "./verdict.tsx";

/** How a capture came about: all that is needed to judge it, and to check that it is what it says. */
export function CaptureFacts({ v, view }: { v: View; view: CaptureView }) {
  const { capture, told } = view;
  return (
    <Section id="captured" title={v.t("capture-how")}>
      <dl class="facts">
        <Fact title={v.t("capture-began")}>{capture.at ? moment(v, capture.at) : undefined}</Fact>
        <Fact title={v.t("capture-took")}>
          {told?.seconds === undefined ? undefined : counted(v, "capture-seconds", Math.round(told.seconds))}
        </Fact>
        <Fact title={v.t("capture-tool")}>
          {(told?.tool ?? capture.tool) ? <bdi dir="ltr">{told?.tool ?? capture.tool}</bdi> : undefined}
        </Fact>
        <Fact title={v.t("capture-status")}>
          {(capture.status ?? told?.status) === undefined ? undefined : <Code>{capture.status ?? told?.status}</Code>}
        </Fact>
        <Fact title={v.t("capture-verdict")}>{capture.verdict ? verdictLabel(v, capture.verdict) : undefined}</Fact>
        <Fact title={v.t("capture-received")}>
          {told && told.answers > 0 ? `${counted(v, "capture-answers", told.answers)} · ${fileSize(v, told.bytes)}` : undefined}
        </Fact>
        <Fact title={v.t("capture-cut")}>{told && told.cut > 0 ? counted(v, "capture-answers", told.cut) : undefined}</Fact>
        <Fact title={v.t("capture-limit")}>{told?.limit ? limitIn(v, told.limit) : undefined}</Fact>
        <Distrusted v={v} view={view} />
        <DistrustedParts v={v} view={view} />
        <Refused v={v} view={view} />
        <Redirects v={v} view={view} />
      </dl>
      <Prints v={v} view={view} />
      <Certificates v={v} view={view} />
      <Headers v={v} view={view} />
    </Section>
  );
}

const Fact = ({ title, children }: { title: string; children: ComponentChildren }) =>
  children ? (
    <div class="fact">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;

const LIMITS: Record<string, string> = {
  ...{
    seconds: "time-limit",
    bytes: "size-limit",
    resources: "resource-limit",
    memory: "memory-limit",
    processes: "process-limit",
  },
};

const limitIn = (v: View, limit: string): ComponentChildren =>
  LIMITS[limit] ? v.t(`capture-reason-${LIMITS[limit]}`) : <bdi dir="ltr">{limit}</bdi>;

/** What its certificate lacks: by it alone it is not sure that the answer is the site's own. */
function Distrusted({ v, view: { told } }: { v: View; view: CaptureView }) {
  if (!told?.certificateError) return null;
  const why = `capture-cert-why-${told.certificateError}`;
  return (
    <Fact title={v.t("capture-cert-distrusted")}>
      {v.t.has(why) ? `${v.t(why)} ` : null}
      {v.t("capture-reason-certificate-not-trusted")}
    </Fact>
  );
}

/** The same of parts that came from elsewhere: each site once. */
function DistrustedParts({ v, view: { told } }: { v: View; view: CaptureView }) {
  if (!told || told.untrusted.length === 0) return null;
  return (
    <Fact title={v.t("capture-cert-parts")}>
      <ul class="refused">
        {told.untrusted.map(({ origin, why }) => {
          const words = `capture-cert-why-${why}`;
          return (
            <li>
              <Code>{origin.replace(/^https?:\/\//, "")}</Code>
              {why && v.t.has(words) ? <>: {v.t(words)}</> : null}
            </li>
          );
        })}
      </ul>
      {v.t("capture-cert-parts-means")}
    </Fact>
  );
}

const REFUSED = new Set(["dialog", "popup", "download", "forbidden-address", "service-worker"]);

/** What the page tried while it loaded and was not let do, in plain words; what has none is counted together. */
function Refused({ v, view: { told } }: { v: View; view: CaptureView }) {
  if (!told || told.refused.length === 0) return null;
  const known = told.refused.filter(([what]) => REFUSED.has(what));
  const others = told.refused.reduce((sum, [what, times]) => (REFUSED.has(what) ? sum : sum + times), 0);
  const all: [string, number][] = others > 0 ? [...known, ["other", others]] : known;
  return (
    <Fact title={v.t("capture-refused")}>
      <ul class="refused">
        {all.map(([what, times]) => (
          <li>{counted(v, `capture-refused-${what}`, times)}</li>
        ))}
      </ul>
    </Fact>
  );
}

function Redirects({ v, view: { told } }: { v: View; view: CaptureView }) {
  if (!told || told.redirects.length === 0) return null;
  return (
    <Fact title={v.t("capture-redirects")}>
      <ol class="redirects">
        {told.redirects.map(({ from, to, status }) => (
          <li>
            <Code>{from}</Code> <span aria-hidden="true">→</span> <Code>{to}</Code>
            {status === undefined ? null : (
              <>
                {" "}
                (<Code>{formatNumber(status, v.lang)}</Code>)
              </>
            )}
          </li>
        ))}
      </ol>
    </Fact>
  );
}

function Prints({ v, view: { capture, screenshot, print, report } }: { v: View; view: CaptureView }) {
  const prints = [
    ["capture-prints-wacz", capture.sha256],
    ["capture-picture", screenshot],
    ["capture-print", print],
    ["capture-report", report],
  ].filter((pair): pair is [string, string] => pair[1] !== undefined);
  return (
    <details>
      <summary>{v.t("capture-prints")}</summary>
      <dl class="facts prints">
        {prints.map(([id, sha256]) => (
          <Fact title={v.t(id)}>
            <Code>{sha256}</Code>
          </Fact>
        ))}
      </dl>
    </details>
  );
}

function Certificates({ v, view }: { v: View; view: CaptureView }) {
  const shown = view.certificates.filter(({ chain }) => chain.length > 0);
  if (shown.length === 0) return null;
  return (
    <details>
      <summary>{v.t("capture-certificates")}</summary>
      {shown.map(({ origin, chain }) => (
        <>
          <h3 class="certificate-of">{v.t("capture-certificate-of", { host: origin.replace(/^https?:\/\//, "") })}</h3>
          {chain.map((one, i) => (
            <CertificateFacts v={v} certificate={one} above={i > 0} />
          ))}
        </>
      ))}
    </details>
  );
}

function CertificateFacts({ v, certificate, above }: { v: View; certificate: Certificate; above: boolean }) {
  const { issuedTo, issuedBy, from, to, fingerprint, valid } = certificate;
  return (
    <dl class="facts certificate">
      <Fact title={v.t(above ? "capture-cert-above" : "capture-cert-to")}>
        <bdi>{issuedTo}</bdi>
      </Fact>
      <Fact title={v.t("capture-cert-by")}>
        <bdi>{issuedBy}</bdi>
      </Fact>
      <Fact title={v.t("capture-cert-valid")}>
        {v.t("capture-cert-days", { from: dayOf(from, v.lang), to: dayOf(to, v.lang) })}
        {valid ? null : <strong> {v.t("capture-cert-over")}</strong>}
      </Fact>
      <Fact title={v.t("capture-cert-print")}>
        <Code>{fingerprint}</Code>
      </Fact>
    </dl>
  );
}

function Headers({ v, view: { told } }: { v: View; view: CaptureView }) {
  if (!told || told.headers.length === 0) return null;
  return (
    <details>
      <summary>{v.t("capture-headers")}</summary>
      <table class="headers" dir="ltr">
        <tbody>
          {told.headers.map(([name, value]) => (
            <tr>
              <th scope="row">
                <Code>{name}</Code>
              </th>
              <td>
                <Code>{value}</Code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
