import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { newId } from "../../kernel/ids.ts";
import { LANGUAGES } from "../../kernel/languages.ts";
import { type Move, move, original, publish, type RecordBody } from "../../registry/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import { commentsOn } from "./actions.ts";

let desk: TestDesk;
let id: string;
let handle: string;

const TITLE = "Towers along a river";

beforeAll(async () => {
  desk = await openDeskFor({
    people: {
      ana: ["editor"],
      bo: ["reviewer"],
      cleo: ["contributor"],
      noor: ["community"],
      pat: ["partner"],
      ada: ["administrator"],
    },
  });
});
afterAll(() => desk.close());

beforeEach(async () => {
  const body = draft({ fields: { status: "in-use" }, editorial: ["status"] });
  const [made] = await desk.house.ledger.append([{ body, act: "created", reason: "a test", actor: "ana" }]);
  [id, handle] = [body.id, made?.body.handle ?? ""];
  await desk.house.index.catchUp();
});
afterEach(() => expect(desk.bugs).toEqual([]));

const version = async () => String((await desk.house.ledger.head(id))?.version);
const step = async (act: Move["act"], actor: string, more: object = {}) =>
  move(desk.house.ledger, id, { act, ...more } as Move, { actor, reason: "a test" });
const published = async () => {
  await step("submitted", "ana");
  await step("approved", "bo");
  await publish(desk.house.ledger, id, { actor: "ana", reason: "ready", secondReviewer: true });
  await desk.house.index.catchUp();
  await desk.house.edition.catchUp();
};
const decide = async (who: string, act: string, more: Record<string, string> = {}) =>
  desk.as(who).post(`/en/records/${handle}/review`, { act, expected: await version(), reason: "", ...more });
const edited = async (more: Partial<RecordBody>) => {
  const latest = await desk.house.ledger.latest(id);
  if (!latest) throw new Error("it is not there");
  const body = { ...latest.body, state: "draft" as const, ...more };
  await desk.house.ledger.append([{ body, act: "edited", reason: "a slip", actor: "ana" }]);
  await desk.house.index.catchUp();
};

