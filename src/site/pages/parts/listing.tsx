import type { RefSummary } from "../../../edition/index.ts";
import { formatDate, languageName } from "../../../kernel/languages.ts";
import type { Localised, TypeName } from "../../../registry/index.ts";
import { asText, asTexts } from "../../rules/values.ts";
import type { View } from "../view.ts";
import { When } from "./date.tsx";
import { typeLabel } from "./label.ts";
import { CountryLink } from "./place.tsx";
import { SummaryLink } from "./ref.tsx";
import { Standing } from "./standing.tsx";
import { termLabel } from "./term.tsx";
import { IncompleteMark } from "./verdict.tsx";

export interface Listed {
  handle: string;
  type: TypeName;
  title: Localised;
  brief: RefSummary["brief"];
}

const DATES = ["date", "lastReported", "since", "start", "published", "closes", "sentAt"] as const;

/** A list of records: title first, then what places it. */
export function Listing({ v, records, withType = true }: { v: View; records: readonly Listed[]; withType?: boolean }) {
  return (
    <ul class="listing">
      {records.map((record) => (
        <li>
          <SummaryLink v={v} summary={record} />
          <Brief v={v} record={record} withType={withType} />
        </li>
      ))}
    </ul>
  );
}

/** Type, place, date, standing and publisher of a record, in one quiet line. */
export function Brief({ v, record: { type, brief }, withType = true }: { v: View; record: Listed; withType?: boolean }) {
  const countries = asTexts(brief.countries).slice(0, 4);
  const date = DATES.map((name) => asText(brief[name])).find(Boolean);
  const standing = asText(brief.standing);
  const status = asText(brief.status);
  const publisher = asText(brief.publisher);
  const role = asText(brief.role);
  const languages = asTexts(brief.language);
  return (
    <span class="brief">
      {withType ? <span>{typeLabel(v, type)}</span> : null}
      {role ? <span>{termLabel(v, "role", role)}</span> : null}
      {standing ? <Standing v={v} notation={standing} /> : null}
      {status && type === "deployment" ? <span>{termLabel(v, "deployment-status", status)}</span> : null}
      {status && type === "engagement" ? <span>{termLabel(v, "response-status", status)}</span> : null}
      {countries.map((code) => (
        <span>
          <CountryLink v={v} code={code} />
        </span>
      ))}
      {publisher ? (
        <span>
          <bdi>{publisher}</bdi>
        </span>
      ) : null}
      {date ? (
        <span>
          <When v={v} date={date} />
        </span>
      ) : null}
      {brief.captureIncomplete === true ? <IncompleteMark v={v} /> : null}
      {type === "source" && languages.length > 0 ? (
        <span>{languages.map((tag) => languageName(tag, v.lang)).join(`${v.t("list-comma")} `)}</span>
      ) : null}
    </span>
  );
}

/** A date for lists of changes. */
export const Day = ({ v, at }: { v: View; at: string }) => <time dateTime={at}>{formatDate(at.slice(0, 10), v.lang)}</time>;
