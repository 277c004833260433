import { describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { newId } from "../../kernel/ids.ts";
import { original } from "../../registry/index.ts";
import { controls, open, type RecordsDesk, send } from "./records.fixture.ts";

/** Rows, references, terms and points, each by a button. */
export function buttons({ desk, written, latest }: RecordsDesk): void {
  describe("the buttons of the form work without a script", () => {
    test("rows are added, moved and taken out, and nothing typed is lost on the way", async () => {
      const { as } = desk;
      const record = await written();
      const amal = as("amal");
      const add = async (act: string, more: Record<string, string> = {}) => {
        const answer = await send(amal, record, { ...(await open(amal, record)), ...more }, act);
        expect(answer.status).toBe(303);
      };
      await add("add:fields.figures", { "title.en.text": "Typed on the way" });
      await add("add:fields.figures", { "fields.figures.0.value": "7" });
      await add("up:fields.figures:1", { "fields.figures.1.value": "8" });
      await add("lang:title:fr");
      const fields = await open(amal, record);
      expect(fields).toMatchObject({
        "fields.figures.0.value": "8",
        "fields.figures.1.value": "7",
        "title.fr.text": "",
        "title.en.text": "Typed on the way",
      });
      await add("remove:fields.figures:0", { "title.fr.text": "Des tours" });
      await send(amal, record, await open(amal, record));
      const { body } = await latest(record);
      expect(body.fields.figures).toEqual([{ value: 7 }]);
      expect(body.title.fr).toMatchObject({ text: "Des tours", status: "human" });
    });
    test("a reference is found by words, chosen, and kept as the record that it is", async () => {
      const { as } = desk;
      const agent = draft({ type: "agent", title: original("en", "Border Devices Ltd") });
      await desk.house.ledger.append([{ body: agent, act: "created", reason: "", actor: "bea" }]);
      const record = await written({ type: "link", fields: {} });
      const amal = as("amal");
      const found = await send(amal, record, { ...(await open(amal, record)), "fields.from": "devices" }, "find:fields.from");
      const page = await amal.get(found.location?.split("#")[0] ?? "");
      expect(page.html).toContain(`choose:fields.from:${agent.id}`);
      await send(amal, record, controls(page.html), `choose:fields.from:${agent.id}`);
      const again = await open(amal, record);
      expect(again["fields.from"]).toMatch(/^VIG-AGT-\d{4}-\d{4} · Border Devices Ltd$/);
      await send(amal, record, again);
      expect((await latest(record)).body.fields.from).toBe(agent.id);
    });
    test("a reference to what one may not see, to nothing, or to a record of another kind is refused", async () => {
      const { as } = desk;
      const hidden = draft({ type: "agent", title: original("en", "A hidden name"), visibility: "restricted" });
      const wrong = draft({ type: "event", title: original("en", "A hearing") });
      await desk.house.ledger.append(
        [hidden, wrong].map((body) => ({ body, act: "created" as const, reason: "", actor: "amal" })),
      );
      const mine = draft({ type: "link", title: original("en", "A supply") });
      await desk.house.ledger.append([{ body: mine, act: "created", reason: "", actor: "cleo" }]);
      await desk.house.index.catchUp();
      const cleo = as("cleo");
      for (const key of [hidden.id, wrong.id, newId(), (await latest(hidden.id)).body.handle, "A hidden name"]) {
        const page = await send(cleo, mine.id, { ...(await open(cleo, mine.id)), "fields.from": key });
        expect([key, page.status]).toEqual([key, 422]);
        expect(page.html.replace(/value="A hidden name"/g, "")).not.toContain("A hidden name");
        await cleo.post(`/en/records/${mine.id}/discard`);
      }
      for (const q of ["hidden", "hidden na", (await latest(hidden.id)).body.handle]) {
        const found = await cleo.get(`/en/records/find?types=agent&q=${q}`);
        expect(JSON.parse(found.html)).toEqual({ found: [] });
        const shown = JSON.parse((await as("amal").get(`/en/records/find?types=agent&q=${q}`)).html);
        expect(shown.found).toMatchObject([{ id: hidden.id }]);
      }
    });
    test("a new record is begun from a reference, and named there when it is saved", async () => {
      const { as } = desk;
      const record = await written({ type: "link", fields: {} });
      const amal = as("amal");
      const begun = await send(
        amal,
        record,
        { ...(await open(amal, record)), "fields.from": "Devices Ltd", "fields.programme": "Typed before" },
        "new:fields.from:agent",
      );
      const path = begun.location ?? "";
      const page = await amal.get(path);
      expect(page.html).toContain("Begun for");
      const agent = path.split("/")[3] ?? "";
      const back = await send(amal, agent, { ...controls(page.html), "fields.kind": "company" });
      expect(back.location).toContain(`/en/records/${record}/edit`);
      const fields = await open(amal, record);
      expect(fields["fields.from"]).toContain("Devices Ltd");
      expect(fields["fields.programme"]).toBe("Typed before");
      await send(amal, record, fields);
      expect((await latest(record)).body.fields).toEqual({ from: agent, programme: "Typed before" });
    });
    test("terms of a long vocabulary are chosen on a page of their own", async () => {
      const { as } = desk;
      const record = await written();
      const amal = as("amal");
      const to = await send(amal, record, await open(amal, record), "pick:fields.classes");
      const page = await amal.get(to.location ?? "");
      expect(page.html).toContain("face-recognition");
      await amal.post(`/en/records/${record}/pick`, {
        field: "fields.classes",
        term: ["face-recognition", "fingerprint", "no-such"],
      });
      await send(amal, record, await open(amal, record));
      expect((await latest(record)).body.fields.classes).toEqual(["face-recognition", "fingerprint"]);
    });
    test("a click on the map sets the point", async () => {
      const { as } = desk;
      const record = await written();
      const amal = as("amal");
      const map = await send(
        amal,
        record,
        { ...(await open(amal, record)), "fields.place.country": "Greece" },
        "map:fields.place",
      );
      const page = await amal.get(map.location?.split("#")[0] ?? "");
      const src = /src="([^"]*map\.svg[^"]*)"/.exec(page.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
      expect((await amal.get(src)).headers.get("content-type")).toBe("image/svg+xml");
      const clicked = await amal.post(`/en/records/${record}/edit`, {
        ...controls(page.html),
        "_map:fields.place.x": "320",
        "_map:fields.place.y": "200",
      });
      expect(clicked.status).toBe(303);
      const { "fields.place.lat": lat, "fields.place.lon": lon } = await open(amal, record);
      expect(Math.abs(Number(lat) - 39)).toBeLessThan(2);
      expect(Math.abs(Number(lon) - 22)).toBeLessThan(2.5);
    });
  });
}
