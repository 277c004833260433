import { languageName } from "../../../kernel/languages.ts";
import * as to from "../../rules/paths.ts";
import { label, labelIn, scheme } from "../../rules/vocabulary.ts";
import type { View } from "../view.ts";
import { voice } from "./text.tsx";

/** A term's label in the language of the page. */
export const termLabel = (v: View, schemeId: string, notation: string): string => label(schemeId, notation, v.lang);

/** Facet that lists the records which carry a term of a scheme. Schemes that are not here have no list of their own. */
const FACETS: Readonly<Record<string, string>> = {
  "deployment-status": "status",
  standing: "standing",
  "evidence-grade": "grade",
  material: "material",
  group: "group",
  harm: "harm",
};

export function termPath(v: View, schemeId: string, notation: string): string | undefined {
  if (schemeId === "technology") return to.technology(v.lang, notation);
  if (schemeId === "right") return to.right(v.lang, notation);
  if (schemeId === "gcm-objective") return to.objective(v.lang, notation);
  const facet = FACETS[schemeId];
  return facet ? to.browse(v.lang, { [facet]: notation }) : undefined;
}

/** A term that has no name in the language of the page yet: its name in another, and which that is. */
export const TermAbroad = ({ v, text, lang }: { v: View; text: string; lang: string }) =>
  lang === "zxx" ? (
    <bdi dir="ltr">{text}</bdi>
  ) : (
    <>
      <bdi {...voice(v, lang)}>{text}</bdi> <small class="mark">{languageName(lang, v.lang)}</small>
    </>
  );

export function TermLink({ v, schemeId, notation }: { v: View; schemeId: string; notation: string }) {
  const path = termPath(v, schemeId, notation);
  const { text, lang } = labelIn(schemeId, notation, v.lang);
  const numbered = schemeId === "gcm-objective" ? `${notation}. ${text}` : text;
  const words = lang === v.lang ? numbered : <TermAbroad v={v} text={numbered} lang={lang} />;
  return path && scheme(schemeId) ? <a href={path}>{words}</a> : words;
}
