import type { Logged } from "../../load/log.ts";
import * as to from "../../rules/paths.ts";
import { Moment } from "../parts/date.tsx";
import type { View } from "../view.ts";

/** "In the log since …, entry n": the proof is one click away. */
export const LoggedLine = ({ v, logged: { index, at } }: { v: View; logged: Logged }) => (
  <>
    {v.t("log-record-line")} <Moment v={v} at={at} />,{" "}
    <a href={to.logEntry(v.lang, index)}>{v.t("log-entry-n", { n: String(index) })}</a>
  </>
);
