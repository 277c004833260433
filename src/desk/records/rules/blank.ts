import type { RecordBody, TypeName } from "../../../registry/index.ts";

/** What is given when nobody says otherwise. */
const LICENCE = "CC-BY-4.0";

/** A record before its first version: its type, and nothing said yet. */
export const blank = (id: string, type: TypeName, lang: string): RecordBody => ({
  id,
  handle: "",
  type,
  lang,
  state: "draft",
  visibility: "public",
  sensitivity: "none",
  licence: LICENCE,
  title: {},
  fields: {},
  citations: [],
  editorial: [],
  notes: [],
  corrections: [],
});
