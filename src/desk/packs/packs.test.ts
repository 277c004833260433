import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodyOf as aBody } from "../../edition/house.fixture.ts";
import { original } from "../../registry/index.ts";
import { latestComments } from "../review/trail.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";

let desk: TestDesk;
let source = "";

beforeAll(async () => {
  desk = await openDeskFor({
    people: { ada: ["editor"], rex: ["reviewer"], cy: ["contributor"] },
    secondReviewer: false,
  });
  const { ledger, objects, edition, index } = desk.house;
  const kept = await objects.put(Buffer.from("names of witnesses: CANARY-ORIGINAL."));
  const files = [{ sha256: kept.sha256, name: "letter.eml", mediaType: "message/rfc822", bytes: kept.bytes, withheld: true }];
  const body = aBody({ type: "source", title: original("en", "A letter"), fields: { material: "report", files } });
  const [made] = await ledger.append([
    { body: { ...body, state: "draft" }, act: "created", reason: "CANARY-REASON", actor: "ada" },
  ]);
  source = made?.body.handle ?? "";
  await ledger.append([{ body: { ...body, handle: source }, act: "published", reason: "Ready.", actor: "rex" }]);
  await edition.catchUp();
  await index.catchUp();
});
afterAll(() => desk.close());

async function made(name: string, fields: Record<string, string>): Promise<{ status: number; text: string }> {
  const page = await desk.as(name).get(`/en/pack?handles=${source}`);
  const { status, html: text } = await desk.as(name).post("/en/pack", { handles: source, lang: "en", ...fields });
  expect(page.status).toBe(200);
  return { status, text };
}

const trail = async () =>
  (await latestComments(desk.house, { limit: 10 })).map(({ kind, by, text, record }) => ({ kind, by, text, record }));

describe("a pack at the desk", () => {
  test("is offered on the page of a public record to those who may take data out", async () => {
    expect((await desk.as("ada").get(`/en/records/${source}`)).html).toContain(`/en/pack?handles=${source}`);
    expect((await desk.as("cy").get("/en/pack")).status).toBe(403);
  });

  test("tells roles and numbers, no names, and of what was not public no reason", async () => {
    const { status, text } = await made("ada", {});
    expect(status).toBe(200);
    expect(text).toContain('"making": "team"');
    expect(text).toContain('"person": "1"');
    expect(text).toContain("Ready.");
    expect(text.match(/CANARY-[A-Z]+|\bada\b|\brex\b/g) ?? []).toEqual([]);
    expect(await trail()).toEqual([]);
  });

  test("holds originals only by choice, with a reason, for who may, and the trail says so", async () => {
    expect((await made("ada", { originals: "yes" })).status).toBe(422);
    expect((await made("rex", { originals: "yes", reason: "For the court." })).status).toBe(403);
    expect(await trail()).toEqual([]);
    const { status, text } = await made("ada", { originals: "yes", reason: "For the court." });
    expect(status).toBe(200);
    expect(text).toContain("CANARY-ORIGINAL.");
    const record = (await desk.house.ledger.byHandle(source))?.record;
    expect(await trail()).toEqual([{ kind: "released", by: "ada", text: "For the court.", record }]);
    expect((await desk.as("ada").get(`/en/records/${source}/review`)).html).not.toContain("For the court.");
  });

  test("is refused in words for what is not public", async () => {
    const answer = await desk.as("ada").post("/en/pack", { handles: "VIG-SRC-1999-0001", lang: "en" });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("VIG-SRC-1999-0001");
  });
});
