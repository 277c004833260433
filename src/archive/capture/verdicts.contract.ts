import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { WARCParser } from "warcio";
import { sha256 } from "../../kernel/hash.ts";
import type { Captured } from "./index.ts";
import { bytesOf, host, reportOf, taken, unzipped } from "./site.fixture.ts";

/** What a page turns out to be, and what is kept of a whole one. */
export function verdicts(): void {
  test.each([
    ["/partial", "partial", "resources-missing"],
    ["/blocked", "blocked", "challenge"],
    ["/headless", "blocked", "challenge"],
    ["/login", "login-wall", "sign-in-page"],
    ["/missing", "soft-404", "says-not-found"],
    ["/error", "error", "site-error"],
    ["/circle", "error", "redirect-loop"],
  ])("%s is %s, because of %s", async (path, verdict, reason) => {
    expect(await taken(path)).toMatchObject({ verdict, reason, path: "browser" });
  });

  describe("a whole page", () => {
    let captured: Captured;
    beforeAll(async () => {
      captured = await taken("/complete");
    });

    test("is complete, with a picture, a print, words and what was received when", async () => {
      expect(captured).toMatchObject({
        verdict: "complete",
        reason: "whole",
        status: 200,
        title: "Cameras at the border",
        lang: "en",
      });
      expect((await bytesOf(captured.screenshot?.sha256 ?? "")).subarray(1, 4).toString()).toBe("PNG");
      expect((await bytesOf(captured.print?.sha256 ?? "")).subarray(0, 5).toString()).toBe("%PDF-");
      expect((await bytesOf(captured.text?.sha256 ?? "")).toString()).toContain("The ministry has put up cameras");
      const { responses, headers } = await reportOf(captured);
      expect(responses.map(({ url }) => new URL(url).pathname)).toEqual(
        expect.arrayContaining(["/complete", "/a.css", "/late.svg"]),
      );
      expect(responses.every(({ at, from }) => at > captured.at && from === "IPv4")).toBe(true);
      expect(headers.map(([name]) => name.toLowerCase())).toContain("content-type");
    });

    test("is a WACZ whose every part is as it is named, and whose WARC an independent reader reads", async () => {
      const parts = await unzipped(await bytesOf(captured.wacz.sha256));
      const description = JSON.parse(parts["datapackage.json"]?.toString() ?? "");
      const digest = JSON.parse(parts["datapackage-digest.json"]?.toString() ?? "");
      expect(digest).toEqual({ path: "datapackage.json", hash: `sha256:${sha256(parts["datapackage.json"] ?? "")}` });
      expect(description).toMatchObject({
        profile: "data-package",
        wacz_version: "1.1.1",
        mainPageUrl: `http://${host}/complete`,
      });
      for (const { path, hash, bytes } of description.resources as { path: string; hash: string; bytes: number }[]) {
        expect(hash).toBe(`sha256:${sha256(parts[path] ?? "")}`);
        expect(bytes).toBe(parts[path]?.length);
      }
      const warc = parts["archive/data.warc.gz"] ?? Buffer.alloc(0);
      const found: Record<string, string> = {};
      for await (const record of WARCParser.iterRecords(Readable.from([warc]) as AsyncIterable<Uint8Array>)) {
        expect(record.warcHeaders.protocol).toBe("WARC/1.1");
        if (record.warcType === "response") found[new URL(record.warcTargetURI ?? "").pathname] = await record.contentText();
        else await record.readFully();
      }
      expect(found["/complete"]).toContain("<title>Cameras at the border</title>");
      expect(found["/a.css"]).toBe("body { color: #123 }");
      for (const line of (parts["indexes/index.cdx"]?.toString() ?? "").trim().split("\n")) {
        const { offset, length, url } = JSON.parse(line.slice(line.indexOf("{"))) as {
          offset: string;
          length: string;
          url: string;
        };
        // Read by hand: nothing that wrote it takes part.
        const record = gunzipSync(warc.subarray(Number(offset), Number(offset) + Number(length)));
        const end = record.indexOf("\r\n\r\n");
        const [version, ...headers] = record.subarray(0, end).toString().split("\r\n");
        const said = Object.fromEntries(headers.map((one) => [one.slice(0, one.indexOf(":")), one.slice(one.indexOf(":") + 2)]));
        const block = record.subarray(end + 4, -4);
        expect([version, record.subarray(-4).toString(), block.length]).toEqual([
          "WARC/1.1",
          "\r\n\r\n",
          Number(said["Content-Length"]),
        ]);
        expect(headers).toContain(`WARC-Target-URI: ${url}`);
        expect(said["WARC-Block-Digest"]).toBe(`sha256:${sha256(block)}`);
      }
    });
  });

  test("a page is whole without what it wants for a phone or for paper only", async () => {
    expect(await taken("/for-phones")).toMatchObject({ verdict: "complete", reason: "whole" });
  });

  test("a file is got without a browser and kept as a file", async () => {
    const table = await taken("/report.csv");
    expect(table).toMatchObject({ verdict: "complete", path: "plain", file: { name: "report.csv", mediaType: "text/csv" } });
    expect((await bytesOf(table.file?.sha256 ?? "")).toString()).toBe("a,b\n1,2\n");
    expect(await taken("/data")).toMatchObject({ verdict: "complete", path: "plain", file: { name: "plan.bin" } });
  });
}
