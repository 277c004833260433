import type { Correction, TypeName } from "../../../registry/index.ts";
import type { View } from "../view.ts";
import { fieldLabel } from "./label.ts";
import { Day } from "./listing.tsx";
import { termLabel } from "./term.tsx";

/** One change after publication: what stood there, what stands there now, and why. */
export function CorrectionEntry({ v, type, correction }: { v: View; type: TypeName; correction: Correction }) {
  const name = correction.field.split(".")[0] ?? correction.field;
  return (
    <div class="correction">
      <p class="quiet">
        <Day v={v} at={correction.at} /> · {termLabel(v, "correction-kind", correction.kind)} · {fieldLabel(v, type, name)}
      </p>
      <p>
        <span class="unseen">{v.t("correction-before")} </span>
        <del dir="auto">{correction.before}</del>
      </p>
      <p>
        <span class="unseen">{v.t("correction-after")} </span>
        <ins dir="auto">{correction.after}</ins>
      </p>
      <p class="quiet">
        <bdi>{correction.reason}</bdi>
        {correction.requestedBy ? (
          <>
            {" "}
            {v.t("correction-asked-by")} <bdi>{correction.requestedBy}</bdi>
          </>
        ) : null}
      </p>
    </div>
  );
}
