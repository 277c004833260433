import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODE_LENGTH, CODE_LETTERS, readCode, written } from "./codes.ts";
import { after, FREE_TRIES, waitAfter } from "./limits.ts";
import { passkeysWork } from "./origin.ts";
import { passphraseFault } from "./passphrase.ts";
import { isAccountName, label } from "./person.ts";

const letters = fc.constantFrom(...CODE_LETTERS);

describe("a code", () => {
  test("of recovery is read back from how it is shown, spaced and capitalised in any way", () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: CODE_LENGTH, maxLength: CODE_LENGTH }),
        fc.constantFrom("", " ", "-", "–", "\u200f", "  "),
        fc.boolean(),
        (code, between, loud) => {
          const shown = written(code.join(""));
          const typed = (loud ? shown.toUpperCase() : shown).replaceAll("-", between);
          expect(readCode(typed)).toEqual({ kind: "recovery", code: code.join("") });
        },
      ),
    );
  });

  test("is read from whatever is typed without failing, and is nothing when it is neither kind", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        const read = readCode(typed);
        if (read.kind === "authenticator") expect(read.code).toMatch(/^\d{6}$/);
        if (read.kind === "recovery") expect(read.code).toHaveLength(CODE_LENGTH);
      }),
    );
    for (const typed of ["", "12345", "1234567", "abcd-efgh", "0".repeat(16), "1".repeat(1_000_000)])
      expect(readCode(typed).kind).toBe("none");
  });

  test("of an app may be typed in Arabic, Persian or wide digits", () => {
    for (const typed of ["123456", "123 456", "١٢٣٤٥٦", "۱۲۳ ۴۵۶", "１２３４５６"])
      expect(readCode(typed)).toEqual({ kind: "authenticator", code: "123456" });
  });
});

test("waiting after wrong tries begins late, never shrinks, and has an end", () => {
  fc.assert(
    fc.property(fc.nat(10_000), (n) => {
      expect(waitAfter(n)).toBeLessThanOrEqual(waitAfter(n + 1));
      expect(waitAfter(n)).toBeLessThanOrEqual(15 * 60_000);
      if (n < FREE_TRIES) expect(waitAfter(n)).toBe(0);
    }),
  );
  expect(waitAfter(20)).toBe(15 * 60_000);
  expect(after("2026-02-28T23:59:59.000Z", 1000)).toBe("2026-03-01T00:00:00.000Z");
});

describe("a passphrase", () => {
  test("of four words or more is taken in any script", () => {
    const good = [
      "lantern over the quiet harbour",
      "مصباح فوق الميناء الهادئ",
      "la llave azul del faro viejo",
      "静かな港の灯台にある青い鍵の束",
      "kT9!vb2#Qw7z",
    ];
    for (const phrase of good) expect(passphraseFault(phrase, ["amal", "A monitor"]), phrase).toBeUndefined();
  });

  test("is judged without failing, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), fc.string({ maxLength: 40 }), (phrase, name) => {
        const fault = passphraseFault(phrase, [name]);
        if (Buffer.byteLength(phrase.normalize("NFKC")) > 1024) expect(fault).toBe("passphrase-long");
        if (phrase === "") expect(fault).toBe("passphrase-short");
      }),
    );
  });

  test("made of the monitor's or one's own name and figures is refused", () => {
    for (const phrase of ["amal-amal-amal-2026", "A monitor 2026!", "Amal A Monitor 99"])
      expect(passphraseFault(phrase, ["amal", "A monitor"]), phrase).toBe("passphrase-simple");
  });
});

test("a name has only letters that look like themselves", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 45 }), (name) => {
      if (isAccountName(name)) expect(name).toMatch(/^[a-z][a-z0-9-]+$/);
    }),
  );
});

test("the label of a key or a session is one short line without what cannot be seen", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
      const one = label(text);
      expect([...one].length).toBeLessThanOrEqual(60);
      expect(one).not.toMatch(/\p{C}/u);
      expect(one).toBe(one.trim());
    }),
  );
});

test("passkeys are offered where browsers do them", () => {
  for (const yes of ["https://desk.example.org", "http://localhost:8081", "https://localhost", "https://a.example:8443"])
    expect(passkeysWork(yes), yes).toBe(true);
  for (const no of ["http://desk.example.org", "http://127.0.0.1:8081", "https://192.0.2.7", "https://[::1]", "nonsense", ""])
    expect(passkeysWork(no), no).toBe(false);
});
