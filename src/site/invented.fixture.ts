import type { PublicRecord } from "../edition/index.ts";
import { original } from "../registry/index.ts";
import { aRecord, citeByHandle, fakeEdition, fakeObjects } from "./edition.fixture.ts";
import { siteRoutes } from "./index.ts";

export const settings = { name: "Lookout", prefix: "VIG", version: "0.0.0", singleReviewer: true };
export const FILE = "a".repeat(64);
export const BINARY = "b".repeat(64);

export const source = aRecord("source", 1, {
  title: original("en", "An invented report"),
  fields: {
    material: "report",
    publisher: "Invented Press",
    published: "2024-05",
    language: ["en"],
    url: "https://example.org/report",
    files: [{ sha256: FILE, name: "report.txt", mediaType: "text/plain", bytes: 40 }],
  },
});
export const agent = aRecord("agent", 1, { title: original("en", "Invented Systems Ltd"), fields: { kind: "company" } });
export const deployment = aRecord("deployment", 1, {
  title: {
    en: { text: "Towers at an invented border", status: "original" },
    ar: { text: "أبراج على حدود متخيلة", status: "machine" },
  },
  languages: ["en", "ar"],
  summary: original("en", "Three towers watch the crossing."),
  fields: {
    status: "in-use",
    since: "2019~",
    lastReported: "2023-06",
    countries: ["GR"],
    classes: ["biometrics"],
    rights: ["privacy"],
  },
  citations: [
    { field: "since", source: source.id, relation: "supports", grade: "E3", locator: { page: "2", quote: "since about 2019" } },
  ],
  editorial: ["classes"],
});
const alleged = aRecord("claim", 1, {
  title: original("en", "The towers keep faces"),
  fields: {
    text: original("en", "The towers keep faces."),
    about: [deployment.id],
    standing: "alleged",
    grade: "E1",
    evidence: [{ source: source.id, relation: "supports" }],
  },
});
const link = aRecord("link", 1, {
  title: original("en", "Supply"),
  fields: { from: agent.id, to: deployment.id, role: "vendor", kind: "supply" },
});
export const corrected = aRecord("incident", 1, { version: 1, fields: { kind: "incident", countries: ["GR"] } });
const correctedAgain: PublicRecord = {
  ...corrected,
  version: 2,
  title: original("en", "An invented incident, put right"),
  changed: "2026-05-01T10:00:00.000Z",
  corrections: [
    {
      kind: "erratum",
      field: "title",
      before: "Invented incident 1",
      after: "An invented incident, put right",
      reason: "the name was wrong",
      at: "2026-05-01",
    },
  ],
};

/** All that this small monitor has published, taken back and moved. */
export const content = {
  records: [source, agent, deployment, alleged, link, corrected, correctedAgain],
  pages: {
    [FILE]: [
      { file: FILE, page: 1, lang: "en", text: "The first page.\n\nNothing yet." },
      { file: FILE, page: 2, lang: "en", text: "The tower stands since about 2019. A Tower." },
    ],
  },
  withdrawn: { "VIG-DEP-2026-0404": "it named a person" },
  moved: { "VIG-AGT-2026-0009": agent.handle },
  objects: {
    [FILE]: { mediaType: "text/plain", name: "report.txt" },
    [BINARY]: { mediaType: "text/html", name: '../"evil".html' },
  },
};
/** What the site took for a mistake of its own. */
export const bugs: unknown[] = [];
export const site = siteRoutes({
  edition: fakeEdition(content),
  cite: citeByHandle,
  objects: fakeObjects({ [FILE]: "The first page.", [BINARY]: "<script>alert(1)</script>" }),
  settings,
  onError: (error) => bugs.push(error),
});
export const get = (path: string, headers: Record<string, string> = {}) => site.request(path, { headers });
export const read = async (path: string) => (await get(path)).text();
