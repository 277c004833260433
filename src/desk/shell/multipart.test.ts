import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundaryOf, partsOf } from "./multipart.ts";

interface Field {
  name: string;
  filename?: string;
  bytes: Buffer;
}

const written = (fields: readonly Field[], boundary: string): Buffer =>
  Buffer.concat([
    ...fields.map(({ name, filename, bytes }) =>
      Buffer.concat([
        Buffer.from(
          `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${filename === undefined ? "" : `; filename="${filename}"`}\r\nContent-Type: application/octet-stream\r\n\r\n`,
        ),
        bytes,
        Buffer.from("\r\n"),
      ]),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]);

async function* inPieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const end = at + Math.max(1, sizes[i % sizes.length] ?? 1);
    yield bytes.subarray(at, end);
    at = end;
  }
}

async function readAll(bytes: Buffer, boundary: string, sizes: readonly number[]): Promise<Field[]> {
  const fields: Field[] = [];
  for await (const part of partsOf(inPieces(bytes, sizes), boundary)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of part.bytes) chunks.push(Uint8Array.from(chunk));
    const { name, filename } = part;
    fields.push({ name, ...(filename !== undefined && { filename }), bytes: Buffer.concat(chunks) });
  }
  return fields;
}

/** Bytes in which pieces of edges stand. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom(..."\r\n|--|\r\n--|\r\n--edg|--edge-|\r".split("|")).map((text) => Buffer.from(text)),
    ),
  )
  .map((parts) => Buffer.concat(parts))
  .filter((bytes) => !bytes.includes("\r\n--edge"));
const field = fc.record({
  name: fc.constantFrom("files", "a", "_token"),
  filename: fc.option(fc.constantFrom("a.pdf", "", "صورة.png"), { nil: undefined }),
  bytes: content,
});

describe("a form with files", () => {
  test("is read the same however the line cuts it up", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(field, { maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 8 }),
        async (fields, sizes) => {
          const expected = fields.map(({ filename, ...rest }) => ({ ...rest, ...(filename !== undefined && { filename }) }));
          expect(await readAll(written(fields, "edge"), "edge", sizes)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("gives names as browsers spell them", async () => {
    const bytes = written([{ name: "files", filename: "a %22quoted%22%0D%0A name.txt", bytes: Buffer.from("x") }], "edge");
    expect(await readAll(bytes, "edge", [7])).toMatchObject([{ filename: 'a "quoted"  name.txt' }]);
  });

  test("whose files nobody reads is read to its end all the same", async () => {
    const names: string[] = [];
    const bytes = written(
      [
        { name: "a", bytes: Buffer.alloc(500) },
        { name: "b", bytes: Buffer.alloc(500) },
      ],
      "edge",
    );
    for await (const { name } of partsOf(inPieces(bytes, [33]), "edge")) names.push(name);
    expect(names).toEqual(["a", "b"]);
  });

  test.each([
    ["cut off in a file", written([{ name: "a", bytes: Buffer.alloc(500) }], "edge").subarray(0, 300)],
    ["cut off before its last edge", Buffer.from('--edge\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--edge')],
    ["without a name", Buffer.from("--edge\r\nContent-Type: text/plain\r\n\r\nx\r\n--edge--\r\n")],
    ["with a head that has no end", Buffer.from(`--edge\r\nX: ${"x".repeat(40_000)}`)],
    ["empty", Buffer.alloc(0)],
    ["no form at all", Buffer.from("hello")],
  ])("%s is refused", async (_what, bytes) => {
    await expect(readAll(bytes, "edge", [50])).rejects.toMatchObject({ code: "bad-form", status: 400 });
  });

  test("names its boundary, with and without quotes, or is refused", () => {
    expect(boundaryOf("multipart/form-data; boundary=abc")).toBe("abc");
    expect(boundaryOf('Multipart/Form-Data; charset=utf-8; boundary="a b"')).toBe("a b");
    for (const type of [undefined, "text/plain", "multipart/form-data", "multipart/form-data; boundary="])
      expect(() => boundaryOf(type)).toThrow(expect.objectContaining({ code: "bad-form" }));
  });
});
