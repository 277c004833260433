import { type Capture, isMarked } from "../../rules/captures.ts";
import { label, term } from "../../rules/vocabulary.ts";
import type { Speech } from "../view.ts";

const SCHEME = "capture-verdict";

/** What the verdict means, in a sentence. */
export const verdictMeans = (v: Speech, verdict: string): string | undefined => term(SCHEME, verdict)?.definition?.[v.lang];

/** Beside every mention of a capture that is known to be less than the page: a sign and the verdict in words. */
export function VerdictMark({ v, capture }: { v: Speech; capture: Pick<Capture, "verdict"> }) {
  if (!isMarked(capture) || !capture.verdict) return null;
  return (
    <span class="verdict" title={verdictMeans(v, capture.verdict)}>
      <span aria-hidden="true">◑ </span>
      {v.t("capture-mark", { verdict: label(SCHEME, capture.verdict, v.lang) })}
    </span>
  );
}

/** The same for a source of which there is no complete capture at all. */
export const IncompleteMark = ({ v }: { v: Speech }) => (
  <span class="verdict">
    <span aria-hidden="true">◑ </span>
    {v.t("capture-none-complete")}
  </span>
);

/** The verdict of one capture, whichever it is. */
export const verdictLabel = (v: Speech, verdict: string): string => label(SCHEME, verdict, v.lang);
