import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import { AwsClient } from "aws4fetch";
import { sha256 as hashOf } from "../hash.ts";
import { newId } from "../ids.ts";
import { Problem } from "../problem.ts";
import { fingerprint } from "./fingerprint.ts";
import { isObjectName, objectNotFound, storeFailed } from "./names.ts";
import type { Objects } from "./objects.ts";
import { namesIn } from "./s3-list.ts";

interface Bucket {
  url: string;
  client: AwsClient;
}

/**
 * Objects in an S3 bucket: `s3://key:secret@host:port/bucket?region=…&tls=0|1`, under `objects/ab/abcd…`.
 * The bytes of a stream go to a temporary file first: their name is their hash, and the hash is
 * sent along, so the server refuses bytes that were damaged on the way.
 */
export async function openS3Objects(address: string, setting = "VIGIE_OBJECTS"): Promise<Objects> {
  const bucket = bucketOf(address, setting);
  const url = (sha256: string) => `${bucket.url}/objects/${sha256.slice(0, 2)}/${sha256}`;

  const size = async (sha256: string) => {
    if (!isObjectName(sha256)) return undefined;
    const answer = await ask(bucket, url(sha256), { method: "HEAD" });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw storeFailed(`status ${answer.status}`);
    return Number(answer.headers.get("content-length"));
  };

  return {
    size,

    async put(bytes) {
      if (bytes instanceof Uint8Array) {
        const written = { sha256: hashOf(bytes), bytes: bytes.length };
        if ((await size(written.sha256)) === written.bytes) return { ...written, existed: true };
        await send(bucket, url(written.sha256), () => new Uint8Array(bytes), written);
        return { ...written, existed: false };
      }
      const folder = await mkdtemp(join(tmpdir(), "vigie-object-"));
      const spool = join(folder, "bytes");
      try {
        const print = fingerprint();
        await pipeline(bytes, print, createWriteStream(spool));
        const written = print.result();
        if ((await size(written.sha256)) === written.bytes) return { ...written, existed: true };
        await send(bucket, url(written.sha256), () => Readable.toWeb(createReadStream(spool)) as ReadableStream, written);
        return { ...written, existed: false };
      } catch (error) {
        const failure = error as NodeJS.ErrnoException;
        throw failure.syscall === "write" && failure.code ? storeFailed(failure.code) : error;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },

    async get(sha256, range) {
      if (!isObjectName(sha256)) throw objectNotFound(sha256);
      const headers: Record<string, string> = range ? { range: `bytes=${range.start}-${range.end}` } : {};
      const answer = await ask(bucket, url(sha256), { headers });
      if (answer.status === 404) throw objectNotFound(sha256);
      if (answer.status === 416) return Readable.from([]);
      if (!answer.ok || (range && answer.status !== 206)) throw storeFailed(`status ${answer.status}`);
      return answer.body ? Readable.fromWeb(answer.body as WebStream<Uint8Array>) : Readable.from([]);
    },

    async setApart(sha256) {
      if ((await size(sha256)) === undefined) return false;
      const [, name = ""] = new URL(bucket.url).pathname.split("/");
      const source = `/${name}/objects/${sha256.slice(0, 2)}/${sha256}`;
      const copied = await ask(bucket, `${bucket.url}/apart/${sha256}.${newId()}`, {
        method: "PUT",
        headers: { "x-amz-copy-source": source },
      });
      // A copy that fails halfway is a 200 whose body says so.
      const said = await copied.text();
      if (!copied.ok || said.includes("<Error>")) throw storeFailed(`status ${copied.status}`);
      await erase(bucket, url(sha256));
      return true;
    },

    async remove(sha256) {
      if (!isObjectName(sha256)) return;
      for (const key of await keysUnder(bucket, `apart/${sha256}.`)) await erase(bucket, `${bucket.url}/${key}`);
      await erase(bucket, url(sha256));
    },

    async *list() {
      let next: string | undefined;
      do {
        const query = new URLSearchParams({ "list-type": "2", prefix: "objects/" });
        if (next) query.set("continuation-token", next);
        const answer = await ask(bucket, `${bucket.url}?${query}`, {});
        if (!answer.ok) throw storeFailed(`status ${answer.status}`);
        const page = namesIn(await answer.text());
        yield* page.names;
        next = page.next;
      } while (next);
    },
  };
}

async function erase(bucket: Bucket, url: string): Promise<void> {
  const answer = await ask(bucket, url, { method: "DELETE" });
  await answer.body?.cancel();
  if (!answer.ok && answer.status !== 404) throw storeFailed(`status ${answer.status}`);
}

/** The first thousand keys that begin so: as often as that nothing is set apart. */
async function keysUnder(bucket: Bucket, prefix: string): Promise<string[]> {
  const answer = await ask(bucket, `${bucket.url}?${new URLSearchParams({ "list-type": "2", prefix })}`, {});
  if (!answer.ok) throw storeFailed(`status ${answer.status}`);
  return Array.from((await answer.text()).matchAll(/<Key>(apart\/[0-9A-Za-z.]+)<\/Key>/g), ([, key = ""]) => key);
}

function bucketOf(address: string, setting: string): Bucket {
  const refused = (what: string) =>
    new Problem("object-store-address", 500, `${setting} ${what}: it is s3://key:secret@host:port/bucket?region=…&tls=0|1`);
  const parsed = URL.parse(address);
  if (parsed?.protocol !== "s3:" || !parsed.hostname) throw refused("is not an address");
  const name = parsed.pathname.replace(/^\/|\/$/g, "");
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) throw refused("has no bucket");
  if (!parsed.username || !parsed.password) throw refused("has no key or no secret");
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(parsed.username),
    secretAccessKey: decodeURIComponent(parsed.password),
    region: parsed.searchParams.get("region") ?? "us-east-1",
    service: "s3",
    retries: 3,
  });
  return { url: `${parsed.searchParams.get("tls") === "0" ? "http" : "https"}://${parsed.host}/${name}`, client };
}

async function ask(bucket: Bucket, url: string, request: RequestInit): Promise<Response> {
  try {
    return await bucket.client.fetch(url, request);
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
    throw storeFailed(cause?.code ?? "no answer");
  }
}

/** A signed request cannot be sent again from a stream that was read, so each attempt asks for the body anew. */
async function send(
  bucket: Bucket,
  url: string,
  bodyOf: () => ReadableStream | Uint8Array<ArrayBuffer>,
  written: { sha256: string; bytes: number },
): Promise<void> {
  let failure = "no answer";
  for (let attempt = 0; attempt < 3; attempt++) {
    const body = bodyOf();
    const headers = { "content-length": String(written.bytes), "x-amz-content-sha256": written.sha256 };
    const signed = await bucket.client.sign(url, { method: "PUT", headers });
    try {
      const request: RequestInit & { duplex: "half" } = { method: "PUT", headers: signed.headers, body, duplex: "half" };
      const answer = await fetch(signed.url, request);
      await answer.body?.cancel();
      if (answer.ok) return;
      failure = `status ${answer.status}`;
      if (answer.status < 500) break;
    } catch (error) {
      failure = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? "no answer";
    }
  }
  throw storeFailed(failure);
}
