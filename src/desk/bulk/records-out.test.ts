import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { migrateJobs } from "../../kernel/jobs/index.ts";
import { original, type RecordBody } from "../../registry/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import { importing, mapping } from "./bulk.fixture.ts";
import { imports } from "./store.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDeskFor({ people: { amal: ["editor"], rui: ["reviewer"], ines: ["contributor"] } });
  await migrateJobs(desk.house.database);
  const { ledger, index } = desk.house;
  const agent = draft({ type: "agent", title: original("en", "Acme"), fields: { kind: "company" } });
  const bodies: RecordBody[] = [
    agent,
    draft({
      type: "agent",
      title: original("en", "=cmd|' /C calc'!A0"),
      fields: { kind: "company", website: "https://acme.example" },
    }),
    draft({
      type: "agent",
      title: original("en", "'=said"),
      lang: "en",
      fields: { kind: "company", headquarters: { lat: -12.5, lon: 3, precision: "area", publicPrecision: "area" } },
    }),
    ...Array.from({ length: 230 }, (_, i) => draft({ title: original("en", `Tower ${i}`), fields: { since: "2019" } })),
    draft({ visibility: "sealed", title: original("en", "For custodians alone") }),
  ];
  await ledger.append(bodies.map((body) => ({ body, act: "created", reason: "a test", actor: "amal" })));
  await index.catchUp();
});
afterAll(() => desk.close());

const rows = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];

describe("a list of the desk as a table", () => {
  test("has every record of the list once, and none that is sealed", async () => {
    const all = rows((await desk.as("rui").get("/en/records.csv")).html);
    expect(all).toHaveLength(233);
    expect(new Set(all.map(({ handle }) => handle)).size).toBe(233);
    expect(all.some(({ title }) => title?.includes("custodians"))).toBe(false);
    const some = rows((await desk.as("rui").get("/en/records.csv?q=tower&type=deployment")).html);
    expect(some).toHaveLength(230);
    expect(some[0]).toMatchObject({ since: "2019", state: "draft" });
  });

  test("holds nothing that a spreadsheet would run, and is read back the same", async () => {
    const { house } = desk;
    const { html } = await desk.as("amal").get("/en/records.csv?type=agent");
    const cells = parse(html, { bom: true }) as string[][];
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    const { receive, check } = importing(house);
    const it = await receive(html);
    const checked = await check(
      it,
      mapping(
        it.headers.map((name) => (["type", "state"].includes(name) ? "" : name)),
        { keys: [0] },
      ),
    );
    expect(checked.tally?.fates).toEqual({ new: 0, same: 3, changed: 0, conflict: 0, refused: 0 });
    expect((await imports(house).rows(it.id, { limit: 5 })).map(({ title }) => title)).toEqual([
      "Acme",
      "=cmd|' /C calc'!A0",
      "'=said",
    ]);
  });

  test("comes with a table of what its columns mean, in the reader's language", async () => {
    const book = parse((await desk.as("amal").get("/fr/records-columns.csv?type=deployment")).html, { bom: true }) as string[][];
    expect(book.find(([name]) => name === "since")).toEqual(["since", "Depuis", "", "date (EDTF)", ""]);
    expect(book.find(([name]) => name === "classes")?.[4]).toBe("Technologies");
    for (const lang of ["en", "es", "ar"]) expect((await desk.as("amal").get(`/${lang}/records-columns.csv`)).status).toBe(200);
  });

  test("is for those who may take data out", async () => {
    expect((await desk.as("ines").get("/en/records.csv")).status).toBe(403);
    expect((await desk.as("ines").get("/en/records-columns.csv")).status).toBe(403);
  });
});
