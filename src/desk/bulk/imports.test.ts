import { readdir } from "node:fs/promises";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { migrateJobs } from "../../kernel/jobs/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import { importing, mapping as mapped } from "./bulk.fixture.ts";
import type { TableImport } from "./rules/import.ts";
import type { Mapping } from "./rules/mapping.ts";
import { imports } from "./store.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDeskFor({ people: { amal: ["editor"], bea: ["editor"] } });
  await migrateJobs(desk.house.database);
});
afterAll(() => desk.close());

let origin = "";
let tests = 0;
/** Each test has an origin of its own, so that none meets the rows of another. */
beforeEach(() => {
  tests += 1;
  origin = `register-${tests}`;
});
const mapping = (columns: readonly string[], more: Partial<Mapping> = {}): Mapping => mapped(columns, { origin, ...more });

const kept = () => readdir(join(desk.house.settings.data, "imports"));

const fates = async (it: TableImport) =>
  (await imports(desk.house).rows(it.id, { limit: 1000 })).map(({ line, fate, why }) => [
    line,
    fate,
    why
      .map((one) =>
        one.kind === "value" ? `${one.path} ${one.code}` : `${one.code}${"column" in one && one.column ? ` ${one.column}` : ""}`,
      )
      .join(),
  ]);

const columns = ["title", "kind", "jurisdiction", "website"];
const table = (...rows: string[]) => `name,kind,country,site\n${rows.join("\n")}\n`;

