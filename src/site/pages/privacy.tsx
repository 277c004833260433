import * as to from "../rules/paths.ts";
import { Layout } from "./parts/layout.tsx";
import { Section } from "./parts/section.tsx";
import type { View } from "./view.ts";

/** What is kept about whom: of readers nothing. */
export const PrivacyPage = ({ v }: { v: View }) => (
  <Layout v={v} title={v.t("privacy-title")}>
    <article class="reading">
      <h1>{v.t("privacy-title")}</h1>
      <Section id="readers" title={v.t("privacy-readers")}>
        <p>{v.t("how-privacy-text")}</p>
      </Section>
      <Section id="named" title={v.t("privacy-named")}>
        <p>{v.t("privacy-named-text")}</p>
        <p>
          {v.t("how-people-text")} <a href={to.page(v.lang, "how-we-work")}>{v.t("nav-how-we-work")}</a>
        </p>
      </Section>
      <Section id="rights" title={v.t("privacy-rights")}>
        <p>
          {v.t("privacy-rights-text")} <a href={to.page(v.lang, "about")}>{v.t("about-contact")}</a>
        </p>
      </Section>
    </article>
  </Layout>
);
