import type { Server } from "node:http";
import { createServer as createRaw } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { page, words } from "./answers.fixture.ts";
import { capture } from "./index.ts";
import { bodiesOf, forbidden, heard, listening, objects, portOf, reportOf, settings } from "./site.fixture.ts";

/** Answers whatever is asked of it with these bytes. */
async function saying(head: string, body: string | Buffer): Promise<Server> {
  const raw = createRaw((socket) =>
    socket
      .on("error", () => undefined)
      .once("data", () =>
        socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n`, "latin1"), Buffer.from(body)])),
      ),
  ) as unknown as Server;
  await listening(raw);
  return raw;
}

/** Answers that are not as they should be. */
export function brokenAnswers(): void {
  test.each([
    [
      "a length that is not true and an unknown encoding",
      "charset=no-such\r\nX-Odd: \u00e9\u0001\r\nX-Odd: two\r\nContent-Length: 90000\r\n",
      page(words),
      1000,
    ],
    [
      "a gzip that breaks off",
      "charset=utf-8\r\nContent-Encoding: gzip\r\nContent-Length: 90000\r\n",
      gzipSync(page(words)).subarray(0, -20),
      1000,
    ],
    ["a gzip that is none", "charset=utf-8\r\nContent-Encoding: gzip\r\n", page(words), 0],
  ])("%s: what came is kept and is not complete", async (_name, head, body, least) => {
    const raw = await saying(`Content-Type: text/html; ${head}`, body);
    const own = `127.0.0.1:${portOf(raw)}`;
    const captured = await capture(`http://${own}/`, { objects, settings: settings({ allow: [own] }) });
    raw.close();
    expect(captured).toMatchObject({ verdict: "partial", reason: "body-cut-off", status: 200 });
    expect(captured.bytes).toBeGreaterThanOrEqual(least);
  });

  test("headers that mean harm stay what they are in the archive, and end no header early", async () => {
    const odd = `X-Many: ${"y".repeat(50_000)}\r\n${Array.from({ length: 300 }, (_, i) => `X-${i}: <script>alert(${i})</script>\r\n`).join("")}`;
    const raw = await saying(
      `Content-Type: text/html\r\nSet-Cookie: a=b; HttpOnly\r\nRefresh: 1;url=${forbidden}\r\n${odd}`,
      page(words),
    );
    const own = `127.0.0.1:${portOf(raw)}`;
    heard.length = 0;
    const captured = await capture(`http://${own}/`, { objects, settings: settings({ allow: [own] }) });
    raw.close();
    const { headers } = await reportOf(captured);
    expect(headers.length).toBe(100);
    expect(headers.every(([, value]) => value.length <= 4000)).toBe(true);
    expect((await bodiesOf(captured))["/"]?.toString()).toBe(page(words));
    expect(heard).toEqual([]);
  });
}