describe("an import", () => {
  test("tells every row's fate before anything is written, then writes drafts that cite the file and the line", async () => {
    const { house } = desk;
    const { receive, check, write } = importing(house);
    const before = await house.ledger.maxSeq();
    const it = await receive(
      table("Acme,company,Grèce,https://acme.example", "Border Agency,autoridad,GR,", "Nobody,magician,GR,", ",company,GR,"),
    );
    const checked = await check(it, mapping(columns));
    expect(await fates(it)).toEqual([
      [2, "new", ""],
      [3, "refused", "term kind"],
      [4, "refused", "term kind"],
      [5, "refused", "no-key"],
    ]);
    expect(await house.ledger.maxSeq()).toBe(before);
    const written = await write(checked);
    expect(written.state).toBe("written");
    const [row] = await imports(house).rows(it.id, { limit: 1 });
    const revision = await house.ledger.latest(row?.record ?? "");
    const source = (await house.ledger.list({ type: "source", limit: 5 }))[0];
    expect(revision).toMatchObject({
      act: "imported",
      actor: "amal",
      version: 1,
      body: {
        state: "draft",
        title: { en: { text: "Acme", status: "original" } },
        fields: { kind: "company", jurisdiction: ["GR"], website: "https://acme.example" },
        provenance: { origin, key: "Acme" },
      },
    });
    expect(revision?.body.citations).toContainEqual({
      ...{ field: "jurisdiction", source: source?.record, relation: "supports", grade: "E1", locator: { page: "row 2" } },
    });
    expect(await kept()).not.toContain(`${it.id}.csv`);
  });

  test("of the same file again writes nothing, and of a newer one tells what changes and where someone has worked meanwhile", async () => {
    const { house } = desk;
    const { receive, check, write } = importing(house);
    const rows = [
      "Acme,company,GR,https://acme.example",
      "Beta,company,IT,https://beta.example",
      "Gamma,company,ES,https://gamma.example",
    ];
    await write(await check(await receive(table(...rows)), mapping(columns)));
    const same = await check(await receive(table(...rows)), mapping(columns));
    expect((await imports(house).tally(same.id)).fates).toMatchObject({ new: 0, same: 3 });

    const beta = (await imports(house).rows(same.id, { limit: 5 }))[1]?.record ?? "";
    const latest = await house.ledger.latest(beta);
    if (!latest) throw new Error("not there");
    const body = { ...latest.body, fields: { ...latest.body.fields, website: "https://beta.test" } };
    await house.ledger.append([{ body, act: "edited", reason: "checked by phone", actor: "bea" }]);

    const newer = await receive(
      table("Acme,company,GR,https://acme.test", "Beta,company,MT,https://beta.example", ",,,", "Gamma,company,ES,"),
    );
    await check(newer, mapping(columns));
    const store = imports(house);
    const found = await store.rows(newer.id, { limit: 10 });
    expect(found.map(({ fate }) => fate)).toEqual(["changed", "conflict", "same"]);
    expect(found[1]?.changes).toEqual([
      { path: "jurisdiction", before: "IT", after: "MT" },
      { path: "website", before: "https://beta.test", after: "https://beta.example" },
    ]);
    await write((await store.one(newer.id)) as TableImport);
    expect((await house.ledger.latest(beta))?.body.fields.website).toBe("https://beta.test");
    const acme = await house.ledger.latest(found[0]?.record ?? "");
    expect(acme).toMatchObject({
      version: 2,
      act: "imported",
      body: { fields: { website: "https://acme.test", kind: "company" } },
    });
  });

  test("is undone by what is written after it, and leaves what someone has worked on", async () => {
    const { house } = desk;
    const { receive, check, write, undo } = importing(house);
    await write(await check(await receive(table("Acme,company,GR,https://acme.example")), mapping(columns)));
    const second = await write(
      await check(
        await receive(table("Acme,company,IT,https://acme.example", "Beta,company,IT,", "Gamma,company,IT,")),
        mapping(columns),
      ),
    );
    const store = imports(house);
    const [acme, beta, gamma] = (await store.rows(second.id, { limit: 5 })).map(({ record }) => record ?? "");
    const latest = await house.ledger.latest(gamma ?? "");
    if (!latest) throw new Error("not there");
    await house.ledger.append([
      { body: { ...latest.body, reviewBy: "2030-01-01" }, act: "edited", reason: "mine now", actor: "bea" },
    ]);

    const undone = await undo(second);
    expect(undone.state).toBe("undone");
    expect(await house.ledger.latest(beta ?? "")).toMatchObject({ act: "withdrawn", version: 2, body: { state: "withdrawn" } });
    expect(await house.ledger.latest(acme ?? "")).toMatchObject({
      act: "edited",
      version: 3,
      body: { state: "draft", fields: { jurisdiction: ["GR"] } },
    });
    expect(await house.ledger.latest(gamma ?? "")).toMatchObject({ act: "edited", body: { state: "draft" } });
    expect(await store.tally(second.id)).toMatchObject({ written: 3, undone: 2, left: 1 });
    expect((await house.ledger.verifyChain()).problems).toEqual([]);

    // The same rows may come in again: what was taken back by the undoing comes back as the same record.
    const again = await check(await receive(table("Beta,company,IT,")), mapping(columns));
    expect((await store.tally(again.id)).fates).toMatchObject({ new: 1 });
    await write(again);
    expect(await house.ledger.latest(beta ?? "")).toMatchObject({ version: 3, body: { state: "draft" } });
  });

  test("does not touch what was withdrawn by a person, or is under review", async () => {
    const { house } = desk;
    const { receive, check, write } = importing(house);
    const first = await write(await check(await receive(table("Acme,company,GR,", "Beta,company,GR,")), mapping(columns)));
    const [acme, beta] = await imports(house).rows(first.id, { limit: 5 });
    for (const [record, state, act] of [
      [acme?.record, "withdrawn", "withdrawn"],
      [beta?.record, "in_review", "submitted"],
    ] as const) {
      const latest = await house.ledger.latest(record ?? "");
      if (!latest) throw new Error("not there");
      await house.ledger.append([{ body: { ...latest.body, state }, act, reason: "a person did", actor: "bea" }]);
    }
    const again = await check(await receive(table("Acme,company,IT,", "Beta,company,IT,")), mapping(columns));
    expect(await fates(again)).toEqual([
      [2, "refused", "withdrawn"],
      [3, "refused", "under-review"],
    ]);
  });

  test("finds the records that cells name: by handle, by an earlier key, by title; and none where two are called so", async () => {
    const { house } = desk;
    const { receive, check, write } = importing(house);
    await write(await check(await receive(table("Acme,company,GR,", "Borders Ltd,company,GR,")), mapping(columns)));
    const [head] = await house.ledger.list({ type: "agent", limit: 1 });
    const links = await receive(`what,from,to\nOne,${head?.handle},Borders Ltd\nTwo,Acme,Nobody Inc\n`);
    await check(links, mapping(["title", "from", "to"], { type: "link", origin: `${origin}-links` }));
    const rows = await imports(house).rows(links.id, { limit: 5 });
    expect(rows.map(({ fate, body }) => [fate, body?.fields.from])).toEqual([
      ["new", head?.record],
      ["refused", undefined],
    ]);
    expect(rows[1]?.why).toEqual([{ kind: "cell", code: "ref", column: "to", text: "Nobody Inc" }]);
  });

  test("takes dates as people write them, and refuses one that can be read in two ways", async () => {
    const { house } = desk;
    const { receive, check } = importing(house);
    const text = "name;since\nA;2019\nB;12/05/2019\nC;mai 2019\nD;١٢ مايو ٢٠١٩\nE;31/12/2019\nF;43586\n";
    const of = async (dates?: "dmy" | "mdy") => {
      const it = await receive(text);
      await check(it, mapping(["title", "since"], { type: "deployment", ...(dates && { dates }) }));
      return (await imports(house).rows(it.id, { limit: 10 })).map(
        ({ body, why }) => body?.fields.since ?? why.map((one) => one.code).join(),
      );
    };
    expect(await of()).toEqual(["2019", "date-order", "2019-05", "2019-05-12", "date-order", "date"]);
    expect(await of("dmy")).toEqual(["2019", "2019-05-12", "2019-05", "2019-05-12", "2019-12-31", "date"]);
    expect(await of("mdy")).toEqual(["2019", "2019-12-05", "2019-05", "2019-05-12", "date", "date"]);
  });
});

