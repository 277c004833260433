import { buffer } from "node:stream/consumers";
import { CDXIndexer, WARCRecord, WARCSerializer } from "warcio";
import { ZipFile } from "yazl";
import { sha256 } from "../../kernel/hash.ts";

/** One answer of an invented site. */
export interface Answer {
  url: string;
  mediaType: string;
  body: string | Uint8Array;
  status?: string;
  headers?: Readonly<Record<string, string>>;
}

/** A capture of answers of invented sites, as a WACZ 1.1.1. `at`: an instant. */
export async function aWacz(answers: readonly [Answer, ...Answer[]], at = "2026-05-17T10:30:00.000Z"): Promise<Buffer> {
  const records: Uint8Array[] = [];
  for (const { url, mediaType, body, status = "200 OK", headers = {} } of answers) {
    const bytes = typeof body === "string" ? Buffer.from(body) : body;
    const record = WARCRecord.create(
      {
        url,
        date: at,
        type: "response",
        warcVersion: "WARC/1.1",
        httpHeaders: { "Content-Type": mediaType, "Content-Length": String(bytes.length), ...headers },
        statusline: `HTTP/1.1 ${status}`,
      },
      (async function* () {
        yield bytes;
      })(),
    );
    records.push(await WARCSerializer.serialize(record, { gzip: true }));
  }
  const warc = Buffer.concat(records);
  const indexer = new CDXIndexer({ format: "cdxj" });
  const lines: string[] = [];
  const whole = async function* () {
    yield new Uint8Array(warc);
  };
  for await (const line of indexer.iterIndex([{ filename: "data.warc.gz", reader: whole() }]))
    lines.push(indexer.serializeCDXJ(line as Record<string, string>));
  const [first] = answers;
  const pages = [
    { format: "json-pages-1.0", id: "pages", title: "All Pages" },
    { id: "1", url: first.url, ts: at, title: "Invented" },
  ];
  const files: Record<string, Buffer> = {
    "archive/data.warc.gz": warc,
    "indexes/index.cdx": Buffer.from(lines.sort().join("")),
    "pages/pages.jsonl": Buffer.from(pages.map((one) => `${JSON.stringify(one)}\n`).join("")),
  };
  const resources = Object.entries(files).map(([path, bytes]) => ({
    ...{ name: path.split("/").at(-1), path, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` },
  }));
  const datapackage = {
    profile: "data-package",
    wacz_version: "1.1.1",
    created: at,
    mainPageUrl: first.url,
    mainPageDate: at,
    resources,
  };
  files["datapackage.json"] = Buffer.from(JSON.stringify(datapackage));
  const zip = new ZipFile();
  for (const [path, bytes] of Object.entries(files)) zip.addBuffer(bytes, path, { compress: false });
  zip.end();
  return buffer(zip.outputStream);
}
