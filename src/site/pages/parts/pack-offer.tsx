import type { OpenRecord } from "../../../edition/index.ts";
import * as to from "../../rules/paths.ts";
import type { View } from "../view.ts";
import { PackHolds } from "./pack-holds.tsx";

/** A pack of more records than this is not reckoned up on the page of one. */
const MOST_RECKONED = 60;

/** The way to take what a record rests on along, with what that is. */
export function PackLine({ v, open: { record, latest } }: { v: View; open: OpenRecord }) {
  if (!v.packs || !latest) return null;
  const { outline } = v.packs([record.handle], MOST_RECKONED);
  return (
    <section aria-labelledby="pack">
      <h2 id="pack">{v.t("pack-offer-title")}</h2>
      <p>{v.t("pack-offer-lead")}</p>
      {outline ? <PackHolds v={v} outline={outline} /> : <p>{v.t("pack-offer-large")}</p>}
      <p class="formats">
        <a href={to.pack(record.handle, v.lang)} download>
          {v.t("pack-page-get")}
        </a>{" "}
        <a href={to.packPage(v.lang, [record.handle])}>{v.t("pack-offer-more")}</a>
      </p>
    </section>
  );
}
