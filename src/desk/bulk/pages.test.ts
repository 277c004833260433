import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrateJobs } from "../../kernel/jobs/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import { dropAbandoned } from "./actions.ts";
import { worked } from "./bulk.fixture.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDeskFor({ people: { amal: ["editor"], rui: ["reviewer"] } });
  await migrateJobs(desk.house.database);
});
afterAll(() => desk.close());

/** Sends a file as a browser does that runs no script. */
async function sent(name: string, text: string, lang = "en"): Promise<string> {
  const { ask, session } = desk.as("amal");
  const form = new FormData();
  form.append("_token", session.formToken);
  form.append("file", new Blob([text], { type: "text/csv" }), name);
  const answer = await ask(`/${lang}/import/file`, { method: "POST", body: form });
  expect([answer.status, answer.html]).toMatchObject([303, ""]);
  return answer.location ?? "";
}

const idOf = (path: string) => path.split("/").at(-1) ?? "";

/** The fields of a form as the page has them. */
function fieldsOf(html: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [, name = "", body = ""] of html.matchAll(/<select [^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    fields[name] = /<option value="([^"]*)"[^>]* selected/.exec(body)?.[1] ?? "";
  for (const [tag, name = ""] of html.matchAll(/<input [^>]*name="([^"]+)"[^>]*>/g)) {
    if (/type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag)) continue;
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? "";
    if (name === "key") fields.key = [...((fields.key as string[]) ?? []), value];
    else fields[name] = value;
  }
  return fields;
}