describe("a bad file", () => {
  const read = async (bytes: Uint8Array | string) => {
    const { receive, check } = importing(desk.house);
    const it = await receive(bytes);
    await check(it, mapping(["title", "jurisdiction"]));
    const rows = await imports(desk.house).rows(it.id, { limit: 100 });
    return { it, rows: rows.map(({ line, fate, title, why }) => [line, fate, title, why.map((one) => one.code).join()]) };
  };
  const sane = [
    [2, "new", "Société", ""],
    [3, "new", "Zoë", ""],
  ];

  test.each([
    ["carriage returns alone", Buffer.from("nom,pays\rSociété,FR\rZoë,NL\r")],
    ["a byte order mark", Buffer.from("\u{feff}nom;pays\r\nSociété;FR\r\nZoë;NL")],
    ["UTF-16 with a mark", iconv.encode("nom\tpays\nSociété\tFR\nZoë\tNL\n", "utf-16le", { addBOM: true })],
    ["UTF-16 without one", iconv.encode("nom|pays\nSociété|FR\nZoë|NL\n", "utf-16be")],
    ["Windows-1252", iconv.encode(`nom;pays\nSociété;FR\nZoë;NL\n${"Café de la Gare;FR\n".repeat(40)}`, "windows-1252")],
    ["the delimiter on its first line", Buffer.from("sep=|\nnom|pays\nSociété|FR\nZoë|NL\n")],
  ])("with %s is read", async (what, bytes) => {
    const { rows } = await read(bytes);
    const shift = what.startsWith("the delimiter") ? 1 : 0;
    expect(rows.slice(0, 2)).toEqual(sane.map(([line, ...rest]) => [Number(line) + shift, ...rest]));
  });

  test("names the lines that it cannot read, and takes in the others", async () => {
    const bytes = Buffer.concat([
      Buffer.from("name,country\nFine,FR\n"),
      Buffer.from("Broken \xff,FR\n", "latin1"),
      Buffer.from('Zoë and é and ü and ö and à,FR\nNul\0here,FR\nShort\nLong,FR,more,cells\n\n\n"Open,FR\nLast,FR\n'),
    ]);
    const { it, rows } = await read(bytes);
    expect(it.reading).toMatchObject({ encoding: "utf-8", certain: false });
    expect(rows.map(([line, fate, , why]) => [line, fate, why])).toEqual([
      [2, "new", ""],
      [3, "refused", "unreadable"],
      [4, "new", ""],
      [5, "refused", "control"],
      [6, "new", "few-cells"],
      [7, "refused", "too-many-cells"],
      [10, "new", "stray-quote"],
      [11, "new", ""],
    ]);
  });

  test("with formulas in it brings in texts and nothing that runs", async () => {
    const { rows } = await read('name,country\n"=HYPERLINK(""http://evil.test"")",FR\n\'=1+1,FR\n');
    expect(rows.map(([, fate, title]) => [fate, title])).toEqual([
      ["new", '=HYPERLINK("http://evil.test")'],
      ["new", "=1+1"],
    ]);
  });

  test.each([
    ["nothing", Buffer.alloc(0), "no-table-empty"],
    ["spaces", Buffer.from(" \n \n"), "no-table-empty"],
    ["an archive of files", Buffer.from("504b0304140006000800000021", "hex"), "no-table-spreadsheet"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "no-table-binary"],
    ["a page of the web", Buffer.from("<!doctype html><p>a,b\n1,2"), "no-table-markup"],
    ["data of a program", Buffer.from('{"a": [1,2]}\n'), "no-table-markup"],
    ["a header and nothing under it", Buffer.from("a,b\n"), "no-table-no-rows"],
    ["noise", Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251)), "no-table-binary"],
  ])("that is %s is refused in words, and nothing of it is kept", async (_, bytes, code) => {
    const before = await kept();
    await expect(importing(desk.house).receive(bytes)).rejects.toMatchObject({ code });
    expect(await kept()).toEqual(before);
  });
});
