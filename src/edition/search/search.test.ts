import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { original } from "../../registry/index.ts";
import { openTestHouse, query, type TestHouse } from "../house.fixture.ts";
import { type FollowedEdition, followEdition } from "../index.ts";
import type { SearchHit } from "../rules/public.ts";

let house: TestHouse;
let edition: FollowedEdition;

const titles = async (q: string, more: object = {}): Promise<string[]> =>
  (await edition.search(query(q, more))).hits.map(titleOf);
const titleOf = (hit: SearchHit): string => Object.values(hit.title)[0]?.text ?? "";
const marked = (hit: SearchHit | undefined): string[] => (hit?.passage ?? []).filter((it) => it.mark).map((it) => it.text);
const firstMarks = async (q: string, more: object = {}): Promise<string[]> =>
  marked((await edition.search(query(q, more))).hits[0]);

beforeAll(async () => {
  house = await openTestHouse();
  await house.putSource(
    { title: original("ar", "تقرير الحدود"), lang: "ar", fields: { language: ["ar"], published: "2021-03-05" } },
    [
      { lang: "ar", text: "تستخدم السلطات الطائرات المسيّرة فوق البحر لمراقبة المهاجرين. وبالحدود أبراج." },
      { lang: "ar", text: "تعمل فرونتكس Frontex مع الحكومات." },
    ],
  );
  await house.putSource(
    { title: original("fr", "Personnes déplacées"), lang: "fr", fields: { language: ["fr"], published: "2022" } },
    [
      { lang: "fr", text: "Les personnes en déplacement sont surveillées par des drones. L’État n’a pas répondu à la requête." },
      { lang: "fr", text: "La date limite est passée." },
    ],
  );
  await house.putSource({ title: original("zh-Hant", "企業責任"), lang: "zh-Hant", fields: { language: ["zh-Hant"] } }, [
    { lang: "zh-Hant", text: "此頁面沒有繁體中文版本,現以English顯示。商業與人權資源中心的簡報頁面談及監\n控技術。" },
  ]);
  await house.putSource({ title: original("th", "รายงาน"), lang: "th" }, [
    { lang: "th", text: "คนเข้าเมืองถูกติดตามด้วยเทคโนโลยีจดจำใบหน้า" },
  ]);
  await house.putSource({ title: original("tr", "Göç raporu"), lang: "tr" }, [
    { lang: "tr", text: "IĞDIR sınırındaki kameralar İstanbul'dan izleniyor." },
  ]);
  await house.putSource(
    { title: original("en", "Detention and data"), fields: { publisher: "Human Rights Watch", published: "2023-06" } },
    [
      { lang: "en", text: "The company's automated decisions led to detention in every case. G4S replied by e-mail." },
      { lang: "en", text: "Data about people on the move was datafied. Adelanto is a detention centre." },
    ],
  );
  await house.put({
    type: "deployment",
    title: original("en", "Maritime patrols in the Aegean"),
    summary: original("en", "Operated by the coast guard since 2019."),
    fields: { classes: ["small-drone"], countries: ["GR"], status: "in-use", since: "2019", lastReported: "2023-06" },
  });
  await house.put({
    type: "agent",
    title: { ...original("en", "Lighthouse operators"), fr: { text: "Opérateurs de phares", status: "machine" } },
    summary: {
      ...original("en", "They lease Fresnel lanterns to harbours. One lantern is lit at night."),
      fr: { text: "Ils louent des lanternes Fresnel aux ports.", status: "machine" },
    },
    fields: { kind: "company" },
  });
  await house.put({
    type: "deployment",
    title: original("es", "Vigilancia en la frontera sur"),
    lang: "es",
    fields: { classes: ["face-recognition"], countries: ["MX", "GT"], status: "in-use", since: "2020-05/2022-01" },
  });
  edition = await followEdition(house);
});
afterAll(async () => {
  await edition?.close();
  await house?.close();
});

