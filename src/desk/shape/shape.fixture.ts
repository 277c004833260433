import { afterAll, beforeAll } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { citeAsText, exchangeRoutes } from "../../exchange/index.ts";
import { migrateJobs } from "../../kernel/jobs/index.ts";
import { adoptShape, NO_SHAPE, type RecordBody } from "../../registry/index.ts";
import { siteRoutes } from "../../site/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";

/** One desk for all tests of a file: what one of them adds, the next may meet. */
export let desk: TestDesk;
const people = { ed: ["editor"], ada: ["administrator"], both: ["editor", "administrator"], con: ["contributor"] } as const;

beforeAll(async () => {
  adoptShape(NO_SHAPE);
  desk = await openDeskFor({ people });
  await migrateJobs(desk.house.database);
});
afterAll(async () => {
  await desk.close();
  adoptShape(NO_SHAPE);
});

const settings = { name: "Vigie", prefix: "VIG", version: "1.0.0", singleReviewer: true };
/** A page as readers get it. */
export async function read(path: string): Promise<{ status: number; html: string; location: string | null }> {
  await desk.house.edition.catchUp?.();
  const { edition, objects } = desk.house;
  const site = siteRoutes({ edition, objects, settings, cite: (record) => citeAsText(record, settings) });
  const response = await site.request(path);
  return { status: response.status, html: await response.text(), location: response.headers.get("location") };
}
export const api = async (path: string) => {
  const response = await exchangeRoutes({ edition: desk.house.edition, settings }).request(path);
  return response.json();
};
/** A published record, which readers have already. */
export const put = async (body: Partial<RecordBody>): Promise<RecordBody> => {
  const [revision] = await desk.house.ledger.append([
    { body: draft({ state: "published", ...body }), act: "published", actor: "ed", reason: "a test" },
  ]);
  await desk.house.edition.catchUp?.();
  await desk.house.index.catchUp();
  if (!revision) throw new Error("nothing was appended");
  return revision.body;
};
/** The version that a form says it was made from. */
export const version = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
