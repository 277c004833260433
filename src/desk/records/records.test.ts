import { parseHTML } from "linkedom";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { newId } from "../../kernel/ids.ts";
import { original, type RecordBody, validate } from "../../registry/index.ts";
import { type Client, openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";

/** One desk for all: each test writes records of its own. */
let desk: TestDesk;
beforeAll(async () => {
  desk = await openDeskFor({ people });
}, 60_000);
afterEach(() => expect(desk.bugs.splice(0)).toEqual([]));
afterAll(() => desk.close());

const people = { amal: ["editor"], bea: ["editor"], cleo: ["contributor"], rana: ["reviewer"] } as const;

/** What a browser would send of the form of a page: its successful controls, by name. */
function controls(html: string, form = "record-form"): Record<string, string> {
  const { document } = parseHTML(html);
  const root = document.querySelector(`#${form}, .${form}`);
  if (!root) throw new Error(`there is no form: ${document.querySelector("h1")?.textContent}`);
  const sent: Record<string, string> = {};
  for (const one of root.querySelectorAll("input, textarea, select")) {
    const name = one.getAttribute("name");
    const type = one.getAttribute("type");
    if (!name || type === "submit" || type === "image") continue;
    if ((type === "checkbox" || type === "radio") && !one.hasAttribute("checked")) continue;
    if (one.tagName === "SELECT") {
      const chosen = [...one.querySelectorAll("option")].find((option) => option.hasAttribute("selected"));
      sent[name] = (chosen ?? one.querySelector("option"))?.getAttribute("value") ?? "";
    } else if (one.tagName === "TEXTAREA") sent[name] = (one.textContent ?? "").replace(/^\n/, "");
    else sent[name] = one.getAttribute("value") ?? "";
  }
  return sent;
}

const open = async (who: Client, record: string): Promise<Record<string, string>> => {
  const page = await who.get(`/en/records/${record}/edit`);
  expect(page.status).toBe(200);
  return controls(page.html);
};
const send = (who: Client, record: string, fields: Record<string, string>, act = "save") =>
  who.post(`/en/records/${record}/edit`, { ...fields, _act: act });

async function written(more: Partial<RecordBody> = {}): Promise<string> {
  const body = draft({ fields: { status: "in-use", since: "2019" }, ...more });
  await desk.house.ledger.append([{ body, act: "created", reason: "", actor: "amal", expected: 0 }]);
  await desk.house.index.catchUp();
  return body.id;
}
const latest = async (record: string) => {
  const found = await desk.house.ledger.latest(record);
  if (!found) throw new Error("there is no such record");
  return found;
};

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
    const fields = { ...controls((await cleo.get(`/en/records/${record}/edit?type=event`)).html), "title.en.text": "A hearing" };
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
    const page = await send(as("amal"), record, { ...(await open(as("amal"), record)), "fields.since": "2020", _token: "stale" });
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
    await desk.house.ledger.append([hidden, wrong].map((body) => ({ body, act: "created" as const, reason: "", actor: "amal" })));
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
    const map = await send(amal, record, { ...(await open(amal, record)), "fields.place.country": "Greece" }, "map:fields.place");
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
