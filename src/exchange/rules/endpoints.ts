import type { ZodType } from "zod";
import { FILTERS } from "./filters.ts";
import { CHANGES_PARAMETERS, ONE_TYPE_PARAMETER, type Parameters, RECORDS_PARAMETERS, SEARCH_PARAMETERS } from "./parameters.ts";
import * as shapes from "./shapes.ts";

/** One address of the API: what it takes and what it answers. The routes and OpenAPI both come from this list. */
export interface Endpoint {
  readonly path: string;
  readonly summary: string;
  /** Parts of the path in braces. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly parameters: Parameters;
  /** By media type; a string when the answer is not JSON. */
  readonly answers: Readonly<Record<string, ZodType | "text">>;
  /** Statuses of refusals besides 400. */
  readonly refusals?: readonly (404 | 410)[];
}

const HANDLE = { handle: "Handle of a record, such as VIG-DEP-2026-0001" };
const VERSION = { ...HANDLE, version: "Number of a public version" };
const json = (shape: ZodType) => ({ "application/json": shape });

export const ENDPOINTS = {
  root: { path: "/api/v1", summary: "What there is", parameters: {}, answers: json(shapes.rootShape) },
  records: {
    path: "/api/v1/records",
    summary: "Public records, whole, by type, facet and date",
    parameters: { ...FILTERS, ...RECORDS_PARAMETERS },
    answers: json(shapes.recordsShape),
  },
  table: {
    path: "/api/v1/records.csv",
    summary: "All public records of one type as a table",
    parameters: ONE_TYPE_PARAMETER,
    answers: { "text/csv": "text" },
  },
  record: {
    path: "/api/v1/records/{handle}",
    summary: "One record with its versions and what refers to it. A merged record answers 308 with the address of the other",
    parts: HANDLE,
    parameters: {},
    answers: json(shapes.openRecordShape),
    refusals: [404, 410],
  },
  recordVersion: {
    path: "/api/v1/records/{handle}@{version}",
    summary: "One record as it was in a version",
    parts: VERSION,
    parameters: {},
    answers: json(shapes.openRecordShape),
    refusals: [404, 410],
  },
  search: {
    path: "/api/v1/search",
    summary: "Full text in every language, with facets and the passage that matched",
    parameters: { ...SEARCH_PARAMETERS, ...FILTERS },
    answers: json(shapes.searchShape),
  },
  changes: {
    path: "/api/v1/changes",
    summary: "What was published, corrected and withdrawn, newest first",
    parameters: CHANGES_PARAMETERS,
    answers: json(shapes.changesShape),
  },
  vocabularies: {
    path: "/api/v1/vocabularies",
    summary: "The vocabularies that records use",
    parameters: {},
    answers: json(shapes.vocabulariesShape),
  },
  vocabulary: {
    path: "/api/v1/vocabularies/{scheme}",
    summary: "One vocabulary with its terms in every language; SKOS as JSON-LD when asked for by Accept",
    parts: { scheme: "Name of a vocabulary" },
    parameters: {},
    answers: { ...json(shapes.vocabularyShape), "application/ld+json": shapes.linkedDataShape },
    refusals: [404],
  },
  schema: {
    path: "/api/v1/schemas/{type}",
    summary: "JSON Schema of the record type, as the registry keeps it",
    parts: { type: "Name of a record type" },
    parameters: {},
    answers: { "application/schema+json": shapes.jsonSchemaShape },
    refusals: [404],
  },
  problems: {
    path: "/api/v1/problems",
    summary: "The codes of refusals",
    parameters: {},
    answers: json(shapes.problemsShape),
  },
  openapi: { path: "/api/v1/openapi.json", summary: "This description", parameters: {}, answers: json(shapes.openApiShape) },
  twin: {
    path: "/r/{handle}.json",
    summary: "JSON twin of a record's page, as JSON-LD",
    parts: HANDLE,
    parameters: {},
    answers: { "application/ld+json": shapes.linkedDataShape },
    refusals: [404, 410],
  },
  twinVersion: {
    path: "/r/{handle}@{version}.json",
    summary: "JSON twin of one version",
    parts: VERSION,
    parameters: {},
    answers: { "application/ld+json": shapes.linkedDataShape },
    refusals: [404, 410],
  },
  bibtex: {
    path: "/r/{handle}.bib",
    summary: "Citation as BibTeX",
    parts: HANDLE,
    parameters: {},
    answers: { "application/x-bibtex": "text" },
    refusals: [404, 410],
  },
  ris: {
    path: "/r/{handle}.ris",
    summary: "Citation as RIS",
    parts: HANDLE,
    parameters: {},
    answers: { "application/x-research-info-systems": "text" },
    refusals: [404, 410],
  },
  csl: {
    path: "/r/{handle}.csl.json",
    summary: "Citation as CSL-JSON",
    parts: HANDLE,
    parameters: {},
    answers: { "application/vnd.citationstyles.csl+json": "text" },
    refusals: [404, 410],
  },
  apa: {
    path: "/r/{handle}.txt",
    summary: "Citation in APA style",
    parts: HANDLE,
    parameters: {},
    answers: { "text/plain": "text" },
    refusals: [404, 410],
  },
} as const satisfies Record<string, Endpoint>;