describe("words in every script", () => {
  test("Arabic is found with and without the article, and marked as it stands", async () => {
    for (const q of ["طائرة مسيرة", "الطائرات المسيرة", "طائرات مسيّرة", "والطائرات"]) {
      expect(await titles(q, { widen: false })).toEqual(["تقرير الحدود"]);
    }
    expect(await firstMarks("طائرة", { widen: false })).toEqual(["الطائرات"]);
    expect(await titles("حدود")).toEqual(["تقرير الحدود"]);
    expect(await firstMarks("الحدود")).toEqual(["وبالحدود"]);
  });

  test("French is found with and without accents, in any inflection, behind an elided article", async () => {
    for (const q of ["déplacement", "deplacement", "DÉPLACEMENTS", "deplacees personne", "etat", "l'état", "qu'etat"]) {
      expect(await titles(q), q).toEqual(["Personnes déplacées"]);
    }
    expect(await firstMarks("personnes en deplacement")).toEqual(["personnes", "en", "déplacement"]);
  });

  test("two Chinese characters are found inside a longer run, and only they are marked", async () => {
    expect(await firstMarks("簡報")).toEqual(["簡報"]);
    expect(await titles("簡頁")).toEqual([]);
    expect(await firstMarks("人")).toEqual(["人"]);
    expect(await titles("商業簡報")).toEqual(["企業責任"]);
    expect(await titles('"商業簡報"')).toEqual([]);
  });

  test("a line break inside a line of Chinese does not hide a word", async () => {
    expect(await titles("監控")).toEqual(["企業責任"]);
  });

  test("Thai words are found inside a sentence", async () => {
    expect(await firstMarks("เทคโนโลยี")).toEqual(["เทคโนโลยี"]);
  });

  test("Turkish dotted and dotless i are found however they are typed", async () => {
    for (const q of ["ığdır", "IGDIR", "Iğdır", "istanbul", "İSTANBUL", "ISTANBUL", "sınır"])
      expect(await titles(q), q).toEqual(["Göç raporu"]);
  });

  test("scripts mixed in one line are each found", async () => {
    expect(await titles("frontex")).toEqual(["تقرير الحدود"]);
    expect(await titles("Frontex حكومة")).toEqual(["تقرير الحدود"]);
    expect(await titles("English 簡報")).toEqual(["企業責任"]);
  });

  test("a word does not find what merely has the same stem in another language", async () => {
    expect(await titles("data")).toEqual(["Detention and data"]);
  });

  test("every interface language finds the same", async () => {
    for (const lang of ["en", "fr", "es", "ar"]) {
      for (const q of ["datafied", "personnes en déplacement", "簡報", "Adelanto"]) {
        const { hits } = await edition.search(query(q, { lang }));
        expect(marked(hits[0]).length, `${q} in ${lang}`).toBeGreaterThan(0);
      }
    }
  });
});

describe("the language of queries", () => {
  test("a phrase wants its words next to each other", async () => {
    expect(await titles('"automated decisions"')).toEqual(["Detention and data"]);
    expect(await titles('"decisions automated"')).toEqual([]);
    expect(await firstMarks("“people on the move”")).toEqual(["people on the move"]);
    expect(await titles("«personnes en déplacement»")).toEqual(["Personnes déplacées"]);
  });

  test("what is excluded is left out, record and all", async () => {
    expect(await titles("detention -adelanto")).toEqual([]);
    expect(await titles('detention -"adelanto detention"')).toEqual(["Detention and data"]);
    expect(await titles("-detention type:source")).not.toContain("Detention and data");
  });

  test("fields narrow by value, by name in any language and by exclusion", async () => {
    expect(await titles("country:GR")).toEqual(["Maritime patrols in the Aegean"]);
    expect(await titles("country:grèce")).toEqual(["Maritime patrols in the Aegean"]);
    expect(await titles("country:اليونان")).toEqual(["Maritime patrols in the Aegean"]);
    expect(await titles("type:deployment -country:GR")).toEqual(["Vigilancia en la frontera sur"]);
    expect(await titles('publisher:"human rights watch"')).toEqual(["Detention and data"]);
    expect(await titles("publisher:watch")).toEqual(["Detention and data"]);
    expect(await titles("lang:fr")).toEqual(["Personnes déplacées"]);
    expect(await titles("year:2021")).toEqual(["Vigilancia en la frontera sur", "تقرير الحدود"].reverse());
    expect(await titles("title:detention")).toEqual(["Detention and data"]);
    expect(await titles("title:adelanto")).toEqual([]);
    expect(await titles("country:nowhere")).toEqual([]);
    const [hit] = (await edition.search(query("detention page:2"))).hits;
    expect(hit?.page).toBe(2);
  });

  test("an unknown field is words", async () => {
    expect(await titles("foo:adelanto")).toEqual([]);
    expect(await titles("Company:automated")).toEqual(["Detention and data"]);
    expect(await titles("G4S")).toEqual(["Detention and data"]);
    expect(await titles("e-mail")).toEqual(["Detention and data"]);
  });

  test("dates are ranges that must overlap", async () => {
    expect(await titles("", { from: "2023" })).toEqual(["Detention and data", "Maritime patrols in the Aegean"]);
    expect(await titles("", { from: "2021-03-05", to: "2021-03-05" })).toContain("تقرير الحدود");
    expect(await titles("", { from: "2023-07" })).toEqual([]);
    expect(await titles("", { to: "2019-12" })).toEqual(["Maritime patrols in the Aegean"]);
    expect(await titles("type:source from:2022 to:2022")).toEqual(["Personnes déplacées"]);
    await expect(edition.search(query("", { from: "yesterday" }))).rejects.toMatchObject({ code: "bad-date", status: 400 });
  });

  test("dates sort both ways", async () => {
    const newest = await titles("type:source", { sort: "newest" });
    expect(newest.indexOf("Detention and data")).toBeLessThan(newest.indexOf("Personnes déplacées"));
    expect(await titles("type:deployment", { sort: "oldest" })).toEqual([
      "Maritime patrols in the Aegean",
      "Vigilancia en la frontera sur",
    ]);
  });
});

