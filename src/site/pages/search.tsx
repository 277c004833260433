import type { SearchQuery, SearchResult } from "../../edition/index.ts";
import { languageName } from "../../kernel/languages.ts";
import { isTypeName } from "../../registry/index.ts";
import type { Capture } from "../rules/captures.ts";
import * as to from "../rules/paths.ts";
import { SORTS, writeQuery } from "../rules/query.ts";
import { broaderOf, label, narrowerOf } from "../rules/vocabulary.ts";
import { Chosen, Facets } from "./parts/facets.tsx";
import { Hit } from "./parts/hit.tsx";
import { typePlural } from "./parts/label.ts";
import { Layout } from "./parts/layout.tsx";
import { SearchBox } from "./parts/search-box.tsx";
import { TermLink } from "./parts/term.tsx";
import { counted, type View } from "./view.ts";

/** Search, and browse: the same page, asked with words or without. */
export function SearchPage({
  v,
  query,
  result,
  captures,
  base,
}: {
  v: View;
  query: SearchQuery;
  result?: SearchResult;
  /** Captures among the files that hits were found in, by their hash. */
  captures: ReadonlyMap<string, Capture>;
  base: "search" | "browse";
}) {
  const title = base === "browse" ? v.t("browse-title") : query.q ? v.t("search-title-for", { q: query.q }) : v.t("search-title");
  return (
    <Layout v={v} title={title} section={base} searches noindex={base === "search" || Object.keys(query.filters).length > 1}>
      <div class={result ? "finder" : "finder empty"}>
        <div class="finder-head">
          <h1>{base === "browse" ? v.t("browse-title") : v.t("search-title")}</h1>
          <SearchBox v={v} query={query} />
          <p class="quiet">
            <a href={to.page(v.lang, "search-help")}>{v.t("search-help-link")}</a>
          </p>
        </div>
        {result ? <Results v={v} query={query} result={result} base={base} captures={captures} /> : <Examples v={v} />}
      </div>
    </Layout>
  );
}

function Results({ v, query, result, base, captures }: Parts & { captures: ReadonlyMap<string, Capture> }) {
  return (
    <>
      <Facets v={v} query={query} result={result} base={base} />
      <section class="results" aria-labelledby="results">
        <div class="results-head">
          <h2 id="results">{counted(v, "results", result.total)}</h2>
          {result.total > 1 ? <Sort v={v} query={query} base={base} /> : null}
        </div>
        <Chosen v={v} query={query} base={base} />
        <Widened v={v} query={query} result={result} base={base} />
        {result.hits.length > 0 ? (
          <ol class="hits">
            {result.hits.map((hit) => (
              <Hit v={v} hit={hit} capture={hit.file === undefined ? undefined : captures.get(hit.file)} />
            ))}
          </ol>
        ) : (
          <Nothing v={v} query={query} result={result} base={base} />
        )}
        <SameAsData v={v} query={query} />
        {result.next ? (
          <p class="next">
            <a rel="next nofollow" href={to.list[base](v.lang, writeQuery(query, { cursor: result.next }))}>
              {v.t("next-results")}
            </a>
          </p>
        ) : null}
      </section>
    </>
  );
}

/** The result for programs, and the whole table where one kind of record is asked for. */
function SameAsData({ v, query }: { v: View; query: SearchQuery }) {
  const [type, ...others] = query.filters.type ?? [];
  return (
    <p class="as-data">
      {v.t("data-same")}{" "}
      <a rel="nofollow" href={to.data(v.lang, query)}>
        JSON
      </a>
      {type && isTypeName(type) && others.length === 0 ? (
        <>
          {" "}
          · <a href={to.table(type)}>{v.t("data-csv", { type: typePlural(v, type) })}</a>
        </>
      ) : null}
    </p>
  );
}

function Sort({ v, query, base }: { v: View; query: SearchQuery; base: "search" | "browse" }) {
  const sorts = query.q ? SORTS : SORTS.filter((sort) => sort !== "relevance");
  return (
    <ul class="sort" aria-label={v.t("sort")}>
      {sorts.map((sort) => (
        <li>
          <a
            href={to.list[base](v.lang, writeQuery(query, { sort }))}
            rel="nofollow"
            aria-current={query.sort === sort ? "true" : undefined}
          >
            {v.t(`sort-${sort}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

type Parts = { v: View; query: SearchQuery; result: SearchResult; base: "search" | "browse" };

/** What the vocabulary added to the words, and the way to search the words alone. */
function Widened({ v, query, result, base }: Parts) {
  if (query.q && !query.widen) {
    return (
      <p class="widened">
        {v.t("widened-off")} <a href={to.list[base](v.lang, writeQuery(query, { widen: true }))}>{v.t("widened-again")}</a>
      </p>
    );
  }
  if (result.widened.length === 0) return null;
  return (
    <div class="widened">
      {result.widened.map(({ word, scheme, notation, labels }) => (
        <p>
          {v.t("widened", { word })} <TermLink v={v} schemeId={scheme} notation={notation} />:{" "}
          {labels.slice(0, 8).map(({ lang, label: words }, i) => (
            <>
              {i > 0 ? " · " : null}
              <bdi lang={lang} title={languageName(lang, v.lang)}>
                {words}
              </bdi>
            </>
          ))}
        </p>
      ))}
      <p>
        <a rel="nofollow" href={to.list[base](v.lang, writeQuery(query, { widen: false }))}>
          {v.t("widened-not")}
        </a>
      </p>
    </div>
  );
}

function Nothing({ v, query, result, base }: Parts) {
  const near = result.widened.flatMap(({ scheme, notation }) => {
    const around = [...narrowerOf(scheme, notation), ...broaderOf(scheme, notation)];
    return around.slice(0, 6).map((one) => ({ scheme, notation: one }));
  });
  const filtered = Object.keys(query.filters).length > 0 || query.from || query.to;
  return (
    <div class="nothing">
      <p>{query.q ? v.t("nothing-for", { q: query.q }) : v.t("nothing")}</p>
      <ul>
        {filtered ? (
          <li>
            <a href={to.list[base](v.lang, { q: query.q || undefined })}>{v.t("nothing-without-filters")}</a>
          </li>
        ) : null}
        {near.map(({ scheme, notation }) => (
          <li>
            {v.t("nothing-near")}{" "}
            <a href={to.search(v.lang, { q: label(scheme, notation, v.lang) })}>{label(scheme, notation, v.lang)}</a>
          </li>
        ))}
        <li>
          <a href={to.page(v.lang, "technology")}>{v.t("nothing-by-technology")}</a>
        </li>
        <li>
          <a href={to.page(v.lang, "country")}>{v.t("nothing-by-place")}</a>
        </li>
      </ul>
      <p class="quiet">{v.t("nothing-means")}</p>
    </div>
  );
}

const EXAMPLES = ["drone", "phone", "phrase", "exclude", "country"] as const;

export function Examples({ v }: { v: View }) {
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{v.t("examples-title")}</h2>
      <ul>
        {EXAMPLES.map((name) => (
          <li>
            <a href={to.search(v.lang, { q: v.t(`example-${name}`) })}>
              <bdi>{v.t(`example-${name}`)}</bdi>
            </a>{" "}
            <span class="quiet">{v.t(`example-${name}.why`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
