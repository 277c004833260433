import { describe, expect, test } from "vitest";
import { openJobs, openWorker } from "../../kernel/jobs/index.ts";
import { original, type RecordBody, standsFor, term } from "../../registry/index.ts";
import { desk, put, read } from "./shape.fixture.ts";
import { shapeHandlers } from "./work.ts";

/** Does the queued work, and answers when it is done. */
async function worked(): Promise<void> {
  const worker = openWorker({
    database: desk.house.database,
    handlers: shapeHandlers(desk.house),
    pause: 20,
    onError: (error) => desk.bugs.push(error),
  });
  const jobs = openJobs(desk.house.database);
  for (let i = 0; i < 300 && (await jobs.list({ state: ["waiting", "running"] })).length > 0; i++)
    await new Promise((done) => setTimeout(done, 20));
  await worker.close();
  await desk.house.index.catchUp();
}

/** Terms that become one, and the work of writing that into the records. */
export function mergedTerms(): void {
  describe("terms that become one", () => {
    const merge = (gone: string, into: string, reason = "They mean the same.") =>
      desk.as("ed").post(`/en/vocabularies/technology/${gone}/merge`, { into, reason });
    const add = (notation: string, name: string) =>
      desk.as("ed").post("/en/vocabularies/technology/new", { notation, "label-en": name, reason: "x" });

    test("are found under one, by either's name, and the old address leads to the new", async () => {
      await add("nose", "Electric nose");
      await add("sniffer", "Sniffer");
      const { handle } = await put({ fields: { classes: ["nose"] } });
      expect((await merge("nose", "sniffer")).status).toBe(303);
      expect(standsFor("technology", "nose")).toBe("sniffer");
      expect(term("technology", "sniffer")?.altLabel?.en).toContain("Electric nose");
      await desk.house.edition.catchUp?.();
      expect(await read("/en/technology/nose")).toMatchObject({ status: 301, location: "/en/technology/sniffer" });
      expect((await read("/en/search?q=electric+nose")).html).toContain(handle);
      expect((await read("/en/browse?technology=nose")).html).toContain(handle);
      expect(desk.house.edition.record(handle)?.fields.classes).toEqual(["nose"]);
    });

    test("not into nothing, not into themselves, not without a reason", async () => {
      await add("ear", "Electric ear");
      for (const into of ["", "ear", "no-such"]) expect((await merge("ear", into)).status).toBe(422);
      expect((await merge("ear", "biometrics", "")).status).toBe(422);
      expect(term("technology", "ear")?.deprecated).toBeUndefined();
    });

    test("are written into the records by one button, and taken back by another; what was changed since is left alone", async () => {
      await add("eye", "Electric eye");
      await add("looker", "Looker");
      const both = await put({ fields: { classes: ["eye", "looker", "biometrics"] } });
      const changedSince = await put({ fields: { classes: ["eye"] } });
      const asDraft = await put({ state: "draft", fields: { classes: ["eye"] } });
      const other = await put({ fields: { classes: ["biometrics"] } });
      await merge("eye", "looker");
      await desk.house.index.catchUp();
      const begun = await desk.as("ed").post("/en/vocabularies/technology/eye/move");
      expect([begun.status, desk.bugs]).toEqual([303, []]);
      await worked();
      const classes = async (body: RecordBody) => (await desk.house.ledger.latest(body.id))?.body.fields.classes;
      expect(await classes(both)).toEqual(["looker", "biometrics"]);
      expect(await classes(asDraft)).toEqual(["looker"]);
      expect((await desk.house.ledger.latest(asDraft.id))?.body.state).toBe("draft");
      expect((await desk.house.ledger.latest(other.id))?.version).toBe(1);
      const page = await desk.as("ed").get("/en/vocabularies/technology/eye");
      expect(page.html).toMatch(/3\u2069 records were changed/);
      await put({ ...changedSince, title: original("en", "Otherwise"), fields: { classes: ["looker"] } });
      const back = /action="\/en(\/vocabularies\/technology\/eye\/move\/[0-9A-Z]+\/back)"/.exec(page.html)?.[1] ?? "";
      const answer = await desk.as("ed").post(`/en${back}`);
      expect([answer.status, desk.bugs]).toEqual([303, []]);
      await worked();
      expect(await classes(both)).toEqual(["eye", "looker", "biometrics"]);
      expect(await classes(changedSince)).toEqual(["looker"]);
      expect((await desk.as("ed").get("/en/vocabularies/technology/eye")).html).toMatch(
        /1\u2069 was changed since and left alone/,
      );
      expect((await desk.as("ed").post(`/en${back}`)).status).toBe(409);
      expect(desk.bugs).toEqual([]);
    });
  });
}
