import { newId } from "../src/kernel/ids.ts";
import { original, type RecordBody } from "../src/registry/index.ts";

/** A small valid record, as a draft without a handle. */
export const draft = (more: Partial<RecordBody> = {}): RecordBody => ({
  id: newId(),
  handle: "",
  type: "deployment",
  lang: "en",
  state: "draft",
  visibility: "public",
  sensitivity: "none",
  licence: "CC-BY-4.0",
  title: original("en", "Towers along a river"),
  fields: {},
  citations: [],
  editorial: [],
  notes: [],
  corrections: [],
  ...more,
});
