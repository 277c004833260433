import { newId } from "../../kernel/ids.ts";
import { type Act, original, type RecordBody, type Revision } from "../../registry/index.ts";
import type { TestDesk } from "../shell/desk.fixture.ts";

/** A draft of a deployment, but for what is given. */
export const draft = (more: Partial<RecordBody> = {}): RecordBody => ({
  ...{ id: newId(), handle: "", type: "deployment", lang: "en", state: "draft", visibility: "public" },
  ...{ sensitivity: "none", licence: "CC-BY-4.0", title: original("en", "Cameras at the river") },
  ...{ fields: { since: "2019" }, citations: [], editorial: [], notes: [], corrections: [] },
  ...(more as object),
});

/** Saves a record as someone would, and waits until the index knows it. */
export async function saved(
  desk: TestDesk,
  record: RecordBody,
  { actor = "amal", act = "created", reason = "for a test" }: { actor?: string; act?: Act; reason?: string } = {},
): Promise<Revision> {
  const [revision] = await desk.house.ledger.append([{ body: record, act, reason, actor }]);
  await desk.house.index.catchUp();
  if (!revision) throw new Error("nothing was saved");
  return revision;
}

/** A source with one file of these pages; without pages, with a file that has no text. */
export async function savedSource(
  desk: TestDesk,
  pages: readonly string[],
  more: Partial<RecordBody> = {},
  lang = "en",
): Promise<Revision> {
  const { objects } = desk.house;
  const layer = { pages: pages.map((text, i) => ({ page: i + 1, text, lang })) };
  const text = await objects.put(Buffer.from(JSON.stringify(layer)));
  const file = await objects.put(Buffer.from(`file of ${text.sha256} ${newId()}`));
  const derivations = [{ kind: "text", sha256: text.sha256, mediaType: "application/json", tool: "test" }];
  const files = [
    {
      ...{ sha256: file.sha256, name: "report.pdf", mediaType: "application/pdf" },
      ...(pages.length > 0 ? { pages: pages.length, derivations } : {}),
    },
  ];
  const title = original("en", "Report on the river");
  return saved(desk, draft({ type: "source", title, ...more, fields: { material: "report", ...more.fields, files } }));
}

/** The words of a page without the marks that keep scripts apart. */
export const words = (html: string): string =>
  html
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