describe("widening", () => {
  test("a word for a term finds what is tagged with it, in every language, and says so", async () => {
    for (const [q, lang] of [
      ["drone", "en"],
      ["طائرة مسيرة", "ar"],
      ["dron", "es"],
      ["drones", "fr"],
    ] as const) {
      const found = await edition.search(query(q, { lang }));
      expect(found.hits.map(titleOf), q).toContain("Maritime patrols in the Aegean");
      expect(found.widened[0], q).toMatchObject({ word: q, scheme: "technology" });
    }
    const alone = await edition.search(query("drone", { widen: false }));
    expect(alone.widened).toEqual([]);
    expect(alone.hits.map(titleOf)).toEqual(["Personnes déplacées"]);
  });

  test("a name of several words is one term, and the words around it still count", async () => {
    expect(await titles("reconnaissance faciale", { lang: "fr" })).toEqual(["Vigilancia en la frontera sur"]);
    expect(await titles("frontera reconnaissance faciale")).toEqual(["Vigilancia en la frontera sur"]);
    expect(await titles("drone frontera")).toEqual([]);
  });

  test("countries are found by their names", async () => {
    expect(await titles("اليونان")).toEqual(["Maritime patrols in the Aegean"]);
    expect(await titles("Grecia")).toEqual(["Maritime patrols in the Aegean"]);
  });
});

describe("results", () => {
  test("a hit is a record, with the page of its best passage", async () => {
    const found = await edition.search(query("detention"));
    expect(found.total).toBe(1);
    expect(found.hits[0]).toMatchObject({ type: "source", page: 2, lang: "en" });
    expect(found.hits[0]?.translation).toBeUndefined();
    expect(found.hits[0]?.url).toMatch(/^\/r\/VIG-SRC-\d{4}-\d{4}\?file=[0-9a-f]{64}&page=2$/);
  });

  test("a record speaks the reader's language in a list, unless only another one has what was sought", async () => {
    const shown = async (q: string, lang: string): Promise<string> => {
      const [hit] = (await edition.search(query(q, { lang, filters: { type: ["agent"] } }))).hits;
      return `${hit?.lang}, ${hit?.translation}: ${hit?.passage.map(({ text, mark }) => (mark ? `[${text}]` : text)).join("")}`;
    };
    const [en, fr] = [
      "They lease Fresnel lanterns to harbours. One lantern is lit at night.",
      "Ils louent des lanternes Fresnel aux ports.",
    ];
    expect(await shown("", "fr")).toBe(`fr, machine: ${fr}`);
    expect(await shown("", "en")).toBe(`en, original: ${en}`);
    expect(await shown("", "ar")).toBe(`en, original: ${en}`);
    expect(await shown("fresnel", "fr")).toBe("fr, machine: Ils louent des lanternes [Fresnel] aux ports.");
    expect(await shown("night", "fr")).toBe(
      "en, original: They lease Fresnel lanterns to harbours. One lantern is lit at [night].",
    );
  });

  test("facets count records, and a choice leaves the other values of its facet to choose", async () => {
    const facet = async (name: string, filters: Record<string, string[]>) =>
      (await edition.search(query("", { filters }))).facets.find((it) => it.name === name)?.values;
    expect(await facet("country", { type: ["deployment"] })).toEqual(
      ["GR", "GT", "MX"].map((value) => ({ value, count: 1, chosen: false })),
    );
    expect(await facet("type", { type: ["deployment"] })).toEqual([
      { value: "source", count: 6, chosen: false },
      { value: "deployment", count: 2, chosen: true },
      { value: "agent", count: 1, chosen: false },
    ]);
    expect(await facet("type", { country: ["GR"], language: ["en"] })).toEqual([
      { value: "deployment", count: 1, chosen: false },
    ]);
    expect((await edition.search(query("", { filters: { country: ["GR", "MX"] } }))).total).toBe(2);
    expect((await edition.search(query("", { filters: { country: ["ZZ"] } }))).total).toBe(0);
    expect((await edition.search(query("", { filters: { nonsense: ["x"] } }))).total).toBe(0);
  });

  test("pages of results follow each other without gaps and without repeating", async () => {
    for (const q of ["", "type:source", "the OR a -zzz"]) {
      for (const sort of ["relevance", "newest"] as const) {
        const all = (await edition.search(query(q, { sort, limit: 100 }))).hits.map((hit) => hit.handle);
        const paged: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await edition.search(query(q, { sort, limit: 3, cursor }));
          paged.push(...page.hits.map((hit) => hit.handle));
          cursor = page.next;
        } while (cursor);
        expect(paged).toEqual(all);
      }
    }
  });

  test("a cursor that is not ours, or of another search, is refused", async () => {
    const { next } = await edition.search(query("", { limit: 2 }));
    for (const cursor of ["", "x", "../../etc", "a".repeat(5000), "MSAgICAg", next?.slice(2)]) {
      await expect(edition.search(query("", { cursor }))).rejects.toMatchObject({ code: "bad-cursor", status: 400 });
    }
    await expect(edition.search(query("other", { cursor: next }))).rejects.toMatchObject({ code: "bad-cursor" });
  });
});
