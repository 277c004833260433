import { blackened, type RedactionPlan } from "../../../archive/index.ts";
import type { RecordBody } from "../../../registry/index.ts";
import type { DeskHouse } from "../../shell/house.ts";

const MOST = 200;

/** Where else the desk says what is to go: the source's own record, and records that quote it. */
export interface Echoes {
  /** Its summary, a note or a field. */
  own: boolean;
  /** Handles of the records that cite it in those words. */
  quoting: string[];
}

export function echoesOf({ index }: Pick<DeskHouse, "index">, body: RecordBody, plan: RedactionPlan): Echoes {
  const words = [...plan.words, ...plan.passages.map(({ quote }) => quote)];
  const says = (value: unknown): boolean => blackened(textsIn(value).join("\n"), words, plan.wholeWords).count > 0;
  const { files: _files, author: _author, ...fields } = body.fields;
  const backlinks = index.open(body.handle)?.backlinks ?? [];
  const handles = [...new Set(backlinks.map(({ handle }) => handle))].slice(0, MOST);
  return {
    own: says([body.summary, body.contentNotice, body.notes, fields]),
    quoting: handles.filter((handle) => {
      const record = index.record(handle);
      return record !== undefined && says([record.citations.filter(({ source }) => source === body.id), record.fields.evidence]);
    }),
  };
}

/** Every text inside a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