describe("the review of a record", () => {
  test("goes from its author over a second person to readers, each step by the page", async () => {
    expect((await decide("ana", "submitted")).location).toBe(`/en/records/${handle}/review?done=review-submitted`);
    expect((await desk.as("bo").get("/en/review")).html).toContain(handle);
    expect((await decide("bo", "returned", { reason: "which river?" })).status).toBe(303);
    expect((await desk.as("ana").get(`/en/records/${handle}/review`)).html).toContain("which river?");
    await decide("ana", "submitted");
    await decide("bo", "approved");
    const page = (await desk.as("ana").get(`/en/records/${handle}/review`)).html;
    expect(page).toContain('value="published"');
    expect((await decide("ana", "published", { reason: "ready" })).status).toBe(303);
    await desk.house.edition.catchUp();
    expect(desk.house.edition.record(handle)).toMatchObject({ state: "published" });
  });

  test("offers the author neither to approve nor to publish, and a forged form does neither", async () => {
    await step("submitted", "ana");
    const page = (await desk.as("ana").get(`/en/records/${handle}/review`)).html;
    expect(page).not.toContain('value="approved"');
    expect(page).not.toContain('value="published"');
    expect((await decide("ana", "approved")).status).toBe(403);
    const answer = await decide("ana", "published");
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("Nobody has reviewed the record.");
    expect(await desk.house.ledger.head(id)).toMatchObject({ version: 2, state: "in_review" });
  });

  test("a reason that is missing brings the form back as it was, with what is wrong", async () => {
    await step("submitted", "ana");
    const answer = await decide("noor", "stopped", { reason: " " });
    expect(answer.status).toBe(422);
    expect(answer.html).toMatch(/role="alert".*href="#reason"/s);
    expect(answer.html).toMatch(/value="stopped" checked/);
  });

  test("who was slower is told so, keeps what they typed, and nothing is done", async () => {
    await step("submitted", "ana");
    const seen = await version();
    await decide("noor", "stopped", { reason: "it names a shelter" });
    await decide("ana", "submitted");
    const answer = await decide("bo", "returned", { reason: "which <river>?", expected: seen });
    expect(answer.status).toBe(409);
    expect(answer.html).toContain("which &lt;river>?");
    expect(answer.html).toContain(`name="expected" value="4"`);
    for (const expected of ["", "x", "-1", "99999999999"])
      expect((await decide("bo", "returned", { reason: "x", expected })).status).toBe(409);
    expect(await version()).toBe("4");
  });

  test("a form that is sent twice is done once", async () => {
    const fields = { act: "submitted", expected: await version(), reason: "", _once: newId() };
    const answers = await Promise.all([1, 2].map(() => desk.as("ana").post(`/en/records/${handle}/review`, fields)));
    expect(answers.map(({ status }) => status).toSorted()).toContain(303);
    expect((await desk.as("ana").post(`/en/records/${handle}/review`, fields)).status).toBe(303);
    expect(await version()).toBe("2");
  });

  test("an act that is none is refused in words", async () => {
    for (const act of ["", "withdrawn", "merged", "__proto__", "approved "]) expect((await decide("ana", act)).status).toBe(422);
    expect(await version()).toBe("1");
  });

  test("nobody else's record is told of: to partners, to those of another role, to other contributors", async () => {
    for (const who of ["pat", "cleo", "ada", "noor"]) {
      expect((await desk.as(who).get(`/en/records/${handle}/review`)).status).toBe(404);
      for (const page of ["correct", "withdraw", "merge", "share", "schedule"])
        expect((await desk.as(who).get(`/en/records/${handle}/${page}`)).status).toBe(404);
    }
  });

  test.each(LANGUAGES)("reads well in %s, with nothing left untranslated", async (lang) => {
    await step("submitted", "ana");
    await desk.house.index.catchUp();
    for (const path of [
      "/review",
      ...["review", "withdraw", "merge", "share", "schedule", "correct"].map((one) => `/records/${handle}/${one}`),
    ]) {
      const who = path.endsWith("schedule") || path.endsWith("review") ? "bo" : "ana";
      const { status, html } = await desk.as(who).get(`/${lang}${path}`);
      expect(status, path).toBe(200);
      expect(html.match(/<h1/g), path).toHaveLength(1);
    }
  });
});

describe("comments", () => {
  test("are said of a field, answered, settled and never shown to readers", async () => {
    await published();
    const bo = desk.as("bo");
    const said = await bo.post(`/en/records/${handle}/review/comments`, { path: "status", text: "Since <when>?" });
    const thread = /#comment-(\w+)$/.exec(said.location ?? "")?.[1] ?? "";
    await desk.as("ana").post(`/en/records/${handle}/review/comments/${thread}`, { text: "Since May", what: "answer" });
    await bo.post(`/en/records/${handle}/review/comments/${thread}`, { text: "", what: "settle" });
    const { html } = await bo.get(`/en/records/${handle}/review`);
    expect(html).toContain("Since &lt;when>?");
    expect(html).toContain("Settled by");
    expect(await commentsOn(desk.house, id)).toHaveLength(3);
    expect(JSON.stringify([await desk.house.ledger.versions(id), desk.house.edition.open(handle)])).not.toContain("Since");
    expect((await desk.as("noor").get(`/en/records/${handle}/review`)).status).toBe(200);
    expect((await desk.as("pat").get(`/en/records/${handle}/review`)).status).toBe(403);
  });

  test("an empty one comes back with its mistake", async () => {
    const answer = await desk.as("ana").post(`/en/records/${handle}/review/comments`, { path: "status", text: " " });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('href="#text"');
    expect((await desk.as("ana").post(`/en/records/${handle}/review/comments/${newId()}`, { text: "x" })).status).toBe(404);
  });
});

