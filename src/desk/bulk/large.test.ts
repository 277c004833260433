import { afterAll, beforeAll, expect, test } from "vitest";
import { importing, mapping, openBulk } from "./bulk.fixture.ts";
import { imports } from "./store.ts";

let opened: Awaited<ReturnType<typeof openBulk>>;
beforeAll(async () => {
  opened = await openBulk();
});
afterAll(() => opened.close());

/** A tenth of what is measured in `npm run bench`, and more than any page, part or transaction holds. */
const ROWS = 10_000;

/** A table with a fault of each kind here and there: every hundredth row is one. */
function* faulty(rows: number): Generator<string> {
  yield "name,kind,country\n";
  for (let i = 0; i < rows; i++) {
    const kind = i % 100;
    if (kind === 7) yield `"Never closed ${i},company,GR\n`;
    else if (kind === 17) yield `Wizard ${i},wizard,GR\n`;
    else if (kind === 27) yield `Wide ${i},company,GR,more\n`;
    else if (kind === 37) yield `,company,GR\n`;
    else if (kind === 47) yield `Company 0,company,GR\n`;
    else if (kind === 57) yield `Nul ${i}\0,company,GR\n`;
    else yield `Company ${i},company,GR\n`;
  }
}

test("an import of many rows with faults tells the fate of every one, is written, and is taken back", async () => {
  const { house, bugs } = opened;
  const { receive, check, write, undo } = importing(house);
  const it = await receive([...faulty(ROWS)].join(""));
  const checked = await check(it, mapping(["title", "kind", "jurisdiction"]));
  const store = imports(house);
  const hundredth = ROWS / 100;
  expect((await store.tally(it.id)).fates).toEqual({
    new: 95 * hundredth,
    same: 0,
    changed: 0,
    conflict: 0,
    refused: 5 * hundredth,
  });
  await write(checked);
  expect(await store.tally(it.id)).toMatchObject({ written: 95 * hundredth });
  const last = (await store.rows(it.id, { after: ROWS - 5, limit: 10 })).at(-1);
  expect(await house.ledger.latest(last?.record ?? "")).toMatchObject({
    act: "imported",
    body: { state: "draft", title: { en: { text: `Company ${ROWS - 1}` } } },
  });
  const undone = await undo({ ...checked, state: "written" });
  expect(undone.state).toBe("undone");
  expect(await store.tally(it.id)).toMatchObject({ written: 95 * hundredth, undone: 95 * hundredth, left: 0 });
  expect(await house.ledger.latest(last?.record ?? "")).toMatchObject({ body: { state: "withdrawn" } });
  expect(await house.ledger.list({ type: "agent", state: "draft", limit: 5 })).toEqual([]);
  expect(bugs).toEqual([]);
}, 180_000);
