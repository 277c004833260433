import { errataOf, fieldName, label } from "../../../registry/index.ts";
import { counted } from "../../../site/index.ts";
import { DifferenceValue } from "../../records/view/pages/difference.tsx";
import { Facts } from "../../records/view/pages/facts.tsx";
import { GroundLine } from "../../records/view/pages/ground.tsx";
import { changesBetween } from "../../records/view/rules/changes.ts";
import { entriesOf } from "../../records/view/rules/entries.ts";
import { at, type Desk } from "../../shell/desk.ts";
import type { Submission } from "../load.ts";

/** Dates and states move with every step: what readers get is what was written. */
const MOVES = new Set(["state", "embargoUntil", "reviewBy", "reply"]);

/** What is before those who review: all of a new record, or what differs from what readers have. */
export function WhatChanged({ desk, submission }: { desk: Desk; submission: Submission }) {
  const { view, before } = submission;
  const { t } = desk;
  const { body, refs, missing, quotes } = view;
  const bare = missing.flatMap(({ code, path }) => (code === "no-ground" && path ? [path] : []));
  const whole = <Facts desk={desk} body={body} entries={entriesOf(body, bare)} refs={refs} quotes={quotes} />;
  if (!before) {
    return (
      <section aria-labelledby="changes">
        <h2 id="changes" tabIndex={-1}>
          {t("review-says")}
        </h2>
        {whole}
      </section>
    );
  }
  const { places, cited, uncited, editorial, noLongerEditorial } = changesBetween(before, body);
  const written = places.filter(({ path }) => !MOVES.has(path.split(".")[0] ?? ""));
  const n = written.length + cited.length + uncited.length + editorial.length + noLongerEditorial.length;
  const grounds = (title: string, list: typeof cited) =>
    list.length === 0 ? null : (
      <>
        <h3>{title}</h3>
        <ul class="grounds">
          {list.map((ground) => (
            <GroundLine desk={desk} type={body.type} ground={ground} refs={refs} under="" />
          ))}
        </ul>
      </>
    );
  const paths = (title: string, list: readonly string[]) =>
    list.length === 0 ? null : (
      <>
        <h3>{title}</h3>
        <ul>
          {list.map((path) => (
            <li>{fieldName(t, body.type, path)}</li>
          ))}
        </ul>
      </>
    );
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1}>
        {t("review-changed")}
      </h2>
      <p>{counted(desk, "review-changed-count", n)}</p>
      <dl class="diff">
        {written.map(({ path, before: old, after }) => (
          <div>
            <dt>{fieldName(t, body.type, path)}</dt>
            <dd>
              <DifferenceValue desk={desk} type={body.type} path={path} before={old} after={after} refs={refs} />
            </dd>
          </div>
        ))}
      </dl>
      {grounds(t("record-compare-cited"), cited)}
      {grounds(t("record-compare-uncited"), uncited)}
      {paths(t("record-compare-editorial"), editorial)}
      {paths(t("record-compare-not-editorial"), noLongerEditorial)}
      <Errata desk={desk} submission={submission} />
      <details>
        <summary>{t("review-says")}</summary>
        {whole}
      </details>
    </section>
  );
}

/** What readers will be told of the changes: it is approved with them. */
function Errata({ desk, submission: { view } }: { desk: Desk; submission: Submission }) {
  const { t, lang } = desk;
  const errata = errataOf(view.opened.review);
  return (
    <>
      <h3>{t("review-errata")}</h3>
      {errata.length === 0 ? <p class="quiet">{t("review-errata-none")}</p> : null}
      <ul class="happened">
        {errata.map(({ field, kind, reason, requestedBy }) => (
          <li>
            <b>{fieldName(t, view.body.type, field)}</b> · {label("correction-kind", kind, lang)}
            {requestedBy ? (
              <>
                {" "}
                · {t("review-correct-by")}: {label("addressee-class", requestedBy, lang)}
              </>
            ) : null}
            <blockquote>
              <p dir="auto">{reason}</p>
            </blockquote>
          </li>
        ))}
      </ul>
      <p>
        <a href={at(desk, `/records/${view.body.handle}/correct`)}>{t("review-word-changes")}</a>
      </p>
    </>
  );
}