describe("a correction", () => {
  test("says the place, before, after, why and who asked; it is on the page and the old version stays", async () => {
    await published();
    await edited({ title: original("en", "Three towers along a river"), fields: { status: "ended" } });
    const ana = desk.as("ana");
    const page = (await ana.get(`/en/records/${handle}/correct`)).html;
    expect(page).toContain("<del>In use</del><ins>Ended</ins>");
    const errata = {
      "field-0": "title",
      "kind-0": "erratum",
      "reason-0": "There are three.",
      "by-0": "company",
      "field-1": "status",
      "reason-1": "",
    };
    expect((await ana.post(`/en/records/${handle}/correct`, { ...errata, expected: await version() })).status).toBe(303);
    await decide("ana", "submitted");
    expect((await desk.as("bo").get(`/en/records/${handle}/review`)).html).toContain("There are three.");
    await decide("bo", "approved");
    await decide("ana", "published", { reason: "as of May" });
    await desk.house.edition.catchUp();
    const [entry] = desk.house.edition.corrections(5);
    expect(entry).toMatchObject({ act: "corrected", handle });
    expect(entry?.corrections).toMatchObject([
      {
        kind: "erratum",
        field: "title",
        before: TITLE,
        after: "Three towers along a river",
        reason: "There are three.",
        requestedBy: "company",
      },
      { kind: "update", field: "status", before: "In use", reason: "as of May" },
    ]);
    expect(desk.house.edition.record(handle, 4)).toMatchObject({ title: { en: { text: TITLE } } });
  });

  test("of nothing, without a word, of a place that is as before, or with invented terms is not taken", async () => {
    await published();
    const ana = desk.as("ana");
    const send = async (fields: Record<string, string>) =>
      (await ana.post(`/en/records/${handle}/correct`, { ...fields, expected: await version() })).status;
    expect(await send({ "field-0": "title", "reason-0": "why" })).toBe(422);
    await edited({ title: original("en", "Three towers") });
    expect(await send({ "field-0": "title", "reason-0": " " })).toBe(422);
    expect(await send({ "field-0": "status", "reason-0": "why" })).toBe(422);
    expect(await send({ "field-0": "__proto__", "reason-0": "why" })).toBe(422);
    expect(await send({ "field-0": "title", "reason-0": "why", "kind-0": "invented", "by-0": "G4S" })).toBe(303);
    expect((await desk.house.ledger.latest(id))?.body.corrections).toMatchObject([{ kind: "erratum" }]);
    expect(JSON.stringify(await desk.house.ledger.latest(id))).not.toContain("G4S");
  });
});

describe("withdrawing", () => {
  test("asks for a proof and a yes, tells readers why, and keeps the rest with the team", async () => {
    await published();
    const ana = desk.as("ana");
    const fields = { reason: "It puts people at risk.", internal: "The shelter called.", expected: await version() };
    expect((await ana.post(`/en/records/${handle}/withdraw`, fields)).status).toBe(422);
    const { session } = ana;
    const fresh = session.freshUntil;
    desk.stale("ana");
    const asked = await ana.post(`/en/records/${handle}/withdraw`, { ...fields, sure: "yes" });
    expect(asked.status).toBe(403);
    expect(asked.html).toContain("It puts people at risk.");
    expect(await desk.house.ledger.head(id)).toMatchObject({ state: "published" });
    session.freshUntil = fresh;
    const bo = desk.as("bo");
    expect((await bo.post(`/en/records/${handle}/withdraw`, { ...fields, sure: "yes" })).status).toBe(303);
    await desk.house.edition.catchUp();
    expect(desk.house.edition.resolve(handle)).toMatchObject({ found: "withdrawn", reason: "It puts people at risk." });
    for (const old of [undefined, 4, 5]) expect(desk.house.edition.record(handle, old)).toBeUndefined();
    expect((await bo.get(`/en/records/${handle}/review`)).html).toContain("The shelter called.");
  });
});

