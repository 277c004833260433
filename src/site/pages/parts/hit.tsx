import type { SearchHit } from "../../../edition/index.ts";
import { languageName } from "../../../kernel/languages.ts";
import type { Capture } from "../../rules/captures.ts";
import { dayOf } from "../../rules/dates.ts";
import { joined } from "../../rules/find.ts";
import * as to from "../../rules/paths.ts";
import type { View } from "../view.ts";
import { typeLabel } from "./label.ts";
import { Brief } from "./listing.tsx";
import { SummaryLink } from "./ref.tsx";
import { MachineMark, tongue } from "./text.tsx";
import { VerdictMark } from "./verdict.tsx";

const bare = (text: string): string =>
  text
    .replace(/[\s…]+/gu, " ")
    .trim()
    .replace(/[.。]$/u, "");

/** A passage that only repeats the title says nothing. */
function saysMore(hit: SearchHit): boolean {
  const passage = bare(hit.passage.map((fragment) => fragment.text).join(""));
  return passage !== "" && !Object.values(hit.title).some((title) => bare(title?.text ?? "").includes(passage));
}

/** One hit: what it is, and the passage with the words marked, which links to its page. `capture`: that it was found in. */
export function Hit({ v, hit, capture }: { v: View; hit: SearchHit; capture?: Capture }) {
  const fragments = joined(hit.passage);
  const found = fragments
    .filter((fragment) => fragment.mark)
    .map((fragment) => fragment.text.replace(/\s+/gu, " ").trim().slice(0, 200))
    .sort((a, b) => b.length - a.length)
    .at(0);
  const passage =
    hit.page === undefined ? undefined : to.passage(v.lang, hit.handle, { file: hit.file, page: hit.page, find: found });
  const says = saysMore(hit);
  const text = fragments.map((fragment) => (fragment.mark ? <mark>{fragment.text}</mark> : fragment.text));
  return (
    <li class="hit">
      <p class="kicker">{typeLabel(v, hit.type)}</p>
      <h3>
        <SummaryLink v={v} summary={hit} />
      </h3>
      {says ? (
        <p class="passage" {...tongue(v, hit.lang)}>
          {text}
          {hit.translation === "machine" ? <MachineMark v={v} /> : null}
        </p>
      ) : null}
      <p class="hit-foot">
        {passage ? (
          <a href={passage}>
            {capture?.at ? v.t("capture-hit", { date: dayOf(capture.at, v.lang) }) : v.t("hit-page", { page: hit.page ?? 1 })}
          </a>
        ) : null}
        {capture ? <VerdictMark v={v} capture={capture} /> : null}
        {hit.lang !== v.lang && says && hit.lang !== "und" ? <span>{languageName(hit.lang, v.lang)}</span> : null}
        <Brief v={v} record={hit} withType={false} />
      </p>
    </li>
  );
}
