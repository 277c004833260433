import type { TypeName } from "../../../registry/index.ts";
import { plain } from "./mapping.ts";
import { PASSED_OVER, type Target, takesSeveral, targetOf, targetsOf } from "./targets.ts";

/** A name of a target in some language of the interface, with the part or the language of the text beside it. */
export type NamesOf = (target: Target) => string[];

/** What people write over such columns, beside the labels of the forms. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  title: [
    "name",
    "nom",
    "nombre",
    "intitulé",
    "denominación",
    "الاسم",
    "اسم",
    "organisation",
    "company",
    "entreprise",
    "empresa",
    "الشركة",
  ],
  summary: ["abstract", "résumé", "resumen", "ملخص", "description courte"],
  countries: ["country", "pays", "país", "paises", "البلد", "الدولة", "country code", "iso", "iso2"],
  jurisdiction: ["country", "pays", "país", "البلد", "country code", "iso2", "registered in"],
  place_lat: ["latitude", "lat", "latitud", "خط العرض"],
  place_lon: ["longitude", "lon", "lng", "longitud", "خط الطول"],
  place_country: ["country", "pays", "país", "البلد"],
  place_label: ["place", "location", "city", "lieu", "ville", "lugar", "ciudad", "المكان", "المدينة"],
  since: ["start", "start date", "from", "début", "depuis", "inicio", "desde", "منذ", "البداية"],
  until: ["end", "end date", "to", "fin", "jusqu'à", "hasta", "حتى", "النهاية"],
  date: ["date", "fecha", "التاريخ"],
  url: ["link", "address", "web", "website", "lien", "enlace", "الرابط"],
  website: ["url", "web", "link", "site", "lien", "enlace", "الموقع"],
  language: ["lang", "langue", "idioma", "اللغة"],
  published: ["date", "publication date", "published", "fecha", "التاريخ"],
  publisher: ["éditeur", "editor", "editorial", "الناشر"],
  money_amount: ["amount", "value", "montant", "importe", "monto", "المبلغ"],
  money_currency: ["currency", "devise", "moneda", "العملة"],
};

/** For each header the id of the target that it most probably means, or none. No target is given twice that takes one column. */
export function guessed(type: TypeName, headers: readonly string[], namesOf: NamesOf): string[] {
  const known = names(type, namesOf);
  const taken = new Set<string>();
  return headers.map((header) => {
    const name = header.trim();
    if ((PASSED_OVER as readonly string[]).includes(name)) return "";
    const exact = targetOf(type, name);
    const candidates = [...(exact ? [exact.id] : []), ...(known.get(plain(name)) ?? [])];
    const found = candidates.find((id) => {
      const target = targetOf(type, id);
      return target && (!taken.has(id) || takesSeveral(type, target));
    });
    if (found) taken.add(found);
    return found ?? "";
  });
}

function names(type: TypeName, namesOf: NamesOf): Map<string, string[]> {
  const known = new Map<string, string[]>();
  const add = (name: string, id: string) => {
    const key = plain(name);
    if (key === "") return;
    const ids = known.get(key) ?? [];
    if (!ids.includes(id)) known.set(key, [...ids, id]);
  };
  const targets = targetsOf(type);
  for (const target of targets) for (const name of [target.id, ...namesOf(target)]) add(name, target.id);
  for (const { id } of targets) for (const name of ALSO[id] ?? []) add(name, id);
  return known;
}
