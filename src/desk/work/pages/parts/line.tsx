import type { SearchHit } from "../../../../edition/index.ts";
import { formatDate } from "../../../../kernel/languages.ts";
import { Code, choose, counted, voice } from "../../../../site/index.ts";
import { deskBriefOf } from "../../../rules/circles.ts";
import { at, type Desk } from "../../../shell/desk.ts";
import type { Mark } from "../../load/home.ts";

export type Listed = Pick<SearchHit, "handle" | "type" | "title" | "brief">;

/** A record's title, leading to its page at the desk. */
export function TitleLink({ desk, record }: { desk: Desk; record: Pick<Listed, "handle" | "title"> }) {
  const title = choose(record.title, desk.lang);
  return (
    <a href={at(desk, `/records/${record.handle}`)}>
      <bdi {...(title ? voice(desk, title.lang) : {})}>{title?.text ?? record.handle}</bdi>
    </a>
  );
}

/** An instant as a day; the hour in its attribute. */
export const Day = ({ desk, at: instant }: { desk: Desk; at: string }) => (
  <time dateTime={instant}>{formatDate(instant.slice(0, 10), desk.lang)}</time>
);

/** Names of people, each in its own direction. */
export const Names = ({ names }: { names: readonly string[] }) => (
  <>
    {names.map((name, i) => (
      <>
        {i > 0 ? ", " : null}
        <bdi dir="ltr">{name}</bdi>
      </>
    ))}
  </>
);

/** One record in a short list: title, then why it is there, and where it stands, in one quiet line. */
export function Line({ desk, record, mark }: { desk: Desk; record: Listed; mark?: Mark | undefined }) {
  const known = deskBriefOf(record);
  return (
    <li>
      <TitleLink desk={desk} record={record} />
      <span class="brief">
        {mark ? (
          <strong class={mark.over ? "over" : undefined}>
            {desk.t(`work-why-${mark.why}`)} <Day desk={desk} at={mark.day} />
          </strong>
        ) : null}
        <span>{desk.t(`type-${record.type}`)}</span>
        <Code>{record.handle}</Code>
        {known ? (
          <>
            <span>{desk.t(`work-stage-${known.stage}`)}</span>
            {known.authors.length > 0 ? (
              <span>
                <Names names={known.authors} />
              </span>
            ) : null}
            <span>
              <Day desk={desk} at={known.changed} />
            </span>
            {known.missing > 0 ? <span>{counted(desk, "work-missing", known.missing)}</span> : null}
          </>
        ) : null}
      </span>
    </li>
  );
}