describe("the pages of an import", () => {
  test.each(["en", "fr", "es", "ar"])("lead from a file to its rows and back, in %s", async (lang) => {
    const amal = desk.as("amal");
    const headers = {
      en: "Title,Kind,Jurisdiction",
      fr: "Titre,Nature,Juridiction",
      es: "Título,Tipo,Jurisdicción",
      ar: "العنوان,النوع,الولاية القضائية",
    }[lang];
    const path = await sent(`register-${lang}.csv`, `${headers}\nAcme ${lang},company,Grèce\nWizard,wizard,GR\n`, lang);
    const map = await amal.get(path);
    expect(map.status).toBe(200);
    const fields = fieldsOf(map.html);
    expect([fields.c0, fields.origin]).toEqual(["title", `register-${lang}`]);

    const checking = await amal.post(`${path}/mapping`, { ...fields, c1: "kind", c2: "jurisdiction", key: ["0"] });
    expect([checking.status, checking.location]).toEqual([303, path]);
    expect((await amal.get(path)).html).toContain('id="bulk-working"');
    await worked(desk.house, idOf(path));
    const fates = await amal.get(path);
    expect(fates.html).toContain(`Acme ${lang}`);
    expect(fates.html).toContain("wizard");
    const csv = await amal.get(`${path}/rows.csv?fate=refused`);
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect(csv.html.trim().split("\r\n")).toHaveLength(2);

    const none = await amal.post(`${path}/write`, {});
    expect(none.status).toBe(422);
    const writing = await amal.post(`${path}/write`, { fate: ["new"] });
    expect(writing.location).toBe(`${path}?done=bulk-written`);
    await worked(desk.house, idOf(path));
    expect((await amal.get(path)).html).toMatch(/\/records\/VIG-AGT-\d{4}-\d{4}/);
    expect((await amal.post(`${path}/undo`)).location).toBe(`${path}?done=bulk-undoing`);
    await worked(desk.house, idOf(path));
    expect((await amal.get(path)).status).toBe(200);
    expect((await amal.get(`/${lang}/import`)).html).toContain(`register-${lang}.csv`);
    expect(desk.bugs).toEqual([]);
  });

  test("remember the mapping of a file with the same columns, and offer it by its name", async () => {
    const amal = desk.as("amal");
    const first = await sent("boats.csv", "Boat,Flag\nA,GR\n");
    await amal.post(`${first}/mapping`, {
      ...fieldsOf((await amal.get(first)).html),
      type: "technology",
      c0: "title",
      c1: "",
      origin: "boats",
      key: ["0"],
    });
    const second = await sent("boats 2027.csv", "Boat,Flag\nB,GR\n");
    expect(fieldsOf((await amal.get(second)).html)).toMatchObject({
      type: "technology",
      c0: "title",
      c1: "",
      origin: "boats",
      key: ["0"],
    });
    const third = await sent("other.csv", "Flag,Boat,More\nGR,C,x\n");
    expect(fieldsOf((await amal.get(`${third}?from=boats`)).html)).toMatchObject({
      type: "technology",
      c0: "",
      c1: "title",
      c2: "",
      key: ["1"],
    });
  });

  test("give a mapping that does not do back with what was chosen", async () => {
    const amal = desk.as("amal");
    const path = await sent("x.csv", "a,b,c\n1,2,3\n");
    const answer = await amal.post(`${path}/mapping`, {
      ...fieldsOf((await amal.get(path)).html),
      type: "agent",
      c0: "kind",
      c1: "kind",
      c2: "nonsense",
      origin: "No Name!",
      lang: "klingon",
      licence: "(c) <me>",
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('href="#origin"');
    expect(answer.html).toContain('href="#c1"');
    expect(answer.html).toContain('href="#c2"');
    expect(answer.html).toContain('value="No Name!"');
    expect(fieldsOf(answer.html)).toMatchObject({ c0: "kind", c1: "kind" });
  });

  test("say in words what is no table, and keep what was pasted", async () => {
    const { ask, post, session } = desk.as("amal");
    const form = new FormData();
    form.append("_token", session.formToken);
    form.append("file", new Blob([Buffer.from("504b0304140006000800000021", "hex")]), "Book1.xlsx");
    const answer = await ask("/en/import/file", { method: "POST", body: form });
    expect([answer.status, answer.html]).toEqual([422, expect.stringContaining("This is a spreadsheet and no CSV file")]);
    const pasted = await post("/en/import/paste", { table: "only headers" });
    expect([pasted.status, pasted.html]).toEqual([422, expect.stringContaining("only headers</textarea>")]);
  });

  test("are for those who may import; a file without the form's token is not even read", async () => {
    const rui = desk.as("rui");
    expect((await rui.get("/en/import")).status).toBe(403);
    const path = await sent("y.csv", "name\nA\n");
    for (const deed of ["mapping", "write", "undo", "stop", "resume", "drop", "reading"])
      expect([deed, (await rui.post(`${path}/${deed}`)).status]).toEqual([deed, 403]);
    for (const token of ["", "wrong"]) {
      const form = new FormData();
      if (token) form.append("_token", token);
      form.append("file", new File(["name\nA\n"], "a.csv"));
      form.append("_token", desk.as("amal").session.formToken);
      expect((await desk.as("amal").ask("/en/import/file", { method: "POST", body: form })).status).toBe(403);
    }
    expect((await desk.as("amal").get("/en/import/01ARZ3NDEKTSV4RRFFQ69G5FAV")).status).toBe(404);
  });

  test("are read in another encoding when the guess was wrong, and an import may be discarded", async () => {
    const amal = desk.as("amal");
    const path = await sent("z.csv", "nom;pays\nSociété;FR\n");
    await amal.post(`${path}/reading`, { encoding: "windows-1252", delimiter: ";" });
    expect((await amal.get(path)).html).toContain("SociÃ©tÃ©");
    expect((await amal.post(`${path}/drop`)).location).toBe("/en/import?done=bulk-dropped");
    expect((await amal.get(path)).status).toBe(404);
  });

  test("are forgotten with their tables when nobody comes back to them, unless something was written", async () => {
    const path = await sent("old.csv", "name\nA\n");
    const table = join(desk.house.settings.data, "imports", `${idOf(path)}.csv`);
    await dropAbandoned(desk.house, "2000-01-01T00:00:00.000Z");
    expect(existsSync(table)).toBe(true);
    await dropAbandoned(desk.house, "2999-01-01T00:00:00.000Z");
    expect([existsSync(table), (await desk.as("amal").get(path)).status]).toEqual([false, 404]);
    expect((await desk.as("amal").get("/en/import")).html).toContain("register-en.csv");
  });
});
