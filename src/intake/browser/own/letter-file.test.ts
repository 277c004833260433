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
  expect(await letterIn(letterFile(sent))).toEqual(sent);
});

test("the file holds neither a word, nor the code, nor anything that opens or takes back", async () => {
  const { code, keys, letter: sent } = await letter();
  const text = await letterFile(sent).text();
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
  expect(read).toEqual(sent);
  expect(await letterIn(new Blob([new Uint8Array(513 * 1024)]))).toBeUndefined();
});
