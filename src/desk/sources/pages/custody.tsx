import type { Derivation } from "../../../archive/index.ts";
import { formatDate, formatNumber } from "../../../kernel/languages.ts";
import { Code, fileSize } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import type { DocumentView } from "../document/load.ts";
import type { SourceFile } from "../rules/file.ts";
import { clock } from "./parts.tsx";

/** Every file with its hash, what it says of itself, what was made of it and with what, and what was taken out of it. */
export function Custody({ desk, view }: { desk: SignedIn; view: DocumentView }) {
  const { source } = view;
  const { t } = desk;
  if (source.files.length === 0) return null;
  return (
    <section aria-labelledby="custody" class="custody">
      <h2 id="custody">{t("sources-custody")}</h2>
      {source.files.map((file) => (
        <details open={source.files.length === 1}>
          <summary>
            <bdi>{file.name}</bdi>
          </summary>
          <dl class="facts">
            <dt>{t("sources-type")}</dt>
            <dd>
              <Code>{file.mediaType}</Code>
              {file.bytes === undefined ? null : ` · ${fileSize(desk, file.bytes)}`}
            </dd>
            <dt>SHA-256</dt>
            <dd>
              <Code>{file.sha256}</Code>
            </dd>
            {file.within ? (
              <>
                <dt>{t("sources-within")}</dt>
                <dd>
                  <Code>{file.within}</Code>
                </dd>
              </>
            ) : null}
            <Said desk={desk} title={t("sources-metadata")} facts={file.metadata} />
            {source.originals ? <Said desk={desk} title={t("sources-team-metadata")} facts={file.teamMetadata} /> : null}
          </dl>
          <Made desk={desk} title={t("sources-made")} handle={source.body.handle} derivations={file.derivations} />
          {source.originals ? (
            <Made desk={desk} title={t("sources-restricted")} handle={source.body.handle} derivations={file.restricted} />
          ) : null}
          <Redactions desk={desk} file={file} originals={source.originals} />
        </details>
      ))}
    </section>
  );
}

function Said({ title, facts }: { desk: SignedIn; title: string; facts: Readonly<Record<string, string>> }) {
  const all = Object.entries(facts);
  if (all.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul class="plain">
          {all.map(([name, value]) => (
            <li>
              <Code>{name}</Code> <bdi>{value}</bdi>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Made({
  desk,
  title,
  handle,
  derivations,
}: {
  desk: SignedIn;
  title: string;
  handle: string;
  derivations: readonly Derivation[];
}) {
  const { t, lang } = desk;
  if (derivations.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol class="rows made">
        {derivations.map((one) => (
          <li>
            <a href={at(desk, `/sources/${handle}/object/${one.sha256}`)} download>
              {t.has(`sources-kind-${one.kind}`) ? t(`sources-kind-${one.kind}`) : one.kind}
            </a>{" "}
            <span class="brief">
              {formatDate(one.at, lang)}, <bdi dir="ltr">{clock(one.at)}</bdi> · {fileSize(desk, one.bytes)}
            </span>
            <br />
            <span class="quiet">
              {one.tool === "person" ? t("sources-by-person") : <Code>{`${one.tool} ${one.version}`}</Code>}{" "}
              <bdi dir="ltr">{one.parameters}</bdi>
            </span>
            <br />
            <span class="hash">
              <Code>{one.sha256}</Code>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Redactions({ desk, file, originals }: { desk: SignedIn; file: SourceFile; originals: boolean }) {
  const { t, lang } = desk;
  if (file.redactions.length === 0) return null;
  return (
    <>
      <h3>{t("sources-redactions")}</h3>
      <ol class="rows">
        {file.redactions.map(({ at: when = "", by, places = 0, pages = "", reason = "" }) => (
          <li>
            {formatDate(when, lang)}: {t("sources-redaction-told", { n: places, shown: formatNumber(places, lang), pages })}
            {originals && by ? (
              <>
                {" "}
                <bdi dir="ltr">{by}</bdi>
              </>
            ) : null}
            <br />
            <bdi>{reason}</bdi>
          </li>
        ))}
      </ol>
    </>
  );
}
