import type { PublicRecord, VersionInfo } from "../../edition/index.ts";
import type { Logged } from "../load/log.ts";
import { changesBetween, compareWords } from "../rules/changes.ts";
import * as to from "../rules/paths.ts";
import { plain } from "../rules/text.ts";
import { LoggedLine } from "./log/logged-line.tsx";
import { fieldLabel } from "./parts/label.ts";
import { Layout } from "./parts/layout.tsx";
import { Day } from "./parts/listing.tsx";
import { Reason } from "./parts/reason.tsx";
import { SummaryLink } from "./parts/ref.tsx";
import { termLabel } from "./parts/term.tsx";
import { Code } from "./parts/text.tsx";
import { counted, type View } from "./view.ts";

/** Every public version of a record, newest first. */
export function HistoryPage({
  v,
  record,
  versions,
  logged = new Map(),
}: {
  v: View;
  record: PublicRecord;
  versions: readonly VersionInfo[];
  /** Entries of the log, by version. */
  logged?: ReadonlyMap<number, Logged>;
}) {
  return (
    <Layout v={v} title={`${v.t("history-title")}: ${plain(record.title, v.lang)}`} section="browse" noindex>
      <article class="reading">
        <p class="kicker">
          <Code>{record.handle}</Code>
        </p>
        <h1>{v.t("history-title")}</h1>
        <p class="lede">
          <SummaryLink v={v} summary={record} />
        </p>
        <p class="quiet">{v.t("history-lead")}</p>
        <ol class="versions" reversed>
          {versions.map((version, i) => {
            const earlier = versions[i + 1];
            const entry = logged.get(version.version);
            return (
              <li value={version.version}>
                <a href={to.version(v.lang, record.handle, version.version)}>{v.t("version-n", { version: version.version })}</a>{" "}
                · <Day v={v} at={version.at} /> · {termLabel(v, "act", version.act)}
                {earlier ? (
                  <>
                    {" "}
                    · <a href={to.diff(v.lang, record.handle, earlier.version, version.version)}>{v.t("diff-link")}</a>
                  </>
                ) : null}
                {version.reason ? (
                  <p>
                    <Reason v={v} of={version.reason} />
                  </p>
                ) : null}
                {entry ? (
                  <p class="quiet">
                    <LoggedLine v={v} logged={entry} />
                  </p>
                ) : null}
                <p class="hash">
                  <Code>{version.hash}</Code>
                </p>
              </li>
            );
          })}
        </ol>
      </article>
    </Layout>
  );
}

/** Two versions, place by place, with the words that went out and came in. */
export function DiffPage({ v, before, after }: { v: View; before: PublicRecord; after: PublicRecord }) {
  const changes = changesBetween(before, after);
  const name = (path: string) => {
    const [first = path, ...rest] = path.split(".");
    const label = v.t.has(`diff-field-${first}`) ? v.t(`diff-field-${first}`) : fieldLabel(v, after.type, first);
    return { label, rest: rest.join(".") };
  };
  return (
    <Layout v={v} title={`${v.t("diff-title")}: ${plain(after.title, v.lang)}`} section="browse" noindex>
      <article class="reading">
        <p class="kicker">
          <Code>{after.handle}</Code>
        </p>
        <h1>{v.t("diff-title")}</h1>
        <p class="lede">
          <SummaryLink v={v} summary={after} />
        </p>
        <p>
          <a href={to.version(v.lang, before.handle, before.version)}>{v.t("version-n", { version: before.version })}</a> (
          <Day v={v} at={before.changed} />) →{" "}
          <a href={to.version(v.lang, after.handle, after.version)}>{v.t("version-n", { version: after.version })}</a> (
          <Day v={v} at={after.changed} />)
        </p>
        <p>{counted(v, "diff-count", changes.length)}</p>
        <dl class="diff">
          {changes.map((change) => {
            const { label, rest } = name(change.path);
            return (
              <div>
                <dt>
                  {label} {rest ? <Code>{rest}</Code> : null}
                </dt>
                <dd dir="auto">
                  {compareWords(change.before ?? "", change.after ?? "").map((run) =>
                    run.kind === "same" ? run.text : run.kind === "out" ? <del>{run.text}</del> : <ins>{run.text}</ins>,
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
        <p>
          <a href={to.history(v.lang, after.handle)}>{v.t("history-title")}</a>
        </p>
      </article>
    </Layout>
  );
}
