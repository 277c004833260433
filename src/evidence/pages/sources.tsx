import { formatDate, formatNumber, languageName } from "../../kernel/languages.ts";
import type { Localised } from "../../registry/index.ts";
import { Code, dateWords, EvidenceLink, fileSize, plain, Text } from "../../site/index.ts";
import type { Held, PackedCapture, PackedFile, PackedRecord } from "../rules/shapes.ts";
import { collectedAt, unknownOf } from "../rules/unknown.ts";
import { asText, asTexts } from "../rules/values.ts";
import { clock, Day, type Report, termWord } from "./words.tsx";

/** Every source: what it is, how and when it was collected, its files with their fingerprints, and what is not known of it. */
export function Sources({ report }: { report: Report }) {
  const sources = report.model.records.filter(({ record }) => record.type === "source");
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{report.t("pack-sources")}</h2>
      {sources.map((source, i) => (
        <Source report={report} source={source} number={i + 1} />
      ))}
    </section>
  );
}

function Source({ report, source, number }: { report: Report; source: PackedRecord; number: number }) {
  const { t, lang } = report;
  const { record, files, captures, log } = source;
  const unknown = unknownOf(source);
  return (
    <article id={record.handle}>
      <p class="kicker">{t("pack-source-n", { number: formatNumber(number, lang) })}</p>
      <h3>
        <Text v={report} of={record.title} /> <Code>{record.handle}</Code>
      </h3>
      <Identity report={report} source={source} />
      <Collection report={report} source={source} />
      {files.length > 0 ? (
        <>
          <h4>{t("pack-files")}</h4>
          {files.map((file) => (
            <FileBlock report={report} file={file} />
          ))}
        </>
      ) : null}
      {captures.map((capture) => (
        <Capture report={report} capture={capture} />
      ))}
      {log.length > 0 ? (
        <p>
          {log.map(({ index, at, version }) => (
            <span class="item">
              {t(version === undefined ? "pack-log-capture" : "pack-log-entry", {
                index: formatNumber(index, lang),
                date: formatDate(at.slice(0, 10), lang),
              })}
            </span>
          ))}
        </p>
      ) : null}
      {unknown.length > 0 ? (
        <>
          <h4>{t("pack-unknown")}</h4>
          <ul>
            {unknown.map((one) => (
              <li>{t(`pack-unknown-${one}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}

function Identity({ report, source: { record } }: { report: Report; source: PackedRecord }) {
  const { t, lang } = report;
  const { fields } = record;
  const material = asText(fields.material);
  const [authors, languages] = [asTexts(fields.author), asTexts(fields.language)];
  const [publisher, published, url] = [asText(fields.publisher), asText(fields.published), asText(fields.url)];
  const caution = fields.caution as Localised | undefined;
  return (
    <dl>
      {material ? <Fact name={t("pack-material")}>{termWord(report, "material", material)}</Fact> : null}
      {authors.length > 0 ? (
        <Fact name={t("pack-author")}>
          {authors.map((author) => (
            <bdi class="item">{author}</bdi>
          ))}
        </Fact>
      ) : null}
      {publisher ? (
        <Fact name={t("pack-publisher")}>
          <bdi>{publisher}</bdi>
        </Fact>
      ) : null}
      {published ? <Fact name={t("pack-published")}>{dateWords(published, t)}</Fact> : null}
      {url ? (
        <Fact name={t("pack-url")}>
          <Address of={url} />
        </Fact>
      ) : null}
      {languages.length > 0 ? (
        <Fact name={t("pack-language")}>
          {languages.map((tag) => (
            <span class="item">{languageName(tag, lang)}</span>
          ))}
        </Fact>
      ) : null}
      {plain(caution, lang) ? (
        <Fact name={t("pack-caution")}>
          <Text v={report} of={caution} />
        </Fact>
      ) : null}
    </dl>
  );
}

/** The whole address: paper has no link to follow. */
const Address = ({ of }: { of: string }) => (
  <EvidenceLink href={of}>
    <span dir="ltr">{of}</span>
  </EvidenceLink>
);

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Collection({ report, source }: { report: Report; source: PackedRecord }) {
  const { t, lang, monitor } = report;
  const at = collectedAt(source);
  const why = asText(source.record.fields.noCapture);
  const how = source.captures.length > 0 ? "capture" : source.files.length > 0 ? "file" : "none";
  return (
    <dl>
      {how === "none" ? null : (
        <Fact name={t("pack-collected")}>
          {at
            ? t("pack-collected-at", { date: formatDate(at.slice(0, 10), lang), time: clock(at) })
            : t("pack-collected-unknown")}
        </Fact>
      )}
      <Fact name={t("pack-how")}>
        {t(`pack-how-${how}`)} {how === "none" && why ? <bdi>{why}</bdi> : null}
      </Fact>
      <Fact name={t("pack-by")}>{t("pack-by-team", { monitor })}</Fact>
    </dl>
  );
}

function FileBlock({ report, file }: { report: Report; file: PackedFile }) {
  const { t, lang } = report;
  return (
    <div class="file">
      <p>
        <b>
          <bdi>{file.name}</bdi>
        </b>{" "}
        <span class="tag">{t("pack-evidentiary")}</span>{" "}
        {file.released ? <span class="tag warn">{t("pack-released")}</span> : null}
      </p>
      <HeldLine report={report} held={file} />
      {file.within ? <p class="quiet">{t("pack-within")}</p> : null}
      {file.redactions.map(({ at = "", places = 1, reason }) => (
        <p>
          {t("pack-redaction", { n: places, shown: formatNumber(places, lang), date: formatDate(at.slice(0, 10), lang) })}{" "}
          {reason ? <bdi>{reason}</bdi> : null}
        </p>
      ))}
      {file.derivations.length > 0 ? (
        <ul class="made">
          {file.derivations.map((one) => (
            <li>
              {kindWord(report, one.kind)} <span class="tag">{t("pack-working")}</span>{" "}
              {one.at ? <Day report={report} at={one.at} /> : null}{" "}
              {one.tool ? (
                <span class="quiet">
                  <Code>{[one.tool, one.version].filter(Boolean).join(" ")}</Code>
                </span>
              ) : null}
              <HeldLine report={report} held={one} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const kindWord = ({ t }: Report, kind: string): string => (t.has(`pack-kind-${kind}`) ? t(`pack-kind-${kind}`) : kind);

/** Where it is, how large it is and its fingerprint; or why it is not here. */
function HeldLine({ report, held }: { report: Report; held: Held }) {
  const { t, sizes } = report;
  const bytes = held.path === undefined ? held.bytes : sizes.get(held.path);
  return (
    <p class="held">
      {held.path ? <Code>{held.path}</Code> : <span>{t(`pack-left-${held.left}`)}</span>}{" "}
      <span class="quiet">
        <Code>{held.mediaType}</Code> {bytes === undefined ? "" : fileSize(report, bytes)}
      </span>
      <br />
      <span class="hash">
        SHA-256 <Code>{held.sha256}</Code>
      </span>
    </p>
  );
}

function Capture({ report, capture }: { report: Report; capture: PackedCapture }) {
  const { t, lang } = report;
  const { at, url, finalUrl, verdict, status, tool, parts, sha256 } = capture;
  return (
    <div class={verdict === "complete" ? "file" : "file flawed"}>
      <p>
        <b>{at ? t("pack-capture-at", { date: formatDate(at.slice(0, 10), lang), time: clock(at) }) : t("pack-did-captured")}</b>{" "}
        {url ? <Address of={url} /> : null}
        {finalUrl && finalUrl !== url ? (
          <>
            {" → "}
            <Address of={finalUrl} />
          </>
        ) : null}
      </p>
      <p>
        {t("pack-verdict")}: <b>{verdict ? termWord(report, "capture-verdict", verdict) : t("pack-verdict-none")}</b>
        {status === undefined ? null : (
          <>
            {" "}
            · <Code>{`HTTP ${status}`}</Code>
          </>
        )}
        {tool ? (
          <>
            {" "}
            · <Code>{tool}</Code>
          </>
        ) : null}
      </p>
      {sha256 ? (
        <p class="hash">
          SHA-256 <Code>{sha256}</Code>
        </p>
      ) : null}
      {parts.map((part) => (
        <div>
          {kindWord(report, part.kind)}
          <HeldLine report={report} held={part} />
        </div>
      ))}
    </div>
  );
}
