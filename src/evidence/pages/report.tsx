import { renderToString } from "preact-render-to-string";
import { direction, type Language } from "../../kernel/languages.ts";
import { messages } from "../../kernel/messages.ts";
import { Code, EvidenceLink, fileSize, plain } from "../../site/index.ts";
import type { CrateFile } from "../rules/crate.ts";
import { filesOf, heldBy, type PackModel } from "../rules/shapes.ts";
import { Chain } from "./chain.tsx";
import { Records } from "./records.tsx";
import { Sources } from "./sources.tsx";
import { SHEET } from "./style.ts";
import { Day, type Report, typeWord } from "./words.tsx";

interface Given {
  settings: { name: string; contact?: string | undefined; version: string; baseUrl?: string | undefined };
  lang: Language;
  /** The pack holds the page that checks it. */
  verifies: boolean;
}

/** The cover report: one HTML file that prints, needs nothing beside it and runs nothing. `held`: the bytes of the archive in the pack. */
export function reportPage(model: PackModel, held: readonly CrateFile[], { settings, lang, verifies }: Given): string {
  const report: Report = {
    lang,
    t: messages(lang),
    model,
    monitor: settings.name,
    sizes: new Map(held.map((it) => [it.path, it.bytes])),
  };
  const page = (
    <html lang={lang} dir={direction(lang)}>
      <head>
        <meta charset="utf-8" />
        <title>{`${report.t("pack-title")}: ${model.asked.join(", ")}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <style dangerouslySetInnerHTML={{ __html: SHEET }} />
      </head>
      <body>
        <main>
          <Head report={report} settings={settings} />
          <Holdings report={report} />
          <LeftOut report={report} />
          <Checking report={report} verifies={verifies} />
          <Records report={report} />
          <Sources report={report} />
          <Chain report={report} />
          <footer>
            <p>{report.t("pack-foot")}</p>
          </footer>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function Head({ report, settings }: { report: Report; settings: Given["settings"] }) {
  const { t, lang, model } = report;
  const [first] = model.records;
  const only = model.asked.length === 1 ? first : undefined;
  const title = only && plain(only.record.title, lang);
  const released = filesOf(model).some((file) => file.released);
  return (
    <header>
      <p class="kicker">
        {t("pack-title")} · <bdi>{settings.name}</bdi>
      </p>
      <h1>
        <bdi>{title || t("pack-selection", { n: model.asked.length, shown: String(model.asked.length) })}</bdi>
      </h1>
      <p class="lead">{t("pack-lead", { monitor: settings.name })}</p>
      {released ? <p class="notice">{t("pack-making-released")}</p> : null}
      <dl>
        <dt>{t("pack-count-asked")}</dt>
        <dd>
          {model.records
            .filter(({ why }) => why === "asked")
            .map(({ record }) => (
              <span class="item">
                <Code>{record.handle}</Code> <span class="quiet">{typeWord(report, record.type)}</span>
              </span>
            ))}
        </dd>
        <dt>{t("pack-as-of")}</dt>
        <dd>
          <Day report={report} at={model.asOf} />
        </dd>
        <dt>{t("pack-made-by")}</dt>
        <dd>
          <bdi>{settings.name}</bdi>
        </dd>
        {settings.contact ? (
          <>
            <dt>{t("pack-contact")}</dt>
            <dd>
              <bdi>{settings.contact}</bdi>
            </dd>
          </>
        ) : null}
        {settings.baseUrl && only ? (
          <>
            <dt>{t("pack-address")}</dt>
            <dd>
              <EvidenceLink href={`${settings.baseUrl}/r/${only.record.handle}`} />
            </dd>
          </>
        ) : null}
        <dt>{t("pack-software")}</dt>
        <dd>
          <Code>{`Vigie ${settings.version}`}</Code>
        </dd>
        <dt>{t("pack-making")}</dt>
        <dd>{t(`pack-making-${model.making}`)}</dd>
      </dl>
    </header>
  );
}

function Holdings({ report }: { report: Report }) {
  const { t, model, sizes } = report;
  const inside = heldBy(model).flatMap(({ path }) => (path ? [path] : []));
  const under = (folder: string) => [...new Set(inside)].filter((path) => path.startsWith(`${folder}/`));
  const bytes = (paths: readonly string[]) => paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
  const log = model.records.flatMap((record) => record.log);
  const because = (why: string) => model.records.filter((record) => record.why === why).length;
  const rows: [name: string, count: number, bytes?: number][] = [
    ["asked", because("asked")],
    ["statement", because("statement")],
    ["evidence", because("evidence")],
    ...(["originals", "derivations", "captures"] as const).map((folder): [string, number, number] => [
      folder,
      under(folder).length,
      bytes(under(folder)),
    ]),
    ["log", log.length],
    ["timestamps", [...new Map(log.map((one) => [one.size, one.timestamps])).values()].reduce((sum, n) => sum + n, 0)],
  ];
  return (
    <section aria-labelledby="holds">
      <h2 id="holds">{t("pack-holds")}</h2>
      <table class="counts">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("pack-number")}</th>
            <th scope="col">{t("pack-size")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count, size]) => (
            <tr>
              <th scope="row">{t(`pack-count-${name}`)}</th>
              <td>{count}</td>
              <td>{size ? fileSize(report, size) : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{t("pack-copies")}</p>
    </section>
  );
}

function LeftOut({ report: { t, model } }: { report: Report }) {
  const out = model.records.flatMap(({ record, files, captures }) =>
    [...files.flatMap((file) => [file, ...file.derivations]), ...captures.flatMap(({ parts }) => parts)]
      .filter(({ left }) => left !== undefined)
      .map((held) => ({ handle: record.handle, ...held })),
  );
  const uncopied = model.records.filter(({ record, files }) => record.type === "source" && files.length === 0);
  return (
    <section aria-labelledby="left">
      <h2 id="left">{t("pack-left")}</h2>
      {out.length === 0 && uncopied.length === 0 ? <p>{t("pack-left-none")}</p> : null}
      {uncopied.length > 0 ? (
        <p>
          {t("pack-left-no-copy")}{" "}
          {uncopied.map(({ record: { handle } }) => (
            <>
              <a href={`#${handle}`}>
                <Code>{handle}</Code>
              </a>{" "}
            </>
          ))}
        </p>
      ) : null}
      {out.length > 0 ? <p>{t("pack-left-lead")}</p> : null}
      {out.length > 0 ? (
        <ul class="rows">
          {out.map(({ handle, sha256, left = "", mediaType }) => (
            <li>
              <Code>{handle}</Code> <Code>{mediaType}</Code>
              <br />
              {t(`pack-left-${left}`)}
              <br />
              <span class="hash">
                SHA-256 <Code>{sha256}</Code>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const Command = ({ children }: { children: string }) => (
  <span class="code command" dir="ltr" translate={false}>
    {children}
  </span>
);

function Checking({ report: { t, model }, verifies }: { report: Report; verifies: boolean }) {
  return (
    <section aria-labelledby="check">
      <h2 id="check">{t("pack-check")}</h2>
      <p>{t("pack-check-lead")}</p>
      <ol>
        <li>
          {t("pack-check-sums")} <Command>sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt</Command>
        </li>
        {verifies ? <li>{t("pack-check-page")}</li> : null}
        <li>
          {t("pack-check-vigie")} <Command>{`npx vigie verify ${model.name}.zip`}</Command>
        </li>
      </ol>
      {model.records.some(({ log }) => log.length > 0) ? <p>{t("pack-check-log")}</p> : null}
      <p class="quiet">{t("pack-check-not")}</p>
    </section>
  );
}
