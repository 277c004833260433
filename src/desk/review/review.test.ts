import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import type { Person, Role } from "../../accounts/index.ts";
import { newId } from "../../kernel/ids.ts";
import {
  type Ledger,
  type LedgerTables,
  migrateRegistry,
  move,
  openLedger,
  original,
  publish,
  type RecordBody,
} from "../../registry/index.ts";
import { migrateDesk } from "../migrate.ts";
import type { DeskHouse } from "../shell/house.ts";
import * as actions from "./actions.ts";
import { catchUp } from "./follow.ts";
import { queueStore, tablesOf } from "./store.ts";
import { startTimetable, type Timetable } from "./timetable.ts";

const person = (name: string, ...roles: Role[]): Person => ({
  ...{ id: newId(), name, roles, lang: "en" as const, suspended: false, created: "2026-01-01T00:00:00.000Z" },
});
const TEAM = {
  ana: person("ana", "editor"),
  bo: person("bo", "reviewer"),
  cleo: person("cleo", "contributor"),
  noor: person("noor", "community"),
};

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`reviews on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let opened: TestDatabase<LedgerTables>;
    let ledger: Ledger;
    let house: DeskHouse;
    let timetable: Timetable;
    let told: [string, string][];
    const bugs: unknown[] = [];

    beforeEach(async () => {
      opened = await engine.open<LedgerTables>();
      await migrateRegistry(opened.database);
      await migrateDesk(opened.database as never);
      ledger = openLedger(opened.database, { prefix: "VIG" });
      told = [];
      house = {
        database: opened.database,
        ledger,
        accounts: { people: async () => Object.values(TEAM) },
        settings: { secondReviewer: true },
        onError: (error: unknown) => bugs.push(error),
        notify: async (kind: string, { name }: Person) => void told.push([kind, name]),
      } as unknown as DeskHouse;
      timetable = startTimetable(house);
    });
    afterEach(async () => {
      await timetable.close();
      await opened.drop();
      expect(bugs).toEqual([]);
    });

    const written = async (more: Partial<RecordBody> = {}, by = "ana") => {
      const body = draft({ fields: { status: "in-use" }, editorial: ["status"], ...more });
      await ledger.append([{ body, act: "created", reason: "a test", actor: by }]);
      return body.id;
    };
    const step = async (id: string, by: string, reason = "a test") => {
      const head = await ledger.head(id);
      return { by, reason, expected: head?.version ?? 0 };
    };
    const submitted = async (more: Partial<RecordBody> = {}, by = "ana") => {
      const id = await written(more, by);
      await actions.submit(house, id, await step(id, by));
      return id;
    };
    const waits = async (who: Person) => (await actions.waitingFor(house, who)).map(({ record, why }) => [record, why]);

    test("a record waits for the one who has the next step, and for nobody when it is done", async () => {
      const id = await submitted();
      expect(await waits(TEAM.bo)).toEqual([[id, "review"]]);
      expect(await waits(TEAM.noor)).toEqual([[id, "look"]]);
      expect(await waits(TEAM.ana)).toEqual([]);
      await actions.sendBack(house, id, "returned", await step(id, "bo", "which towers?"));
      expect([await waits(TEAM.ana), await waits(TEAM.bo)]).toEqual([[[id, "set-right"]], []]);
      await actions.submit(house, id, await step(id, "ana"));
      await actions.approve(house, id, await step(id, "bo"));
      expect(await waits(TEAM.ana)).toEqual([[id, "publish"]]);
      await actions.publishNow(house, id, await step(id, "ana"));
      expect([await waits(TEAM.ana), await waits(TEAM.bo), await waits(TEAM.noor)]).toEqual([[], [], []]);
      expect(told).toEqual([
        ["review-asked", "bo"],
        ["review-asked", "noor"],
        ["returned", "ana"],
        ["review-asked", "bo"],
        ["review-asked", "noor"],
        ["approved", "ana"],
      ]);
    });

    test("a contributor is asked to set right what came back to them", async () => {
      const id = await submitted({}, "cleo");
      await actions.sendBack(house, id, "returned", await step(id, "bo", "name the source"));
      expect(await waits(TEAM.cleo)).toEqual([[id, "set-right"]]);
    });

    test("what a community reviewer stopped stays before their eyes until it is lifted", async () => {
      const id = await submitted();
      await actions.sendBack(house, id, "stopped", await step(id, "noor", "it names a shelter"));
      expect((await actions.underReview(house, TEAM.noor)).map(({ record, held }) => [record, held])).toEqual([[id, true]]);
      await actions.submit(house, id, await step(id, "ana"));
      expect(await waits(TEAM.noor)).toEqual([[id, "held"]]);
      await actions.take(house, id, { act: "lifted" }, await step(id, "noor", "it is out of it"));
      expect(await waits(TEAM.noor)).toEqual([[id, "look"]]);
    });

    test("of two people at once on the same version, one is told that the other was faster", async () => {
      const id = await submitted();
      const seen = await step(id, "bo", "not yet");
      const both = await Promise.allSettled([
        actions.approve(house, id, seen),
        actions.sendBack(house, id, "stopped", { ...seen, by: "noor" }),
        actions.approve(house, id, seen),
      ]);
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      for (const one of both) if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "version-conflict" });
      expect(await ledger.versions(id)).toHaveLength(3);
    });

    test("what was approved is published at the end of its embargo, by itself and once", async () => {
      const id = await submitted();
      await actions.approve(house, id, await step(id, "bo"));
      await actions.take(
        house,
        id,
        { act: "scheduled", embargoUntil: "2099-01-01T12:00:00+02:00" },
        await step(id, "ana", "with the report"),
      );
      await timetable.tick("2099-01-01T09:59:59.000Z");
      expect(await ledger.head(id)).toMatchObject({ state: "in_review" });
      await Promise.all([timetable.tick("2099-01-01T10:00:00.000Z"), timetable.tick("2099-01-01T10:00:00.000Z")]);
      expect(await ledger.latest(id)).toMatchObject({ act: "published", actor: "vigie", version: 5, reason: "with the report" });
      await timetable.tick("2099-02-01T00:00:00.000Z");
      expect(await ledger.versions(id)).toHaveLength(5);
    });

    test("at the end of an embargo nothing is published that was not approved, or that was written on since", async () => {
      const [never, anew] = [await submitted(), await submitted()];
      for (const id of [never, anew])
        await actions.take(house, id, { act: "scheduled", embargoUntil: "2099-01-01" }, await step(id, "ana"));
      await actions.approve(house, anew, await step(anew, "bo"));
      const { body } = (await ledger.latest(anew)) ?? {};
      if (!body) throw new Error("it is not there");
      await ledger.append([
        { body: { ...body, title: original("en", "Other towers") }, act: "edited", reason: "", actor: "ana" },
      ]);
      await timetable.tick("2099-01-02T00:00:00.000Z");
      for (const id of [never, anew]) expect(await ledger.head(id)).toMatchObject({ state: "in_review", publicSeq: null });
      expect(told.filter(([kind]) => kind === "due")).toEqual([
        ["due", "ana"],
        ["due", "ana"],
      ]);
      await timetable.tick("2099-01-03T00:00:00.000Z");
      expect(told.filter(([kind]) => kind === "due")).toHaveLength(2);
    });

    test("no answer by the due day is written down when the day is over", async () => {
      const id = await submitted();
      await actions.approve(house, id, await step(id, "bo"));
      await actions.take(house, id, { act: "asked", due: "2099-03-01" }, await step(id, "ana"));
      await timetable.tick("2099-03-01T23:59:59.000Z");
      expect(await ledger.head(id)).toMatchObject({ state: "right_of_reply" });
      await timetable.tick("2099-03-02T00:00:00.000Z");
      expect(await ledger.latest(id)).toMatchObject({
        act: "unanswered",
        actor: "vigie",
        body: { state: "in_review", reply: { outcome: "none", due: "2099-03-01" } },
      });
    });

    test("days for another look, the end of a call and the age of a guide come up for those who look after them", async () => {
      const deed = { actor: "ana", reason: "ready", secondReviewer: false };
      const call = await written({
        type: "call",
        fields: { kind: "fellowship", closes: "2099-04" },
        editorial: ["kind", "closes"],
      });
      const guide = await written({
        type: "publication",
        fields: { kind: "guide", staleAfter: "2099-05-01" },
        editorial: ["kind", "staleAfter"],
      });
      const towers = await written({ reviewBy: "2099-05-10" });
      for (const id of [call, guide, towers]) await publish(ledger, id, deed);
      const list = async (who: Person, at: string) => (await actions.due(house, who, at)).map((one) => [one.kind, one.over]);
      expect(await list(TEAM.ana, "2099-01-01T00:00:00.000Z")).toEqual([]);
      expect(await list(TEAM.ana, "2099-05-03T00:00:00.000Z")).toEqual([
        ["closes", true],
        ["stale", true],
        ["review-by", false],
      ]);
      expect(await list(TEAM.cleo, "2099-05-03T00:00:00.000Z")).toEqual([]);
      await move(ledger, towers, { act: "scheduled", reviewBy: "2199-01-01" }, { actor: "ana", reason: "" });
      expect(await list(TEAM.ana, "2099-05-03T00:00:00.000Z")).toHaveLength(2);
    });

    test("the list is the same when it is made anew from the ledger, and a great import leaves it empty", async () => {
      const id = await submitted();
      await catchUp(house);
      const { underway, due } = queueStore(tablesOf(house));
      const before = [await underway(10), await due("2199", 10)];
      await tablesOf(house).transact(async (trx) => {
        for (const table of ["review_due", "review_record", "review_follower"] as const) await trx.deleteFrom(table).execute();
      });
      await ledger.append(
        Array.from({ length: 700 }, () => ({ body: draft(), act: "imported" as const, reason: "a table", actor: "ana" })),
      );
      expect(await catchUp(house)).toBe(await ledger.maxSeq());
      expect([await underway(10), await due("2199", 10)]).toEqual(before);
      expect(before[0]).toMatchObject([{ record: id }]);
    });

    test("comments are kept in threads, in order, and are never changed", async () => {
      const id = await submitted();
      const first = await actions.comment(house, { record: id, path: "since", text: "Which year?", by: "bo" });
      await actions.comment(house, { record: id, text: "2019, see page 4", by: "ana", thread: first.id });
      await actions.settle(house, { record: id, thread: first.id, by: "bo", settled: true });
      const comments = await actions.commentsOn(house, id);
      expect(comments.map(({ kind, path, by }) => [kind, path, by])).toEqual([
        ["comment", "since", "bo"],
        ["comment", "since", "ana"],
        ["settled", "since", "bo"],
      ]);
      const change = tablesOf(house).transact((trx) => trx.updateTable("review_comment").set({ text: "x" }).execute());
      await expect(change).rejects.toThrow(/never changed/);
      await expect(tablesOf(house).transact((trx) => trx.deleteFrom("review_comment").execute())).rejects.toThrow(/never/);
    });

    test("a comment that says nothing, names no field or answers another record's thread is refused", async () => {
      const [id, other] = [await submitted(), await submitted()];
      const thread = (await actions.comment(house, { record: other, text: "here", by: "bo" })).id;
      const say = (more: object) => actions.comment(house, { record: id, text: "so", by: "bo", ...more });
      await expect(say({ text: " \n" })).rejects.toMatchObject({ code: "comment-empty" });
      await expect(say({ text: "x".repeat(10_001) })).rejects.toMatchObject({ code: "comment-too-long" });
      await expect(say({ path: "no.such" })).rejects.toMatchObject({ code: "no-such-field" });
      await expect(say({ thread })).rejects.toMatchObject({ code: "no-such-comment" });
      await expect(say({ thread: "x" })).rejects.toMatchObject({ code: "no-such-comment" });
    });

    test("what only the team is to know of a withdrawal is written with it or not at all", async () => {
      const id = await submitted();
      const seen = await step(id, "bo", "it puts people at risk");
      await expect(actions.withdrawFor(house, id, { ...seen, expected: 1, internal: "x" })).rejects.toMatchObject({
        code: "version-conflict",
      });
      expect(await actions.commentsOn(house, id)).toEqual([]);
      await actions.withdrawFor(house, id, { ...seen, internal: "the shelter called" });
      expect(await actions.commentsOn(house, id)).toMatchObject([{ kind: "internal", text: "the shelter called", version: 3 }]);
      expect(JSON.stringify(await ledger.versions(id))).not.toContain("the shelter called");
    });
  });
}
