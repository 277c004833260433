import type { PublicRecord } from "../../../edition/index.ts";
import * as to from "../../rules/paths.ts";
import type { View } from "../view.ts";
import { Day } from "./listing.tsx";

/** Said on every page that shows an earlier version. */
export const OldVersion = ({ v, record }: { v: View; record: PublicRecord }) => (
  <aside class="notice" aria-label={v.t("old-version-label")}>
    <p>
      {v.t("old-version", { version: record.version })} (<Day v={v} at={record.changed} />
      ). <a href={to.record(v.lang, record.handle)}>{v.t("to-latest")}</a>
    </p>
  </aside>
);
