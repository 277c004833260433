import { describe, expect, test } from "vitest";
import { bytesOf } from "../rules/bytes.ts";
import { inMemory } from "./bag.ts";
import { zipOf } from "./made.fixture.ts";
import { isPlainPath, openZip } from "./zip.ts";

const plain = (): Promise<Uint8Array> =>
  zipOf(
    new Map([
      ["first.txt", bytesOf("the first file")],
      ["other.txt", bytesOf("the other file")],
    ]),
    { top: "" },
  );

/** The ZIP with a text replaced everywhere by one of the same length: in the directory and before the file. */
const replaced = (zip: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(zip).toString("latin1").replaceAll(from, to), "latin1");

const CENTRAL = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

/** The ZIP with numbers of its directory changed, entry by entry. */
function directed(zip: Uint8Array, change: (entry: DataView, n: number) => void): Uint8Array {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf(CENTRAL), n = 0; at >= 0; at = copy.indexOf(CENTRAL, at + 4), n++)
    change(new DataView(copy.buffer, copy.byteOffset + at, 46), n);
  return copy;
}

const refused = async (zip: Uint8Array): Promise<string[]> => {
  const { bag, findings } = await openZip(inMemory(zip));
  const faults = findings.filter(({ weight }) => weight === "fault").map(({ code }) => code);
  if (faults.length > 0) expect(bag.size).toBe(0);
  return faults;
};

describe("a hostile ZIP is refused by name, before anything in it is read", () => {
  test("while a plain one is opened", async () => {
    expect(await refused(await plain())).toEqual([]);
  });

  test.each(["../st.txt", "/irst.txt", "c:rst.txt", "..\\st.txt", "a/../.txt", "a//st.txt", "fir\u0000t.txt"])(
    "whose path leads out: %s",
    async (name) => {
      expect(await refused(replaced(await plain(), "first.txt", name))).toContain("zip-path");
    },
  );

  test.each(["other.txt", "OTHER.txt"])("with a name twice: %s", async (name) => {
    expect(await refused(replaced(await plain(), "first.txt", name))).toEqual(["zip-duplicate"]);
  });

  test("with files that lie upon each other", async () => {
    expect(await refused(directed(await plain(), (entry, n) => n === 1 && entry.setUint32(42, 10, true)))).toEqual([
      "zip-overlap",
    ]);
  });

  test("that would grow beyond measure", async () => {
    const bomb = await zipOf(new Map([["zeros", new Uint8Array(1000)]]), { top: "", compress: true });
    expect(await refused(directed(bomb, (entry) => entry.setUint32(24, 0x7fffffff, true)))).toEqual(["zip-bomb"]);
  });

  test("with a link, an encrypted file, or one packed in an unknown way", async () => {
    const zip = await plain();
    expect(await refused(directed(zip, (entry) => entry.setUint32(38, 0o120777 * 65_536, true)))).toContain("zip-link");
    expect(await refused(directed(zip, (entry) => entry.setUint16(8, 0x0801, true)))).toContain("zip-encrypted");
    expect(await refused(directed(zip, (entry) => entry.setUint16(10, 14, true)))).toContain("zip-method");
  });

  test("with bytes before, behind or between, or cut anywhere", async () => {
    const zip = await plain();
    expect(await refused(Buffer.concat([Buffer.from("PK front"), zip]))).not.toEqual([]);
    expect(await refused(Buffer.concat([zip, Buffer.from("behind")]))).toEqual(["zip-broken"]);
    for (const end of [0, 10, 21, 60, zip.length - 1]) expect(await refused(zip.subarray(0, end))).toEqual(["zip-broken"]);
  });

  test("that shows one reader another file than the next", async () => {
    const zip = Buffer.from(await plain());
    zip[zip.indexOf("first.txt")] = 0x46;
    expect(await refused(zip)).toEqual(["zip-local"]);
  });
});

test("paths that hide their direction are no plain paths", () => {
  expect(["data/a.txt", "data/تقرير.pdf"].every(isPlainPath)).toBe(true);
  expect(["", ".", "a/", "a/./b", "a\u202eb", "\ud800"].some(isPlainPath)).toBe(false);
});