describe("merging", () => {
  test("shows both side by side and what follows, and what referred to the one leads to the other", async () => {
    await edited({ title: original("en", "The zeppelin above the harbours") });
    const other = draft({
      fields: { status: "ended" },
      editorial: ["status"],
      title: original("en", "A zeppelin over harbours"),
    });
    const incident = draft({ type: "incident", fields: { deployments: [other.id] } });
    const [kept] = await desk.house.ledger.append([
      { body: other, act: "created", reason: "", actor: "ana" },
      { body: incident, act: "created", reason: "", actor: "ana" },
    ]);
    await desk.house.index.catchUp();
    const double = kept?.body.handle ?? "";
    const ana = desk.as("ana");
    expect((await ana.get(`/en/records/${double}/merge`)).html).toContain(handle);
    const both = (await ana.get(`/en/records/${double}/merge?into=${handle.toLowerCase()}`)).html;
    expect(both).toContain("Side by side");
    expect(both).toContain("One record refers to the one that goes");
    const answer = await ana.post(`/en/records/${double}/merge`, { into: handle, expected: "1", reason: "the same towers" });
    expect(answer.location).toBe(`/en/records/${handle}?done=review-merged`);
    expect(await desk.house.ledger.head(other.id)).toMatchObject({ mergedInto: id });
  });

  test("into nothing, into itself or into another kind is refused", async () => {
    const ana = desk.as("ana");
    const source = draft({ type: "source", fields: { material: "report" } });
    const [made] = await desk.house.ledger.append([{ body: source, act: "created", reason: "", actor: "ana" }]);
    await desk.house.index.catchUp();
    for (const into of ["VIG-DEP-2026-9999", "x", "", handle, made?.body.handle ?? ""])
      expect((await ana.post(`/en/records/${handle}/merge`, { into, expected: "1", reason: "" })).status, into).not.toBe(303);
    expect((await ana.get(`/en/records/${handle}/merge?into=nothing`)).status).toBe(422);
    expect(await version()).toBe("1");
  });
});

describe("sharing and dates", () => {
  test("a draft is shown to partners when it is shared with them; what readers have is not hidden that way", async () => {
    const ana = desk.as("ana");
    expect((await ana.post(`/en/records/${handle}/share`, { visibility: "partner", expected: "1" })).status).toBe(303);
    expect((await desk.as("pat").get(`/en/records/${handle}`)).status).toBe(200);
    for (const visibility of ["sealed", "", "all"]) {
      expect((await ana.post(`/en/records/${handle}/share`, { visibility, expected: "2" })).status).toBe(422);
    }
    await ana.post(`/en/records/${handle}/share`, { visibility: "public", expected: "2" });
    await published();
    expect((await ana.get(`/en/records/${handle}/share`)).html).not.toContain('name="visibility"');
    expect(
      (await ana.post(`/en/records/${handle}/share`, { visibility: "restricted", expected: await version() })).status,
    ).not.toBe(303);
    expect(await desk.house.ledger.head(id)).toMatchObject({ state: "published" });
  });

  test("an embargo, a right of reply and a day for another look are set, and bad days are refused beside their field", async () => {
    await step("submitted", "ana");
    const bo = desk.as("bo");
    const ana = desk.as("ana");
    const send = async (who: typeof bo, path: string, fields: Record<string, string>) =>
      who.post(`/en/records/${handle}/schedule/${path}`, { ...fields, expected: await version() });
    expect((await send(bo, "embargo", { embargo: "2099-01-02", time: "14:30" })).status).toBe(303);
    expect((await desk.house.ledger.latest(id))?.body.embargoUntil).toBe("2099-01-02T14:30:00Z");
    for (const [embargo, time] of [
      ["2001-01-01", ""],
      ["", ""],
      ["soon", ""],
      ["2099-13-01", ""],
      ["2099-01-02", "25:00"],
      ["x", "10:00"],
    ] as const) {
      const answer = await send(bo, "embargo", { embargo, time });
      expect(answer.status, `${embargo} ${time}`).toBe(422);
      expect(answer.html).toContain('aria-invalid="true"');
    }
    expect((await send(bo, "reply", { due: "2099-02-01" })).status).toBe(303);
    expect((await send(bo, "reply", { due: "yesterday" })).status).toBe(422);
    expect((await send(bo, "reply", { due: "2099-03-01", engagement: handle })).status).toBe(422);
    expect((await send(ana, "review-by", { "review-by": "2099-05-01" })).status).toBe(303);
    expect((await send(ana, "review-by", { "review-by": "1999-05-01" })).status).toBe(422);
    expect((await send(ana, "review-by", { clear: "yes" })).status).toBe(303);
    expect(await desk.house.ledger.latest(id)).toMatchObject({ body: { state: "right_of_reply", reply: { due: "2099-02-01" } } });
  });
});
