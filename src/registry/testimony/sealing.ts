import { type ErasableKeys, joined, openedText, sealedText } from "../../kernel/erasable-keys.ts";
import type { RecordBody } from "../rules/record.ts";

/**
 * A body as a ledger row holds it when it rests on testimonies: what the chain and the heads need is in the clear, the rest can be
 * read with the keys of all of them. Destroying one key erases it in every copy, and every hash stays true.
 */
export interface SealedBody extends Pick<RecordBody, "id" | "handle" | "type" | "state" | "visibility"> {
  mergedInto?: string;
  sealed: { under: readonly string[]; box: string };
}

export const isSealed = (body: object): body is SealedBody => "sealed" in body;

const keysOf = (keys: ErasableKeys, under: readonly string[]): Buffer[] => under.flatMap((name) => keys.key(name) ?? []);

/** Seals a body under the testimonies that it rests on. */
export function sealBody(keys: ErasableKeys, body: RecordBody, under: readonly string[]): SealedBody {
  const found = keysOf(keys, under);
  if (found.length !== under.length) throw new Error("a testimony has lost its key");
  const { id, handle, type, state, visibility, mergedInto } = body;
  return {
    ...{ id, handle, type, state, visibility },
    ...(mergedInto !== undefined && { mergedInto }),
    sealed: { under, box: sealedText(joined(found), JSON.stringify(body), id) },
  };
}

/** The body again; undefined when it is erased. Throws when it was tampered with. */
export function openBody(keys: ErasableKeys | undefined, { id, sealed }: SealedBody): RecordBody | undefined {
  const found = keys ? keysOf(keys, sealed.under) : [];
  if (found.length !== sealed.under.length) return undefined;
  return JSON.parse(openedText(joined(found), sealed.box, id)) as RecordBody;
}

/** What is left of a body that is erased: enough for the chain, and not a word. */
export const erasedBody = ({ id, handle, type, state, visibility, mergedInto }: SealedBody): RecordBody => ({
  ...{ id, handle, type, lang: "und", state, visibility, sensitivity: "personal", licence: "LicenseRef-none" },
  ...{ title: {}, fields: {}, citations: [], editorial: [], notes: [], corrections: [] },
  ...(mergedInto !== undefined && { mergedInto }),
});
