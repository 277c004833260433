import type { RecordBody, Revision } from "../../../../registry/index.ts";
import { fieldName } from "../../../../registry/index.ts";
import { counted, plain, When } from "../../../../site/index.ts";
import { at, type Desk } from "../../../shell/desk.ts";
import { Frame } from "../../../shell/frame.tsx";
import type { ComparisonView, VersionView } from "../load.ts";
import { changesBetween } from "../rules/changes.ts";
import { entriesOf } from "../rules/entries.ts";
import { actName } from "../rules/names.ts";
import { DifferenceValue } from "./difference.tsx";
import { Facts } from "./facts.tsx";
import { GroundLine } from "./ground.tsx";
import { RecordHead } from "./head.tsx";
import type { Refs } from "./value.tsx";

/** More versions than that are folded together. */
const SHOWN = 8;

/** Who did what to a record, when and why, newest first. */
export function VersionList({ desk, handle, versions }: { desk: Desk; handle: string; versions: readonly Revision[] }) {
  const rest = versions.slice(SHOWN);
  return (
    <>
      <Versions desk={desk} handle={handle} versions={versions.slice(0, SHOWN)} all={versions} />
      {rest.length > 0 ? (
        <details>
          <summary>{counted(desk, "record-versions-more", rest.length)}</summary>
          <Versions desk={desk} handle={handle} versions={rest} all={versions} />
        </details>
      ) : null}
    </>
  );
}

function Versions({
  desk,
  handle,
  versions,
  all,
}: {
  desk: Desk;
  handle: string;
  versions: readonly Revision[];
  all: readonly Revision[];
}) {
  const { t } = desk;
  return (
    <ol class="versions" reversed>
      {versions.map((one) => {
        const earlier = all[all.indexOf(one) + 1];
        return (
          <li value={one.version}>
            <a href={at(desk, `/records/${handle}/versions/${one.version}`)}>{t("record-version", { version: one.version })}</a> ·{" "}
            <When v={desk} date={one.at} /> · {actName(t, one.act)} · <bdi dir="ltr">{one.actor}</bdi>
            {earlier ? (
              <>
                {" "}
                ·{" "}
                <a
                  href={at(desk, `/records/${handle}/compare?from=${earlier.version}&to=${one.version}`)}
                  aria-label={t("record-compare-of", { version: one.version })}
                >
                  {t("record-compare-link")}
                </a>
              </>
            ) : null}
            {one.reason ? (
              <p class="quiet">
                <bdi>{one.reason}</bdi>
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

/** One version as it was. */
export function VersionPage({ desk, view }: { desk: Desk; view: VersionView }) {
  const { body, revision, latest, refs } = view;
  const { t } = desk;
  const kicker = t("record-version", { version: revision.version });
  return (
    <Frame desk={desk} title={`${kicker}: ${plain(body.title, desk.lang)}`} section="records">
      <article class="record-page">
        <RecordHead desk={desk} body={body} kicker={`${kicker}:`} />
        <p class="notice">
          {t(revision.version === latest ? "record-version-latest" : "record-version-old")}{" "}
          <a href={at(desk, `/records/${body.handle}`)}>{t("record-open")}</a>
          {revision.version === latest ? null : (
            <>
              {" · "}
              <a href={at(desk, `/records/${body.handle}/compare?from=${revision.version}&to=${latest}`)}>
                {t("record-compare-latest")}
              </a>
            </>
          )}
        </p>
        <p>
          <When v={desk} date={revision.at} /> · {actName(t, revision.act)} · <bdi dir="ltr">{revision.actor}</bdi>
          {revision.reason ? (
            <>
              {" · "}
              <bdi>{revision.reason}</bdi>
            </>
          ) : null}
        </p>
        <Facts desk={desk} body={body} entries={entriesOf(body, [])} refs={refs} />
        <p class="hash">
          SHA-256{" "}
          <span class="code" dir="ltr">
            {revision.hash}
          </span>
        </p>
      </article>
    </Frame>
  );
}

/** Two versions, place by place. */
export function ComparePage({ desk, view: { before, after, refs } }: { desk: Desk; view: ComparisonView }) {
  const { t } = desk;
  const { places, cited, uncited, editorial, noLongerEditorial } = changesBetween(before.body, after.body);
  const { handle, type } = after.body;
  const n = places.length + cited.length + uncited.length + editorial.length + noLongerEditorial.length;
  const version = (one: Revision) => (
    <>
      <a href={at(desk, `/records/${handle}/versions/${one.version}`)}>{t("record-version", { version: one.version })}</a> (
      <When v={desk} date={one.at} />
      {t("list-comma")} <bdi dir="ltr">{one.actor}</bdi>)
    </>
  );
  return (
    <Frame desk={desk} title={`${t("record-compare")}: ${plain(after.body.title, desk.lang)}`} section="records">
      <article class="record-page">
        <RecordHead desk={desk} body={after.body} kicker={`${t("record-compare")}:`} />
        <p>
          {version(before)} {t("record-compare-with")} {version(after)}
        </p>
        <p>{counted(desk, "record-compare-count", n)}</p>
        <dl class="diff">
          {places.map(({ path, before: old, after: young }) => (
            <div>
              <dt>{placeName(desk, after.body, path)}</dt>
              <dd>
                <DifferenceValue desk={desk} type={type} path={path} before={old} after={young} refs={refs} />
              </dd>
            </div>
          ))}
        </dl>
        <GroundChanges desk={desk} type={type} refs={refs} title={t("record-compare-cited")} grounds={cited} />
        <GroundChanges desk={desk} type={type} refs={refs} title={t("record-compare-uncited")} grounds={uncited} />
        <PathList desk={desk} body={after.body} title={t("record-compare-editorial")} paths={editorial} />
        <PathList desk={desk} body={after.body} title={t("record-compare-not-editorial")} paths={noLongerEditorial} />
        <p>
          <a href={at(desk, `/records/${handle}`)}>{t("record-open")}</a>
        </p>
      </article>
    </Frame>
  );
}

function GroundChanges({
  desk,
  type,
  refs,
  title,
  grounds,
}: {
  desk: Desk;
  type: RecordBody["type"];
  refs: Refs;
  title: string;
  grounds: ReturnType<typeof changesBetween>["cited"];
}) {
  if (grounds.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="grounds">
        {grounds.map((ground) => (
          <GroundLine desk={desk} type={type} ground={ground} refs={refs} under="" />
        ))}
      </ul>
    </section>
  );
}

function PathList({ desk, body, title, paths }: { desk: Desk; body: RecordBody; title: string; paths: readonly string[] }) {
  if (paths.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {paths.map((path) => (
          <li>{fieldName(desk.t, body.type, path)}</li>
        ))}
      </ul>
    </section>
  );
}

const ENVELOPE = new Set([
  "state",
  "visibility",
  "sensitivity",
  "licence",
  "lang",
  "embargoUntil",
  "reviewBy",
  "provenance",
  "mergedInto",
  "reply",
  "corrections",
]);

/** A path of a version in the reader's words. */
function placeName(desk: Desk, body: RecordBody, path: string): string {
  const [first = ""] = path.split(".");
  if (ENVELOPE.has(first)) return desk.t(`record-envelope-${first}`);
  return fieldName(desk.t, body.type, path.replace(/\.text$/, "").replace(/^notes\.(\d+)\.text/, "notes.$1"));
}
