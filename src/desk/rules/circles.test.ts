import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROLES, type Role } from "../../accounts/index.ts";
import { type FollowedEdition, followEdition } from "../../edition/index.ts";
import { openSqlite } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import { openObjects } from "../../kernel/objects/index.ts";
import {
  ACTS,
  type Ledger,
  type LedgerTables,
  migrateRegistry,
  openLedger,
  original,
  type RecordBody,
  STATES,
} from "../../registry/index.ts";
import { openRecord } from "../shell/subject.ts";
import { mayOn } from "./access.ts";
import { circlesOf, deskBriefOf, seesSummary } from "./circles.ts";

const VISIBILITIES: readonly RecordBody["visibility"][] = ["public", "partner", "restricted", "sealed"];
/** Every set of up to two roles, nobody's among them: a second role may only let more in. */
const ROLE_SETS: readonly (readonly Role[])[] = [[], ...ROLES.flatMap((one) => ROLES.map((two) => [...new Set([one, two])]))];

const blank = (id: string, state: RecordBody["state"], visibility: RecordBody["visibility"]): RecordBody => ({
  ...{ id, handle: "", type: "technology", lang: "en", sensitivity: "none", licence: "CC-BY-4.0", state, visibility },
  ...{ title: original("en", "Tower"), fields: {}, citations: [], editorial: [], notes: [], corrections: [] },
});

let folder: string;
let ledger: Ledger;
let index: FollowedEdition;
let handles: string[] = [];
const opened: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "vigie-circles-"));
  const database = openSqlite<LedgerTables>(join(folder, "ledger.sqlite"));
  opened.push(database);
  await migrateRegistry(database);
  ledger = openLedger(database, { prefix: "VIG" });
  const objects = await openObjects({ kind: "disk", path: join(folder, "objects") });
  const put = async (state: RecordBody["state"], visibility: RecordBody["visibility"], actor: string, before?: RecordBody) => {
    const body: RecordBody = { ...blank(newId(), state, visibility), ...before, state, visibility };
    const [revision] = await ledger.append([{ body, act: before ? "edited" : "created", reason: "a test", actor }]);
    if (!revision) throw new Error("nothing was appended");
    return revision.body;
  };
  for (const visibility of VISIBILITIES) {
    for (const state of STATES) {
      for (const actor of ["amal", "ben"]) {
        const first = await put(state, visibility, actor);
        // Public once, and a draft or sealed or restricted now.
        const second = await put("published", "public", "ben");
        await put(state, visibility, actor, second);
        handles.push(first.handle, second.handle);
        if (state === "draft") {
          const held = await put(state, visibility, actor);
          await ledger.append([{ body: held, act: "stopped", reason: "a test", actor: "ben" }]);
          handles.push(held.handle);
        }
      }
    }
  }
  handles = handles.sort();
  index = await followEdition({ ledger, objects, path: join(folder, "desk.sqlite"), scope: "desk" });
  opened.unshift(index);
});
afterAll(async () => {
  for (const one of opened) await one.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Whatever happened to records: who may see them, and by which search. */
const step = fc.record({
  record: fc.nat({ max: 4 }),
  act: fc.constantFrom(...ACTS),
  state: fc.constantFrom(...STATES),
  visibility: fc.constantFrom(...VISIBILITIES),
  actor: fc.constantFrom("amal", "ben"),
  merged: fc.boolean(),
});

test("what the index knows of a review is what its revisions tell", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const ids = Array.from({ length: 5 }, newId);
      const entries = steps.map(({ record, act, state, visibility, actor, merged }) => ({
        body: {
          ...blank(ids[record] ?? "", state, visibility),
          type: "agent" as const,
          ...(merged ? { mergedInto: ids[0] ?? "" } : {}),
        },
        ...{ act, reason: "a test", actor },
      }));
      await ledger.append(entries);
      await index.catchUp();
      for (const id of new Set(entries.map(({ body }) => body.id))) {
        const { subject, authors, review } = await openRecord(ledger, id, "amal");
        // Whoever reads of a merged record is led to the one it was merged into.
        if (review.latest.body.mergedInto !== undefined) continue;
        const summary = index.summaries([id]).get(id);
        if (subject.visibility === "sealed") expect(summary).toBeUndefined();
        else {
          expect(summary && deskBriefOf(summary)).toMatchObject({
            ...{ state: subject.state, visibility: subject.visibility, held: subject.held },
            ...{ authors: authors.toSorted(), public: review.public !== undefined },
          });
        }
      }
    }),
    { numRuns: 25 },
  );
});

describe("who finds what in the desk's index", () => {
  test.each(ROLE_SETS.map((roles) => [roles.join(" and ") || "nobody", roles] as const))(
    "%s: exactly what they may see, but for what is sealed",
    async (_, roles) => {
      const person = { name: "amal", roles };
      const allowed: string[] = [];
      for (const handle of handles) {
        const { subject } = await openRecord(ledger, handle, person.name);
        if (subject.visibility !== "sealed" && mayOn(person, "see", subject)) allowed.push(handle);
      }
      const found: string[] = [];
      const ask = {
        q: "",
        lang: "en",
        filters: { type: ["technology"], ...circlesOf(person) },
        sort: "handle" as const,
        limit: 100,
        widen: false,
      };
      for (let cursor: string | undefined, first = true; first || cursor; first = false) {
        const { hits, next } = await index.search({ ...ask, ...(cursor ? { cursor } : {}) });
        found.push(...hits.map(({ handle }) => handle));
        cursor = next;
      }
      expect(found).toEqual(allowed);
      const summaries = handles.flatMap((handle) => {
        const record = index.record(handle);
        const summary = record && index.summaries([record.id]).get(record.id);
        return summary && seesSummary(person, summary) ? [handle] : [];
      });
      expect(summaries).toEqual(allowed);
    },
  );
});
