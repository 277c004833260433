import { collate, countryName, formatNumber } from "../../kernel/languages.ts";
import * as to from "../rules/paths.ts";
import { Layout } from "./parts/layout.tsx";
import { type MapProps, WorldMap } from "./parts/map.tsx";
import { counted, type View } from "./view.ts";

export interface Continent {
  name: string;
  countries: readonly { value: string; count: number }[];
}

export function MapPage({ v, counts, points, continents }: { v: View; continents: readonly Continent[] } & Omit<MapProps, "v">) {
  return (
    <Layout v={v} title={v.t("map-title")} section="map">
      <article>
        <h1>{v.t("map-title")}</h1>
        <p class="lede">{counted(v, "map-lead", counts.length)}</p>
        <figure class="map-figure">
          <WorldMap v={v} counts={counts} points={points} />
          <figcaption>{v.t("map-caption")}</figcaption>
        </figure>
        <h2 id="list">{v.t("map-list")}</h2>
        <Continents v={v} continents={continents} level="h3" />
      </article>
    </Layout>
  );
}

/** The same as the map, in words. */
export function Continents({ v, continents, level: Heading }: { v: View; continents: readonly Continent[]; level: "h2" | "h3" }) {
  const compare = collate(v.lang);
  const byName = (a: { value: string }, b: { value: string }) =>
    compare(countryName(a.value, v.lang), countryName(b.value, v.lang));
  return (
    <div class="continents">
      {continents.map(({ name, countries }) => (
        <section>
          <Heading>{name}</Heading>
          <ul class="index">
            {[...countries].sort(byName).map(({ value, count }) => (
              <li>
                <a href={to.country(v.lang, value)}>{countryName(value, v.lang)}</a>{" "}
                <span class="count">{formatNumber(count, v.lang)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
