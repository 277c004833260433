import type { Edition } from "../../edition/index.ts";
import { mentioned } from "../rules/captures.ts";
import * as to from "../rules/paths.ts";
import { CorrectionEntry } from "./parts/correction.tsx";
import { typeLabel } from "./parts/label.ts";
import { Layout } from "./parts/layout.tsx";
import { Day } from "./parts/listing.tsx";
import { Reason } from "./parts/reason.tsx";
import { SummaryLink } from "./parts/ref.tsx";
import { termLabel } from "./parts/term.tsx";
import { Code } from "./parts/text.tsx";
import type { View } from "./view.ts";

type Corrected = ReturnType<Edition["corrections"]>[number];

/** Everything that was changed or withdrawn after publication. */
export function CorrectionsPage({ v, entries, next }: { v: View; entries: readonly Corrected[]; next?: number }) {
  return (
    <Layout v={v} title={v.t("corrections-title")} section="corrections">
      <article class="reading">
        <h1>{v.t("corrections-title")}</h1>
        <p class="lede">{v.t("corrections-lead")}</p>
        {entries.length === 0 ? <p class="silence">{v.t("corrections-none")}</p> : null}
        <ol class="corrections">
          {entries.map((entry) => (
            <li>
              <h2>
                <SummaryLink v={v} summary={entry} />
              </h2>
              <p class="quiet">
                <Day v={v} at={entry.at} /> · {typeLabel(v, entry.type)} · <Code>{entry.handle}</Code>
              </p>
              {entry.act === "withdrawn" ? (
                <p>
                  {termLabel(v, "act", "withdrawn")}: <Reason v={v} of={entry.reason} />
                </p>
              ) : null}
              {entry.corrections.filter(mentioned).map((correction) => (
                <CorrectionEntry v={v} type={entry.type} correction={correction} />
              ))}
              {entry.act !== "withdrawn" ? (
                <p>
                  <a href={to.history(v.lang, entry.handle)}>{v.t("history-title")}</a>
                </p>
              ) : null}
            </li>
          ))}
        </ol>
        {next === undefined ? null : (
          <p class="next">
            <a rel="next" href={to.withParams(to.page(v.lang, "corrections"), { before: next })}>
              {v.t("earlier")}
            </a>
          </p>
        )}
      </article>
    </Layout>
  );
}
