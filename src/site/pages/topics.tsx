import { formatNumber } from "../../kernel/languages.ts";
import { type Continent, Continents } from "./map.tsx";
import { Layout } from "./parts/layout.tsx";
import type { View } from "./view.ts";

export interface TopicGroup {
  title?: string;
  href?: string;
  definition?: string;
  entries: readonly { label: string; href: string; count: number }[];
}

/** Every term of a vocabulary, those without records too: an absence is shown as an absence. */
export function TopicsPage({
  v,
  kind,
  groups,
}: {
  v: View;
  kind: "technology" | "right" | "objective";
  groups: readonly TopicGroup[];
}) {
  return (
    <Layout v={v} title={v.t(`${kind}-index`)} section={kind}>
      <article class="topics">
        <h1>{v.t(`${kind}-index`)}</h1>
        <p class="lede">{v.t(`${kind}-index-lead`)}</p>
        <p class="quiet">{v.t("index-empty")}</p>
        {groups.map((group) => (
          <section class="topic-group">
            {group.title ? <h2>{group.href ? <a href={group.href}>{group.title}</a> : group.title}</h2> : null}
            {group.definition ? <p class="quiet">{group.definition}</p> : null}
            <ul class="index">
              {group.entries.map((entry) => (
                <li class={entry.count === 0 ? "none" : undefined}>
                  <a href={entry.href}>{entry.label}</a> <span class="count">{formatNumber(entry.count, v.lang)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </Layout>
  );
}

export function CountriesPage({ v, continents }: { v: View; continents: readonly Continent[] }) {
  return (
    <Layout v={v} title={v.t("country-index")} section="country">
      <article class="topics">
        <h1>{v.t("country-index")}</h1>
        <p class="lede">{v.t("country-index-lead")}</p>
        <Continents v={v} continents={continents} level="h2" />
      </article>
    </Layout>
  );
}
