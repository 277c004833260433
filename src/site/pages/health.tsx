import type { ComponentChildren } from "preact";
import { formatNumber } from "../../kernel/languages.ts";
import type { PublicHealth } from "../rules/health.ts";
import * as to from "../rules/paths.ts";
import { LogStopped } from "./log/stopped.tsx";
import { Moment } from "./parts/date.tsx";
import { Layout } from "./parts/layout.tsx";
import { Section } from "./parts/section.tsx";
import { Code } from "./parts/text.tsx";
import { counted, type View } from "./view.ts";

/** How sound the archive is. It counts what is public, and says nothing of anything else. */
export function HealthPage({ v, health }: { v: View; health: PublicHealth }) {
  return (
    <Layout v={v} title={v.t("health-title")} section="health">
      <article class="reading">
        <h1>{v.t("health-title")}</h1>
        <p class="lede">{v.t("health-lead")}</p>
        <Files v={v} files={health.objects} />
        <Log v={v} health={health} />
        <p class="quiet">{v.t("health-public-only")}</p>
        <ul class="prose-list">
          {health.log ? (
            <li>
              <a href={to.log(v.lang)}>{v.t("log-title")}</a>
            </li>
          ) : null}
          <li>
            <a href={to.page(v.lang, "how-we-work")}>{v.t("nav-how-we-work")}</a>
          </li>
        </ul>
      </article>
    </Layout>
  );
}

const Row = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Files({ v, files }: { v: View; files: PublicHealth["objects"] }) {
  const number = (n: number) => formatNumber(n, v.lang);
  return (
    <Section id="files" title={v.t("health-files")}>
      {files.last === undefined ? (
        <p class="silence">{v.t("health-none-yet")}</p>
      ) : (
        <>
          <p>{v.t("health-sound", { sound: number(files.sound), all: number(files.objects), days: number(files.within) })}</p>
          <p>{files.faults === 0 ? v.t("health-no-faults") : counted(v, "health-faults", files.faults)}</p>
          {files.mended > 0 ? <p>{counted(v, "health-mended", files.mended)}</p> : null}
          <dl class="plainly">
            <Row name={v.t("health-last")}>
              <Moment v={v} at={files.last} />
            </Row>
            {files.oldest ? (
              <Row name={v.t("health-oldest")}>
                <Moment v={v} at={files.oldest} />
              </Row>
            ) : null}
          </dl>
        </>
      )}
    </Section>
  );
}

function Log({ v, health: { log, stopped, authorities, stamped, witnesses } }: { v: View; health: PublicHealth }) {
  return (
    <Section id="log" title={v.t("health-log")}>
      <p>{v.t("health-log-what")}</p>
      {stopped ? <LogStopped v={v} /> : null}
      {log ? (
        <dl class="plainly">
          <Row name={v.t("health-log-name")}>
            <Code>{log.origin}</Code>
          </Row>
          <Row name={v.t("health-log-size")}>{formatNumber(log.size, v.lang)}</Row>
          <Row name={v.t("health-log-signed")}>
            <Moment v={v} at={log.at} />
          </Row>
          <Row name={v.t("health-stamped")}>
            {stamped ? <Moment v={v} at={stamped} /> : v.t(authorities === 0 ? "health-no-authority" : "health-not-stamped")}
          </Row>
          <Row name={v.t("health-witnesses")}>
            {witnesses.length === 0 ? v.t("health-no-witness") : null}
            {witnesses.map(({ name, size, at }) => (
              <p>
                <Code>{name}</Code>
                {": "}
                {at === undefined ? (
                  v.t("health-witness-none")
                ) : (
                  <>
                    {counted(v, "health-witness-saw", size)} · <Moment v={v} at={at} />
                  </>
                )}
              </p>
            ))}
          </Row>
        </dl>
      ) : (
        <p class="silence">{v.t("health-no-log")}</p>
      )}
    </Section>
  );
}
