import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sourceIdOf } from "../../../archive/index.ts";
import { bomb, pdf } from "../../../archive/samples.contract.ts";
import { sha256 } from "../../../kernel/hash.ts";
import { openJobs } from "../../../kernel/jobs/index.ts";
import { tidyUploads } from "../actions.ts";
import {
  createByTus,
  crowd,
  openSourcesDesk,
  patchByTus,
  type SourcesDesk,
  said,
  sendByForm,
  sendByTus,
  tusHeaders,
} from "../sources.fixture.ts";
import { openRoom } from "./room.ts";

describe("files sent to the desk", () => {
  let desk: SourcesDesk;
  let me: string;
  let count = 0;
  beforeAll(async () => {
    const people = { chidi: ["editor"], dina: ["partner"], eve: ["custodian"] } as const;
    desk = await openSourcesDesk({ ...crowd(40), ...people }, { uploadLimit: 3_000_000 });
  });
  let kept: string[];
  beforeEach(async () => {
    kept = await left();
    count += 1;
    me = `writer-${count}`;
  });
  afterAll(async () => {
    expect(desk.bugs).toEqual([]);
    await desk.close();
  });

  const left = () => readdir(join(desk.house.settings.data, "uploads")).catch(() => []);
  const intake = async (name: string) => said(await desk.as(name).get("/en/sources/intake"));
  /** Whether each test has bytes of its own. */
  const own = (text: string) => Buffer.from(`${text} Told by ${me}.`);
  const report = () => pdf([`The tower sees four kilometres far. Told by ${me}.`], { Title: `Towers of ${me}` });
  const jobsOf = async (name: string) => (await desk.idle()).filter(({ by }) => by === name);

  describe("piece by piece", () => {
    test("become a draft source that the sender can open, and leave nothing behind", async () => {
      const REPORT = report();
      await sendByTus(desk.as(me), "towers.pdf", REPORT);
      const [job] = await jobsOf(me);
      expect(job).toMatchObject({ kind: "accession", state: "done", by: me });
      const source = await desk.house.ledger.latest(sourceIdOf(sha256(REPORT)));
      expect(source).toMatchObject({ actor: me, act: "created", body: { state: "draft", type: "source" } });
      expect(await buffer(await desk.house.objects.get(sha256(REPORT)))).toEqual(REPORT);
      expect(await left()).toEqual(kept);
      expect(await intake(me)).toContain("Towers of");
      expect(await intake(me)).toContain(source?.body.handle);
    });

    test("go on where the line was cut", async () => {
      const REPORT = report();
      const amal = desk.as(me);
      const made = await createByTus(amal, "towers.pdf", REPORT.length);
      expect(made.status).toBe(201);
      const location = made.location ?? "";
      expect(location).toMatch(/^\/en\/uploads\/[0-9A-Z]{26}$/);
      expect((await patchByTus(amal, location, 0, REPORT.subarray(0, 300))).status).toBe(204);
      expect(await intake(me)).toMatch(/\d+% has arrived/);
      const head = await amal.ask(location, { method: "HEAD", headers: tusHeaders(amal) });
      expect(head.headers.get("upload-offset")).toBe("300");
      expect(head.headers.get("upload-length")).toBe(String(REPORT.length));
      const rest = await patchByTus(amal, location, 300, REPORT.subarray(300));
      expect(rest.headers.get("upload-offset")).toBe(String(REPORT.length));
      await desk.idle();
      expect(await desk.house.ledger.head(sourceIdOf(sha256(REPORT)))).toBeDefined();
    });

    test("that were cut off after the very last byte are whole", async () => {
      const REPORT = report();
      const amal = desk.as(me);
      const made = await createByTus(amal, "towers.pdf", REPORT.length);
      const id = made.location?.split("/").at(-1) ?? "";
      await openRoom(desk.house.settings.data).append(id, 0, [REPORT] as unknown as AsyncIterable<Uint8Array>);
      const head = await amal.ask(made.location ?? "", { method: "HEAD", headers: tusHeaders(amal) });
      expect(head.headers.get("upload-offset")).toBe(String(REPORT.length));
      await desk.idle();
      expect(await desk.house.ledger.head(sourceIdOf(sha256(REPORT)))).toBeDefined();
    });

    test("from the wrong place, of a wrong length or as another type are refused, and what is there stays", async () => {
      const amal = desk.as(me);
      const location = (await createByTus(amal, "a.txt", 10)).location ?? "";
      expect((await patchByTus(amal, location, 0, Buffer.from("12345"))).status).toBe(204);
      expect((await patchByTus(amal, location, 0, Buffer.from("12345"))).status).toBe(409);
      expect((await patchByTus(amal, location, 9, Buffer.from("5"))).status).toBe(409);
      expect((await patchByTus(amal, location, 5, Buffer.from("123456"))).status).toBe(413);
      expect((await patchByTus(amal, location, 5, Buffer.from("1"), { "content-type": "text/plain" })).status).toBe(400);
      expect((await patchByTus(amal, location, 5, Buffer.from("1"), { "upload-offset": "-1" })).status).toBe(400);
      const head = await amal.ask(location, { method: "HEAD", headers: tusHeaders(amal) });
      expect(head.headers.get("upload-offset")).toBe("5");
    });

    test("over the limit are refused before a byte is sent", async () => {
      const before = await left();
      const amal = desk.as(me);
      expect((await createByTus(amal, "large.bin", 3_000_001)).status).toBe(413);
      for (const length of ["-1", "a lot", "1e3", "", "99999999999999999999999"])
        expect((await createByTus(amal, "large.bin", length)).status).toBeGreaterThanOrEqual(400);
      expect(await left()).toEqual(before);
      expect(await openJobs(desk.house.database).list({ by: me })).toEqual([]);
    });

    test("are their sender's alone: for anyone else they are not there", async () => {
      const amal = desk.as(me);
      const location = (await createByTus(amal, "a.txt", 10)).location ?? "";
      for (const name of ["writer-40", "chidi", "eve"]) {
        const other = desk.as(name);
        expect((await other.ask(location, { method: "HEAD", headers: tusHeaders(other) })).status).toBe(404);
        expect((await patchByTus(other, location, 0, Buffer.from("1234567890"))).status).toBe(404);
        expect((await other.ask(location, { method: "DELETE", headers: tusHeaders(other) })).status).toBe(404);
        const id = location.split("/").at(-1);
        for (const act of ["again", "as-is", "discard"])
          expect((await other.post(`/en/sources/intake/${id}/${act}`)).status).toBe(404);
      }
      expect((await patchByTus(amal, location, 0, Buffer.from("1234567890"))).status).toBe(204);
    });

    test("need an account that may send, its token, and our own page", async () => {
      const amal = desk.as(me);
      expect((await createByTus(desk.as("dina"), "a.txt", 10)).status).toBe(403);
      expect((await createByTus(amal, "a.txt", 10, { "x-vigie-token": "forged" })).status).toBe(403);
      expect((await createByTus(amal, "a.txt", 10, { origin: "https://elsewhere.example" })).status).toBe(403);
      const nobody = await desk.nobody.ask("/en/uploads", {
        method: "POST",
        headers: { "tus-resumable": "1.0.0", "upload-length": "10" },
      });
      expect(nobody.status).toBe(401);
      const made = await createByTus(amal, "a.txt", 10, { origin: "http://desk.test" });
      expect(made.headers.get("access-control-allow-origin")).toBeNull();
    });

    test("can be thrown away on the way", async () => {
      const amal = desk.as(me);
      const location = (await createByTus(amal, "a.txt", 10)).location ?? "";
      await patchByTus(amal, location, 0, Buffer.from("12345"));
      expect((await amal.ask(location, { method: "DELETE", headers: tusHeaders(amal) })).status).toBe(204);
      expect((await amal.ask(location, { method: "HEAD", headers: tusHeaders(amal) })).status).toBe(404);
      expect(await left()).toEqual(kept);
    });

    test.each([
      "../../../etc/passwd",
      "..\\..\\boot.ini",
      "/absolute/name.txt",
      "a\u0000b.txt",
      "invoice\u202Efdp.exe",
      "line\r\nbreak: yes.txt",
      "<script>alert(1)</script>.txt",
      "",
      "..",
      `${"long".repeat(400)}.txt`,
      "\ud800.txt",
    ])("by a hostile name (%j) are kept under one that is harmless, and never as a path", async (name) => {
      const bytes = own("A list of the towers on the river, in plain words.");
      await sendByTus(desk.as(me), name, bytes);
      const [job] = await jobsOf(me);
      expect(job?.state).toBe("done");
      const [file] = ((await desk.house.ledger.latest(sourceIdOf(sha256(bytes))))?.body.fields.files ?? []) as { name: string }[];
      expect(file?.name).toMatch(/^[^/\\]+/);
      expect(file?.name.length).toBeLessThanOrEqual(255);
      expect(file?.name).not.toMatch(/\p{Cc}|\u202e|^\.\.?$/u);
      const page = await intake(me);
      expect(page).not.toMatch(/\u202e/);
      expect(await readdir(desk.house.settings.data)).not.toContain("etc");
    });
  });

  describe("with a form", () => {
    test("many at once become sources, whatever else the form holds", async () => {
      const REPORT = report();
      const other = own("The fence was raised in June, says the notice.");
      const answer = await sendByForm(desk.as(me), [
        ["towers.pdf", REPORT],
        ["notice.txt", other],
      ]);
      expect(answer).toMatchObject({ status: 303, location: "/en/sources/intake?done=sources-sent" });
      const jobs = await jobsOf(me);
      expect(jobs.map(({ state }) => state)).toEqual(["done", "done"]);
      for (const bytes of [REPORT, other]) expect(await desk.house.ledger.head(sourceIdOf(sha256(bytes)))).toBeDefined();
      expect(await left()).toEqual(kept);
    });

    test("one over the limit is left out, and said", async () => {
      const REPORT = report();
      const large = Buffer.alloc(3_000_001, 97);
      const both = await sendByForm(desk.as(me), [
        ["large.txt", large],
        ["towers.pdf", REPORT],
      ]);
      expect(both.location).toBe("/en/sources/intake?done=sources-some-too-large");
      const alone = await sendByForm(desk.as(me), [["large.txt", large]]);
      expect(alone.status).toBe(413);
      expect(alone.html).toContain("larger than this monitor takes");
      expect(await jobsOf(me)).toHaveLength(1);
      expect(await left()).toEqual(kept);
    });

    test("of nothing is answered by what to do", async () => {
      const answer = await sendByForm(desk.as(me), [["", Buffer.alloc(0)]]);
      expect(answer.location).toBe("/en/sources/intake?done=sources-none-sent");
    });

    test("that is cut off keeps the files that were whole and throws away the last one", async () => {
      const amal = desk.as(me);
      const body = Buffer.concat([
        Buffer.from(
          '--edge\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nThe first file is whole.\r\n',
        ),
        Buffer.from('--edge\r\nContent-Disposition: form-data; name="files"; filename="b.txt"\r\n\r\nThe second is'),
      ]);
      const answer = await amal.ask("/en/sources/upload", {
        method: "POST",
        headers: { "content-type": "multipart/form-data; boundary=edge", "x-vigie-token": amal.session.formToken },
        body: new Uint8Array(body),
      });
      expect(answer.status).toBe(400);
      expect(await jobsOf(me)).toHaveLength(1);
      expect(await left()).toEqual(kept);
    });

    test("without the token is refused", async () => {
      for (const token of [undefined, "forged"]) {
        const form = new FormData();
        if (token) form.append("_token", token);
        form.append("files", new File(["x"], "a.txt"));
        const answer = await desk.as(me).ask("/en/sources/upload", { method: "POST", body: form });
        expect([answer.status, answer.html]).toEqual([403, expect.stringContaining("Open the page again")]);
      }
      expect(await openJobs(desk.house.database).list({ by: me })).toEqual([]);
    });
  });

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
