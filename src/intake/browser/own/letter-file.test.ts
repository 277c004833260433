import fc from "fast-check";
import { expect, test } from "vitest";
import { codeFrom } from "../../rules/code.ts";
import { answersOf } from "../../rules/consent.ts";
import { deriveFrom, rootInBrowser } from "../../rules/derive.ts";
import { newCaseKey } from "../../sealing/case-key.ts";
import { sealed } from "../letter.ts";
import { letterFile, letterIn } from "./letter-file.ts";

const CANARY = "kanarienvogel im Lager";

const letter = async () => {
  const code = codeFrom(new Uint8Array(10).fill(3));
  const keys = await deriveFrom(await rootInBrowser(code, new Uint8Array(16)));
  const told = { lang: "ar", day: "2026-11-22", text: CANARY, version: "0123456789abcdef", answers: answersOf(["quote"]) };
  return { code, keys, letter: await sealed(told, [(await newCaseKey()).recipient], keys) };
};

test("a letter is carried as a file and is the same when it is read again", async () => {
  const { letter: sent } = await letter();
  const file = (name: string, bytes: number) => ({ sealedNote: btoa(name), sealed: new Blob([new Uint8Array(bytes).fill(10)]) });
  const files = [file("one", 3), file("two", 70_000)];
  const read = await letterIn(letterFile({ id: sent.lookupPrint, letter: sent, files }));
  expect(read).toMatchObject({ id: sent.lookupPrint, letter: sent });
  for (const [n, { sealedNote, sealed }] of files.entries()) {
    expect(read?.files[n]?.sealedNote).toBe(sealedNote);
    expect(await read?.files[n]?.sealed.bytes()).toEqual(await sealed.bytes());
  }
});

test("a letter of before files could be carried is read as well", async () => {
  const { letter: sent } = await letter();
  const file = new Blob([JSON.stringify({ kind: "vigie-letter-1", letter: sent })]);
  expect(await letterIn(file)).toEqual({ id: sent.lookupPrint, letter: sent, files: [] });
});

test("a file that was cut off, or has something behind it, is refused", async () => {
  const { letter: sent } = await letter();
  const whole = letterFile({ id: "", letter: sent, files: [{ sealedNote: "AAAA", sealed: new Blob(["sealed"]) }] });
  expect(await letterIn(whole)).toBeDefined();
  expect(await letterIn(whole.slice(0, whole.size - 1))).toBeUndefined();
  expect(await letterIn(new Blob([whole, "x"]))).toBeUndefined();
});

test("the file holds neither a word, nor the code, nor anything that opens or takes back", async () => {
  const { code, keys, letter: sent } = await letter();
  const text = await letterFile({ id: sent.lookupPrint, letter: sent, files: [] }).text();
  for (const secret of [
    CANARY,
    ...code.groups,
    keys.lookup,
    keys.auth,
    keys.withdraw,
    keys.replyIdentity,
    ...Object.values(keys.consents),
  ])
    expect(text).not.toContain(secret);
});

test("whatever else is in a file, it is refused, and nothing more of it is taken along", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.json().map((letter) => `{"kind":"vigie-letter-1","letter":${letter}}`),
      ),
      async (text) => {
        expect(await letterIn(new Blob([text]))).toBeUndefined();
      },
    ),
  );
  const { letter: sent } = await letter();
  const more = { ...sent, token: "theirs", more: CANARY, envelopes: [{ ...sent.envelopes[0], more: CANARY }] };
  const read = await letterIn(new Blob([JSON.stringify({ kind: "vigie-letter-1", letter: more })]));
  expect(read?.letter).toEqual(sent);
  expect(await letterIn(new Blob([new Uint8Array(641 * 1024)]))).toBeUndefined();
});
