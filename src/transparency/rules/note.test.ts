import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cosign,
  noteText,
  readNote,
  readVkey,
  signedNote,
  signingKey,
  signText,
  verifiedBy,
  vkey,
  withSignatures,
} from "./note.ts";

/** The keys and the note of the example in the documentation of Go's sumdb/note. */
const GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const GO_NOTE =
  "If you think cryptography is the answer to your problem,\n" +
  "then you don't know what your problem is.\n" +
  "\n" +
  "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

const seed = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const log = signingKey("vigie.example/log", seed(1));
const other = signingKey("vigie.example/log", seed(2));
const witness = signingKey("witness.example/w", seed(3), "cosignature");

test("a note that Go has signed holds, and its key is written as Go writes it", () => {
  const key = readVkey(GO_KEY);
  expect(vkey(key)).toBe(GO_KEY);
  expect(verifiedBy(readNote(GO_NOTE), [key])).toEqual({ verified: [{ key }], broken: [] });
  expect(noteText(readNote(GO_NOTE))).toBe(GO_NOTE);
});

test("a signature holds for its own key and text only", () => {
  const note = readNote(signedNote("vigie.example/log\n1\nAAAA\n", log));
  expect(verifiedBy(note, [readVkey(vkey(log))]).verified).toHaveLength(1);
  expect(verifiedBy(note, [other])).toEqual({ verified: [], broken: [] });
  const changed = { ...note, text: note.text.replace("1", "2") };
  expect(verifiedBy(changed, [log])).toEqual({ verified: [], broken: [log] });
});

test("any changed byte of a signed note is refused or no longer holds", () => {
  const bytes = new TextEncoder().encode(signedNote("vigie.example/log\n12\nAAAA\n", log));
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const changed = bytes.slice();
      changed[place] = (changed[place] ?? 0) ^ change;
      let held = 0;
      try {
        held = verifiedBy(readNote(changed), [log]).verified.length;
      } catch (error) {
        expect(error).toMatchObject({ code: "log-malformed" });
      }
      expect(held).toBe(0);
    }),
  );
});

test("a witness signs when it saw the checkpoint, and its signature stands beside that of the log", () => {
  const text = "vigie.example/log\n1\nAAAA\n";
  const note = withSignatures(readNote(signedNote(text, log)), [cosign(text, witness, 1_700_000_000)]);
  const read = readNote(noteText(note));
  expect(verifiedBy(read, [log, witness]).verified).toEqual([{ key: log }, { key: witness, seconds: 1_700_000_000 }]);
  const again = withSignatures(read, [cosign(text, witness, 1_700_000_001)]);
  expect(again.signatures).toHaveLength(2);
  expect(verifiedBy(again, [witness]).verified[0]?.seconds).toBe(1_700_000_001);
  expect(() => cosign(text, log, 1)).toThrow("signs notes");
  expect(() => signText(text, witness)).toThrow("no notes");
});

describe("what is no note is refused", () => {
  const good = signedNote("text\n", log);
  test.each([
    ["nothing", ""],
    ["no signature", "text\n\n"],
    ["no empty line", "text\n— a AAAAAAAA\n"],
    ["no last newline", good.slice(0, -1)],
    ["another dash", good.replace("—", "-")],
    ["a carriage return", good.replace("\n", "\r\n")],
    ["a null byte", good.replace("text", "te\0t")],
    ["base64 without its end", good.replace("=", "")],
    ["a signature without bytes", "text\n\n— a AAAAAA==\n"],
    ["a name with a plus sign", "text\n\n— a+b AAAAAAAA\n"],
    ["half a surrogate pair", good.replace("text", "\ud800")],
    ["a thousand signatures", `text\n\n${"— a AAAAAAAA\n".repeat(1000)}`],
    ["a megabyte and more", `${"a".repeat(1_000_001)}\n\n— a AAAAAAAA\n`],
  ])("%s", (_, written) => {
    expect(() => readNote(written)).toThrow(expect.objectContaining({ code: "log-malformed" }));
  });

  test("bytes that are no UTF-8", () => {
    expect(() => readNote(new Uint8Array([0xff, 10, 10]))).toThrow("UTF-8");
  });
});

test.each([
  "",
  "name",
  "name+00000000+AQ==",
  GO_KEY.replace("c74f20a3", "c74f20a4"),
  GO_KEY.replace("PeterNeumann", "PeterNeumanx"),
  GO_KEY.replace("ARpc", "AxpC"),
  GO_KEY.replace("+c74", " +c74"),
])("%j is no public key", (text) => {
  expect(() => readVkey(text)).toThrow(expect.objectContaining({ code: "log-malformed" }));
});
