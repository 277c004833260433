import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { sha256 } from "../../kernel/hash.ts";
import { indexOf } from "./warc.ts";

export interface WaczPage {
  url: string;
  /** Instant. */
  at: string;
  title: string;
  text: string;
  status?: number;
}

export interface WaczOptions {
  /** A `data.warc.gz`. */
  warc: string;
  page: WaczPage;
  software: string;
  /** The zip to write. */
  to: string;
}

const WARC = "archive/data.warc.gz";
/** So that the same content always gives the same bytes. */
const MODIFIED = new Date("1980-01-01T00:00:00Z");

/**
 * Packs a WARC file as WACZ 1.1.1. The WARC lies in the zip as it is, so that a reader can ask for a range of it. Every file of it is named with
 * its hash in `datapackage.json`, and that in `datapackage-digest.json`.
 */
export async function writeWacz({ warc, page, software, to }: WaczOptions): Promise<void> {
  const index = (await indexOf(warc, "data.warc.gz")).map((line) => `${line}\n`).join("");
  const { url, at, title, text, status } = page;
  const pages = [
    { format: "json-pages-1.0", id: "pages", title: "Pages" },
    {
      id: sha256(`${url} ${at}`).slice(0, 22),
      url,
      ts: at,
      title: title || url,
      ...(status && { status }),
      ...(text && { text }),
    },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
  const texts = { "indexes/index.cdx": index, "pages/pages.jsonl": pages };
  const resources = [
    { name: "data.warc.gz", path: WARC, hash: `sha256:${await hashOf(warc)}`, bytes: (await stat(warc)).size },
    ...Object.entries(texts).map(([path, body]) => ({
      name: path.split("/")[1],
      path,
      hash: `sha256:${sha256(body)}`,
      bytes: Buffer.byteLength(body),
    })),
  ];
  const description = JSON.stringify(
    {
      profile: "data-package",
      wacz_version: "1.1.1",
      title: title || url,
      created: at,
      modified: at,
      software,
      mainPageUrl: url,
      mainPageDate: at,
      resources,
    },
    null,
    2,
  );
  const digest = JSON.stringify({ path: "datapackage.json", hash: `sha256:${sha256(description)}` }, null, 2);

  const zip = new ZipFile();
  const how = { compress: false, mtime: MODIFIED, mode: 0o100644, forceDosTimestamp: true };
  zip.addFile(warc, WARC, how);
  for (const [path, body] of Object.entries({ ...texts, "datapackage.json": description, "datapackage-digest.json": digest }))
    zip.addBuffer(Buffer.from(body), path, how);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(to, { flags: "wx" }));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
