import { type Correction, fieldName, type TypeName } from "../../../registry/index.ts";
import { isMomentOfCapture } from "../../rules/captures.ts";
import type { View } from "../view.ts";
import { Moment } from "./date.tsx";
import { Day } from "./listing.tsx";
import { Reason } from "./reason.tsx";
import { termLabel } from "./term.tsx";

/** One change after publication: what stood there, what stands there now, and why. */
export function CorrectionEntry({ v, type, correction }: { v: View; type: TypeName; correction: Correction }) {
  return (
    <div class="correction">
      <p class="quiet">
        <Day v={v} at={correction.at} /> · {termLabel(v, "correction-kind", correction.kind)}
        {/* Of what was taken back nobody is told where it stood. */}
        {correction.kind === "taken-back" ? null : <> · {fieldName(v.t, type, correction.field)}</>}
      </p>
      {correction.before ? (
        <p>
          <span class="unseen">{v.t("correction-before")} </span>
          <del dir="auto">{correction.before}</del>
        </p>
      ) : null}
      {correction.after ? (
        <p>
          <span class="unseen">{v.t("correction-after")} </span>
          {isMomentOfCapture(correction.field) ? (
            <ins>
              <Moment v={v} at={correction.after} />
            </ins>
          ) : (
            <ins dir="auto">{correction.after}</ins>
          )}
        </p>
      ) : null}
      <p class="quiet">
        <Reason v={v} of={correction.reason} />
        {correction.requestedBy ? (
          <>
            {" "}
            {v.t("correction-asked-by")} <bdi>{termLabel(v, "addressee-class", correction.requestedBy)}</bdi>
          </>
        ) : null}
      </p>
    </div>
  );
}
