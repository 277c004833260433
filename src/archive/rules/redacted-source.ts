import type { Correction, RecordBody } from "../../registry/index.ts";
import { redactionCaution } from "./notices.ts";
import { blackened, type RedactionPlan } from "./redaction.ts";

/** What was made of a file, as its record names it. */
export interface Derivation {
  kind: string;
  sha256: string;
  mediaType: string;
  bytes: number;
  tool: string;
  version: string;
  parameters: string;
  at: string;
}

export interface RedactionNote {
  at: string;
  /** Name of the account. */
  by: string;
  /** How many. */
  places: number;
  /** Numbers of pages, in order. */
  pages: number[];
  /** `words`, `passage` and `area`, as far as there are any. */
  kinds: readonly string[];
  /** Readers see it. */
  reason: string;
}

type FileValue = Record<string, unknown> & {
  sha256?: string;
  name?: string;
  metadata?: string;
  teamMetadata?: string;
  derivations?: Derivation[];
  redactions?: unknown[];
  restricted?: Derivation[];
};

/**
 * The record of a source after a file of it was redacted: the original and what was made of it stay with the team, readers get the
 * copy. What is to go is also taken from the words that the record has from the file: its title, author, name and metadata. `wasPublic`: readers
 * have known it before, so that the redaction is told among the corrections, and holds for the versions before it.
 */
export function redactedSource(
  body: RecordBody,
  sha256: string,
  {
    derivations,
    note,
    plan,
    wasPublic,
  }: { derivations: Derivation[]; note: RedactionNote; plan: RedactionPlan; wasPublic: boolean },
): RecordBody {
  const words = [...plan.words, ...plan.passages.map(({ quote }) => quote)];
  const without = (text: string): string => blackened(text, words, plan.wholeWords).text;
  const files = ((body.fields.files ?? []) as FileValue[]).map((file) =>
    file.sha256 === sha256 ? redactedFile(file, derivations, note, without) : file,
  );
  const author = body.fields.author as string[] | undefined;
  const title = Object.fromEntries(Object.entries(body.title).map(([lang, one]) => [lang, { ...one, text: without(one.text) }]));
  const touched = (field: string, now: unknown, before: unknown): Correction[] =>
    JSON.stringify(now) === JSON.stringify(before)
      ? []
      : [{ kind: "redaction", field, before: "", after: "", reason: note.reason, at: note.at }];
  const caution = redactionCaution();
  const told = body.notes.some(({ text }) => text.en?.text === caution.en?.text);
  const authors = author?.map(without);
  return {
    ...body,
    title,
    fields: { ...body.fields, files, ...(authors && { author: authors }) },
    notes: told ? body.notes : [...body.notes, { kind: "caution", text: caution }],
    corrections: wasPublic
      ? [
          ...body.corrections,
          ...touched("files", files, body.fields.files),
          ...touched("title", title, body.title),
          ...touched("author", authors, author),
        ]
      : body.corrections,
  };
}

function redactedFile(
  file: FileValue,
  derivations: Derivation[],
  note: RedactionNote,
  without: (text: string) => string,
): FileValue {
  const { metadata, teamMetadata, derivations: before = [], restricted = [], redactions = [], ...rest } = file;
  const { at, by, places, pages, kinds, reason } = note;
  return {
    ...rest,
    ...(file.name !== undefined && { name: without(file.name) }),
    withheld: true,
    // What the file says of itself may say what was taken out of it.
    ...((metadata || teamMetadata) && { teamMetadata: JSON.stringify({ ...said(metadata), ...said(teamMetadata) }) }),
    derivations,
    redactions: [...redactions, { at, by, places, pages: pages.join(", "), kind: kinds.join(", "), reason }],
    restricted: [...restricted, ...before],
  };
}

function said(json: string | undefined): Record<string, unknown> {
  try {
    return JSON.parse(json ?? "{}") as Record<string, unknown>;
  } catch {
    return {};
  }
}
