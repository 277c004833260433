import { describe, expect, test } from "vitest";
import { sourceIdOf } from "../../../archive/index.ts";
import { sha256 } from "../../../kernel/hash.ts";
import { openJobs } from "../../../kernel/jobs/index.ts";
import { sendByForm } from "../sources.fixture.ts";
import { desk, jobsOf, kept, left, me, own, report } from "./sender.fixture.ts";

/** Files that a form sends, without a script. */
export function withAForm(): void {
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
}
