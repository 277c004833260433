import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { BaseSerializerBuffer, CDXIndexer, SerializerInMemBuffer, WARCRecord, WARCSerializer } from "warcio";
import type { Exchange } from "./rules/exchange.ts";
import { keptHeaders, requestLine, statusLine } from "./rules/warc-headers.ts";

const WARC = "WARC/1.1" as const;

/** Writes one WARC file, a gzip member a record. */
export interface WarcWriter extends AsyncDisposable {
  info(fields: Record<string, string>): Promise<void>;
  /** A response with its request; a request alone when no answer came. */
  exchange(one: Exchange): Promise<void>;
}

export async function openWarc(path: string): Promise<WarcWriter> {
  const file: FileHandle = await open(path, "wx");
  const append = async (record: WARCRecord, body?: string) => {
    const buffer = body ? new FileAgain(body) : new SerializerInMemBuffer();
    for await (const chunk of new WARCSerializer(record, { gzip: true }, buffer)) await file.write(chunk as Uint8Array);
  };
  return {
    info: (fields) => append(WARCRecord.createWARCInfo({ filename: "data.warc.gz", warcVersion: WARC }, fields)),
    exchange: async (one) => {
      const response = one.response && responseRecord(one, one.response);
      if (response) await append(response, one.file);
      const to = response?.warcHeader("WARC-Record-ID");
      await append(requestRecord(one, to ?? undefined));
    },
    [Symbol.asyncDispose]: () => file.close(),
  };
}

/** The length and hash of a body come before it in its record: a file is read twice, and never lies in memory. */
class FileAgain extends BaseSerializerBuffer {
  readonly #path: string;
  constructor(path: string) {
    super();
    this.#path = path;
  }
  override write(): void {}
  override readAll(): AsyncIterable<Uint8Array> {
    return createReadStream(this.#path) as AsyncIterable<Uint8Array>;
  }
  override purge(): void {}
}

function responseRecord(one: Exchange, response: NonNullable<Exchange["response"]>): WARCRecord {
  const { url, body, file, cut } = one;
  return WARCRecord.create(
    {
      url,
      date: response.at,
      type: "response",
      warcVersion: WARC,
      warcHeaders: { ...(cut && { "WARC-Truncated": one.failure ? "disconnect" : "length" }) },
      httpHeaders: keptHeaders(response.headers, { packed: response.packed ?? false }),
      statusline: statusLine(response),
    },
    file ? (createReadStream(file) as AsyncIterable<Uint8Array>) : [body ?? new Uint8Array()],
  );
}

function requestRecord({ url, method, requestHeaders, requestBody, at }: Exchange, to: string | undefined): WARCRecord {
  return WARCRecord.create(
    {
      url,
      date: at,
      type: "request",
      warcVersion: WARC,
      warcHeaders: { ...(to && { "WARC-Concurrent-To": to }) },
      httpHeaders: keptHeaders(Object.entries(requestHeaders), { packed: true }),
      statusline: requestLine(method, url),
    },
    requestBody === undefined ? [] : [new TextEncoder().encode(requestBody)],
  );
}

/** The lines of a CDXJ index, sorted, as readers of WACZ look addresses up. */
export async function indexOf(path: string, name: string): Promise<string[]> {
  const indexer = new CDXIndexer({ format: "cdxj" });
  const lines: string[] = [];
  for await (const entry of indexer.iterIndex([{ filename: name, reader: createReadStream(path) }]))
    lines.push(indexer.serializeCDXJ(entry).trim());
  return lines.filter((line) => line !== "").sort((a, b) => (a < b ? -1 : 1));
}
