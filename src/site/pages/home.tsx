import type { ComponentChildren } from "preact";
import type { Change } from "../../edition/index.ts";
import { collate, countryName, formatNumber } from "../../kernel/languages.ts";
import type { TypeName } from "../../registry/index.ts";
import * as to from "../rules/paths.ts";
import { families, label } from "../rules/vocabulary.ts";
import { ChangeList } from "./parts/change-list.tsx";
import { typePlural } from "./parts/label.ts";
import { Layout } from "./parts/layout.tsx";
import { Day, type Listed, Listing } from "./parts/listing.tsx";
import { WorldMap } from "./parts/map.tsx";
import { SearchBox } from "./parts/search-box.tsx";
import { counted, type View } from "./view.ts";

export interface HomeData {
  countries: readonly { value: string; count: number }[];
  technologies: ReadonlyMap<string, number>;
  rights: readonly { value: string; count: number }[];
  types: ReadonlyMap<TypeName, number>;
  kinds: readonly { value: string; count: number }[];
  changes: readonly Change[];
  /** When records were last imported in bulk. */
  imported?: string;
  /** Deployments, the one spoken of last first. */
  lately: readonly Listed[];
}

export function HomePage({ v, data }: { v: View; data: HomeData }) {
  return (
    <Layout
      v={v}
      title={`${v.site.name} · ${v.t("home-description")}`}
      description={v.t("home-description")}
      section="home"
      searches
    >
      <div class="home">
        <header class="home-head">
          <h1>{v.t("home-sentence")}</h1>
          <div class="home-start">
            <p class="lede">{v.t("home-promise")}</p>
            <SearchBox v={v} />
            <p class="home-door">
              <a href={to.page(v.lang, "tell")}>{v.t("tell-title")}</a>
            </p>
            <p class="try">
              {v.t("home-try")}{" "}
              {(["drone", "phone", "phrase"] as const).map((name) => (
                <>
                  <a href={to.search(v.lang, { q: v.t(`example-${name}`) })}>
                    <bdi>{v.t(`example-${name}`)}</bdi>
                  </a>{" "}
                </>
              ))}
            </p>
          </div>
        </header>
        <figure class="map-figure">
          <WorldMap v={v} counts={data.countries} />
          <figcaption>
            {counted(v, "home-map", data.countries.length)} <a href={to.page(v.lang, "map")}>{v.t("home-map-link")}</a>
          </figcaption>
        </figure>
        <Places v={v} data={data} />
        <Holdings v={v} data={data} />
        <Ways v={v} data={data} />
        <div class="home-foot">
          <div>
            {data.lately.length > 0 ? (
              <section aria-labelledby="lately">
                <h2 id="lately">{v.t("lately-title")}</h2>
                <Listing v={v} records={data.lately} withType={false} />
                <p>
                  <a href={to.browse(v.lang, { type: "deployment" })}>{v.t("lately-all")}</a>
                </p>
              </section>
            ) : null}
            <section aria-labelledby="latest">
              <h2 id="latest">{v.t("latest-title")}</h2>
              {data.changes.length > 0 ? <ChangeList v={v} changes={data.changes} /> : null}
              {data.imported ? (
                <p class="quiet">
                  {v.t("latest-imported")} <Day v={v} at={data.imported} />
                </p>
              ) : null}
              {data.changes.length === 0 && !data.imported ? <p class="quiet">{v.t("latest-none")}</p> : null}
              <p>
                <a href={to.page(v.lang, "corrections")}>{v.t("corrections-all")}</a>
              </p>
            </section>
          </div>
          <aside class="door" aria-labelledby="door">
            <h2 id="door">{v.t("tell-title")}</h2>
            <p>{v.t("home-tell")}</p>
            <p>
              <a href={to.page(v.lang, "tell")}>{v.t("home-tell-link")}</a>
            </p>
          </aside>
        </div>
      </div>
    </Layout>
  );
}

/** The map again, in words. */
function Places({ v, data }: { v: View; data: HomeData }) {
  const compare = collate(v.lang);
  const countries = [...data.countries].sort((a, b) => compare(countryName(a.value, v.lang), countryName(b.value, v.lang)));
  if (countries.length === 0) return null;
  return (
    <section class="way places">
      <h2>{v.t("way-place")}</h2>
      <ul class="index">
        {countries.map(({ value, count }) => (
          <Entry v={v} href={to.country(v.lang, value)} words={countryName(value, v.lang)} n={count} />
        ))}
      </ul>
      <p>
        <a href={to.page(v.lang, "country")}>{v.t("way-place-all")}</a>
      </p>
    </section>
  );
}

const HELD = ["deployment", "incident", "claim", "source", "measure", "agent"] as const;

/** What the archive holds, counted, each number a way in. */
function Holdings({ v, data }: { v: View; data: HomeData }) {
  return (
    <dl class="holdings" aria-label={v.t("holdings")}>
      {HELD.map((type) => (
        <div>
          <dt>
            <a href={to.browse(v.lang, { type })}>{typePlural(v, type)}</a>
          </dt>
          <dd>{formatNumber(data.types.get(type) ?? 0, v.lang)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Ways({ v, data }: { v: View; data: HomeData }) {
  const compare = collate(v.lang);
  const rights = [...data.rights].sort((a, b) => compare(label("right", a.value, v.lang), label("right", b.value, v.lang)));
  return (
    <div class="ways">
      <Way title={v.t("way-technology")} all={to.page(v.lang, "technology")} allWords={v.t("way-technology-all")}>
        {families().map((family) => (
          <Entry
            v={v}
            href={to.technology(v.lang, family.notation)}
            words={label("technology", family.notation, v.lang)}
            n={data.technologies.get(family.notation)}
          />
        ))}
      </Way>
      <Way title={v.t("way-right")} all={to.page(v.lang, "right")} allWords={v.t("way-right-all")}>
        {rights.slice(0, 40).map(({ value, count }) => (
          <Entry v={v} href={to.right(v.lang, value)} words={label("right", value, v.lang)} n={count} />
        ))}
      </Way>
      <Way title={v.t("way-agent")} all={to.browse(v.lang, { type: "agent" })} allWords={v.t("way-agent-all")}>
        {data.kinds.map(({ value, count }) => (
          <Entry
            v={v}
            href={to.browse(v.lang, { type: "agent", kind: value })}
            words={label("agent-kind", value, v.lang)}
            n={count}
          />
        ))}
      </Way>
    </div>
  );
}

function Way({ title, all, allWords, children }: { title: string; all: string; allWords: string; children: ComponentChildren }) {
  return (
    <section class="way">
      <h2>{title}</h2>
      <ul class="index">{children}</ul>
      <p>
        <a href={all}>{allWords}</a>
      </p>
    </section>
  );
}

function Entry({ v, href, words, n }: { v: View; href: string; words: string; n: number | undefined }) {
  return (
    <li>
      <a href={href}>{words}</a> <span class="count">{n === undefined ? "" : formatNumber(n, v.lang)}</span>
    </li>
  );
}
