import type { ReadRecord } from "../../../edition/index.ts";
import { TYPES } from "../../../registry/index.ts";
import type { Notebook } from "../../rules/notebook.ts";
import { noteOf } from "../../rules/notebook.ts";
import * as to from "../../rules/paths.ts";
import { asText, isEmpty } from "../../rules/values.ts";
import type { View } from "../view.ts";
import { When } from "./date.tsx";
import { MarginCell, Marks, type Refs } from "./footnotes.tsx";
import { RefLink } from "./ref.tsx";
import { Standing } from "./standing.tsx";
import { termLabel } from "./term.tsx";
import { Value } from "./value.tsx";

/** A link that rests on more has them all on its own page. */
const MOST_NOTES = 3;

/** Dated relations: who supplies, funds, operates, and since when. `self` is the record whose page this is. */
export function Network({
  v,
  links,
  self,
  refs,
  notes,
}: {
  v: View;
  links: readonly ReadRecord[];
  self: string;
  refs: Refs;
  notes: Notebook;
}) {
  return (
    <dl class="facts network">
      {links.map((link) => (
        <Relation v={v} link={link} self={self} refs={refs} notes={notes} />
      ))}
    </dl>
  );
}

function Relation({
  v,
  link: { record },
  self,
  refs,
  notes,
}: {
  v: View;
  link: ReadRecord;
  self: string;
  refs: Refs;
  notes: Notebook;
}) {
  const { fields } = record;
  const from = asText(fields.from);
  const target = asText(fields.to);
  const outward = from === self;
  const other = outward ? target : from;
  const since = asText(fields.since);
  const until = asText(fields.until);
  const standing = asText(fields.standing);
  const money = TYPES.link.fields.money;
  const taken = notes.takeNotes(record.citations.map(noteOf).slice(0, MOST_NOTES));
  return (
    <div class="fact">
      <dt>
        {termLabel(v, "role", asText(fields.role) ?? "")}
        {outward ? <span class="quiet"> {v.t("link-of")}</span> : null}
      </dt>
      <dd>
        {other ? <RefLink v={v} id={other} refs={refs} /> : null}
        <Marks v={v} taken={taken} />
        <span class="asides">
          {since ? (
            <span>
              {v.t("link-since")} <When v={v} date={since} />
            </span>
          ) : null}
          {until ? (
            <span>
              {v.t("link-until")} <When v={v} date={until} />
            </span>
          ) : null}
          {isEmpty(fields.money) ? null : (
            <span>
              <Value v={v} field={money} value={fields.money} refs={refs} />
            </span>
          )}
          {standing && standing !== "established" ? <Standing v={v} notation={standing} /> : null}
          <a href={to.record(v.lang, record.handle)}>{v.t("link-details")}</a>
        </span>
      </dd>
      <MarginCell v={v} taken={taken} refs={refs} />
    </div>
  );
}
