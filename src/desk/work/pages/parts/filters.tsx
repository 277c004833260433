import type { SearchResult } from "../../../../edition/index.ts";
import { formatNumber } from "../../../../kernel/languages.ts";
import { at, type Desk } from "../../../shell/desk.ts";
import { type ListQuery, toggled, WORK_FACETS, writeQuery } from "../../rules/query.ts";
import { filterName, valueName } from "./names.ts";

const FEW = 8;
const MOST = 80;

/** Filters of the records themselves, after those of the work. */
const ORDER: readonly string[] = [
  ...WORK_FACETS,
  "country",
  "technology",
  "right",
  "kind",
  "material",
  "language",
  "grade",
  "year",
];

const placeIn = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

interface FiltersProps {
  desk: Desk;
  query: ListQuery;
  result: SearchResult;
  /** The list that they narrow. */
  base: string;
  /** Names of filters that are left out unless they are in force. */
  without?: readonly string[];
}

/** Filters with counts, each a link. */
export function Filters({ desk, query, result, base, without = [] }: FiltersProps) {
  const shown = result.facets
    .filter(({ name }) => !without.includes(name) || query.filters[name])
    .filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen))
    .toSorted((a, b) => placeIn(a.name) - placeIn(b.name) || (a.name < b.name ? -1 : 1));
  if (shown.length === 0) return null;
  const href = (name: string, value: string) =>
    at(desk, `${base}?${writeQuery(query, { filters: toggled(query.filters, name, value) })}`);
  return (
    <nav class="work-filters" aria-label={desk.t("facets-title")}>
      <h2>{desk.t("facets-title")}</h2>
      {shown.map(({ name, values }, i) => {
        const sorted = values.toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count);
        const item = ({ value, count, chosen }: (typeof values)[number]) => (
          <li>
            <a href={href(name, value)} rel="nofollow" aria-current={chosen ? "true" : undefined}>
              <span>
                {chosen ? <span class="unseen">{desk.t("facet-chosen")} </span> : null}
                <bdi>{valueName(desk, name, value)}</bdi>
              </span>{" "}
              <span class="count">{formatNumber(count, desk.lang)}</span>
            </a>
          </li>
        );
        return (
          <details open={i < 2 || values.some(({ chosen }) => chosen)}>
            <summary>{filterName(desk, name)}</summary>
            <ul>{sorted.slice(0, FEW).map(item)}</ul>
            {sorted.length > FEW ? (
              <details>
                <summary>
                  {desk.t("facet-more", { n: sorted.length - FEW, shown: formatNumber(sorted.length - FEW, desk.lang) })}
                </summary>
                <ul>{sorted.slice(FEW, MOST).map(item)}</ul>
              </details>
            ) : null}
          </details>
        );
      })}
    </nav>
  );
}

/** The filters in force, each with a way to take it off. */
export function Chosen({ desk, query, base }: { desk: Desk; query: ListQuery; base: string }) {
  const chosen = Object.entries(query.filters).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  if (chosen.length === 0 && !query.from && !query.to) return null;
  const off = (change: Partial<ListQuery>) => at(desk, `${base}?${writeQuery(query, change)}`);
  return (
    <ul class="work-chosen" aria-label={desk.t("facets-chosen")}>
      {chosen.map(({ name, value }) => (
        <li>
          <a href={off({ filters: toggled(query.filters, name, value) })} rel="nofollow">
            <span class="unseen">{desk.t("facet-remove")} </span>
            {filterName(desk, name)}: <bdi>{valueName(desk, name, value)}</bdi> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {query.from || query.to ? (
        <li>
          <a href={off({ from: undefined, to: undefined })} rel="nofollow">
            <span class="unseen">{desk.t("facet-remove")} </span>
            <bdi dir="ltr">
              {query.from ?? "…"} – {query.to ?? "…"}
            </bdi>{" "}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ) : null}
    </ul>
  );
}
