import { countryName, formatDate, isLanguage, languageName } from "../../../../kernel/languages.ts";
import {
  facetLabel,
  hasTerm,
  inLanguage,
  isFacetName,
  isOwnName,
  isTypeName,
  label,
  ownFacets,
} from "../../../../registry/index.ts";
import { listed, type Speech } from "../../../../site/index.ts";
import type { TrailEntry } from "../../rules/trail.ts";

/** What a filter is called: one of the monitor's own as its field, others in words of their own or as the field that they come from. */
export function filterName({ t, lang }: Speech, name: string): string {
  if (isOwnName(name)) return inLanguage(ownFacets().get(name)?.labels ?? {}, lang)?.text ?? name;
  const ids = [`work-facet-${name}`, `facet-${name}`, `field-${name}`, `field-${name}s`];
  const id = ids.find((one) => t.has(one));
  return id ? t(id) : name;
}

const MONTH = /^\d{4}-\d{2}$/;

/** What a value of a filter is called; names of people and what has no name stay as they are. */
export function valueName({ t, lang }: Speech, name: string, value: string): string {
  if (name === "type") return isTypeName(value) ? t(`type-${value}-plural`) : value;
  if (name === "state" || name === "visibility") return label(name, value.replaceAll("_", "-"), lang);
  if (name === "stage" || name === "incomplete") return t.has(`work-${name}-${value}`) ? t(`work-${name}-${value}`) : value;
  if (name === "translation") {
    const [tongue = "", work = ""] = value.split(":");
    if (!isLanguage(tongue) || !t.has(`work-translation-${work}`)) return value;
    return t(`work-translation-${work}`, { language: languageName(tongue, lang) });
  }
  if (MONTH.test(value)) return formatDate(value, lang);
  if (name === "country") return countryName(value, lang);
  if (name === "language") return languageName(value, lang);
  return isFacetName(name) ? facetLabel(name, value, lang) : value;
}

/** What was done, in a few words. Acts of records are a vocabulary, those of accounts and of the desk have messages. */
export function actName(v: Speech, { source, act, detail = {} }: Pick<TrailEntry, "source" | "act" | "detail">): string {
  const { t, lang } = v;
  if (source === "record") return hasTerm("act", act) ? label("act", act, lang) : act;
  const id = source === "account" ? `people-act-${act}` : `work-act-${act}`;
  if (!t.has(id)) return act;
  return t(id, { roles: rolesIn(v, detail.roles), before: rolesIn(v, detail.before) });
}

function rolesIn(v: Speech, roles = ""): string {
  const known = roles.split(/[\s,]+/).filter(Boolean);
  return known.length === 0
    ? "–"
    : listed(
        v,
        known.map((role) => (v.t.has(`people-role-${role}`) ? v.t(`people-role-${role}`) : role)),
      );
}
