import { describe, expect, test } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { controls, open, type RecordsDesk, send } from "./records.fixture.ts";

/** Several people on one record. */
export function together({ desk, written, latest }: RecordsDesk): void {
  describe("two people on one record", () => {
    test("who changed different things keep both, and see it before it is saved", async () => {
      const { as } = desk;
      const record = await written();
      const [amal, bea] = [as("amal"), as("bea")];
      const [ofAmal, ofBea] = [await open(amal, record), await open(bea, record)];
      await send(amal, record, { ...ofAmal, "fields.since": "2020" });
      const merged = await send(bea, record, { ...ofBea, "title.en.text": "The towers" });
      expect(merged.status).toBe(409);
      expect(merged.html).toContain("amal⁩ has saved this record meanwhile");
      expect((await latest(record)).version).toBe(2);
      const saved = await send(bea, record, controls(merged.html, "merge-form"), "settle");
      expect(saved.status).toBe(303);
      const { version, actor, body } = await latest(record);
      expect([version, actor, body.fields.since, body.title.en?.text]).toEqual([3, "bea", "2020", "The towers"]);
    });
    test.each(["theirs", "mine", "edit"])("who changed the same choose: %s", async (answer) => {
      const { as } = desk;
      const record = await written();
      const [amal, bea] = [as("amal"), as("bea")];
      const [ofAmal, ofBea] = [await open(amal, record), await open(bea, record)];
      await send(amal, record, { ...ofAmal, "fields.since": "2020" });
      const merged = await send(bea, record, { ...ofBea, "fields.since": "2021" });
      expect(merged.status).toBe(409);
      const fields = controls(merged.html, "merge-form");
      const saved = await send(
        bea,
        record,
        { ...fields, "_answer:fields.since": answer, ...(answer === "edit" && { "_edit:fields.since": "2020/2021" }) },
        "settle",
      );
      expect(saved.status).toBe(303);
      expect((await latest(record)).body.fields.since).toBe({ theirs: "2020", mine: "2021", edit: "2020/2021" }[answer]);
    });
    test("words that were typed anew count without a tick at them", async () => {
      const { as } = desk;
      const record = await written();
      const ofBea = await open(as("bea"), record);
      await send(as("amal"), record, { ...(await open(as("amal"), record)), "fields.since": "2020" });
      const merged = await send(as("bea"), record, { ...ofBea, "fields.since": "2021" });
      await send(as("bea"), record, { ...controls(merged.html, "merge-form"), "_edit:fields.since": "2020/2021" }, "settle");
      expect((await latest(record)).body.fields.since).toBe("2020/2021");
    });
    test("the words of the one who came second are in their working copy while they choose", async () => {
      const { as } = desk;
      const record = await written();
      const [amal, bea] = [as("amal"), as("bea")];
      const ofBea = await open(bea, record);
      await send(amal, record, { ...(await open(amal, record)), "fields.since": "2020" });
      await send(bea, record, { ...ofBea, "fields.since": "2021" });
      expect((await open(bea, record))["fields.since"]).toBe("2021");
      expect((await bea.get(`/en/records/${record}/edit`)).html).toContain("has saved version");
    });
    test("a citation that someone adds meanwhile is no clash, and stays", async () => {
      const { as, house } = desk;
      const record = await written();
      const amal = as("amal");
      const fields = await open(amal, record);
      const { body } = await latest(record);
      const citations = [{ field: "since", source: newId(), relation: "supports" as const, grade: "E2" as const }];
      await house.ledger.append([{ body: { ...body, citations }, act: "edited", reason: "cited", actor: "bea", expected: 1 }]);
      expect((await send(amal, record, { ...fields, "fields.until": "2024" })).status).toBe(303);
      expect((await latest(record)).body).toMatchObject({ citations, fields: { until: "2024" } });
    });
    test("a hostile answer changes nothing but what the form has", async () => {
      const { as } = desk;
      const record = await written();
      const fields = {
        ...(await open(as("amal"), record)),
        "_answer:state": "theirs",
        "_theirs:state": "published",
        "_answer:fields.since": "theirs",
      };
      const page = await send(as("amal"), record, { ...fields, "_theirs:fields.since.__proto__": "x" }, "settle");
      expect(page.status).toBe(400);
      const { "_theirs:fields.since.__proto__": _, ...rest } = { ...fields, "_theirs:fields.since.__proto__": "" };
      await send(as("amal"), record, { ...rest, _once: newId() }, "settle");
      expect((await latest(record)).body.state).toBe("draft");
    });
  });

  describe("twenty people who save at once", () => {
    test("lose nothing: each has a version or is asked to choose", async () => {
      const { as } = desk;
      const record = await written();
      const forms = { amal: await open(as("amal"), record), bea: await open(as("bea"), record) };
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) => {
          const who = i % 2 === 0 ? "amal" : "bea";
          return send(as(who), record, { ...forms[who], _once: newId(), "title.en.text": `Title ${i}` });
        }),
      );
      expect(answers.map(({ status }) => status).filter((status) => status !== 303 && status !== 409)).toEqual([]);
      const saved = answers.filter(({ status }) => status === 303).length;
      expect((await latest(record)).version).toBe(1 + saved);
      expect(saved).toBeGreaterThan(0);
    });
  });
}
