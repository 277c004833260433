import { afterAll, beforeAll } from "vitest";
import { original } from "../registry/index.ts";
import { layer, openPackTest, type PackTest } from "./house.fixture.ts";

/** A monitor with records of every sort, and what must not leave it marked with a word that is looked for. */
export let it: PackTest;
/** Their handles. */
export let [deployment, claim, source, second, testimony, names, draft] = ["", "", "", "", "", "", ""];

/** As hostile as names of files can be. */
export const NAMES = [
  "../../../etc/passwd",
  "..\\..\\windows\\system32\\con",
  "CON",
  "aux.txt",
  "Report.pdf",
  "report.PDF",
  "ﺮﻳﺮﻘﺗ.pdf",
  "تقرير.pdf",
  "invoice\u202efdp.exe",
  "a".repeat(300),
  ".htaccess",
  "name with spaces & $(rm -rf) `x` %00 'q' \"d\".txt",
  "trailing dot.",
  "—",
  `${"x".repeat(70)}.tar.gz`,
  "/absolute",
];

beforeAll(async () => {
  it = await openPackTest();
  const file = await it.file("The report.\n", {
    name: "../../../etc/pass\u202ewd\u200f:*?|<>.TXT",
    derivations: [await it.derived("text", layer("The report."))],
  });
  const letter = await it.file("Original with names: CANARY-WITHHELD.", {
    name: "letter.eml",
    withheld: true,
    derivations: [await it.derived("text", layer("Letter")), await it.derived("clean", "Letter without names", "text/plain")],
    teamMetadata: "CANARY-METADATA",
    redactions: [{ at: "2026-02-04T00:00:00.000Z", by: "CANARY-REDACTOR", places: 2, reason: "Names of witnesses" }],
    restricted: [await it.derived("text", "CANARY-RESTRICTED")],
  });
  const put = await it.house.put({
    type: "source",
    title: original("en", "A report <script>alert(1)</script>"),
    fields: {
      material: "report",
      author: ["A. Author"],
      published: "2024-05",
      url: "https://example.org/report",
      language: ["en"],
      files: [file, letter],
    },
  });
  source = put.body.handle;
  const about = await it.house.put({
    type: "deployment",
    title: { ...original("en", "Towers at a border"), ar: { text: "أبراج", status: "human" } },
    summary: original("en", "Three towers."),
    fields: { status: "in-use" },
    citations: [
      { field: "status", source: put.body.id, relation: "supports", grade: "E3", locator: { page: "2", quote: "in use" } },
    ],
  });
  deployment = about.body.handle;
  const paper = await it.house.put({
    type: "source",
    title: original("en", "Second"),
    fields: { material: "report", noCapture: "Paper." },
  });
  second = paper.body.handle;
  const said = await it.house.put({
    type: "claim",
    title: original("en", "It keeps faces"),
    fields: {
      text: original("en", "The towers keep faces."),
      about: [about.body.id],
      standing: "alleged",
      evidence: [{ source: paper.body.id, relation: "supports", page: "3" }],
    },
  });
  claim = said.body.handle;
  const files = [];
  for (const [i, name] of NAMES.entries()) files.push(await it.file(`content ${i}`, { name }));
  names = (await it.house.put({ type: "source", title: original("en", "../names"), fields: { material: "report", files } })).body
    .handle;
  const words = await it.file("CANARY-TOLD", { name: "told.ogg", mediaType: "audio/ogg", withheld: true });
  const told = {
    type: "source" as const,
    title: original("en", "What someone told"),
    fields: { material: "testimony", files: [words], testimony: { alias: "CANARY-ALIAS", riskReview: "CANARY-RISK" } },
  };
  testimony = (await it.house.put(told)).body.handle;
  const unready = { type: "claim" as const, state: "draft" as const, title: original("en", "CANARY-DRAFT") };
  draft = (
    await it.house.put(
      { ...unready, fields: { text: original("en", "CANARY-DRAFT"), about: [about.body.id], standing: "alleged" } },
      "created",
    )
  ).body.handle;
});
afterAll(() => it.close());
