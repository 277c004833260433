import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersOf, type Consents, PURPOSES } from "./consent.ts";
import { printOf } from "./derive.ts";
import { type Account, ENVELOPE_BYTES, fits, type Payload, padded, unpadded } from "./envelope.ts";
import { TEXT_BYTES } from "./limits.ts";

const CONSENTS: Consents = {
  version: "0123456789abcdef",
  lang: "ti",
  day: "2026-11-22",
  path: "sealed",
  answers: answersOf([]),
};
const ITEMS = Object.fromEntries(PURPOSES.map((purpose) => [purpose, printOf(purpose)])) as Account["items"];
const account = (text: string): Account => ({
  v: 1,
  kind: "account",
  lang: "ti",
  day: "2026-11-22",
  path: "plain",
  text,
  consents: CONSENTS,
  items: ITEMS,
});

const anyText = fc.oneof(fc.string({ unit: "grapheme", maxLength: 3000 }), fc.string({ unit: "binary", maxLength: 3000 }));
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyPayload: fc.Arbitrary<Payload> = fc.oneof(
  anyText.map(account),
  anyText.map((text) => ({ kind: "more" as const, text })),
  fc.subarray([...PURPOSES]).map((yes) => ({ kind: "consents" as const, consents: { ...CONSENTS, answers: answersOf(yes) } })),
  fc.record({ kind: fc.constant("reply" as const), text: anyText, day }),
  fc.record({ kind: fc.constant("note" as const), about: fc.constantFrom("note", "translation", "risk"), text: anyText, day }),
  fc.record({
    kind: fc.constant("file" as const),
    name: fc.string({ unit: "grapheme", maxLength: 40 }),
    mediaType: fc.constant("audio/ogg"),
    bytes: fc.nat(),
    clean: fc.boolean(),
  }),
);

const refusalOf = (bytes: Uint8Array): string => {
  try {
    return JSON.stringify(unpadded(bytes));
  } catch (error) {
    return (error as { code?: string }).code ?? "a bug";
  }
};

describe("an envelope", () => {
  it("gives back what was put in, whatever the words", () => {
    fc.assert(fc.property(anyPayload, (payload) => void expect(unpadded(padded(payload))).toEqual(payload)));
  });

  it("has one of three lengths, so that its length says little of its words", () => {
    const lengths = [0, 1, 2000, 4000, 10_000, 40_000].map((length) => padded(account("ሰ".repeat(length / 3))).length);
    expect(lengths).toEqual([4096, 4096, 4096, 16_384, 16_384, 65_536]);
    fc.assert(fc.property(anyPayload, (payload) => ENVELOPE_BYTES.includes(padded(payload).length)));
  });

  it("holds the longest text that may be sent, and refuses one byte more without repeating it", () => {
    const longest = "x".repeat(TEXT_BYTES);
    expect(fits(longest)).toBe(true);
    expect(unpadded(padded(account(longest)))).toMatchObject({ text: longest });
    expect(fits(`${longest}y`)).toBe(false);
    expect(() => padded(account(`${longest}y`))).toThrow(expect.objectContaining({ code: "envelope-too-long", status: 413 }));
    expect(() => padded(account(`${longest}y`))).toThrow("Send it in two parts.");
  });

  it("counts bytes and not signs, and the signs that JSON writes in two", () => {
    expect(fits("ሰ".repeat(TEXT_BYTES / 3))).toBe(true);
    expect(fits("ሰ".repeat(TEXT_BYTES / 3 + 1))).toBe(false);
    expect(fits("\n".repeat(TEXT_BYTES / 2))).toBe(true);
    expect(fits("\n".repeat(TEXT_BYTES / 2 + 1))).toBe(false);
  });

  it("is read wherever it lies in memory", () => {
    const bytes = padded({ kind: "more", text: "later" });
    const within = new Uint8Array(bytes.length + 7);
    within.set(bytes, 7);
    expect(unpadded(within.subarray(7))).toEqual({ kind: "more", text: "later" });
  });
});

