import type { SearchHit, SearchResult } from "../../../edition/index.ts";
import { languageName } from "../../../kernel/languages.ts";
import { Code, counted, tongue } from "../../../site/index.ts";
import { may } from "../../rules/access.ts";
import { deskBriefOf } from "../../rules/circles.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { type ListQuery, writeQuery } from "../rules/query.ts";
import type { SavedSearch } from "../store.ts";
import { Chosen, Filters } from "./parts/filters.tsx";
import { Day, Names, TitleLink } from "./parts/line.tsx";
import { ListHead, Pages } from "./parts/list-head.tsx";
import { SavedSearches, SaveSearch } from "./parts/saved.tsx";

const BASE = "/search";

export interface SearchPageProps {
  desk: SignedIn;
  query: ListQuery;
  /** Absent before anything was asked for. */
  result?: SearchResult;
  searches: readonly SavedSearch[];
  /** What was wrong with the name that a search was to be saved under. */
  wrong?: { message: string; name: string };
}

/** Search over all states: what readers have, and what the team is still working on. */
export function SearchPage({ desk, query, result, searches, wrong }: SearchPageProps) {
  const { t } = desk;
  const title = query.q ? t("search-title-for", { q: query.q }) : t("search-title");
  return (
    <Frame desk={desk} title={title} section="records">
      <div class="work-finder">
        <div class="work-finder-head">
          <h1>{t("search-title")}</h1>
          <SearchBox desk={desk} query={query} />
        </div>
        {result ? (
          <>
            <Filters desk={desk} query={query} result={result} base={BASE} without={["state"]} />
            <Results desk={desk} query={query} result={result} searches={searches} wrong={wrong} />
          </>
        ) : (
          <section class="work-results" aria-labelledby="saved">
            <h2 id="saved">{t("work-searches")}</h2>
            <SavedSearches desk={desk} searches={searches} />
          </section>
        )}
      </div>
    </Frame>
  );
}

