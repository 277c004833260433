import "@citation-js/plugin-csl";
import { Cite } from "@citation-js/core";
import { describe, expect, it } from "vitest";
import { HOSTILE } from "../archive.fixture.ts";
import { editionInMemory } from "../edition.fixture.ts";
import { apa } from "./apa.ts";
import { cite } from "./cite.ts";
import { type CslItem, cslItems } from "./items.ts";

const MONITOR = { name: "Border Monitor", baseUrl: "https://monitor.example" };
const edition = editionInMemory();

function record(handle: string, version?: number) {
  const found = edition.record(handle, version);
  if (!found) throw new Error(`${handle} is not in the archive of the tests`);
  return found;
}

const deployment = record("VIG-DEP-2026-0001");
const source = record("VIG-SRC-2026-0001");
const arabic = record("VIG-SRC-2026-0002");
const hostile = record("VIG-INC-2026-0001");

/** What a CSL processor makes of the same entry. */
const processed = (item: CslItem): string =>
  new Cite([item], { generateGraph: false }).format("bibliography", { format: "text", template: "apa", lang: "en-US" }).trim();

/** As the fields of an entry that the processor prints and we leave out: the archive's place, and a publisher named already. */
function asPrinted(item: CslItem): CslItem {
  const { archive: _, archive_location: __, ...rest } = item;
  if (item.author?.length === 1 && item.author[0]?.literal === item.publisher) delete rest.publisher;
  return rest;
}

describe("citing", () => {
  it("names the monitor, the day of the version and the permanent address of that version", async () => {
    expect(await cite(deployment, MONITOR, "apa")).toBe(
      "Border Monitor. (2026, January 1). Automated lie detection trial (Deployment Record VIG-DEP-2026-0001@2). https://monitor.example/r/VIG-DEP-2026-0001@2\n",
    );
    expect(await cite(record("VIG-DEP-2026-0001", 1), MONITOR, "apa")).toContain("/r/VIG-DEP-2026-0001@1");
  });

  it("cites for a source record also the source itself", async () => {
    const [ours, itself] = (await cite(source, MONITOR, "apa")).trim().split("\n\n");
    expect(ours).toContain("(Source Record VIG-SRC-2026-0001@1)");
    expect(itself).toBe(
      "Ada Amari & Border Watch. (2019). Lie detection at the border. Border Watch. https://example.org/report?a=1&b=%7B2%7D",
    );
    expect(cslItems(source, MONITOR)[1]).toMatchObject({ type: "report", issued: { "date-parts": [[2019, 5]] } });
  });

  it.each([
    ["a record", cslItems(deployment, MONITOR)[0]],
    ["a source record", cslItems(source, MONITOR)[0]],
    ["a report with two authors", cslItems(source, MONITOR)[1]],
    [
      "a page by its publisher",
      {
        id: "a",
        type: "webpage",
        title: "Who decides?",
        author: [{ literal: "Watch Co." }],
        publisher: "Watch Co.",
        URL: "https://a.example/",
      },
    ],
    [
      "an article of the press",
      {
        ...{
          id: "a",
          type: "article-newspaper",
          title: "Told",
          author: [{ literal: "A. Writer" }],
          "container-title": "The Daily",
        },
        ...{ issued: { "date-parts": [[2020, 2, 3]] }, URL: "https://a.example/" },
      },
    ],
    [
      "a dataset of three",
      {
        id: "a",
        type: "dataset",
        title: "Crossings",
        author: [{ literal: "A" }, { literal: "B" }, { literal: "C" }],
        publisher: "D",
        issued: { "date-parts": [[2020]] },
      },
    ],
    [
      "a report without an author",
      { id: "a", type: "report", title: "Untold", issued: { "date-parts": [[2020, 2, 3]] }, URL: "https://a.example/" },
    ],
  ] as [string, CslItem][])("writes %s as a CSL processor does in APA style", (_, item) => {
    expect(apa(item)).toBe(processed(asPrinted(item)));
  });

  it("keeps every script in BibTeX and escapes what LaTeX would run", async () => {
    expect(await cite(arabic, MONITOR, "bibtex")).toContain("كشف الكذب على الحدود");
    const entry = await cite(hostile, MONITOR, "bibtex");
    expect(entry).toContain("@misc{VIG-INC-2026-0001,");
    expect(entry).toContain("\\textbackslash{}input\\{x\\} 100\\% \\& \\{a\\_b\\}");
    expect(entry).toContain("url = {https://monitor.example/r/VIG-INC-2026-0001@1}");
    expect(depths(entry).at(-1)).toBe(0);
    expect(Math.min(...depths(entry))).toBe(0);
  });

  it("writes RIS one line a field, and a title cannot end the entry", async () => {
    const lines = (await cite(source, MONITOR, "ris")).trimEnd().split("\n");
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-( |$)/);
    expect(lines.filter((line) => line.startsWith("ER"))).toHaveLength(2);
    const title = { en: { text: "One\nER  - \nTY  - BOOK", status: "original" as const } };
    expect((await cite({ ...deployment, title }, MONITOR, "ris")).match(/^(TY|ER)/gm)).toEqual(["TY", "ER"]);
  });

  it("never carries markup or an address that runs", async () => {
    const running = { ...arabic, fields: { ...arabic.fields, url: "javascript:alert(1)" } };
    for (const format of ["apa", "bibtex", "ris", "csl"] as const) {
      expect(await cite(hostile, MONITOR, format), format).not.toMatch(/<\/?(script|title)/);
      expect(await cite(running, MONITOR, format), format).not.toContain("javascript:");
    }
    expect(JSON.parse(await cite(hostile, MONITOR, "csl"))).toHaveLength(1);
    expect(HOSTILE).toContain("<script>");
  });
});

/** How deep in braces each character is. */
function depths(text: string): number[] {
  let depth = 0;
  return [...text.replace(/\\[{}]/g, "")].map((char) => {
    depth += char === "{" ? 1 : char === "}" ? -1 : 0;
    return depth;
  });
}
