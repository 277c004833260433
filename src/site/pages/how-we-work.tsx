import * as to from "../rules/paths.ts";
import { label, scheme } from "../rules/vocabulary.ts";
import { Layout } from "./parts/layout.tsx";
import { Section } from "./parts/section.tsx";
import { StandingShape } from "./parts/standing.tsx";
import type { View } from "./view.ts";

const definitionOf = (v: View, term: { definition?: Record<string, string> }): string | undefined =>
  term.definition?.[v.lang] ?? term.definition?.en;

/** How a statement comes to stand here, and what is kept about the reader: nothing. */
export function HowWeWorkPage({ v }: { v: View }) {
  const grades = scheme("evidence-grade")?.terms ?? [];
  const standings = scheme("standing")?.terms ?? [];
  return (
    <Layout v={v} title={v.t("nav-how-we-work")} section="how-we-work">
      <article class="reading">
        <h1>{v.t("nav-how-we-work")}</h1>
        <p class="lede">{v.t("how-lead")}</p>
        <Section id="standing" title={v.t("how-standing")}>
          <p>{v.t("how-standing-text")}</p>
          <dl class="plainly shapes">
            {standings.map((term) => (
              <div id={`standing-${term.notation}`}>
                <dt>
                  <StandingShape notation={term.notation} /> {label("standing", term.notation, v.lang)}
                </dt>
                <dd>{definitionOf(v, term)}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="grades" title={v.t("how-grades")}>
          <p>{v.t("how-grades-text")}</p>
          <dl class="plainly">
            {grades.map((term) => (
              <div>
                <dt>
                  <span class="grade-sign" dir="ltr">
                    {term.notation}
                  </span>{" "}
                  {label("evidence-grade", term.notation, v.lang)}
                </dt>
                <dd>{definitionOf(v, term)}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="review" title={v.t("how-review")}>
          <p>{v.t(v.site.singleReviewer ? "how-review-one" : "how-review-two")}</p>
          <p>{v.t("how-dates")}</p>
          <p>{v.t("how-conflicts")}</p>
          <p>{v.t("how-answers")}</p>
        </Section>
        <Section id="starter" title={v.t("how-starter")}>
          <p>{v.t("how-starter-text")}</p>
        </Section>
        <Section id="people" title={v.t("how-people")}>
          <p>{v.t("how-people-text")}</p>
          <p>{v.t("how-counts")}</p>
        </Section>
        <Section id="languages" title={v.t("how-languages")}>
          <p>{v.t("how-languages-text")}</p>
        </Section>
        <Section id="changes" title={v.t("how-changes")}>
          <p>
            {v.t("how-changes-text")} <a href={to.page(v.lang, "corrections")}>{v.t("corrections-title")}</a>
          </p>
        </Section>
        <Section id="privacy" title={v.t("how-privacy")}>
          <p>{v.t("how-privacy-text")}</p>
        </Section>
        <p>
          <a href={to.page(v.lang, "about")}>{v.t("about-title")}</a>
        </p>
      </article>
    </Layout>
  );
}
