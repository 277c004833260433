import type { ComponentChildren } from "preact";
import type { RefSummary } from "../../../../edition/index.ts";
import { countryName, formatNumber, languageName } from "../../../../kernel/languages.ts";
import {
  type Field,
  isEmpty,
  type Localised,
  label,
  type Money,
  type Place,
  type Range,
  type TypeName,
} from "../../../../registry/index.ts";
import { Code, choose, counted, EvidenceLink, Text, voice, When } from "../../../../site/index.ts";
import { at, type Desk } from "../../../shell/desk.ts";
import { partName } from "../rules/names.ts";

/** What a record refers to, by id: as far as the one who reads may know of it. */
export type Refs = ReadonlyMap<string, Pick<RefSummary, "handle" | "type" | "title">>;

interface ValueProps {
  desk: Desk;
  field: Field;
  value: unknown;
  refs: Refs;
}

/** Kinds whose lists read well in one line. */
const SHORT = new Set(["term", "ref", "language", "country", "edtf", "number", "instant"]);
/** A list that is longer is folded together. */
const MANY = 12;

/** Any field's value as the team sees it. A value of another shape than declared is left out. */
export function Value({ desk, field, value, refs }: ValueProps) {
  if (!field.many) return <One desk={desk} field={field} value={value} refs={refs} />;
  const items = (Array.isArray(value) ? value : [value]).filter((item) => !isEmpty(item));
  if (items.length === 1) return <One desk={desk} field={field} value={items[0]} refs={refs} />;
  const list = (
    <ul class={SHORT.has(field.kind) ? "run" : "rows"}>
      {items.map((item) => (
        <li>
          <One desk={desk} field={field} value={item} refs={refs} />
        </li>
      ))}
    </ul>
  );
  if (items.length <= MANY) return list;
  return (
    <details>
      <summary>{counted(desk, "record-items", items.length)}</summary>
      {list}
    </details>
  );
}

function One({ desk, field, value, refs }: ValueProps): ComponentChildren {
  const text = typeof value === "string" && value !== "" ? value : undefined;
  switch (field.kind) {
    case "localised":
      return <Text v={desk} of={value as Localised} />;
    case "term":
      return text ? <bdi>{label(field.scheme ?? "", text, desk.lang)}</bdi> : null;
    case "ref":
      return text ? <RecordLink desk={desk} id={text} refs={refs} /> : null;
    case "place":
      return <PlaceWords desk={desk} place={value as Place} />;
    case "edtf":
    case "instant":
      return text ? <When v={desk} date={text} /> : null;
    case "range":
      return <RangeWords desk={desk} range={value as Range} />;
    case "money":
      return <MoneyWords desk={desk} money={value as Money} />;
    case "number":
      return typeof value === "number" ? <Code>{formatNumber(value, desk.lang)}</Code> : null;
    case "flag":
      return value === true ? desk.t("yes") : value === false ? desk.t("no") : null;
    case "url":
      return text ? <EvidenceLink href={text} /> : null;
    case "language":
      return text ? languageName(text, desk.lang) : null;
    case "country":
      return text ? countryName(text, desk.lang) : null;
    case "digest":
      return text ? <Code>{text}</Code> : null;
    case "group":
      return <Group desk={desk} field={field} value={value} refs={refs} />;
    default:
      return text ? <bdi>{text}</bdi> : null;
  }
}

function Group({ desk, field, value, refs }: ValueProps) {
  if (typeof value !== "object" || value === null || !field.parts) return null;
  const group = value as Record<string, unknown>;
  const parts = Object.entries(field.parts).filter(([name]) => !isEmpty(group[name]));
  return (
    <dl class="parts">
      {parts.map(([name, part]) => (
        <div>
          <dt>{partName(desk.t, name)}</dt>
          <dd>
            <Value desk={desk} field={part} value={group[name]} refs={refs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A link to another record by its title; or an honest word that it is not for this reader. */
export function RecordLink({ desk, id, refs }: { desk: Desk; id: string; refs: Refs }) {
  const summary = refs.get(id);
  return summary ? <SummaryLink desk={desk} of={summary} /> : <span class="quiet">{desk.t("record-ref-hidden")}</span>;
}

export function SummaryLink({
  desk,
  of,
  path,
}: {
  desk: Desk;
  of: { handle: string; title: Localised; type?: TypeName };
  path?: string;
}) {
  const title = choose(of.title, desk.lang);
  return (
    <a href={at(desk, path ?? `/records/${of.handle}`)}>
      <bdi {...(title ? voice(desk, title.lang) : {})}>{title?.text ?? of.handle}</bdi>
    </a>
  );
}

/** A place as the team knows it, and how much of it readers see. */
function PlaceWords({ desk, place }: { desk: Desk; place: Place }) {
  const { label: name, subdivision, region, m49, country, lat, lon, precision, publicPrecision } = place;
  const area = region ?? m49;
  const words = [
    name,
    subdivision,
    area ? label("region", area, desk.lang) : undefined,
    country ? countryName(country, desk.lang) : undefined,
  ].filter((word) => word !== undefined);
  return (
    <>
      {words.map((word, i) => (
        <>
          {i > 0 ? `${desk.t("list-comma")} ` : null}
          <bdi>{word}</bdi>
        </>
      ))}
      {lat !== undefined && lon !== undefined ? (
        <>
          {" "}
          <Code>{`${lat}, ${lon}`}</Code>
        </>
      ) : null}{" "}
      <span class="quiet">
        {desk.t("record-place", {
          known: label("precision", precision, desk.lang),
          shown: label("precision", publicPrecision, desk.lang),
        })}
      </span>
    </>
  );
}

function RangeWords({ desk, range: { min, max, basis } }: { desk: Desk; range: Range }) {
  const low = formatNumber(min, desk.lang);
  return (
    <>
      {min === max ? <Code>{low}</Code> : desk.t("range", { min: low, max: formatNumber(max, desk.lang) })}{" "}
      <span class="quiet">
        (<bdi>{basis}</bdi>)
      </span>
    </>
  );
}

function MoneyWords({ desk, money: { amount, currency, kind, year } }: { desk: Desk; money: Money }) {
  const more = [kind, year].filter(Boolean).join(`${desk.t("list-comma")} `);
  return (
    <>
      <Code>{`${formatNumber(amount, desk.lang)} ${currency}`}</Code>
      {more ? (
        <span class="quiet">
          {" "}
          (<bdi>{more}</bdi>)
        </span>
      ) : null}
    </>
  );
}
