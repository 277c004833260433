import type { SearchResult } from "../../edition/index.ts";
import { isTypeName, type TypeName } from "../../registry/index.ts";
import * as to from "../rules/paths.ts";
import { facetTermLabel } from "../rules/vocabulary.ts";
import { typePlural } from "./parts/label.ts";
import { Layout } from "./parts/layout.tsx";
import { type Listed, Listing } from "./parts/listing.tsx";
import { WorldMap } from "./parts/map.tsx";
import { SummaryLink } from "./parts/ref.tsx";
import { Section } from "./parts/section.tsx";
import { Tally } from "./parts/tally.tsx";
import { tongue } from "./parts/text.tsx";
import { counted, type View } from "./view.ts";

export interface TopicLink {
  label: string;
  href: string;
}

/** A technology, a country, a right or an objective: what it is, what is recorded about it, what is not. */
export interface Topic {
  kind: "technology" | "country" | "right" | "objective";
  notation: string;
  title: string;
  short?: string;
  definition?: { text: string; lang: string };
  source?: string;
  /** The title is our translation of an official one, not compared with it. */
  unconfirmed: boolean;
  /** Given to new records no more. */
  deprecated: boolean;
  /** Other names, so that a reader knows that this is it. */
  others: readonly string[];
  broader: readonly TopicLink[];
  narrower: readonly TopicLink[];
}

export interface TopicData {
  topic: Topic;
  /** Without hits: the total and the facets. */
  result: SearchResult;
  /** Deployments by status. */
  statuses: readonly { value: string; count: number }[];
  parts: readonly { type: TypeName; total: number; hits: readonly Listed[] }[];
}

const counts = (result: SearchResult, facet: string) => result.facets.find(({ name }) => name === facet)?.values ?? [];

export function TopicPage({ v, data: { topic, result, statuses, parts } }: { v: View; data: TopicData }) {
  const types = counts(result, "type").flatMap(({ value, count }) =>
    isTypeName(value)
      ? [{ label: typePlural(v, value), count, href: to.browse(v.lang, { [topic.kind]: topic.notation, type: value }) }]
      : [],
  );
  const standing = statuses.map(({ value, count }) => ({
    label: facetTermLabel("status", value, v.lang) ?? value,
    count,
    href: to.browse(v.lang, { [topic.kind]: topic.notation, type: "deployment", status: value }),
  }));
  const places = counts(result, "country");
  return (
    <Layout v={v} title={topic.title} section={topic.kind} description={topic.definition?.text}>
      <article class="topic">
        <header class="record-head">
          <p class="kicker">
            <a href={to.page(v.lang, topic.kind)}>{v.t(`${topic.kind}-kicker`)}</a>
            {topic.kind === "objective" ? <> {topic.notation}</> : null}
            {topic.broader.map((link) => (
              <>
                {" "}
                · <a href={link.href}>{link.label}</a>
              </>
            ))}
          </p>
          <h1>{topic.short ?? topic.title}</h1>
          {topic.short ? <p class="lede">{topic.title}</p> : null}
          {topic.definition ? (
            <p class="lede" {...tongue(v, topic.definition.lang)}>
              {topic.definition.text}
            </p>
          ) : null}
          {topic.unconfirmed ? <p class="quiet">{v.t("topic-unconfirmed")}</p> : null}
          {topic.deprecated ? <p class="quiet">{v.t("topic-deprecated")}</p> : null}
          {topic.source ? (
            <p class="quiet">
              {v.t("topic-source")} <bdi>{topic.source}</bdi>
            </p>
          ) : null}
          {topic.others.length > 0 ? (
            <p class="quiet">
              {v.t("topic-others")} {topic.others.join(" · ")}
            </p>
          ) : null}
        </header>
        {topic.narrower.length > 0 ? (
          <ul class="index narrower" aria-label={v.t("topic-narrower")}>
            {topic.narrower.map((link) => (
              <li>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        ) : null}
        {result.total > 0 ? (
          <div class="pictures">
            <Tally v={v} caption={v.t("tally-types")} rows={types} />
            <Tally v={v} caption={v.t("tally-status")} rows={standing} />
            {topic.kind === "country" || places.length === 0 ? null : (
              <figure class="map-figure small">
                <WorldMap v={v} counts={places} />
                <figcaption>{counted(v, "topic-places", places.length)}</figcaption>
              </figure>
            )}
          </div>
        ) : null}
        {topic.kind === "country" ? (
          <p>
            <a href={to.withParams(to.page(v.lang, "turn-to"), { country: topic.notation })}>{v.t("turn-topic")}</a>
          </p>
        ) : null}
        <p class="topic-total">
          {result.total > 0 ? (
            <a href={to.browse(v.lang, { [topic.kind]: topic.notation })}>{counted(v, "topic-all", result.total)}</a>
          ) : (
            <span class="silence">{v.t("topic-none")}</span>
          )}
        </p>
        {parts.map(({ type, total, hits }) => (
          <Section id={`type-${type}`} title={typePlural(v, type)}>
            {type === "technology" ? (
              <ul class="index narrower">
                {hits.map((hit) => (
                  <li>
                    <SummaryLink v={v} summary={hit} />
                  </li>
                ))}
              </ul>
            ) : (
              <Listing v={v} records={hits} withType={false} />
            )}
            {total > hits.length ? (
              <p>
                <a href={to.browse(v.lang, { [topic.kind]: topic.notation, type })}>{counted(v, "topic-all", total)}</a>
              </p>
            ) : null}
          </Section>
        ))}
        {result.total > 0 ? <p class="quiet">{v.t("topic-counts-caution")}</p> : null}
      </article>
    </Layout>
  );
}
