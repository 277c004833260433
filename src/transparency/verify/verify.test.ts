import { describe, expect, test } from "vitest";
import { bytesOf } from "../rules/bytes.ts";
import type { EntryProof } from "../rules/entry-proof.ts";
import { vkey } from "../rules/note.ts";
import type { Report } from "./findings.ts";
import { ENTRIES, handed, type MadeLog, makeLog, makePack, zipOf } from "./made.fixture.ts";
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

describe("the proof of having told something", () => {
  const statement = { format: "vigie-telling/1", day: "2026-11-19", account: "ab".repeat(32) };
  const told = { kind: "telling", subject: "telling", at: "2026-11-20T00:00:00Z" } as const;
  const looked = async (of: MadeLog, change: (proof: EntryProof) => object = (proof) => proof): Promise<Report> => {
    const text = JSON.stringify(change(await of.proof(ENTRIES.length)));
    return verify("information.json", handed(new Map([["information.json", bytesOf(text)]])), { keys });
  };

  test("is proved, with the day, and nothing in it is taken for the name of a record", async () => {
    const report = await looked(await makeLog([...ENTRIES, { ...told, statement }]));
    expect(report).toMatchObject({ subject: "entry", verdict: "proved" });
    expect(report.findings).toContainEqual({
      ...{ weight: "proved", code: "telling-whole" },
      args: { index: ENTRIES.length, day: statement.day, account: statement.account },
    });
  });

  test("is wrong for another day, and for a line that was made for something else", async () => {
    const made = await makeLog([...ENTRIES, { ...told, statement }]);
    const another = await looked(made, (proof) => ({
      ...proof,
      opening: { ...proof.opening, statement: { ...statement, day: "2026-11-01" } },
    }));
    expect(another.verdict).toBe("altered");
    expect(codes(another)).toContain("opening-wrong");
    const other = await looked(await makeLog([...ENTRIES, { ...told, subject: "VIG-DEP-2026-0001", statement }]));
    expect(codes(other)).toContain("opening-subject");
  });
});

test("what is brought as a root certificate and holds none is named", async () => {
  const entry = handed(new Map([["entry.json", bytesOf(JSON.stringify(await log.proof(0)))]]));
  const broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
  for (const bytes of ["", "no certificate", broken, "x".repeat((1 << 20) + 1)]) {
    const report = await verify("entry.json", entry, { keys, roots: handed(new Map([["root.pem", bytesOf(bytes)]])) });
    expect(report.findings).toContainEqual({ weight: "fault", code: "root-broken", args: { name: "root.pem" } });
  }
});
