import type { ComponentChildren } from "preact";
import { languageName } from "../../kernel/languages.ts";
import { inLanguage, type OwnPage } from "../../registry/index.ts";
import { type Piece, readMarkdown } from "../rules/markdown.ts";
import { Layout } from "./parts/layout.tsx";
import { Markdown } from "./parts/markdown.tsx";
import { tongue, voice } from "./parts/text.tsx";
import type { View } from "./view.ts";

export interface OwnPageProps {
  v: View;
  page: OwnPage;
  isPicture: (sha256: string) => boolean;
  section?: string;
  /** What stands below the text whatever it says. */
  children?: ComponentChildren;
}

/** A page that the monitor has written, in the reader's language or the nearest that there is. */
export function OwnPageView({ v, page, isPicture, section, children }: OwnPageProps) {
  const text = inLanguage(page.text, v.lang) ?? { text: "", lang: v.lang };
  const title = page.title[text.lang] ?? inLanguage(page.title, v.lang)?.text ?? page.slug;
  return (
    <Layout v={v} title={title} section={section}>
      <article class="reading">
        <h1>
          <bdi {...voice(v, text.lang)}>{title}</bdi>
        </h1>
        {text.lang === v.lang ? null : (
          <p class="notice">
            {v.t("page-fallback", { wanted: languageName(v.lang, v.lang), shown: languageName(text.lang, v.lang) })}
          </p>
        )}
        <div class="written" {...tongue(v, text.lang)}>
          <Written of={readMarkdown(text.text, isPicture)} />
        </div>
        {children}
      </article>
    </Layout>
  );
}

const Written = ({ of }: { of: readonly Piece[] }) => <Markdown of={of} />;
