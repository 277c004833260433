import { idFromName } from "../kernel/ids.ts";
import { type Act, type Localised, original, type RecordBody, TYPES, type TypeName } from "../registry/index.ts";

/** A small archive for the tests: the revisions that a ledger would hold, in order. */

export const HOSTILE = `"><script>alert(1)</script> \\input{x} 100% & {a_b} "</title>`;

export interface Step {
  body: RecordBody;
  act: Act;
  reason: string;
}

type Given = Partial<Omit<RecordBody, "title" | "type">> & { title?: Localised | string };

function body(type: TypeName, number: number, { title = "Untitled", ...given }: Given): RecordBody {
  const handle = `VIG-${TYPES[type].code}-2026-${String(number).padStart(4, "0")}`;
  return {
    id: idFromName(handle),
    handle,
    type,
    lang: "en",
    state: "published",
    visibility: "public",
    sensitivity: "none",
    licence: "CC-BY-4.0",
    fields: {},
    citations: [],
    editorial: [],
    notes: [],
    corrections: [],
    ...given,
    title: typeof title === "string" ? original(given.lang ?? "en", title) : title,
  };
}

const source = body("source", 1, {
  title: "Lie detection at the border",
  fields: {
    material: "report",
    publisher: "Border Watch",
    author: ["Ada Amari", "Border Watch"],
    published: "2019-05",
    url: "https://example.org/report?a=1&b={2}",
    language: ["en"],
    noCapture: "Paper only.",
  },
});

const secondSource = body("source", 2, {
  title: original("ar", "كشف الكذب على الحدود"),
  lang: "ar",
  fields: {
    material: "press-article",
    publisher: "صحيفة",
    language: ["ar"],
    noCapture: "Behind a wall.",
  },
});

const company = body("agent", 1, {
  title: "Acme Borders",
  fields: { kind: "company", names: [{ text: "Acme Borders Ltd", kind: "legal" }], jurisdiction: ["GB"] },
  citations: [{ field: "kind", source: source.id, relation: "supports", grade: "E3" }],
  editorial: ["names", "jurisdiction"],
});

const draftTechnology = body("technology", 2, { title: "Not yet public", state: "draft", fields: { kind: "system" } });

const technology = body("technology", 1, {
  title: { ...original("en", "Polygraph avatar"), fr: { text: "Avatar polygraphe", status: "human" } },
  fields: { kind: "system", developer: [company.id], broader: [draftTechnology.id] },
  editorial: ["kind", "developer", "broader"],
});

const deployment = body("deployment", 1, {
  title: { ...original("en", "Automated lie detection trial"), ar: { text: "تجربة كشف الكذب", status: "human" } },
  summary: original("en", "A trial at three crossings."),
  fields: {
    technology: [technology.id, draftTechnology.id],
    countries: ["GR", "HU"],
    status: "trial",
    since: "2016-09",
    until: "2019-08",
    figures: [{ label: original("en", "Crossings"), value: 3, source: source.id }],
  },
  citations: [
    { field: "since", source: source.id, relation: "supports", grade: "E3", locator: { page: "4", quote: "since September" } },
  ],
  editorial: ["technology", "countries", "status", "until"],
});

const deploymentNow: RecordBody = {
  ...deployment,
  state: "corrected",
  fields: { ...deployment.fields, status: "ended" },
  corrections: [
    {
      kind: "update",
      field: "status",
      before: "trial",
      after: "ended",
      reason: "The trial ended.",
      at: "2026-02-01T00:00:00.000Z",
    },
  ],
};

const hostile = body("incident", 1, {
  title: HOSTILE,
  summary: original("en", "=HYPERLINK(1)"),
  fields: { kind: "incident", countries: ["GR"] },
  editorial: ["kind", "countries"],
});

const withdrawn = body("incident", 2, { title: "Said too much", fields: { kind: "incident" }, editorial: ["kind"] });
const merged = body("agent", 2, { title: "ACME", fields: { kind: "company" }, editorial: ["kind"] });

const step = (given: RecordBody, act: Act = "published", reason = "ready"): Step => ({ body: given, act, reason });

const many = Array.from({ length: 25 }, (_, i) =>
  step(
    body("event", i + 1, {
      title: `Hearing ${i + 1}`,
      fields: { start: `2020-01-${String(i + 1).padStart(2, "0")}` },
      editorial: ["start"],
    }),
  ),
);

export const STEPS: readonly Step[] = [
  step(source),
  step(secondSource),
  step(company),
  step(draftTechnology, "created"),
  step(technology),
  step(deployment),
  step(deploymentNow, "corrected", "The trial ended."),
  step(hostile),
  step(withdrawn),
  step({ ...withdrawn, state: "withdrawn" }, "withdrawn", "A person asked for it."),
  step(merged),
  step({ ...merged, state: "superseded", mergedInto: company.id }, "merged", "One company, twice."),
  ...many,
];
