import { readdir } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { sourceIdOf } from "../../../archive/index.ts";
import { sha256 } from "../../../kernel/hash.ts";
import { openJobs } from "../../../kernel/jobs/index.ts";
import { createByTus, patchByTus, sendByTus, tusHeaders } from "../sources.fixture.ts";
import { openRoom } from "./room.ts";
import { desk, intake, jobsOf, kept, left, me, own, report } from "./sender.fixture.ts";

/** Files that a script sends in pieces (tus). */
export function pieceByPiece(): void {
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
}
