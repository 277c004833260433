import type { RefSummary } from "../../../edition/index.ts";
import * as to from "../../rules/paths.ts";
import { choose } from "../../rules/text.ts";
import type { View } from "../view.ts";
import type { Refs } from "./footnotes.tsx";
import { voice } from "./text.tsx";

/** A link to another record by its title; or an honest word that it is not public. */
export function RefLink({ v, id, refs }: { v: View; id: string; refs: Refs }) {
  const summary = refs.get(id);
  return summary ? <SummaryLink v={v} summary={summary} /> : <span class="quiet">{v.t("ref-not-public")}</span>;
}

export function SummaryLink({ v, summary }: { v: View; summary: Pick<RefSummary, "handle" | "title"> }) {
  const title = choose(summary.title, v.lang);
  return (
    <a href={to.record(v.lang, summary.handle)}>
      <bdi {...(title ? voice(v, title.lang) : {})}>{title?.text ?? summary.handle}</bdi>
    </a>
  );
}
