import type { OpenRecord } from "../../../edition/index.ts";
import type { Logged } from "../../load/log.ts";
import { mentioned } from "../../rules/captures.ts";
import * as to from "../../rules/paths.ts";
import { LoggedLine } from "../log/logged-line.tsx";
import type { View } from "../view.ts";
import { CorrectionEntry } from "./correction.tsx";
import { Day } from "./listing.tsx";
import { PackLine } from "./pack-offer.tsx";
import { Code } from "./text.tsx";

/** Versions, corrections, how to cite, what to download. */
export function RecordFoot({ v, open, logged }: { v: View; open: OpenRecord; logged?: Logged }) {
  const { record, versions } = open;
  return (
    <>
      {record.corrections.length > 0 ? (
        <section aria-labelledby="corrections">
          <h2 id="corrections">{v.t("corrections-title")}</h2>
          <ul class="corrections">
            {record.corrections.filter(mentioned).map((correction) => (
              <li>
                <CorrectionEntry v={v} type={record.type} correction={correction} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="cite" class="cite">
        <h2 id="cite">{v.t("cite-title")}</h2>
        {v
          .cite(record)
          .trim()
          .split("\n\n")
          .map((reference) => (
            <p class="citation" dir="ltr">
              {reference}
            </p>
          ))}
        <p class="formats">
          <a href={to.twin(record.handle, "bib")}>BibTeX</a> <a href={to.twin(record.handle, "ris")}>RIS</a>{" "}
          <a href={to.twin(record.handle, "csl.json")}>CSL JSON</a>{" "}
          <a href={to.twin(record.handle, "json")}>{v.t("cite-json")}</a>
        </p>
        <dl class="plainly">
          <div>
            <dt>{v.t("permalink")}</dt>
            <dd>
              <a href={to.permalink(record.handle)}>
                <Code>{to.permalink(record.handle)}</Code>
              </a>
            </dd>
          </div>
          <div>
            <dt>{v.t("this-version")}</dt>
            <dd>
              <a href={to.permalink(record.handle, record.version)}>
                <Code>{to.permalink(record.handle, record.version)}</Code>
              </a>{" "}
              · <Day v={v} at={record.changed} /> ·{" "}
              <a href={to.history(v.lang, record.handle)}>
                {v.t("history-link", { n: versions.length, shown: String(versions.length) })}
              </a>
            </dd>
          </div>
          {logged ? (
            <div>
              <dt>{v.t("log-record-label")}</dt>
              <dd>
                <LoggedLine v={v} logged={logged} />
              </dd>
            </div>
          ) : null}
          <div>
            <dt>{v.t("licence")}</dt>
            <dd>{record.licence === "NOASSERTION" ? v.t("licence-none") : <Code>{record.licence}</Code>}</dd>
          </div>
        </dl>
      </section>
      <PackLine v={v} open={open} />
    </>
  );
}
