import { createHash, hkdfSync, scryptSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newCaseKey, openWith, sealTo } from "../sealing/case-key.ts";
import { codeFrom } from "./code.ts";
import { PURPOSES } from "./consent.ts";
import { deriveFrom, itemsOf, printOf, ROOT, rootInBrowser, SALT_BYTES } from "./derive.ts";

const CODE = codeFrom(Uint8Array.from({ length: 10 }, (_, n) => n + 1));
const SALT = new Uint8Array(SALT_BYTES).fill(7);

describe("what follows from a code", () => {
  it("is the same for ever: cases that exist are found by it", async () => {
    const root = await rootInBrowser(CODE, SALT);
    expect(Buffer.from(root).toString("hex")).toBe("ff4f678299870799b6ec6b8a721c5d118ff36469d6abc72d191b00df1caedf14");
    const derived = await deriveFrom(root);
    expect(derived).toMatchObject({
      lookup: "7e868fda0b488c1c67ce2a1ca0297f89",
      auth: "0b4c9b5da78d49568dabd937227bf48307a940543ee3267dac7f363d25aabf8c",
      withdraw: "456e65a6307dabb4280986829699cec6825afe06f3b749c5e072390d66d5a295",
      replyIdentity: "AGE-SECRET-KEY-1JCEEJM95N6ZYM0PRKMN75830AVQHVGJR3MHCL5V7UY6QMMDXZHYQUTUZM5",
      replyRecipient: "age12jmn5eftg2w3dnuef4latcl4fjzkq22fh7ac6cl0rnq75p8a5dlswfmd42",
    });
    expect(derived.consents.quote).toBe("5710ece644653f3782c3f2e18d874eac");
    expect(printOf(derived.lookup)).toBe("4a72c956e22afa7746c6c6cb82f57f90e88c26e929dd753e26930b8778b6da33");
  });

  it("comes out the same in a browser and in Node", async () => {
    const root = Buffer.from(await rootInBrowser(CODE, SALT));
    expect(scryptSync(CODE.bytes, SALT, ROOT.dkLen, { ...ROOT, maxmem: 2 ** 26 }).equals(root)).toBe(true);
    const byNode = (label: string, length: number) =>
      Buffer.from(hkdfSync("sha256", root, "", `vigie/intake/1/${label}`, length)).toString("hex");
    const derived = await deriveFrom(root);
    expect(derived.lookup).toBe(byNode("lookup", 16));
    expect(derived.auth).toBe(byNode("auth", 32));
    expect(derived.withdraw).toBe(byNode("withdraw", 32));
    for (const purpose of PURPOSES) expect(derived.consents[purpose]).toBe(byNode(`consent/${purpose}`, 16));
    expect(printOf(derived.auth)).toBe(createHash("sha256").update(derived.auth).digest("hex"));
  });

  it("tells how far it is", async () => {
    const heard: number[] = [];
    await rootInBrowser(CODE, SALT, (part) => heard.push(part));
    expect(heard.at(-1)).toBe(1);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  });

  it("opens the replies with the age key it holds", async () => {
    const { replyIdentity, replyRecipient } = await deriveFrom(await rootInBrowser(CODE, SALT));
    const other = await newCaseKey();
    const sealed = await sealTo([other.recipient, replyRecipient], new Uint8Array([1, 2, 3]));
    expect(await openWith(replyIdentity, sealed)).toEqual(new Uint8Array([1, 2, 3]));
  });

  it("shares no value between roots, nor between what one root is for", async () => {
    const root = fc.uint8Array({ minLength: 32, maxLength: 32 });
    await fc.assert(
      fc.asyncProperty(root, root, async (one, other) => {
        const valuesOf = ({ consents, ...rest }: Awaited<ReturnType<typeof deriveFrom>>) => [
          ...Object.values(rest),
          ...Object.values(consents),
        ];
        const values = valuesOf(await deriveFrom(one));
        expect(new Set(values).size).toBe(5 + PURPOSES.length);
        if (Buffer.compare(one, other) !== 0)
          for (const value of valuesOf(await deriveFrom(other))) expect(values).not.toContain(value);
      }),
      { numRuns: 30 },
    );
  });

  it("needs another salt to be another, and nothing but 32 bytes", async () => {
    const other = await rootInBrowser(CODE, new Uint8Array(SALT_BYTES));
    expect(other).not.toEqual(await rootInBrowser(CODE, SALT));
    await expect(deriveFrom(new Uint8Array(31))).rejects.toThrow("32 bytes");
  });

  it("carries for each purpose a print, from which the capability to withdraw does not follow", async () => {
    const derived = await deriveFrom(new Uint8Array(32));
    const items = itemsOf(derived);
    for (const purpose of PURPOSES) {
      expect(items[purpose]).toBe(printOf(derived.consents[purpose]));
      expect(items[purpose]).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});