function SearchBox({ desk, query }: { desk: SignedIn; query: ListQuery }) {
  const { t } = desk;
  return (
    <search>
      <form action={at(desk, BASE)} method="get" class="work-box">
        <label for="q">{t("desk-search")}</label>
        <div class="work-box-line">
          <input
            id="q"
            type="search"
            name="q"
            value={query.q}
            dir="auto"
            maxLength={500}
            autocomplete="off"
            aria-describedby="q-help"
          />
          <button type="submit">{t("search-go")}</button>
        </div>
        <p class="help" id="q-help">
          {t("work-search-help")}
        </p>
        {Object.entries(query.filters).flatMap(([name, values]) =>
          values.map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <details open={Boolean(query.from ?? query.to)}>
          <summary>{t("dates-title")}</summary>
          <div class="work-dates">
            <label for="from">{t("dates-from")}</label>
            <input
              id="from"
              name="from"
              value={query.from ?? ""}
              dir="ltr"
              inputMode="numeric"
              maxLength={40}
              autocomplete="off"
            />
            <label for="to">{t("dates-to")}</label>
            <input id="to" name="to" value={query.to ?? ""} dir="ltr" inputMode="numeric" maxLength={40} autocomplete="off" />
          </div>
        </details>
      </form>
    </search>
  );
}

function Results({ desk, query, result, searches, wrong }: Required<Pick<SearchPageProps, "result">> & SearchPageProps) {
  const { t } = desk;
  const list = { desk, query, result, base: BASE };
  return (
    <section class="work-results" aria-labelledby="results">
      <ListHead {...list} />
      <Chosen {...list} />
      <Widened desk={desk} query={query} result={result} />
      {result.hits.length > 0 ? (
        <ol class="work-hits">
          {result.hits.map((hit) => (
            <Hit desk={desk} hit={hit} />
          ))}
        </ol>
      ) : (
        <Nothing desk={desk} query={query} />
      )}
      <Pages {...list} />
      <p class="quiet">
        <a href={at(desk, `/records?${writeQuery(query)}`)}>{t("work-as-table")}</a>
        {may(desk.session.person, "export") && result.total > 0 ? (
          <>
            {" · "}
            <a href={at(desk, `/records.csv?${writeQuery(query)}`)}>{t("work-csv")}</a>
          </>
        ) : null}
      </p>
      <SaveSearch desk={desk} query={writeQuery(query)} wrong={wrong} />
      {searches.length > 0 ? (
        <details class="work-saved-fold">
          <summary>{t("work-searches")}</summary>
          <SavedSearches desk={desk} searches={searches} />
        </details>
      ) : null}
    </section>
  );
}

/** One hit: what it is and where it stands, with the passage. */
function Hit({ desk, hit }: { desk: SignedIn; hit: SearchHit }) {
  const { t } = desk;
  const known = deskBriefOf(hit);
  const page = hit.page === undefined ? undefined : `/sources/${hit.handle}?file=${hit.file ?? ""}&page=${hit.page}`;
  const words = hit.passage.map(({ text }) => text).join("");
  const titles = Object.values(hit.title).map(({ text }) => text);
  const says = words.trim() !== "" && !titles.some((title) => title.includes(words.trim()));
  return (
    <li>
      <p class="kicker">
        {t(`type-${hit.type}`)} <Code>{hit.handle}</Code>{" "}
        {known ? <span class="state">{t(`work-stage-${known.stage}`)}</span> : null}
      </p>
      <h3>
        <TitleLink desk={desk} record={hit} />
      </h3>
      {says ? (
        <p class="work-passage" {...tongue(desk, hit.lang)}>
          {hit.passage.map(({ text, mark }) => (mark ? <mark>{text}</mark> : text))}
        </p>
      ) : null}
      <p class="brief">
        {page ? <a href={at(desk, page)}>{t("hit-page", { page: hit.page ?? 1 })}</a> : null}
        {says && hit.lang !== desk.lang && hit.lang !== "und" ? <span>{languageName(hit.lang, desk.lang)}</span> : null}
        {known ? (
          <>
            <span>
              <Names names={known.authors} />
            </span>
            <span>
              <Day desk={desk} at={known.changed} />
            </span>
            {known.missing > 0 ? <span>{counted(desk, "work-missing", known.missing)}</span> : null}
          </>
        ) : null}
      </p>
    </li>
  );
}

/** What else the words were taken for, and how to have them as typed. */
function Widened({ desk, query, result }: { desk: SignedIn; query: ListQuery; result: SearchResult }) {
  const { t, lang } = desk;
  if (result.widened.length === 0) return null;
  const words = [...new Set(result.widened.map(({ word }) => word))];
  return (
    <div class="work-widened">
      {words.map((word) => (
        <p>
          {t("widened", { word })}{" "}
          {result.widened
            .filter((one) => one.word === word)
            .flatMap(({ labels }) => labels.find((one) => one.lang === lang)?.label ?? labels[0]?.label ?? [])
            .map((name, i) => (
              <>
                {i > 0 ? ", " : null}
                <bdi>{name}</bdi>
              </>
            ))}
        </p>
      ))}
      <p>
        <a href={at(desk, `${BASE}?${writeQuery(query, { widen: false })}`)} rel="nofollow">
          {t("widened-not")}
        </a>
      </p>
    </div>
  );
}

function Nothing({ desk, query }: { desk: SignedIn; query: ListQuery }) {
  const { t } = desk;
  const filtered = Object.keys(query.filters).length > 0 || query.from || query.to;
  return (
    <div class="silence">
      <p>{query.q ? t("work-nothing-for", { q: query.q }) : t("work-nothing")}</p>
      {filtered ? (
        <p>
          <a href={at(desk, `${BASE}?${writeQuery(query, { filters: {}, from: undefined, to: undefined })}`)}>
            {t("nothing-without-filters")}
          </a>
        </p>
      ) : null}
    </div>
  );
}
