import { newId } from "../../kernel/ids.ts";
import type { RecordBody } from "../rules/record.ts";
import { original } from "../rules/values.ts";

/** Records of a small archive that holds what a person told. */
const bare = (more: Partial<RecordBody>): RecordBody => ({
  ...{ id: newId(), handle: "", type: "source", lang: "en", state: "published", visibility: "public", sensitivity: "none" },
  ...{
    licence: "CC-BY-4.0",
    title: original("en", "Untitled"),
    fields: {},
    citations: [],
    editorial: [],
    notes: [],
    corrections: [],
  },
  ...more,
});

/** What a person told, with their consent to be quoted under the print `item`. */
export const testimonyOf = (item: string, title: string, more: Record<string, unknown> = {}): RecordBody =>
  bare({
    title: original("en", title),
    fields: {
      material: "testimony",
      testimony: {
        alias: "the baker",
        attribution: "a witness",
        consents: [{ purpose: "quote", given: "2026-05-01T00:00:00.000Z", item }],
        riskReview: "looked at",
      },
      ...more,
    },
  });

/** A claim that rests on one source, or on several. */
export const claimOn = (sources: readonly { id: string; quote?: string }[], text: string): RecordBody =>
  bare({
    type: "claim",
    title: original("en", text),
    fields: {
      text: original("en", text),
      about: [newId()],
      standing: "reported",
      evidence: sources.map(({ id, quote }) => ({ source: id, relation: "supports", ...(quote && { quote }) })),
    },
    editorial: ["text"],
  });

/** A technology whose summary and a note cite what was told, beside what has grounds of its own. */
export const technologyOn = (testimony: string, { quote, summary }: { quote: string; summary: string }): RecordBody =>
  bare({
    type: "technology",
    title: original("en", "Fence cameras"),
    summary: original("en", summary),
    notes: [
      { kind: "caution", text: original("en", "Sources differ.") },
      { kind: "caution", text: original("en", `A witness says: “${quote}”`) },
    ],
    citations: [
      { field: "summary", source: testimony, relation: "supports", grade: "E2", locator: { quote } },
      { field: "notes.1", source: testimony, relation: "supports", grade: "E2", locator: { quote } },
    ],
  });

export const plainSource = (title: string): RecordBody =>
  bare({ title: original("en", title), fields: { material: "report", noCapture: "a test" } });
