import { type Capture, isMarked, VerdictMark, verdictLabel, verdictMeans } from "../../../site/index.ts";
import { When } from "../../records/pages/when.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { ActionButton } from "../../shell/post-form.tsx";
import type { DocumentView } from "../document/load.ts";
import { placeOf } from "./place.ts";

/** Whether a capture is the page, and why not. */
export function VerdictOf({ desk, capture }: { desk: SignedIn; capture: Capture }) {
  const { verdict, reason } = capture;
  if (!verdict) return null;
  const why = `capture-reason-${reason}`;
  if (!isMarked(capture))
    return (
      <p class="quiet">
        {verdictLabel(desk, verdict)}. {verdictMeans(desk, verdict)}
      </p>
    );
  return (
    <p class="notice marked">
      <VerdictMark v={desk} capture={capture} /> {verdictMeans(desk, verdict)} {reason && desk.t.has(why) ? desk.t(why) : null}
    </p>
  );
}

/** The captures of a source's address, the latest first, and one more. */
export function CapturesOfSource({ desk, view: { source, captures, capture } }: { desk: SignedIn; view: DocumentView }) {
  const { t } = desk;
  const { handle, fields } = source.body;
  const mayAsk = typeof fields.url === "string" && /^https?:/.test(fields.url) && source.body.state !== "withdrawn";
  if (captures.length === 0 && !mayAsk) return null;
  const files = new Set(source.files.map(({ sha256 }) => sha256));
  return (
    <section aria-labelledby="captures" class="captures-of">
      <h2 id="captures">{t("captures-of-source")}</h2>
      {captures.length === 0 ? <p class="silence">{t("captures-of-source-none")}</p> : null}
      <ol class="rows">
        {captures.toReversed().map((one) => {
          const when = one.at ? <When desk={desk} at={one.at} /> : "–";
          return (
            <li>
              {one.sha256 && files.has(one.sha256) && one !== capture ? (
                <a href={at(desk, placeOf(handle, { file: one.sha256 }))}>{when}</a>
              ) : (
                <span aria-current={one === capture ? "true" : undefined}>{when}</span>
              )}{" "}
              {one.verdict && !isMarked(one) ? verdictLabel(desk, one.verdict) : <VerdictMark v={desk} capture={one} />}
            </li>
          );
        })}
      </ol>
      {mayAsk ? (
        <ActionButton desk={desk} action={`/sources/${handle}/capture`}>
          {t(captures.length > 0 ? "captures-again" : "captures-first")}
        </ActionButton>
      ) : null}
    </section>
  );
}
