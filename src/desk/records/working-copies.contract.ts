import { describe, expect, test } from "vitest";
import { controls, open, type RecordsDesk, send } from "./records.fixture.ts";

/** What was typed and not saved yet. */
export function workingCopies({ desk, written, latest }: RecordsDesk): void {
  describe("what is typed is not lost", () => {
    test("the script keeps it on the server as one types, for the typist alone", async () => {
      const { as } = desk;
      const record = await written();
      const amal = as("amal");
      const fields = await open(amal, record);
      const kept = await send(amal, record, { ...fields, "fields.since": "half a da" }, "autosave");
      expect(kept.status).toBe(200);
      expect(JSON.parse(kept.html)).toMatchObject({ stamp: 1, count: expect.any(String) });
      expect(await open(amal, record)).toMatchObject({ "fields.since": "half a da", _stamp: "1" });
      expect(await open(as("bea"), record)).toMatchObject({ "fields.since": "2019", _stamp: "0" });
      expect((await latest(record)).version).toBe(1);
    });
    test("a button without a script keeps it too", async () => {
      const { as } = desk;
      const record = await written();
      const amal = as("amal");
      const kept = await send(amal, record, { ...(await open(amal, record)), "fields.since": "2020" }, "keep");
      expect(kept.location).toContain("done=form-kept");
      expect((await open(amal, record))["fields.since"]).toBe("2020");
      expect((await amal.get("/en/records/copies")).html).toContain("Towers along a river");
      expect((await as("bea").get("/en/records/copies")).html).not.toContain("Towers along a river");
    });
    test("an expired sign-in gives the form back to be sent again", async () => {
      const { as } = desk;
      const record = await written();
      const page = await send(as("amal"), record, {
        ...(await open(as("amal"), record)),
        "fields.since": "2020",
        _token: "stale",
      });
      expect(page.status).toBe(403);
      expect(page.html).toContain("2020");
    });
    test("saving ends the working copy, and only then", async () => {
      const { as } = desk;
      const record = await written();
      const amal = as("amal");
      await send(amal, record, { ...(await open(amal, record)), "fields.since": "2020" }, "keep");
      await send(amal, record, { ...(await open(amal, record)), _reason: "a better source" });
      expect(await latest(record)).toMatchObject({
        version: 2,
        act: "edited",
        reason: "a better source",
        body: { fields: { since: "2020" } },
      });
      expect((await open(amal, record))._stamp).toBe("0");
      // What the script sends after that, being late, makes no ghost.
      await send(amal, record, { ...(await open(amal, record)), _base: "1" }, "autosave");
      expect((await amal.get("/en/records/copies")).html).not.toContain(record);
    });
    test("it is thrown away after a question, and can be put back", async () => {
      const { as } = desk;
      const record = await written();
      const amal = as("amal");
      const ask = await send(amal, record, { ...(await open(amal, record)), "fields.since": "2020" }, "discard");
      expect(ask.location).toBe(`/en/records/${record}/discard`);
      expect((await open(amal, record))["fields.since"]).toBe("2020");
      await amal.post(`/en/records/${record}/discard`);
      expect((await open(amal, record))["fields.since"]).toBe("2019");
      const copies = await amal.get("/en/records/copies");
      const id = /\/en\/records\/copies\/([0-9A-Z]{26})/.exec(copies.html)?.[1] ?? "";
      expect((await as("bea").post(`/en/records/copies/${id}`)).status).toBe(404);
      await amal.post(`/en/records/copies/${id}`);
      expect((await open(amal, record))["fields.since"]).toBe("2020");
    });
  });

  describe("two windows of one person", () => {
    test("who typed different things have both", async () => {
      const { as } = desk;
      const record = await written();
      const amal = as("amal");
      const [one, two] = [await open(amal, record), await open(amal, record)];
      await send(amal, record, { ...one, "fields.since": "2020" }, "keep");
      expect((await send(amal, record, { ...two, "fields.until": "2024" }, "autosave")).status).toBe(409);
      await send(amal, record, { ...two, "fields.until": "2024" }, "keep");
      expect(await open(amal, record)).toMatchObject({ "fields.since": "2020", "fields.until": "2024" });
    });
    test("who typed otherwise into one field choose", async () => {
      const { as } = desk;
      const record = await written();
      const amal = as("amal");
      const [one, two] = [await open(amal, record), await open(amal, record)];
      await send(amal, record, { ...one, "fields.since": "2020" }, "keep");
      const page = await send(amal, record, { ...two, "fields.since": "2021" }, "keep");
      expect(page.status).toBe(409);
      expect(page.html).toContain("another window");
      await send(amal, record, { ...controls(page.html, "merge-form"), "_answer:fields.since": "theirs" }, "settle-keep");
      expect((await open(amal, record))["fields.since"]).toBe("2020");
    });
  });
}
