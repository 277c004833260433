import type { ComponentChildren } from "preact";
import { formatNumber, languageName } from "../../../kernel/languages.ts";
import type { Field } from "../../../registry/index.ts";
import { asGroup, asList, asLocalised, asMoney, asNumber, asPlace, asRange, asText, isEmpty } from "../../rules/values.ts";
import type { View } from "../view.ts";
import { When } from "./date.tsx";
import type { Refs } from "./footnotes.tsx";
import { partLabel } from "./label.ts";
import { CountryLink, PlaceWords } from "./place.tsx";
import { RefLink } from "./ref.tsx";
import { Standing } from "./standing.tsx";
import { TermLink } from "./term.tsx";
import { Code, EvidenceLink, Text } from "./text.tsx";

interface ValueProps {
  v: View;
  field: Field;
  value: unknown;
  refs: Refs;
}

/** Kinds whose lists read well in one line. */
const SHORT = new Set(["term", "ref", "language", "country", "edtf", "number", "instant"]);

/** Any field's value, shown as its declaration says. A value of another shape than declared is left out. */
export function Value({ v, field, value, refs }: ValueProps) {
  if (!field.many) return <One v={v} field={field} value={value} refs={refs} />;
  const items = asList(value).filter((item) => !isEmpty(item));
  if (items.length === 1) return <One v={v} field={field} value={items[0]} refs={refs} />;
  return (
    <ul class={SHORT.has(field.kind) ? "run" : "rows"}>
      {items.map((item) => (
        <li>
          <One v={v} field={field} value={item} refs={refs} />
        </li>
      ))}
    </ul>
  );
}

function One({ v, field, value, refs }: ValueProps): ComponentChildren {
  const text = asText(value);
  switch (field.kind) {
    case "localised":
      return <Text v={v} of={asLocalised(value)} />;
    case "term":
      if (!text) return null;
      return field.scheme === "standing" ? (
        <Standing v={v} notation={text} />
      ) : (
        <TermLink v={v} schemeId={field.scheme ?? ""} notation={text} />
      );
    case "ref":
      return text ? <RefLink v={v} id={text} refs={refs} /> : null;
    case "place": {
      const place = asPlace(value);
      return place ? <PlaceWords v={v} place={place} /> : null;
    }
    case "edtf":
    case "instant":
      return text ? <When v={v} date={text} /> : null;
    case "range": {
      const range = asRange(value);
      return range ? <RangeWords v={v} {...range} /> : null;
    }
    case "money": {
      const money = asMoney(value);
      return money ? <MoneyWords v={v} {...money} /> : null;
    }
    case "number": {
      const number = asNumber(value);
      return number === undefined ? null : <Code>{formatNumber(number, v.lang)}</Code>;
    }
    case "flag":
      return value === true ? v.t("yes") : value === false ? v.t("no") : null;
    case "url":
      return text ? <EvidenceLink href={text} /> : null;
    case "language":
      return text ? languageName(text, v.lang) : null;
    case "country":
      return text ? <CountryLink v={v} code={text} /> : null;
    case "digest":
      return text ? <Code>{text}</Code> : null;
    case "group":
      return <Group v={v} field={field} value={value} refs={refs} />;
    default:
      return text ? <bdi>{text}</bdi> : null;
  }
}

function Group({ v, field, value, refs }: ValueProps) {
  const group = asGroup(value);
  if (!group || !field.parts) return null;
  const parts = Object.entries(field.parts).filter(([name, part]) => !part.secret && !isEmpty(group[name]));
  return (
    <dl class="parts">
      {parts.map(([name, part]) => (
        <div>
          <dt>{partLabel(v, name)}</dt>
          <dd>
            <Value v={v} field={part} value={group[name]} refs={refs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function RangeWords({ v, min, max, basis }: { v: View; min: number; max: number; basis: string }) {
  const low = formatNumber(min, v.lang);
  return (
    <>
      {min === max ? <Code>{low}</Code> : v.t("range", { min: low, max: formatNumber(max, v.lang) })}
      {basis ? (
        <span class="quiet">
          {" "}
          (<bdi>{basis}</bdi>)
        </span>
      ) : null}
    </>
  );
}

function MoneyWords({
  v,
  amount,
  currency,
  kind,
  year,
}: {
  v: View;
  amount: number;
  currency: string;
  kind?: string;
  year?: number;
}) {
  return (
    <>
      <Code>
        {formatNumber(amount, v.lang)} {currency}
      </Code>
      {kind || year ? (
        <span class="quiet">
          {" "}
          (<bdi>{[kind, year].filter(Boolean).join(`${v.t("list-comma")} `)}</bdi>)
        </span>
      ) : null}
    </>
  );
}
