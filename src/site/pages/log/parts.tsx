import type { Leaf } from "../../../transparency/index.ts";
import * as to from "../../rules/paths.ts";
import { Moment } from "../parts/date.tsx";
import { Code } from "../parts/text.tsx";
import type { View } from "../view.ts";

/** What an entry is about: a version of a record, which may be read where it is still public. */
export function Subject({ v, leaf: { subject, version } }: { v: View; leaf: Leaf }) {
  if (version === undefined || subject === "edition") return <>{v.t("log-subject-edition")}</>;
  return (
    <a href={to.version(v.lang, subject, version)}>
      <Code>
        {subject}@{version}
      </Code>
    </a>
  );
}

/** One entry in a list: its number, what it is, about what, and when. */
export const EntryLine = ({ v, index, leaf }: { v: View; index: number; leaf: Leaf }) => (
  <>
    <a href={to.logEntry(v.lang, index)}>{v.t("log-entry-n", { n: String(index) })}</a> · {v.t(`log-kind-${leaf.kind}`)} ·{" "}
    <Subject v={v} leaf={leaf} />
    <br />
    <small>
      <Moment v={v} at={leaf.at} />
    </small>
  </>
);
