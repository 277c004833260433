import type { ComponentChildren } from "preact";
import type { CaptureView } from "../../load/capture.ts";
import type { SourceFile } from "../../load/source.ts";
import type { Capture } from "../../rules/captures.ts";
import { dayOf } from "../../rules/dates.ts";
import * as to from "../../rules/paths.ts";
import { fileSize, type View } from "../view.ts";
import { EvidenceLink } from "./text.tsx";
import { VerdictMark, verdictLabel, verdictMeans } from "./verdict.tsx";

/** Day and time of day, in the one clock that everybody can check. */
export const moment = (v: View, at: string): string =>
  /T\d{2}:\d{2}/.test(at) ? v.t("capture-moment", { date: dayOf(at, v.lang), time: at.slice(11, 16) }) : dayOf(at, v.lang);

/** What was captured, when, and whether it is the page: before anything of it is shown. */
export function CaptureHead({ v, view }: { v: View; view: CaptureView }) {
  const { capture } = view;
  return (
    <>
      <h2 id="text">{capture.at ? v.t("capture-title", { date: moment(v, capture.at) }) : v.t("capture-title-undated")}</h2>
      {capture.url ? (
        <p class="capture-address">
          <EvidenceLink href={capture.url} />
          {capture.finalUrl && capture.finalUrl !== capture.url ? (
            <>
              {" "}
              <span class="quiet">{v.t("capture-led-to")}</span> <EvidenceLink href={capture.finalUrl} />
            </>
          ) : null}
        </p>
      ) : null}
      <Verdict v={v} view={view} />
      <Timeline v={v} view={view} />
    </>
  );
}

function Verdict({ v, view: { capture, marked } }: { v: View; view: CaptureView }) {
  const { verdict, reason } = capture;
  if (!verdict) return null;
  const why = reason && v.t.has(`capture-reason-${reason}`) ? v.t(`capture-reason-${reason}`) : undefined;
  const said = (
    <>
      <strong>{verdictLabel(v, verdict)}.</strong> {verdictMeans(v, verdict)} {reason === "whole" ? null : why}
    </>
  );
  if (!marked) return <p class="capture-verdict">{said}</p>;
  return (
    <aside class="notice marked" aria-label={v.t("capture-marked")}>
      <p class="notice-title">
        <span aria-hidden="true">◑ </span>
        {v.t("capture-marked")}
      </p>
      <p>{said}</p>
    </aside>
  );
}

const MOST_SHOWN = 12;

/** The captures around this one on one line of time; all of them are listed with the files. */
function Timeline({ v, view: { all, capture, earlier, later } }: { v: View; view: CaptureView }) {
  if (all.length < 2) return null;
  const at = all.indexOf(capture);
  const from = Math.max(0, Math.min(at - MOST_SHOWN / 2, all.length - MOST_SHOWN));
  return (
    <nav class="timeline" aria-label={v.t("capture-timeline")}>
      <p class="notice-title">{v.t("capture-timeline")}</p>
      <ol>
        {all.slice(from, from + MOST_SHOWN).map((one) => (
          <li class={one === capture ? "here" : undefined}>
            <Link v={v} one={one} here={one === capture} rel={one === earlier ? "prev" : one === later ? "next" : undefined} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Link({ v, one, here, rel }: { v: View; one: Capture; here: boolean; rel?: string }) {
  const when = <time dateTime={one.at}>{one.at ? moment(v, one.at) : "–"}</time>;
  return (
    <>
      {here || !one.sha256 ? (
        <span aria-current={here ? "true" : undefined}>{when}</span>
      ) : (
        <a href={withFile(v, one.sha256)} rel={rel}>
          {when}
        </a>
      )}
      {here ? <span class="quiet"> {v.t("capture-this")}</span> : null} <VerdictMark v={v} capture={one} />
    </>
  );
}

/** Another capture on this same page. */
const withFile = (v: View, sha256: string): string => `/${v.lang}${v.here.replace(/\?.*$/, "")}?file=${sha256}`;

/** The page as it looked: the screenshot, or the page itself playing in its frame. */
export function CapturePicture({ v, view, file, replayAt }: { v: View; view: CaptureView; file: SourceFile; replayAt?: string }) {
  const { capture, playing, plays } = view;
  const here = withFile(v, file.sha256);
  return (
    <figure class={playing ? "original played" : "original captured"}>
      {plays ? (
        <ul class="views" aria-label={v.t("capture-views")}>
          <li>
            <a href={here} aria-current={playing ? undefined : "true"}>
              {v.t("capture-picture")}
            </a>
          </li>
          <li>
            <a href={`${here}&play=1`} rel="nofollow" aria-current={playing ? "true" : undefined}>
              {v.t("capture-play")}
            </a>
          </li>
        </ul>
      ) : null}
      {playing ? (
        <>
          <iframe
            src={to.stage(v.lang, file.sha256, replayAt)}
            title={v.t("replay-frame", { url: capture.url ?? "" })}
            sandbox="allow-scripts allow-same-origin"
            referrerpolicy="no-referrer"
          />
          <figcaption class="quiet">
            {v.t(replayAt ? "capture-play-how-apart" : "capture-play-how")} {v.t("capture-play-kept")}
          </figcaption>
        </>
      ) : (
        <Screenshot v={v} view={view} file={file} />
      )}
    </figure>
  );
}

function Screenshot({ v, view: { capture, screenshot }, file }: { v: View; view: CaptureView; file: SourceFile }) {
  const picture = screenshot ?? file.thumbnail;
  if (!picture) return <p class="silence">{v.t("capture-screenshot-none")}</p>;
  const date = capture.at ? dayOf(capture.at, v.lang) : "";
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long page is scrolled in its frame, with the keyboard too. */}
      <section class="screenshot" tabIndex={0} aria-label={v.t("capture-picture")}>
        <img src={to.object(picture)} alt={v.t("capture-screenshot-alt", { url: capture.url ?? file.name, date })} />
      </section>
      <figcaption>
        <a href={to.object(picture)}>{v.t("capture-screenshot-whole")}</a>
      </figcaption>
    </>
  );
}

/** What can be kept of a capture. */
export function CaptureFiles({ v, view: { print, report, plays }, file }: { v: View; view: CaptureView; file: SourceFile }) {
  const links: ComponentChildren[] = [
    print ? <a href={to.object(print)}>{v.t("capture-print")}</a> : null,
    plays ? (
      <a href={to.object(file.sha256)} download>
        {v.t("capture-download", { size: file.bytes === undefined ? "?" : fileSize(v, file.bytes) })}
      </a>
    ) : null,
    report ? <a href={to.object(report)}>{v.t("capture-report")}</a> : null,
  ].filter(Boolean);
  if (links.length === 0) return null;
  return (
    <ul class="capture-files">
      {links.map((link) => (
        <li>{link}</li>
      ))}
    </ul>
  );
}
