import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { pdf } from "../../../archive/samples.contract.ts";
import { crowd, openSourcesDesk, type SourcesDesk, said } from "../sources.fixture.ts";

/** One desk for all tests of a block. */
export let desk: SourcesDesk;
/** Who sends in the test that is running: somebody else in each. */
export let me: string;
/** What lay in the room of uploads before it. */
export let kept: string[];
let count = 0;

export function oneDeskForAll(): void {
  beforeAll(async () => {
    const people = { chidi: ["editor"], dina: ["partner"], eve: ["custodian"] } as const;
    desk = await openSourcesDesk({ ...crowd(40), ...people }, { uploadLimit: 3_000_000 });
  });
  beforeEach(async () => {
    kept = await left();
    count += 1;
    me = `writer-${count}`;
  });
  afterAll(async () => {
    expect(desk.bugs).toEqual([]);
    await desk.close();
  });
}

export const left = () => readdir(join(desk.house.settings.data, "uploads")).catch(() => []);
export const intake = async (name: string) => said(await desk.as(name).get("/en/sources/intake"));
/** Whether each test has bytes of its own. */
export const own = (text: string) => Buffer.from(`${text} Told by ${me}.`);
export const report = () => pdf([`The tower sees four kilometres far. Told by ${me}.`], { Title: `Towers of ${me}` });
export const jobsOf = async (name: string) => (await desk.idle()).filter(({ by }) => by === name);
