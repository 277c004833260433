import { describe, expect, test } from "vitest";
import { vkey } from "../rules/note.ts";
import type { Report } from "./findings.ts";
import { ENTRIES, handed, makeLog, makePack, zipOf } from "./made.fixture.ts";
import { verify } from "./verify.ts";

const log = await makeLog(ENTRIES);
const keys = `${vkey(log.key)}\n${vkey(log.witness)}\n`;
const codes = ({ findings }: Report): string[] => findings.map(({ code }) => code);

describe("a pack that nobody has touched", () => {
  test.each([
    ["as a ZIP", {}],
    ["as a ZIP that was streamed", { streamed: true }],
    ["as a ZIP that was compressed by another hand", { compress: true }],
  ])("is proved %s", async (_, options) => {
    const zip = await zipOf(await makePack(log), options);
    const report = await verify("pack.zip", handed(new Map([["pack.zip", zip]])), { keys });
    expect(report.findings.filter(({ weight }) => weight === "fault" || weight === "remark")).toEqual([]);
    expect(report).toMatchObject({ subject: "pack", verdict: "proved" });
    expect(codes(report)).toEqual(
      expect.arrayContaining([
        "files-whole",
        "entry-in-log",
        "signed-by",
        "witnessed-by",
        "record-in-log",
        "files-vouched",
        "file-unvouched",
      ]),
    );
  });

  test("is proved as a folder", async () => {
    const report = await verify("pack", handed(await makePack(log)), { keys });
    expect(report.verdict).toBe("proved");
  });

  test("is only consistent when its key came along with it", async () => {
    const report = await verify("pack", handed(await makePack(log)));
    expect(report.verdict).toBe("consistent");
    expect(codes(report)).toEqual(expect.arrayContaining(["signed-own-key", "witness-own-key"]));
  });
});
