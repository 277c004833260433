import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { newId } from "../../kernel/ids.ts";
import { original, validate } from "../../registry/index.ts";
import { controls, open, type RecordsDesk, send } from "./records.fixture.ts";

/** A record from the empty form to its first version. */
export function beginning({ desk, written, latest }: RecordsDesk): void {
  describe("a record is begun", () => {
    test("by choosing what it is, and saved as a draft with its author's name", async () => {
      const { as } = desk;
      const cleo = as("cleo");
      const choice = await cleo.get("/en/records/new");
      expect(choice.html).toContain("One technology in use");
      const begun = await cleo.get("/en/records/new?type=deployment");
      expect(begun.status).toBe(302);
      const record = begun.location?.split("/")[3] ?? "";
      const page = await cleo.get(begun.location ?? "");
      const fields = controls(page.html);
      const saved = await send(cleo, record, { ...fields, "title.en.text": "Towers along a river", "fields.status": "in-use" });
      expect(saved.status).toBe(303);
      const { act, actor, version, body } = await latest(record);
      expect([act, actor, version, body.state, body.handle.slice(0, 8)]).toEqual(["created", "cleo", 1, "draft", "VIG-DEP-"]);
      expect(body.title).toEqual(original("en", "Towers along a river"));
      expect(saved.location).toContain(`/en/records/${body.handle}?done=form-saved`);
    });
    test("not by someone who may not", async () => {
      const { as } = desk;
      expect((await as("rana").get("/en/records/new")).status).toBe(403);
      expect((await as("rana").get(`/en/records/${newId()}/edit?type=deployment`)).status).toBe(403);
      const posted = await send(as("rana"), newId(), { _type: "deployment", "title.en.text": "x" });
      expect(posted.status).toBe(403);
    });
    test("once, however often the form is sent", async () => {
      const { as } = desk;
      const cleo = as("cleo");
      const record = newId();
      const fields = {
        ...controls((await cleo.get(`/en/records/${record}/edit?type=event`)).html),
        "title.en.text": "A hearing",
      };
      const [one, two] = await Promise.all([send(cleo, record, fields), send(cleo, record, fields)]);
      expect([one.status, two.status].every((status) => status === 303 || status === 409)).toBe(true);
      const again = await send(cleo, record, fields);
      expect(again.location).toBe([one, two].find(({ status }) => status === 303)?.location);
      expect((await latest(record)).version).toBe(1);
      // The back button and the form once more, as a new sending: nothing has changed, so nothing is written.
      const back = await send(cleo, record, { ...fields, _once: newId() });
      expect(back.location).toContain("done=form-unchanged");
      expect((await latest(record)).version).toBe(1);
    });
  });

  describe("a source that is begun to be cited", () => {
    test("leads back to the field that it was begun for, whatever was done in between", async () => {
      const amal = desk.as("amal");
      const { body: waiting } = await latest(await written());
      const choose = await amal.get(`/en/records/${waiting.handle}/cite?field=since`);
      const way = /href="([^"]*records\/new[^"]*)"/.exec(choose.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
      const begun = await amal.get(way);
      const page = await amal.get(begun.location ?? "");
      expect(page.html).toContain("Once this is saved you come back there");
      const record = begun.location?.split("/")[3] ?? "";
      const fields = { ...controls(page.html), "title.en.text": "A report" };
      expect((await send(amal, record, fields, "pick:fields.material")).location).toContain("/pick?");
      const saved = await send(amal, record, { ...(await open(amal, record)), "title.en.text": "A report" });
      const { body: source } = await latest(record);
      expect(saved.location).toMatch(`/en/records/${waiting.handle}/cite?field=since&source=${source.handle}`);
      expect((await amal.get(saved.location ?? "")).status).toBe(200);
      // Nobody is sent to a record that they may not write.
      const cleo = await desk.as("cleo").get(`/en/records/${newId()}/edit?type=source&cite=${waiting.handle}&field=since`);
      expect(cleo.html).not.toContain("_cite");
    });
  });

  describe("what is missing for publication", () => {
    test("is listed in the reader's language, each line a way to its field", async () => {
      const { as } = desk;
      const record = await written();
      const french = await as("amal").get(`/fr/records/${record}/edit`);
      expect(french.html).toContain('href="#fields.since"');
      expect(french.html).toContain("ne cite aucune source");
      const kept = await as("amal").post(`/ar/records/${record}/edit`, {
        ...controls(french.html),
        "fields.since": "2020",
        _act: "autosave",
      });
      expect(JSON.parse(kept.html).missing[0].words).toMatch(/[\u0600-\u06ff]/);
    });
  });

  test.each(["en", "fr", "es", "ar"])("every kind of record has its form in %s, with a label on every control", async (lang) => {
    const { as } = desk;
    for (const type of [
      "agent",
      "technology",
      "deployment",
      "link",
      "incident",
      "claim",
      "source",
      "engagement",
      "assessment",
      "measure",
      "mechanism",
      "publication",
      "event",
      "call",
    ]) {
      const { status, html } = await as("amal").get(`/${lang}/records/${newId()}/edit?type=${type}`);
      expect([type, status]).toEqual([type, 200]);
      const { document } = parseHTML(html);
      const ids = [...document.querySelectorAll("[id]")].map((one) => one.getAttribute("id") ?? "");
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      const labelled = new Set([...document.querySelectorAll("label")].map((label) => label.getAttribute("for")));
      for (const control of document.querySelectorAll("main input, main textarea, main select")) {
        const type = control.getAttribute("type");
        if (type === "hidden" || type === "image") continue;
        expect([control.getAttribute("name"), labelled.has(control.getAttribute("id"))]).toEqual([
          control.getAttribute("name"),
          true,
        ]);
      }
      validate(draft());
    }
  });
}
