import type { EntryProof } from "../../../transparency/index.ts";
import { signersOf } from "../../rules/age.ts";
import * as to from "../../rules/paths.ts";
import { Moment } from "../parts/date.tsx";
import { Layout } from "../parts/layout.tsx";
import { termLabel } from "../parts/term.tsx";
import { Code } from "../parts/text.tsx";
import { counted, type View } from "../view.ts";
import { Ladder } from "./ladder.tsx";
import { Subject } from "./parts.tsx";

/** One entry of the log: what it says, since when, its proof as a picture, and how to check it without us. */
export function LogEntryPage({ v, proof }: { v: View; proof: EntryProof }) {
  const { index, leaf, opening, size } = proof;
  const title = v.t("log-entry-n", { n: String(index) });
  return (
    <Layout v={v} title={`${v.t("log-title")}: ${title}`} section="log" noindex twin={to.entryProof(index)}>
      <article class="reading">
        <p class="kicker">
          <a href={to.log(v.lang)}>{v.t("log-title")}</a>
        </p>
        <h1>{title}</h1>
        <dl class="plainly">
          <div>
            <dt>{v.t("proof-says")}</dt>
            <dd>{v.t(`log-kind-${leaf.kind}`)}</dd>
          </div>
          <div>
            <dt>{v.t("proof-about")}</dt>
            <dd>
              <Subject v={v} leaf={leaf} open={opening !== undefined} />
            </dd>
          </div>
          <div>
            <dt>{v.t("proof-when")}</dt>
            <dd>
              <Moment v={v} at={leaf.at} />
            </dd>
          </div>
          <Said v={v} statement={opening?.statement} />
        </dl>
        {opening ? null : <p class="silence">{v.t(leaf.kind === "telling" ? "proof-telling" : "proof-closed")}</p>}
        <section aria-labelledby="proof">
          <h2 id="proof">{v.t("proof-title")}</h2>
          <p>{v.t("proof-lead")}</p>
          <Ladder v={v} index={index} size={size} />
          <Signers v={v} proof={proof} />
        </section>
        <section aria-labelledby="offline">
          <h2 id="offline">{v.t("proof-offline")}</h2>
          <ol class="prose-list">
            <li>
              <a href={to.entryProof(index)} download={`entry-${index}.json`}>
                {v.t("proof-download")}
              </a>
            </li>
            <li>
              <a href={to.verifier}>{v.t("proof-open")}</a>
            </li>
            <li>{v.t("proof-key")}</li>
          </ol>
          <p>{v.t("proof-command")}</p>
          <pre class="note-text" dir="ltr" translate={false}>
            npx vigie verify entry-{index}.json
          </pre>
        </section>
        {opening ? (
          <details>
            <summary>{v.t("proof-statement")}</summary>
            <pre class="note-text" dir="ltr">
              {JSON.stringify(opening.statement, null, 2)}
            </pre>
          </details>
        ) : null}
      </article>
    </Layout>
  );
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** The parts of the statement that read as words. */
function Said({ v, statement }: { v: View; statement: unknown }) {
  const said = (typeof statement === "object" && statement !== null ? statement : {}) as Record<string, unknown>;
  const act = text(said.act);
  const records = typeof said.records === "number" ? said.records : undefined;
  return (
    <>
      {act ? (
        <div>
          <dt>{v.t("proof-act")}</dt>
          <dd>{termLabel(v, "act", act)}</dd>
        </div>
      ) : null}
      {records === undefined ? null : (
        <div>
          <dt>{v.t("proof-records")}</dt>
          <dd>{counted(v, "log-records-count", records)}</dd>
        </div>
      )}
    </>
  );
}

function Signers({ v, proof: { checkpoint, origin, timestamps } }: { v: View; proof: EntryProof }) {
  const witnesses = signersOf(checkpoint).filter((name) => name !== origin);
  return (
    <>
      <p>
        {v.t("proof-signed")} <Code>{origin}</Code>
      </p>
      <ul class="rows">
        {witnesses.map((name) => (
          <li>
            {v.t("proof-witnessed")} <Code>{name}</Code>
          </li>
        ))}
        {timestamps.map(({ authority, at }) => (
          <li>
            {v.t("proof-stamped")} <bdi>{authority}</bdi>, <Moment v={v} at={at} />
          </li>
        ))}
      </ul>
      {witnesses.length + timestamps.length === 0 ? <p class="silence">{v.t("proof-alone")}</p> : null}
    </>
  );
}
