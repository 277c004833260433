import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { original, publish, type RecordBody, withdraw } from "../../../registry/index.ts";
import { draft, saved as savedIn } from "../../citing/archive.fixture.ts";
import { openDeskFor, type TestDesk } from "../../shell/desk.fixture.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDeskFor({
    people: { amal: ["editor"], cleo: ["contributor"], dina: ["contributor"], pia: ["partner"], kim: ["custodian"] },
  });
});
afterAll(() => desk.close());

const body = draft;
const saved: typeof savedIn extends (desk: TestDesk, ...rest: infer R) => infer A ? (...rest: R) => A : never = (...rest) =>
  savedIn(desk, ...rest);

const source = (more: Partial<RecordBody> = {}) =>
  body({
    type: "source",
    title: original("en", "Report on the river"),
    fields: { material: "report", noCapture: "on paper" },
    ...more,
  });

describe("the page of a record", () => {
  it("shows what it says, what that rests on, what rests on nothing, and who wrote it", async () => {
    const report = await saved(source());
    const { body: record } = await saved(
      body({
        fields: { since: "2019", until: "2021", purpose: original("en", "To watch the river") },
        citations: [
          {
            field: "since",
            source: report.record,
            relation: "supports",
            grade: "E2",
            locator: { page: "3", quote: "since 2019" },
          },
        ],
        editorial: ["until"],
      }),
      { reason: "a first sketch" },
    );
    const { status, html } = await desk.as("amal").get(`/en/records/${record.handle}`);
    expect(status).toBe(200);
    for (const words of [
      "Cameras at the river",
      "Report on the river",
      "since 2019",
      "page \u20683\u2069",
      "E2",
      "editors’ own judgement",
    ])
      expect(html).toContain(words);
    expect(html).toContain("a first sketch");
    expect(html).toContain(`/en/records/${record.handle}/cite?field=purpose`);
    const cited = await desk.as("amal").get(`/en/records/${report.body.handle}`);
    expect(cited.html).toContain(`/en/records/${record.handle}`);
  });

  it("offers to correct what readers see, while a change to it waits too", async () => {
    const facts = { fields: { status: "in-use" }, editorial: ["status"] };
    const [made] = await desk.house.ledger.append([{ body: body(facts), act: "created", actor: "amal", reason: "a test" }]);
    if (!made) throw new Error("nothing was appended");
    const path = `/en/records/${made.body.handle}`;
    const offered = async () => (await desk.as("amal").get(path)).html.includes(`href="${path}/correct"`);
    expect(await offered()).toBe(false);
    const live = await publish(desk.house.ledger, made.record, { actor: "amal", reason: "a test", secondReviewer: false });
    expect(await offered()).toBe(true);
    const change = { ...live.body, state: "draft" as const, title: original("en", "Two cameras at the river") };
    await desk.house.ledger.append([{ body: change, act: "edited", actor: "amal", reason: "there are two" }]);
    expect(await offered()).toBe(true);
    await withdraw(desk.house.ledger, made.record, { actor: "amal", reason: "a test" });
    expect(await offered()).toBe(false);
  });

  it("is found by id as by handle, and speaks each language", async () => {
    const { record } = await saved(body({}));
    for (const lang of ["en", "fr", "es", "ar"]) {
      const page = await desk.as("amal").get(`/${lang}/records/${record}`);
      expect([lang, page.status]).toEqual([lang, 200]);
      expect(page.html).toContain(`lang="${lang}"`);
    }
    expect(desk.bugs).toEqual([]);
  });

  it("offers only what this person may do", async () => {
    const { body: record } = await saved(body({}), { actor: "cleo" });
    const own = await desk.as("cleo").get(`/en/records/${record.handle}`);
    expect(own.html).toContain(`/en/records/${record.handle}/edit`);
    expect(own.html).not.toContain(`/en/records/${record.handle}/withdraw`);
    const keeper = await desk.as("kim").get(`/en/records/${record.handle}`);
    expect(keeper.html).not.toContain(`/en/records/${record.handle}/edit`);
  });

  it("is not there for whoever may not see it, nor for anyone when it does not exist", async () => {
    const { body: record } = await saved(body({ visibility: "restricted" }), { actor: "cleo" });
    const answers = await Promise.all(
      [`/en/records/${record.handle}`, `/en/records/${record.handle}/versions/1`, `/en/records/VIG-DEP-2026-9999`].map((path) =>
        desk.as("dina").get(path),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const words = answers.map(({ html }) => html.replace(/VIG-[A-Z]+-\d+-\d+/g, "").replace(/\/versions\/1/g, ""));
    expect(words[0]?.match(/<main[\s\S]*<\/main>/)?.[0]).toBe(words[2]?.match(/<main[\s\S]*<\/main>/)?.[0]);
  });

  it("names no record beside it that this person may not see", async () => {
    const hidden = await saved(source({ visibility: "restricted", title: original("en", "A leaked letter") }));
    const { body: record } = await saved(
      body({
        state: "published",
        citations: [{ field: "since", source: hidden.record, relation: "supports", grade: "E2" }],
      }),
      { act: "published" },
    );
    const page = await desk.as("pia").get(`/en/records/${record.handle}`);
    expect(page.status).toBe(200);
    expect(page.html).not.toContain("A leaked letter");
    const secret = await saved(
      body({ visibility: "restricted", title: original("en", "A quiet plan"), fields: { technology: [] } }),
    );
    const link = await saved(
      body({
        ...secret.body,
        fields: { statusNote: original("en", "x") },
        citations: [{ field: "title", source: hidden.record, relation: "context", grade: "E1" }],
      }),
      { act: "edited" },
    );
    expect(link.version).toBe(2);
    expect((await desk.as("amal").get(`/en/records/${hidden.body.handle}`)).html).toContain("A quiet plan");
  });

  it("keeps the secret fields from those who may not see originals", async () => {
    const { body: record } = await saved(
      source({
        state: "published",
        fields: { material: "testimony", testimony: { alias: "the baker", attribution: "a witness" } },
      }),
      { act: "published" },
    );
    expect((await desk.as("amal").get(`/en/records/${record.handle}`)).html).toContain("the baker");
    expect((await desk.as("pia").get(`/en/records/${record.handle}`)).html).not.toContain("the baker");
  });
});

describe("the versions of a record", () => {
  it("stay readable, and what changed between two is told word by word", async () => {
    const first = await saved(body({ summary: original("en", "Ten cameras watch the river.") }));
    const second = { ...first.body, summary: original("en", "Forty cameras watch the river."), editorial: ["since"] };
    await saved(second, { act: "edited", reason: "counted again" });
    const { handle } = first.body;
    const old = await desk.as("amal").get(`/en/records/${handle}/versions/1`);
    expect(old.html).toContain("Ten cameras watch the river.");
    const { html, status } = await desk.as("amal").get(`/en/records/${handle}/compare?from=1&to=2`);
    expect(status).toBe(200);
    expect(html).toContain("<del>Ten</del><ins>Forty</ins> cameras watch the river.");
    expect(html).toContain("Now the editors’ own judgement");
  });

  it("that are not there, or are no numbers, are no pages", async () => {
    const { body: record } = await saved(body({}));
    for (const path of ["versions/2", "versions/0", "versions/x", "compare?from=1&to=9", "compare?from=a&to=1", "compare"]) {
      expect([path, (await desk.as("amal").get(`/en/records/${record.handle}/${path}`)).status]).toEqual([path, 404]);
    }
  });

  it("from when a record was kept closer stay so", async () => {
    const first = await saved(body({ visibility: "restricted", title: original("en", "Named source") }));
    await saved(
      { ...first.body, visibility: "public", state: "published", title: original("en", "Cameras") },
      { act: "published" },
    );
    const { handle } = first.body;
    expect((await desk.as("pia").get(`/en/records/${handle}/versions/1`)).status).toBe(404);
    expect((await desk.as("pia").get(`/en/records/${handle}`)).html).not.toContain("Named source");
    expect((await desk.as("amal").get(`/en/records/${handle}/versions/1`)).status).toBe(200);
  });
});
