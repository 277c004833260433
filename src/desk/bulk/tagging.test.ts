import { setTimeout as later } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { migrateJobs, openWorker } from "../../kernel/jobs/index.ts";
import { original, type RecordBody } from "../../registry/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import { tagAttempts, tagHandlers, tagsOf, workOnTags } from "./tagging.ts";

let desk: TestDesk;
const bodies: Record<string, RecordBody> = {
  plain: draft({ title: original("en", "Harbour tower"), fields: { classes: ["sensing"] } }),
  has: draft({ title: original("en", "Harbour gate"), fields: { classes: ["biometrics"] } }),
  review: draft({ title: original("en", "Harbour drone"), state: "in_review" }),
  other: draft({ title: original("en", "Harbour paper"), type: "source" }),
  sealed: draft({ title: original("en", "Harbour vault"), visibility: "sealed" }),
  touched: draft({ title: original("en", "Harbour camera") }),
};
const handles = new Map<string, string>();

beforeAll(async () => {
  desk = await openDeskFor({ people: { amal: ["editor"], rui: ["reviewer"] } });
  const { database, ledger, index } = desk.house;
  await migrateJobs(database);
  for (const [name, body] of Object.entries(bodies)) {
    const [revision] = await ledger.append([{ body, act: "created", reason: "a test", actor: "amal" }]);
    handles.set(name, revision?.body.handle ?? "");
  }
  await index.catchUp();
});
afterAll(() => desk.close());

/** Lets the work on a change be done. */
async function worked(path: string): Promise<void> {
  const id = path.split("?")[0]?.split("/").at(-1) ?? "";
  const { house } = desk;
  const worker = openWorker({
    database: house.database,
    handlers: tagHandlers(house),
    attempts: tagAttempts,
    pause: 20,
    onError: house.onError,
  });
  for (;;) {
    const job = await workOnTags(house, await tagsOf(house, id));
    if (job && ["done", "failed"].includes(job.state)) break;
    await later(10);
  }
  await worker.close();
}

const latest = async (name: string) => {
  const revision = await desk.house.ledger.latest(bodies[name]?.id ?? "");
  if (!revision) throw new Error(`${name} is not there`);
  return revision;
};

const biometrics = { op: "add", field: "classes technology", term: "القياسات الحيوية" };

describe("many records at once", () => {
  test("are shown before they change, changed each as its state allows, and say again what they said", async () => {
    const amal = desk.as("amal");
    const all = [...handles.values()];
    expect((await amal.get(`/ar/tag?${all.map((handle) => `record=${handle}`).join("&")}`)).html).toContain(all[0]);
    const planned = await amal.post("/en/tag", { ...biometrics, record: all });
    expect(planned.status).toBe(303);
    const path = planned.location ?? "";
    expect((await amal.get(path)).html).toContain("bulk-working");
    await worked(path);
    const shown = await amal.get(path);
    expect((await latest("plain")).version).toBe(1);
    expect(shown.html).not.toContain("Harbour vault");
    expect((await tagsOf(desk.house, path.split("/").at(-1) ?? "")).tally?.fates).toEqual({
      tagged: 2,
      same: 1,
      field: 1,
      taken: 0,
      review: 1,
      forbidden: 1,
    });

    expect((await amal.post(`${path}/apply`)).location).toBe(`${path}?done=bulk-tagging`);
    await worked(path);
    expect(await latest("plain")).toMatchObject({
      version: 2,
      act: "edited",
      actor: "amal",
      body: { fields: { classes: ["sensing", "biometrics"] }, editorial: ["classes.1"] },
    });
    for (const name of ["has", "review", "other", "sealed"]) expect([name, (await latest(name)).version]).toEqual([name, 1]);

    const touched = await latest("touched");
    await desk.house.ledger.append([
      { body: { ...touched.body, licence: "CC0-1.0" }, act: "edited", reason: "a person", actor: "amal" },
    ]);
    await amal.post(`${path}/undo`);
    await worked(path);
    expect(await latest("plain")).toMatchObject({ version: 3, body: { fields: { classes: ["sensing"] }, editorial: [] } });
    expect(await latest("touched")).toMatchObject({
      version: 3,
      body: { licence: "CC0-1.0", fields: { classes: ["biometrics"] } },
    });
    expect((await amal.get(path)).html).toContain("Left as they are");
    expect(desk.bugs).toEqual([]);
  });

  test("may be all of a search, and never all there is by mistake", async () => {
    const amal = desk.as("amal");
    await desk.house.index.catchUp();
    const page = await amal.get("/en/tag?q=harbour&type=deployment");
    expect(page.html).toContain("All \u20684\u2069 records of this search");
    expect((await amal.get("/en/tag")).html).toContain("There are no records to tag");
    expect((await amal.post("/en/tag", biometrics)).status).toBe(422);
    const planned = await amal.post("/en/tag", { ...biometrics, search: "q=harbour&type=deployment" });
    await worked(planned.location ?? "");
    const { tally } = await tagsOf(desk.house, planned.location?.split("/").at(-1) ?? "");
    expect(Object.values(tally?.fates ?? {}).reduce((sum, n) => sum + n, 0)).toBe(4);
  });

  test("are given no term that nobody knows; what was typed comes back", async () => {
    const answer = await desk
      .as("amal")
      .post("/fr/tag", { op: "remove", field: "classes technology", term: "<nonsense>", record: [handles.get("plain") ?? ""] });
    expect([answer.status, answer.html]).toEqual([422, expect.stringContaining('value="&lt;nonsense>"')]);
    expect(answer.html).toContain('href="#term"');
  });

  test("are changed by those who may", async () => {
    const rui = desk.as("rui");
    expect((await rui.get("/en/tag")).status).toBe(403);
    expect((await rui.post("/en/tag", { ...biometrics, record: [handles.get("plain") ?? ""] })).status).toBe(403);
    for (const deed of ["apply", "undo", "stop", "resume"]) expect((await rui.post(`/en/tag/x/${deed}`)).status).toBe(403);
    expect((await desk.as("amal").get("/en/tag/01ARZ3NDEKTSV4RRFFQ69G5FAV")).status).toBe(404);
  });
});
