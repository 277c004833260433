import { request } from "node:http";
import { Readable } from "node:stream";
import { newTeller } from "../src/intake/telling/telling.fixture.ts";
import { secret } from "../src/kernel/secrets.ts";
import type { Served } from "./client.ts";
import { type Post, rateRow, ripe, sent } from "./intake-senders.ts";
import type { Row } from "./measure.ts";

const PLAIN = 300;
/** Sent before the figures begin. */
const WARMING = 50;
const FILES = 5;
const FILE_MB = 100;
const PIECE = 1024 * 1024;

/** How many cases the rows below leave in the vault. */
export const PLAIN_CASES = WARMING + PLAIN + 1;

interface Form {
  body: Buffer;
  type: string;
}

/** The last form of somebody without scripts, filled in and not yet sent: reading pages as they do would cost us more than the server. */
async function lastForm(url: string): Promise<Form> {
  let filled: Request | undefined;
  let last = false;
  const request = async (path: string | Request | URL, init?: RequestInit): Promise<Response> => {
    if (!last) return fetch(`${url}${String(path)}`, init);
    filled = new Request(`${url}${String(path)}`, init);
    return new Response("");
  };
  const teller = newTeller({ request });
  await teller.open();
  for (const press of ["begin", "next", "yes", "rest"]) await teller.press(press);
  await teller.press("next", { text: "what happened ".repeat(200) });
  await teller.press("next");
  await teller.press("skip");
  last = true;
  await teller.press("next");
  return { body: Buffer.from(await new Response(filled?.body).arrayBuffer()), type: filled?.headers.get("content-type") ?? "" };
}

/** Telling without scripts: the last button. */
export async function plainRow(port: number, post: Post, say: (words: string) => void): Promise<Row> {
  say(`${PLAIN} people send without scripts`);
  const forms: Form[] = [];
  for (let n = 0; n < WARMING + PLAIN; n++) forms.push(await lastForm(`http://127.0.0.1:${port}`));
  await ripe();
  const arrived = async ({ body, type }: Form): Promise<boolean> =>
    (await post("/en/tell", body, { "content-type": type })).body.includes("It has arrived");
  // The first ones meet a process that has never sealed anything.
  const first = await Promise.all(forms.splice(0, WARMING).map(arrived));
  const result = await sent(PLAIN, async (n) => arrived(forms[n] as Form));
  result.refused += first.filter((came) => !came).length;
  return rateRow("telling without scripts, the last button: the code is derived and the words are sealed by the server", result);
}

/** The same without scripts: one file a page, which the server seals while it comes. */
export async function plainMemoryRow(served: Served, say: (words: string) => void): Promise<Row> {
  say(`a case of ${FILES * FILE_MB} MB without scripts`);
  const url = `http://127.0.0.1:${served.port}`;
  const teller = newTeller({ request: async (path, init) => fetch(`${url}${String(path)}`, init) });
  await teller.open();
  for (const press of ["begin", "next", "yes", "rest"]) await teller.press(press);
  await teller.press("next", { text: "the films that go with it" });
  await teller.press("next");
  await teller.press("skip");
  await ripe();
  await teller.press("next");
  await teller.press("files");
  const idle = await served.rss();
  let most = idle;
  const began = performance.now();
  for (let file = 0; file < FILES; file++) {
    const page = await film(served.port, teller.field("pass"), async () => {
      most = Math.max(most, await served.rss());
    });
    if (!page.includes("The file has arrived")) throw new Error("a file was refused");
  }
  const above = (most - idle) / 1e6;
  const speed = (FILES * FILE_MB) / ((performance.now() - began) / 1000);
  return {
    what: `memory above idle while a case of ${FILES * FILE_MB} MB arrives without scripts, ${FILE_MB} MB a page`,
    measured: `${above.toFixed(0)} MB at ${speed.toFixed(0)} MB/s`,
    baseline: "",
    ratio: "",
    target: "≤ 96 MB",
    holds: above <= 96,
  };
}

/** Sends one file as the form of its page does. `look` is called again and again until the answer is there. */
async function film(port: number, pass: string, look: () => Promise<void>): Promise<string> {
  const field = (name: string, value: string): string =>
    `--film\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const name = `--film\r\ncontent-disposition: form-data; name="file"; filename="film.mp4"\r\ncontent-type: video/mp4\r\n\r\n`;
  const before = Buffer.from(`${field("step", "files")}${field("pass", pass)}${field("go", "file")}${name}`);
  const after = Buffer.from("\r\n--film--\r\n");
  const piece = Buffer.from(secret(PIECE), "base64url");
  const length = FILE_MB * 1e6;
  const sending = new Promise<string>((done, fail) => {
    const asked = request(
      {
        ...{ port, host: "127.0.0.1", path: "/en/tell", method: "POST" },
        headers: {
          "content-type": "multipart/form-data; boundary=film",
          "content-length": before.length + length + after.length,
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.once("end", () => done(Buffer.concat(chunks).toString()));
      },
    );
    asked.once("error", fail);
    const pieces = function* () {
      yield before;
      for (let left = length; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length));
      yield after;
    };
    Readable.from(pieces()).pipe(asked);
  });
  let over = false;
  const page = sending.finally(() => {
    over = true;
  });
  while (!over) {
    await look();
    await new Promise((again) => setTimeout(again, 20));
  }
  return page;
}
