import type { OpenRecord } from "../../../edition/index.ts";
import * as to from "../../rules/paths.ts";
import type { View } from "../view.ts";

/** The way to take what a record rests on along. How much that is stands on the page it leads to: to reckon it takes longer than this page. */
export function PackLine({ v, open: { record, latest } }: { v: View; open: OpenRecord }) {
  if (!v.packs || !latest) return null;
  return (
    <section aria-labelledby="pack">
      <h2 id="pack">{v.t("pack-offer-title")}</h2>
      <p>{v.t("pack-offer-lead")}</p>
      <p class="formats">
        <a href={to.packPage(v.lang, [record.handle])}>{v.t("pack-offer-more")}</a>
      </p>
    </section>
  );
}
