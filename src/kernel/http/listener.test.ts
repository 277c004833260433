import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Problem } from "../problem.ts";
import { closeListener, createListener, listen } from "./listener.ts";
import { pageAnswer } from "./page-answer.ts";

const PAGE = `<p>${"a page ".repeat(200)}</p>`;
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function serve(fetch: (request: Request) => Response | Promise<Response>, generation = () => 1) {
  const errors: unknown[] = [];
  const server = createListener({ fetch, generation, cacheBytes: 100_000, refuse, onError: (error) => errors.push(error) });
  const port = await listen(server, 0, "127.0.0.1");
  open.push(() => closeListener(server));
  return { url: `http://127.0.0.1:${port}`, port, errors };
}

const refuse = (path: string, problem: Problem) => new Response(`${path}: ${problem.code}`, { status: problem.status });

const html = (body: string, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { "content-type": "text/html; charset=utf-8", ...headers } });

/** Sends bytes as they are, which no HTTP client would. */
const raw = (port: number, text: string): Promise<string> =>
  new Promise((done, fail) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (chunk) => (answer += chunk));
    socket.on("close", () => done(answer));
    socket.on("error", fail);
  });

describe("the listener", () => {
  test("renders a page once, and again when the generation has grown", async () => {
    let rendered = 0;
    let generation = 1;
    const { url } = await serve(
      () => html(`${PAGE}${++rendered}`),
      () => generation,
    );
    const bodies = [await (await fetch(url)).text(), await (await fetch(url)).text()];
    generation = 2;
    bodies.push(await (await fetch(url)).text());
    expect(bodies.map((body) => body.at(-1))).toEqual(["1", "1", "2"]);
  });

  test("sends an answer that was made whole, which is also read like any other", async () => {
    const made = () => pageAnswer(PAGE, { status: 404, headers: { "content-type": "text/html; charset=utf-8" } });
    const { url } = await serve(made);
    const answer = await fetch(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(PAGE);
    expect(await made().text()).toBe(PAGE);
  });

  test("makes an answer anew that varies by a header of the request or must not be stored", async () => {
    let rendered = 0;
    const { url } = await serve(({ url: asked }) =>
      html(`${++rendered}`, new URL(asked).pathname === "/vary" ? { vary: "accept-language" } : { "cache-control": "no-store" }),
    );
    for (const path of ["/vary", "/vary", "/store", "/store"]) await (await fetch(url + path)).text();
    expect(rendered).toBe(4);
  });

  test("sends a download while it is made, and keeps none of it", async () => {
    let pulled = 0;
    const rows = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          if (++pulled % 3 === 0) controller.close();
          else controller.enqueue(new TextEncoder().encode("row\n"));
        },
      });
    const { url } = await serve(
      () =>
        new Response(rows(), { headers: { "content-type": "text/csv", "content-disposition": 'attachment; filename="a.csv"' } }),
    );
    const first = await fetch(url);
    expect([first.headers.get("content-length"), first.headers.get("etag")]).toEqual([null, null]);
    expect(await first.text()).toBe("row\nrow\n");
    expect(await (await fetch(url)).text()).toBe("row\nrow\n");
    expect(pulled).toBe(6);
  });

  test("tags and compresses every kind of JSON and text", async () => {
    for (const type of [
      "application/ld+json",
      "application/vnd.citationstyles.csl+json",
      "application/x-bibtex; charset=utf-8",
    ]) {
      const { url } = await serve(() => new Response(PAGE, { headers: { "content-type": type } }));
      const { headers } = await fetch(url, { headers: { "accept-encoding": "gzip" } });
      expect([headers.get("content-encoding"), headers.has("etag")], type).toEqual(["gzip", true]);
    }
  });

  test("answers 304 to a reader who has the page", async () => {
    const { url } = await serve(() => html(PAGE));
    const etag = (await fetch(url)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await fetch(url, { headers: { "if-none-match": `W/"other", ${etag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test("compresses for those who accept it, and only then", async () => {
    const { port } = await serve(() => html(PAGE));
    const ask = (accept: string) =>
      raw(port, `GET / HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${accept}\r\nConnection: close\r\n\r\n`);
    expect(await ask("br;q=0, gzip")).toContain("content-encoding: gzip");
    expect(await ask("identity")).not.toContain("content-encoding");
    const small = await fetch(`http://127.0.0.1:${port}/`, { headers: { "accept-encoding": "br" } });
    expect(small.headers.get("content-encoding")).toBe("br");
    expect(Number(small.headers.get("content-length"))).toBeLessThan(PAGE.length / 10);
    expect(await small.text()).toBe(PAGE);
  });

  test("streams a file through, ranges included, without keeping it", async () => {
    let asked = 0;
    const { url } = await serve((request) => {
      asked++;
      return new Response(new Uint8Array(5_000_000), {
        status: request.headers.has("range") ? 206 : 200,
        headers: { "content-type": "application/pdf", "content-length": "5000000" },
      });
    });
    expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(5_000_000);
    expect((await fetch(url, { headers: { range: "bytes=0-1" } })).status).toBe(206);
    expect(asked).toBe(2);
  });

  test("HEAD has the headers of GET and no body", async () => {
    const { url } = await serve(() => html(PAGE));
    const head = await fetch(url, { method: "HEAD" });
    expect(head.headers.get("etag")).toBe((await fetch(url)).headers.get("etag"));
    expect(await head.text()).toBe("");
  });

  test("refuses what is no address, no method of ours, too long, or broken, in the words of the site", async () => {
    const { url, port } = await serve(() => html(PAGE));
    const broken = await fetch(`${url}/%E0%A4%A?x=1`);
    expect([broken.status, await broken.text()]).toEqual([400, "/%E0%A4%A: bad-address"]);
    expect((await fetch(`${url}/${"a".repeat(5000)}`)).status).toBe(414);
    expect((await fetch(url, { method: "DELETE" })).status).toBe(405);
    expect(await raw(port, "GET http://elsewhere.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).toMatch(
      /^HTTP\/1.1 400/,
    );
    expect(await raw(port, "GET / HTTP/1.1\r\nbroken header\r\n\r\n")).toMatch(/^HTTP\/1.1 400/);
    expect(await raw(port, `GET / HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/);
  });

  test("a bug answers 500 without its message, and is told to the operator", async () => {
    const { url, errors } = await serve(() => {
      throw new Error("the secret of the house");
    });
    const answer = await fetch(url);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
    expect(errors).toHaveLength(1);
  });
});
