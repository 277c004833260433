import * as to from "../rules/paths.ts";
import { Layout } from "./parts/layout.tsx";
import { Section } from "./parts/section.tsx";
import { Code, EvidenceLink } from "./parts/text.tsx";
import type { View } from "./view.ts";

const contactHref = (contact: string | undefined) =>
  contact && /^[^\s@:/]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : contact;

/** What stands below whatever a monitor says about itself: how to reach it, and the software with its licence. */
export function AboutFoot({ v }: { v: View }) {
  const { contact } = v.site;
  const href = contactHref(contact);
  return (
    <>
      <Section id="contact" title={v.t("about-contact")}>
        <p>{href ? <EvidenceLink href={href}>{contact}</EvidenceLink> : v.t("about-no-contact")}</p>
      </Section>
      <p>
        {v.t("about-software")} Vigie <Code>{v.site.version}</Code>, AGPL-3.0-or-later.
      </p>
    </>
  );
}

/** Who runs this monitor, how to reach it, how to complain. What it has not said about itself is said to be missing. */
export function AboutPage({ v }: { v: View }) {
  const { name, contact } = v.site;
  const href = contactHref(contact);
  return (
    <Layout v={v} title={v.t("about-title")}>
      <article class="reading">
        <h1>{v.t("about-title")}</h1>
        <p class="lede">{v.t("about-lead", { name })}</p>
        <Section id="contact" title={v.t("about-contact")}>
          <p>{href ? <EvidenceLink href={href}>{contact}</EvidenceLink> : v.t("about-no-contact")}</p>
        </Section>
        <Section id="complain" title={v.t("about-complain")}>
          <p>{v.t("about-complain-text")}</p>
          <p>{v.t("about-named")}</p>
        </Section>
        <Section id="money" title={v.t("about-money")}>
          <p>{v.t("about-money-text")}</p>
        </Section>
        <Section id="reuse" title={v.t("about-reuse")}>
          <p>
            {v.t("about-reuse-text")} <a href="/api/v1/openapi.json">{v.t("foot-api")}</a>
          </p>
          <p>
            {v.t("about-software")} Vigie <Code>{v.site.version}</Code>, AGPL-3.0-or-later.
          </p>
        </Section>
        <p>
          <a href={to.page(v.lang, "how-we-work")}>{v.t("nav-how-we-work")}</a>
        </p>
      </article>
    </Layout>
  );
}
