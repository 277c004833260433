import type { LogView } from "../../load/log.ts";
import { ageWords } from "../../rules/age.ts";
import * as to from "../../rules/paths.ts";
import { Moment } from "../parts/date.tsx";
import { Layout } from "../parts/layout.tsx";
import { Code } from "../parts/text.tsx";
import { counted, type View } from "../view.ts";
import { EntryLine } from "./parts.tsx";
import { LogStopped } from "./stopped.tsx";

/** What the log is, how it stands, who stands for it, and its latest entries. `now` is the instant of reading. */
export function LogPage({ v, log, now }: { v: View; log: LogView; now: string }) {
  return (
    <Layout v={v} title={v.t("log-title")} description={v.t("log-lead")} section="log">
      <article class="reading">
        <h1>{v.t("log-title")}</h1>
        <p class="lede">{v.t("log-lead")}</p>
        <p>{v.t("log-what")}</p>
        <p>
          <a class="to-verify" href={to.verifier}>
            {v.t("log-verify")}
          </a>
        </p>
        <section aria-labelledby="state">
          <h2 id="state">{v.t("log-state")}</h2>
          {log.stopped ? <LogStopped v={v} /> : null}
          <State v={v} log={log} now={now} />
        </section>
        <section aria-labelledby="entries">
          <h2 id="entries">{v.t("log-entries")}</h2>
          {log.entries.length === 0 ? <p class="silence">{v.t("log-none")}</p> : null}
          <ol class="listing log-entries">
            {log.entries.map((line) => (
              <li>
                <EntryLine v={v} line={line} />
              </li>
            ))}
          </ol>
          {log.from > 0 ? (
            <p class="next">
              <a rel="next" href={to.withParams(to.log(v.lang), { before: log.from })}>
                {v.t("earlier")}
              </a>
            </p>
          ) : null}
        </section>
        <section aria-labelledby="yourself">
          <h2 id="yourself">{v.t("log-yourself")}</h2>
          <p>{v.t("log-yourself-lead")}</p>
          {log.checkpoint ? (
            <pre class="note-text" dir="ltr" translate={false}>
              {log.checkpoint}
            </pre>
          ) : null}
          <p class="formats">
            <a href="/log/checkpoint">{v.t("log-checkpoint")}</a> <a href="/log/key">{v.t("log-key")}</a>{" "}
            <a href="/log/keys.json">{v.t("log-keys")}</a>
          </p>
        </section>
      </article>
    </Layout>
  );
}

function State({ v, log, now }: { v: View; log: LogView; now: string }) {
  const [key, ...older] = log.keys;
  return (
    <dl class="plainly">
      <div>
        <dt>{v.t("log-size")}</dt>
        <dd>{counted(v, "log-entries-count", log.size)}</dd>
      </div>
      {log.at ? (
        <div>
          <dt>{v.t("log-signed")}</dt>
          <dd>
            <Moment v={v} at={log.at} /> ({ageWords(log.at, now, v.lang)})
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{v.t("log-name")}</dt>
        <dd>
          <Code>{log.origin}</Code>
        </dd>
      </div>
      {key ? (
        <div>
          <dt>{v.t("log-key")}</dt>
          <dd>
            <Code>{key.vkey}</Code>
            <br />
            <small>
              {v.t("log-key-since")} <Moment v={v} at={key.since} />
              {older.length > 0 ? <> · {counted(v, "log-older-keys", older.length)}</> : null}
            </small>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{v.t("log-witnesses")}</dt>
        <dd>
          {log.witnesses.length === 0 ? <span class="silence">{v.t("log-no-witness")}</span> : null}
          <ul class="rows">
            {log.witnesses.map((name) => (
              <li>
                <Code>{name}</Code>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{v.t("log-timestamps")}</dt>
        <dd>
          {log.timestamps.length === 0 ? <span class="silence">{v.t("log-no-timestamp")}</span> : null}
          <ul class="rows">
            {log.timestamps.map(({ authority, at }) => (
              <li>
                <bdi>{authority}</bdi> · <Moment v={v} at={at} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}
