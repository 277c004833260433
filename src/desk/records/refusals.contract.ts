import { describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { newId } from "../../kernel/ids.ts";
import { original, type RecordBody } from "../../registry/index.ts";
import { controls, open, type RecordsDesk, send } from "./records.fixture.ts";

/** What a form does not do, whoever sends it and whatever it says. */
export function refusals({ desk, written, latest }: RecordsDesk): void {
  describe("a form that is wrong", () => {
    test("comes back with what was typed, and says where", async () => {
      const { as } = desk;
      const record = await written();
      const amal = as("amal");
      const fields = await open(amal, record);
      const page = await send(amal, record, { ...fields, "fields.since": "some day", "title.en.text": "Kept words" });
      expect(page.status).toBe(422);
      expect(page.html).toContain('href="#fields.since"');
      expect(controls(page.html)).toMatchObject({ "fields.since": "some day", "title.en.text": "Kept words" });
      expect((await latest(record)).version).toBe(1);
      const arabic = await amal.post(`/ar/records/${record}/edit`, {
        ...fields,
        _once: newId(),
        "fields.since": "some day",
        _act: "save",
      });
      expect(arabic.html).toContain("هذا ليس تاريخًا");
      expect(arabic.html).not.toContain("value-no-date");
    });
    test("cannot name what it does not have", async () => {
      const { as } = desk;
      const record = await written();
      for (const name of ["state", "fields.__proto__.x", "citations.0.grade", "handle", "fields.nickname"]) {
        const page = await send(as("amal"), record, { [name]: "published", _base: "1" });
        expect([name, page.status]).toEqual([name, 400]);
      }
      expect((await latest(record)).version).toBe(1);
    });
    test("with ten thousand rows is refused in words", async () => {
      const { as } = desk;
      const record = await written();
      const rows = Object.fromEntries(Array.from({ length: 2_010 }, (_, i) => [`fields.countries.${i}`, "GR"]));
      const page = await send(as("amal"), record, { ...(await open(as("amal"), record)), ...rows });
      expect(page.status).toBe(422);
      expect(page.html).toContain("more than ⁨2,000⁩ entries");
      const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`fields.countries.${i}`, "GR"]));
      expect((await send(as("amal"), record, { ...many, _once: newId() })).status).toBe(413);
    });
    test("with a text longer than any is told so, and keeps it", async () => {
      const { as } = desk;
      const record = await written();
      const page = await send(as("amal"), record, { ...(await open(as("amal"), record)), "title.en.text": "x".repeat(100_001) });
      expect(page.status).toBe(422);
      expect(controls(page.html)["title.en.text"]).toHaveLength(100_001);
    });
    test("that names a version that never was, or is no number, does no harm", async () => {
      const { as } = desk;
      const record = await written();
      expect((await send(as("amal"), record, { ...(await open(as("amal"), record)), _base: "77" })).status).toBe(400);
      const hostile = await send(as("amal"), record, {
        ...(await open(as("amal"), record)),
        _stamp: "-1e9",
        _act: "up:fields.since:NaN",
      });
      expect([303, 409, 422]).toContain(hostile.status);
    });
  });

  describe("who may write", () => {
    test("a contributor does not open, keep or save what is not theirs", async () => {
      const { as } = desk;
      const record = await written();
      expect((await as("cleo").get(`/en/records/${record}/edit`)).status).toBe(404);
      expect((await send(as("cleo"), record, { "title.en.text": "x" })).status).toBe(404);
      expect((await send(as("rana"), record, { "title.en.text": "x" })).status).toBe(403);
    });
    test("a change to what readers see becomes a draft beside it", async () => {
      const { as, house } = desk;
      const record = await written();
      const { body } = await latest(record);
      await house.ledger.append([{ body: { ...body, state: "published" }, act: "published", reason: "", actor: "rana" }]);
      const page = await as("amal").get(`/en/records/${record}/edit`);
      expect(page.html).toContain("make a correction instead");
      await send(as("amal"), record, { ...controls(page.html), "fields.since": "2020" });
      expect(await latest(record)).toMatchObject({ act: "edited", body: { state: "draft", fields: { since: "2020" } } });
      expect((await house.ledger.head(record))?.publicSeq).toBe((await house.ledger.version(record, 2))?.seq);
    });
  });

  describe("what an edit can do to readers", () => {
    test("a contributor's draft beside a public record cannot take it away from them", async () => {
      const { as, house } = desk;
      const body = draft({ title: original("en", "Public by cleo"), fields: { status: "in-use" } });
      const act = (act: "created" | "published" | "edited", state: RecordBody["state"], actor: string) =>
        house.ledger.append([{ body: { ...body, state }, act, reason: "", actor }]);
      await act("created", "draft", "cleo");
      await act("published", "published", "rana");
      await act("edited", "draft", "cleo");
      const publicSeq = async () => (await house.ledger.head(body.id))?.publicSeq;
      const fields = await open(as("cleo"), body.id);
      const refused = await send(as("cleo"), body.id, { ...fields, visibility: "restricted" });
      expect(refused.status).toBe(403);
      expect(await publicSeq()).not.toBeNull();
      // What was typed is still there, and an editor may.
      expect((await open(as("cleo"), body.id)).visibility).toBe("restricted");
      expect((await send(as("amal"), body.id, { ...(await open(as("amal"), body.id)), visibility: "restricted" })).status).toBe(
        303,
      );
      expect(await publicSeq()).toBeNull();
    });
    test("files are never named by a form: what the archive keeps comes from the archive", async () => {
      const { as } = desk;
      const files = [{ sha256: "a".repeat(64), name: "report.pdf" }];
      const record = await written({ type: "source", fields: { material: "report", files } });
      const fields = await open(as("amal"), record);
      expect(Object.keys(fields).filter((name) => name.startsWith("fields.files"))).toEqual([]);
      expect((await send(as("amal"), record, { ...fields, "fields.files.0.sha256": "b".repeat(64) })).status).toBe(400);
      await send(as("amal"), record, { ...fields, _once: newId(), "fields.publisher": "A court" });
      expect((await latest(record)).body.fields).toMatchObject({ files, publisher: "A court" });
    });
    test("two working copies of one record cannot both be put back", async () => {
      const { as } = desk;
      const record = await written();
      const amal = as("amal");
      await send(amal, record, { ...(await open(amal, record)), "fields.since": "2020" }, "keep");
      await amal.post(`/en/records/${record}/discard`);
      const id = /\/en\/records\/copies\/([0-9A-Z]{26})/.exec((await amal.get(`/en/records/${record}/edit`)).html)?.[1] ?? "";
      await send(amal, record, { ...(await open(amal, record)), "fields.since": "2021" }, "keep");
      const both = await amal.post(`/en/records/copies/${id}`);
      expect(both.status).toBe(409);
      expect(both.html).toContain("another working copy");
      expect((await open(amal, record))["fields.since"]).toBe("2021");
    });
  });
}
