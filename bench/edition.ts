import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { buildEdition, type FollowedEdition, followEdition, type SearchQuery } from "../src/edition/index.ts";
import { FacetIndex } from "../src/edition/search/facets.ts";
import { plan } from "../src/edition/search/plan.ts";
import { find } from "../src/edition/search/run.ts";
import type { House } from "../src/open.ts";
import { original } from "../src/registry/index.ts";
import { analysed, feedBare } from "./bare.ts";
import { median, ms, quantile, type Row, timed } from "./measure.ts";
import { BROAD, QUERIES } from "./queries.ts";

const REPEATS = 3;

export const asked = (q: string): SearchQuery => ({ q, lang: "en", filters: {}, sort: "relevance", limit: 20, widen: true });

/** Building: the whole way from the ledger to the file, beside feeding the same analysed text to FTS5. */
export async function buildRow(house: House, folder: string, say: (words: string) => void): Promise<Row> {
  const path = house.config.edition;
  const options = { path, ledger: house.ledger, objects: house.objects };
  const builds: number[] = [];
  const feeds: number[] = [];
  await buildEdition(options);
  const rows = analysed(path);
  for (let i = 0; i < REPEATS; i++) {
    say(`building the edition, ${i + 1} of ${REPEATS}`);
    feeds.push(await timed(() => feedBare(join(folder, "bare.sqlite"), rows).close()));
    builds.push(await timed(() => buildEdition(options)));
  }
  const [built, fed] = [median(builds), median(feeds)];
  return {
    what: `edition build, ${rows.length} passages`,
    ...{ measured: ms(built), baseline: `${ms(fed)} feeding the same analysed text to bare FTS5` },
    ...{ ratio: (built / fed).toFixed(2), target: "≤ 5", holds: built / fed <= 5 },
  };
}

/** Searching: each query through the edition, facets, passages and all, beside the bare query for the same tokens. */
export async function searchRows(
  edition: FollowedEdition,
  path: string,
  folder: string,
  say: (words: string) => void,
): Promise<Row[]> {
  say("searching");
  const bare = feedBare(join(folder, "bare.sqlite"), analysed(path));
  const db = new DatabaseSync(path, { readOnly: true });
  const index = new FacetIndex(db);
  index.update(edition.meta().generation);
  const ours: number[] = [];
  const shown: number[] = [];
  const theirs: number[] = [];
  const all: number[] = [];
  for (const q of QUERIES) {
    const { match } = plan(db, index, asked(q));
    const query = bare.prepare("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 20");
    const mine: number[] = [];
    const base: number[] = [];
    const whole: number[] = [];
    for (let i = 0; i < 7; i++) {
      if (match !== "") base.push(await timed(() => query.all(match)));
      mine.push(await timed(() => find(db, index, asked(q), 20)));
      whole.push(await timed(() => edition.search(asked(q))));
    }
    all.push(...whole);
    if (match === "") continue;
    ours.push(median(mine));
    shown.push(median(whole));
    theirs.push(median(base));
  }
  const broad = await broadRow(edition, db, index, bare);
  db.close();
  bare.close();
  const ratio = median(ours) / median(theirs);
  return [
    {
      what: `search, records in order and facets, median of ${QUERIES.length} queries`,
      ...{ measured: ms(median(ours)), baseline: `${ms(median(theirs))} bare FTS5, same tokens` },
      ...{ ratio: ratio.toFixed(2), target: "≤ 3", holds: ratio <= 3 },
    },
    {
      what: "the same from another thread, passages read and marked",
      ...{ measured: ms(median(shown)), baseline: "", ratio: (median(shown) / median(theirs)).toFixed(2), target: "" },
    },
    {
      what: "the same, 95th percentile",
      ...{ measured: ms(quantile(all, 0.95)), baseline: "", ratio: "", target: "< 60 ms", holds: quantile(all, 0.95) < 60 },
    },
    broad,
  ];
}

async function broadRow(edition: FollowedEdition, db: DatabaseSync, index: FacetIndex, bare: DatabaseSync): Promise<Row> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const q of BROAD) {
    const { match } = plan(db, index, asked(q));
    const query = bare.prepare("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 20");
    for (let i = 0; i < 3; i++) {
      theirs.push(await timed(() => query.all(match)));
      ours.push(await timed(() => edition.search(asked(q))));
    }
  }
  const ratio = median(ours) / median(theirs);
  const measured = ms(median(ours));
  return {
    what: "broad search, median",
    measured,
    baseline: `${ms(median(theirs))} bare FTS5, same tokens`,
    ratio: ratio.toFixed(2),
    target: "",
  };
}

/** From the moment that a publication is confirmed until readers find it. */
export async function visibleRow(house: House, edition: FollowedEdition, say: (words: string) => void): Promise<Row> {
  say("publishing");
  const times: number[] = [];
  for (let i = 0; i < 15; i++) {
    const body = {
      ...{
        id: "",
        handle: "",
        type: "deployment" as const,
        lang: "en",
        state: "published" as const,
        visibility: "public" as const,
      },
      ...{ sensitivity: "none" as const, licence: "CC-BY-4.0", title: original("en", `Just published ${i}`), fields: {} },
      ...{ citations: [], editorial: [], notes: [], corrections: [] },
    };
    const { newId } = await import("../src/kernel/ids.ts");
    const [revision] = await house.ledger.append([
      { body: { ...body, id: newId() }, act: "published", reason: "bench", actor: "bench" },
    ]);
    const handle = revision?.body.handle ?? "";
    times.push(
      await timed(async () => {
        while (edition.resolve(handle).found === "none") await new Promise((done) => setTimeout(done, 2));
        while ((await edition.search(asked(`"just published" handle:${handle}`))).total === 0)
          await new Promise((done) => setTimeout(done, 2));
      }),
    );
  }
  return {
    what: "publish to visible, worst of 15",
    ...{ measured: ms(Math.max(...times)), baseline: "", ratio: "", target: "< 1 s", holds: Math.max(...times) < 1000 },
  };
}

/** While broad searches run without a pause: how long one who reads a record waits for the main thread. */
export async function calmRow(edition: FollowedEdition, say: (words: string) => void): Promise<Row> {
  say("reading records while broad searches run");
  const handles = edition.list(undefined, 500).map((record) => record.handle);
  let searching = true;
  const load = Promise.all(
    [0, 1].map(async (lane) => {
      for (let i = lane; searching; i++) await edition.search(asked(BROAD[i % BROAD.length] ?? ""));
    }),
  );
  const times: number[] = [];
  for (let i = 0; i < 1500; i++) {
    const asked = performance.now();
    await new Promise((done) => setImmediate(done));
    edition.open(handles[i % handles.length] ?? "");
    times.push(performance.now() - asked);
    if (i % 3 === 0) await new Promise((done) => setTimeout(done, 1));
  }
  searching = false;
  await load;
  const worst = quantile(times, 0.99);
  return {
    what: "opening a record while broad searches run, 99th percentile",
    ...{ measured: ms(worst), baseline: "", ratio: "", target: "< 50 ms", holds: worst < 50 },
  };
}

export const openEdition = (house: House): Promise<FollowedEdition> =>
  followEdition({ path: house.config.edition, ledger: house.ledger, objects: house.objects });