describe("an envelope that somebody made up", () => {
  const bytesOf = (json: string, size = 65_536): Uint8Array => {
    const text = new TextEncoder().encode(json);
    const bytes = new Uint8Array(size);
    new DataView(bytes.buffer).setUint32(0, text.length);
    bytes.set(text, 4);
    return bytes;
  };

  it("is refused by name and without a word of it when its bytes are any others", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.constantFrom(...ENVELOPE_BYTES, 0, 4095, 4097), (noise, size) => {
        const bytes = new Uint8Array(size);
        bytes.set(noise.subarray(0, size));
        expect(refusalOf(bytes)).toBe("envelope-damaged");
      }),
    );
  });

  it("is refused when any one byte of it was changed, or reads as something that may be said", () => {
    const bytes = padded(account("what happened"));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        const read = refusalOf(changed);
        if (read !== "envelope-damaged") expect(JSON.parse(read)).toMatchObject({ v: 1, kind: "account" });
      }),
    );
  });

  it("is refused when its length points beyond it, or its zeros are none", () => {
    const beyond = padded({ kind: "more", text: "" });
    new DataView(beyond.buffer).setUint32(0, 4093);
    expect(refusalOf(beyond)).toBe("envelope-damaged");
    new DataView(beyond.buffer).setUint32(0, 0xffffffff);
    expect(refusalOf(beyond)).toBe("envelope-damaged");
    const carrying = padded({ kind: "more", text: "" });
    carrying[4095] = 1;
    expect(refusalOf(carrying)).toBe("envelope-damaged");
  });

  it("may nest as deep as it likes and is only refused", () => {
    for (const [open, close] of [
      ["[", "]"],
      ['{"a":', "}"],
    ] as const) {
      const depth = 10_000;
      const nested = open.repeat(depth) + (open === "[" ? "" : "1") + close.repeat(depth);
      expect(refusalOf(bytesOf(nested))).toBe("envelope-damaged");
      expect(refusalOf(bytesOf(`{"kind":"more","text":${nested}}`))).toBe("envelope-damaged");
    }
  });

  it("brings in no key that is not looked for", () => {
    const read = unpadded(bytesOf('{"kind":"more","text":"x","__proto__":{"admin":true},"constructor":1,"more":[[]]}'));
    expect(Object.keys(read)).toEqual(["kind", "text"]);
    expect("admin" in read).toBe(false);
  });

  it.each([
    ["no object", "null"],
    ["no kind", '{"text":"x"}'],
    ["an unknown kind", '{"kind":"order","text":"x"}'],
    ["a text that is none", '{"kind":"more","text":["x"]}'],
    ["a reply on no day", '{"kind":"reply","text":"x","day":"2026-11-22T10:11:12Z"}'],
    ["a file of no length", '{"kind":"file","name":"x","mediaType":"x/y","bytes":-1,"clean":true}'],
    [
      "a file with a name longer than any",
      `{"kind":"file","name":"${"x".repeat(301)}","mediaType":"x/y","bytes":1,"clean":true}`,
    ],
    ["an account with half its answers", JSON.stringify({ ...account("x"), consents: { ...CONSENTS, answers: { read: true } } })],
    ["an account whose items are no prints", JSON.stringify({ ...account("x"), items: { ...ITEMS, quote: "../../etc" } })],
    ["a language nobody offered", JSON.stringify({ ...account("x"), lang: "xx" })],
    ["broken JSON", '{"kind":"more","text":"x"'],
  ])("is refused with %s", (_what, json) => {
    expect(refusalOf(bytesOf(json))).toBe("envelope-damaged");
  });

  it("is refused with bytes that are no UTF-8", () => {
    const bytes = bytesOf('{"kind":"more","text":"x"}');
    bytes[25] = 0xff;
    expect(refusalOf(bytes)).toBe("envelope-damaged");
  });
});

describe("consents", () => {
  it("are all off at first but reading, which stays on", () => {
    const none = Object.fromEntries(PURPOSES.map((purpose) => [purpose, purpose === "read"]));
    expect(answersOf([])).toEqual(none);
    expect(answersOf(["quote", "toString", "nonsense"])).toEqual({ ...none, quote: true });
  });
});
