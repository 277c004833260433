import type { Leaf } from "../../../transparency/index.ts";
import type { Listed } from "../../load/log.ts";
import * as to from "../../rules/paths.ts";
import { Moment } from "../parts/date.tsx";
import { Code } from "../parts/text.tsx";
import type { View } from "../view.ts";

/**
 * What an entry is about: a version of a record, which may be read where it is still public. The source of a capture is perhaps none
 * yet: it is led to where it is known to be, by what the entry says.
 */
export function Subject({ v, leaf: { kind, subject, version }, open = false }: { v: View; leaf: Leaf; open?: boolean }) {
  if (kind === "telling" || kind === "code" || kind === "edition") return <>{v.t(`log-subject-${kind}`)}</>;
  if (version === undefined && !open) return <Code>{subject}</Code>;
  return (
    <a href={version === undefined ? to.record(v.lang, subject) : to.version(v.lang, subject, version)}>
      <Code>{version === undefined ? subject : `${subject}@${version}`}</Code>
    </a>
  );
}

/** One line in the list: its number, what it is, about what, and when. */
export const EntryLine = ({ v, line: { index, leaf, through } }: { v: View; line: Listed }) => (
  <>
    <a href={to.logEntry(v.lang, index)}>
      {through === undefined
        ? v.t("log-entry-n", { n: String(index) })
        : v.t("log-entries-range", { from: String(index), to: String(through) })}
    </a>{" "}
    · {v.t(`log-kind-${leaf.kind}`)} · <Subject v={v} leaf={leaf} />
    <br />
    <small>
      <Moment v={v} at={leaf.at} />
    </small>
  </>
);
