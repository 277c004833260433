import * as to from "../rules/paths.ts";
import { Layout } from "./parts/layout.tsx";
import { SearchBox } from "./parts/search-box.tsx";
import { Examples } from "./search.tsx";
import type { View } from "./view.ts";

const TOPICS = ["words", "phrase", "exclude", "fields", "dates", "widen", "languages"] as const;

export function SearchHelpPage({ v }: { v: View }) {
  return (
    <Layout v={v} title={v.t("search-help-title")} section="search" searches>
      <article class="reading">
        <h1>{v.t("search-help-title")}</h1>
        <SearchBox v={v} />
        <dl class="plainly">
          {TOPICS.map((topic) => (
            <div>
              <dt>{v.t(`help-${topic}`)}</dt>
              <dd>{v.t(`help-${topic}.text`)}</dd>
            </div>
          ))}
        </dl>
        <Examples v={v} />
        <p>
          <a href={to.search(v.lang)}>{v.t("search-title")}</a>
        </p>
      </article>
    </Layout>
  );
}
