import type { OpenRecord } from "../edition/index.ts";
import { type Localised, type Scheme, TYPES } from "../registry/index.ts";
import { type Address, openRecordView, recordPath } from "./view.ts";

/** Records and vocabularies as JSON-LD 1.1, for readers that know schema.org, PROV and SKOS but not our own fields. */

const PREFIXES = {
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  ftm: "https://w3id.org/ftm#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  qb: "http://purl.org/linked-data/cube#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const byLanguage = (id: string) => ({ "@id": id, "@container": "@language" });
const moment = (id: string) => ({ "@id": id, "@type": "xsd:dateTime" });
const address = (id: string) => ({ "@id": id, "@type": "@id" });

const RECORD_CONTEXT = {
  "@version": 1.1,
  ...PREFIXES,
  identifier: "schema:identifier",
  name: byLanguage("schema:name"),
  description: byLanguage("schema:description"),
  inLanguage: "schema:inLanguage",
  version: "schema:version",
  license: "schema:license",
  datePublished: moment("schema:datePublished"),
  dateModified: moment("schema:dateModified"),
  sdPublisher: "schema:sdPublisher",
  wasDerivedFrom: address("prov:wasDerivedFrom"),
  wasRevisionOf: address("prov:wasRevisionOf"),
  /** Our own fields, whole: JSON to a reader of linked data. */
  record: { "@id": "rdf:value", "@type": "@json" },
};

const wordsOf = (text: Localised): Record<string, string> =>
  Object.fromEntries(Object.entries(text).map(([lang, { text: words }]) => [lang, words]));

/** The classes among what a type maps to: a name with a small letter is a property. */
const classesOf = (type: keyof typeof TYPES): string[] => TYPES[type].mapsTo.filter((name) => /:[A-Z]/.test(name));

/** The JSON twin of a record's page: JSON-LD around the same record that the API answers. */
export function recordTwin(open: OpenRecord, at: Address, monitor: string) {
  const { record } = open;
  const view = openRecordView(open, at);
  const sources = new Set(view.record.citations.map(({ source }) => source?.url).filter((url) => url !== undefined));
  const before = open.versions.map(({ version }) => version).filter((version) => version < record.version);
  return {
    "@context": RECORD_CONTEXT,
    "@id": view.record.url,
    "@type": classesOf(record.type),
    identifier: record.handle,
    version: record.version,
    name: wordsOf(record.title),
    ...(record.summary ? { description: wordsOf(record.summary) } : {}),
    inLanguage: record.languages,
    license: record.licence,
    datePublished: record.firstPublished,
    dateModified: record.changed,
    sdPublisher: monitor,
    ...(sources.size > 0 ? { wasDerivedFrom: [...sources] } : {}),
    ...(before.length > 0 ? { wasRevisionOf: at(recordPath(record.handle, Math.max(...before))) } : {}),
    ...view,
  };
}

const SKOS_CONTEXT = {
  "@version": 1.1,
  ...PREFIXES,
  notation: "skos:notation",
  prefLabel: byLanguage("skos:prefLabel"),
  altLabel: byLanguage("skos:altLabel"),
  definition: byLanguage("skos:definition"),
  inScheme: address("skos:inScheme"),
  topConceptOf: address("skos:topConceptOf"),
  broader: address("skos:broader"),
};

export const vocabularyPath = (scheme: string): string => `/api/v1/vocabularies/${encodeURIComponent(scheme)}`;

/** A vocabulary as SKOS. */
export function vocabularyAsSkos(scheme: Scheme, at: Address) {
  const url = at(vocabularyPath(scheme.scheme));
  const concept = (notation: string) => `${url}#${encodeURIComponent(notation)}`;
  return {
    "@context": SKOS_CONTEXT,
    "@graph": [
      {
        "@id": url,
        "@type": "skos:ConceptScheme",
        prefLabel: scheme.title,
        ...(scheme.description ? { definition: scheme.description } : {}),
      },
      ...scheme.terms.map(({ notation, prefLabel, altLabel, definition, broader }) => ({
        "@id": concept(notation),
        "@type": "skos:Concept",
        notation,
        prefLabel,
        ...(altLabel ? { altLabel } : {}),
        ...(definition ? { definition } : {}),
        inScheme: url,
        ...(broader ? { broader: concept(broader) } : { topConceptOf: url }),
      })),
    ],
  };
}
