import type { RefSummary } from "../../../edition/index.ts";
import { dateWords } from "../../rules/dates.ts";
import type { Taken } from "../../rules/notebook.ts";
import * as to from "../../rules/paths.ts";
import { asText } from "../../rules/values.ts";
import type { View } from "../view.ts";
import { termLabel } from "./term.tsx";
import { Text } from "./text.tsx";
import { IncompleteMark } from "./verdict.tsx";

export type Refs = ReadonlyMap<string, RefSummary>;

/** Keeps the first mark on the line of the word before it. */
const WORD_JOINER = "\u2060";

/** The raised numbers after a value. */
export function Marks({ v, taken }: { v: View; taken: readonly Taken[] }) {
  if (taken.length === 0) return null;
  return (
    <sup class="marks">
      {WORD_JOINER}
      {taken.map(({ number, first }, i) => (
        <>
          {i > 0 ? <wbr /> : null}
          <a href={`#note-${number}`} id={first ? `mark-${number}` : undefined} aria-label={v.t("note-number", { number })}>
            {number}
          </a>
        </>
      ))}
    </sup>
  );
}

/** Notes written out beside the text that takes them up first: in the margin where there is one, below where there is not. */
export function Margin({ v, taken, refs }: { v: View; taken: readonly Taken[]; refs: Refs }) {
  const first = taken.filter((one) => one.first);
  return (
    <>
      {first.map((one) => (
        <p class="note" id={`note-${one.number}`}>
          <a class="note-number" href={`#mark-${one.number}`} aria-label={v.t("note-back", { number: one.number })}>
            {one.number}
          </a>{" "}
          <NoteBody v={v} taken={one} refs={refs} />
        </p>
      ))}
    </>
  );
}

function NoteBody({ v, taken: { note }, refs }: { v: View; taken: Taken; refs: Refs }) {
  const source = refs.get(note.source);
  if (!source) return <>{v.t("note-not-public")}</>;
  const publisher = asText(source.brief.publisher);
  const published = asText(source.brief.published);
  const found = { page: note.page && /^\d{1,6}$/.test(note.page) ? note.page : undefined, find: note.quote?.slice(0, 80) };
  return (
    <>
      {note.relation === "supports" ? null : (
        <b class="relation">{v.t(`note-${note.relation === "contradicts" ? "contradicts" : "context"}`)} </b>
      )}
      {publisher ? (
        <>
          <bdi>{publisher}</bdi>
          {v.t("list-comma")}{" "}
        </>
      ) : null}
      <a href={to.passage(v.lang, source.handle, found)}>
        <Text v={v} of={source.title} mark={false} />
      </a>
      {published ? `${v.t("list-comma")} ${dateWords(published, v.t)}` : null}
      {note.page ? `${v.t("list-comma")} ${v.t("note-page", { page: note.page })}` : null}.
      {source.brief.captureIncomplete === true ? (
        <>
          {" "}
          <IncompleteMark v={v} />
        </>
      ) : null}
      {note.quote ? (
        <>
          {" "}
          <q dir="auto">{note.quote}</q>
        </>
      ) : null}
      {note.note ? (
        <>
          {" "}
          <bdi>{note.note}</bdi>
        </>
      ) : null}
      {note.grade ? (
        <>
          {" "}
          <GradeSign v={v} grade={note.grade} />
        </>
      ) : null}
    </>
  );
}

/** The margin of one row of a list of facts: there only when a note is named for the first time. */
export function MarginCell({ v, taken, refs }: { v: View; taken: readonly Taken[]; refs: Refs }) {
  if (!taken.some((one) => one.first)) return null;
  return (
    <dd class="margin">
      <Margin v={v} taken={taken} refs={refs} />
    </dd>
  );
}

/** The sign alone, for notes; its name is in the title and one step away. */
const GradeSign = ({ v, grade }: { v: View; grade: string }) => (
  <a class="grade" href={`${to.page(v.lang, "how-we-work")}#grades`} title={termLabel(v, "evidence-grade", grade)} dir="ltr">
    {grade}
  </a>
);

/** An evidence grade: its sign, and its name in words. */
export function GradeMark({ v, grade }: { v: View; grade: string }) {
  return (
    <a class="grade" href={`${to.page(v.lang, "how-we-work")}#grades`}>
      <span dir="ltr">{grade}</span> <span class="grade-words">{termLabel(v, "evidence-grade", grade)}</span>
    </a>
  );
}
