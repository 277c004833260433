import * as to from "../rules/paths.ts";
import { Layout } from "./parts/layout.tsx";
import { Section } from "./parts/section.tsx";
import type { View } from "./view.ts";

const ADVICE = ["device", "keep", "others", "lawyer", "danger"] as const;

/** The door for people who want to tell something. It is not open yet, and says so; nothing is collected. */
export function TellPage({ v, mechanisms }: { v: View; mechanisms: number }) {
  return (
    <Layout v={v} title={v.t("tell-title")}>
      <article class="reading">
        <h1>{v.t("tell-title")}</h1>
        <p class="lede">{v.t("tell-lead")}</p>
        <p>{v.t("tell-nothing")}</p>
        <Section id="safe" title={v.t("tell-safe")}>
          <ul class="prose-list">
            {ADVICE.map((one) => (
              <li>{v.t(`tell-${one}`)}</li>
            ))}
          </ul>
        </Section>
        <Section id="meanwhile" title={v.t("tell-meanwhile")}>
          {mechanisms > 0 ? (
            <p>
              {v.t("tell-mechanisms")} <a href={to.browse(v.lang, { type: "mechanism" })}>{v.t("tell-mechanisms-link")}</a>
            </p>
          ) : (
            <p>{v.t("tell-mechanisms-none")}</p>
          )}
        </Section>
      </article>
    </Layout>
  );
}
