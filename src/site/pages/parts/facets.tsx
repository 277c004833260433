import type { SearchQuery, SearchResult } from "../../../edition/index.ts";
import { countryName, formatNumber, languageName } from "../../../kernel/languages.ts";
import { isOwnName, isTypeName, type OwnName, ownFacets, facetLabel as registryLabel } from "../../../registry/index.ts";
import * as to from "../../rules/paths.ts";
import { facetsShown, toggled, writeQuery } from "../../rules/query.ts";
import { facetTermLabel } from "../../rules/vocabulary.ts";
import type { View } from "../view.ts";
import { facetTitle, typeLabel } from "./label.ts";

/** What a facet's value is called in the language of the page. */
export function facetLabel(v: View, facet: string, value: string): string {
  if (isOwnName(facet)) return ownValue(v, facet, value);
  if (facet === "type") return isTypeName(value) ? typeLabel(v, value) : value;
  if (facet === "country") return countryName(value, v.lang);
  if (facet === "language") return languageName(value, v.lang);
  if (facet === "objective") return `${value}. ${facetTermLabel(facet, value, v.lang) ?? ""}`;
  return facetTermLabel(facet, value, v.lang) ?? value;
}

function ownValue(v: View, facet: OwnName, value: string): string {
  const kind = ownFacets().get(facet)?.kind;
  if (kind === "flag") return v.t(value === "yes" ? "yes" : "no");
  if (kind === "country") return countryName(value, v.lang);
  if (kind === "language") return languageName(value, v.lang);
  return registryLabel(facet, value, v.lang);
}

export interface FacetsProps {
  v: View;
  query: SearchQuery;
  result: SearchResult;
  /** `search` or `browse`: where the links lead. */
  base: "search" | "browse";
  /** Facets that the page itself stands for. */
  without?: readonly string[];
}

const FEW = 8;

/** Filters with counts. One fold on small screens; where there is room the style sheet keeps it open and shows a heading. */
export function Facets({ v, query, result, base, without = [] }: FacetsProps) {
  const known = facetsShown().flatMap((name) => result.facets.find((facet) => facet.name === name) ?? []);
  const shown = known.filter((facet) => facet.values.length > 0 && !without.includes(facet.name));
  const href = (facet: string, value: string) =>
    to.list[base](v.lang, writeQuery(query, { filters: toggled(query, facet, value) }));
  if (shown.length === 0) return null;
  return (
    <nav class="facets" aria-label={v.t("facets-title")}>
      <h2 class="facets-title">{v.t("facets-title")}</h2>
      <details class="fold">
        <summary>{v.t("facets-title")}</summary>
        {shown.map(({ name, values }, i) => {
          const sorted = [...values].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count);
          const open = values.some((value) => value.chosen) || i < 3;
          return (
            <details open={open} class="facet">
              <summary>{facetTitle(v, name)}</summary>
              <ul>
                {sorted.slice(0, FEW).map((value) => (
                  <FacetValue v={v} name={name} value={value} href={href(name, value.value)} />
                ))}
              </ul>
              {sorted.length > FEW ? (
                <details class="facet-more">
                  <summary>{v.t("facet-more", { n: sorted.length - FEW, shown: String(sorted.length - FEW) })}</summary>
                  <ul>
                    {sorted.slice(FEW, 80).map((value) => (
                      <FacetValue v={v} name={name} value={value} href={href(name, value.value)} />
                    ))}
                  </ul>
                </details>
              ) : null}
            </details>
          );
        })}
      </details>
    </nav>
  );
}

function FacetValue({
  v,
  name,
  value,
  href,
}: {
  v: View;
  name: string;
  value: { value: string; count: number; chosen: boolean };
  href: string;
}) {
  return (
    <li>
      <a href={href} rel="nofollow" aria-current={value.chosen ? "true" : undefined}>
        <span class="facet-label">
          {value.chosen ? <span class="unseen">{v.t("facet-chosen")} </span> : null}
          <bdi>{facetLabel(v, name, value.value)}</bdi>
        </span>{" "}
        <span class="count">{formatNumber(value.count, v.lang)}</span>
      </a>
    </li>
  );
}

/** The filters in force, each with a way to take it off. */
export function Chosen({ v, query, base }: Pick<FacetsProps, "v" | "query" | "base">) {
  const chosen = Object.entries(query.filters).flatMap(([facet, values]) => values.map((value) => ({ facet, value })));
  if (chosen.length === 0 && !query.from && !query.to) return null;
  return (
    <ul class="chosen" aria-label={v.t("facets-chosen")}>
      {chosen.map(({ facet, value }) => (
        <li>
          <a href={to.list[base](v.lang, writeQuery(query, { filters: toggled(query, facet, value) }))} rel="nofollow">
            <span class="unseen">{v.t("facet-remove")} </span>
            {facetTitle(v, facet)}: <bdi>{facetLabel(v, facet, value)}</bdi> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {query.from || query.to ? (
        <li>
          <a href={to.list[base](v.lang, writeQuery(query, { from: undefined, to: undefined }))} rel="nofollow">
            <span class="unseen">{v.t("facet-remove")} </span>
            <bdi>
              {query.from ?? "…"} – {query.to ?? "…"}
            </bdi>{" "}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ) : null}
    </ul>
  );
}
