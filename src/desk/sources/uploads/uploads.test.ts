import { describe, expect, test } from "vitest";
import { sourceIdOf } from "../../../archive/index.ts";
import { bomb, pdf } from "../../../archive/samples.contract.ts";
import { sha256 } from "../../../kernel/hash.ts";
import { openJobs } from "../../../kernel/jobs/index.ts";
import { tidyUploads } from "../actions.ts";
import { createByTus, openSourcesDesk, patchByTus, said, sendByTus, tusHeaders } from "../sources.fixture.ts";
import { pieceByPiece } from "./piece-by-piece.contract.ts";
import { openRoom } from "./room.ts";
import { desk, intake, jobsOf, kept, left, me, oneDeskForAll, report } from "./sender.fixture.ts";
import { withAForm } from "./with-a-form.contract.ts";

describe("files sent to the desk", () => {
  oneDeskForAll();
  pieceByPiece();
  withAForm();

  test("the same bytes again lead to the source that is there", async () => {
    const REPORT = report();
    await sendByTus(desk.as(me), "towers.pdf", REPORT);
    await desk.idle();
    await sendByTus(desk.as("chidi"), "copy.pdf", REPORT);
    await desk.idle();
    expect(await intake("chidi")).toContain("It was here already");
    expect(await desk.house.ledger.versions(sourceIdOf(sha256(REPORT)))).toHaveLength(1);
  });

  test("one who may not open the source that was there is not told which it is", async () => {
    const REPORT = report();
    await sendByTus(desk.as("chidi"), "towers.pdf", REPORT);
    await desk.idle();
    const source = await desk.house.ledger.latest(sourceIdOf(sha256(REPORT)));
    await sendByTus(desk.as(me), "towers.pdf", REPORT);
    await desk.idle();
    const page = await intake(me);
    expect(page).toContain("in a record that is not for your roles");
    expect(page).not.toContain(source?.body.handle);
    expect(page).not.toContain("Towers of");
  });

  test("a file that attacks its reader is refused with what to do, and can be kept unread", async () => {
    const attack = bomb(80_000_000);
    const location = await sendByTus(desk.as(me), "plan.docx", attack);
    const [job] = await jobsOf(me);
    expect(job).toMatchObject({ state: "failed", problem: { code: "file-bomb" }, attempts: 1 });
    expect(await intake(me)).toContain("It unpacks to far more than a document holds.");
    const id = location.split("/").at(-1) ?? "";
    expect(await left()).toContain(id);
    expect((await desk.as(me).post(`/en/sources/intake/${id}/as-is`)).status).toBe(303);
    await desk.idle();
    const source = await desk.house.ledger.latest(sourceIdOf(sha256(attack)));
    expect(source?.body.fields.files).toMatchObject([{ withheld: true }]);
    expect(await left()).toEqual(kept);
  });

  test("who sent what cannot be read is told where to look, and nobody else", async () => {
    const told: string[] = [];
    desk.house.notify = async (kind, person, path) => {
      told.push(`${kind} ${person.name} ${path}`);
    };
    try {
      const location = await sendByTus(desk.as(me), "empty.pdf", Buffer.alloc(0));
      await desk.idle();
      expect(told).toEqual([`upload-failed ${me} /sources/intake`]);
      await desk.as(me).post(`/en/sources/intake/${location.split("/").at(-1)}/discard`);
    } finally {
      delete desk.house.notify;
    }
  });

  test("what was refused can be tried again or thrown away", async () => {
    const location = await sendByTus(desk.as(me), "empty.pdf", Buffer.alloc(0));
    await desk.idle();
    expect(await intake(me)).toContain("It is empty.");
    const id = location.split("/").at(-1);
    await desk.as(me).post(`/en/sources/intake/${id}/again`);
    const [job] = await jobsOf(me);
    expect(job).toMatchObject({ state: "failed", problem: { code: "file-empty" } });
    await desk.as(me).post(`/en/sources/intake/${id}/discard`);
    expect(await intake(me)).toContain("You have not sent anything yet.");
    expect(await left()).toEqual(kept);
  });

  test("what was abandoned is thrown away after a week, with what a killed process left", async () => {
    const amal = desk.as(me);
    const location = (await createByTus(amal, "a.txt", 10)).location ?? "";
    await patchByTus(amal, location, 0, Buffer.from("12345"));
    await tidyUploads(desk.house);
    expect(await left()).toContain(location.split("/").at(-1));
    const room = openRoom(desk.house.settings.data);
    await room.append("01ARZ3NDEKTSV4RRFFQ69G5FAV", 0, [Buffer.from("left")] as unknown as AsyncIterable<Uint8Array>);
    await desk.house.database.transact((trx) =>
      desk.house.database.script(trx, "update upload set created = '2020-01-01T00:00:00.000Z' where received is null"),
    );
    expect((await amal.ask(location, { method: "HEAD", headers: tusHeaders(amal) })).status).toBe(410);
    await tidyUploads(desk.house);
    expect(await left()).toEqual([]);
    expect((await amal.ask(location, { method: "HEAD", headers: tusHeaders(amal) })).status).toBe(404);
  });
});

test("work that was cut off between the record and its confirmation meets its own record", async () => {
  const REPORT = pdf(["The tower sees four kilometres far."], { Title: "Towers" });
  const desk = await openSourcesDesk({ amal: ["contributor"] }, { working: false });
  try {
    await sendByTus(desk.as("amal"), "towers.pdf", REPORT);
    const [job] = await openJobs(desk.house.database).list({});
    const { sourceHandlers } = await import("../work.ts");
    const run = () =>
      sourceHandlers(desk.house).accession?.(job as NonNullable<typeof job>, {
        tell: () => {},
        signal: new AbortController().signal,
      });
    await run();
    // As if it had been killed before it could say that it is done.
    await desk.house.database.transact((trx) => desk.house.database.script(trx, "update upload set outcome = null"));
    await openRoom(desk.house.settings.data).append((job as { input: { upload: string } }).input.upload, 0, [
      REPORT,
    ] as unknown as AsyncIterable<Uint8Array>);
    await run();
    await run();
    expect(await desk.house.ledger.versions(sourceIdOf(sha256(REPORT)))).toHaveLength(1);
    expect(said(await desk.as("amal").get("/en/sources/intake"))).toContain("It is a draft now");
  } finally {
    await desk.close();
  }
});
