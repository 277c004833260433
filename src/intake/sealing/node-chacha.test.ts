import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { chacha20poly1305 as inJavaScript } from "@noble/ciphers/chacha.js";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { newCaseKey, openWith, sealTo } from "./case-key.ts";
import { chacha20poly1305 } from "./node-chacha.ts";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const alike = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

it("seals byte for byte what @noble/ciphers seals, and opens it", () => {
  const plain = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.integer({ min: 65_500, max: 65_600 }).map((n) => new Uint8Array(n)),
  );
  fc.assert(
    fc.property(bytes(32), bytes(12), plain, (key, nonce, text) => {
      const sealed = chacha20poly1305(key, nonce).encrypt(text);
      expect(alike(sealed, inJavaScript(key, nonce).encrypt(text))).toBe(true);
      expect(alike(chacha20poly1305(key, nonce).decrypt(sealed), text)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it("opens nothing that was changed, cut off, or sealed under another key or nonce", () => {
  fc.assert(
    fc.property(bytes(32), bytes(12), fc.uint8Array({ maxLength: 100 }), fc.nat(), (key, nonce, text, at) => {
      const sealed = chacha20poly1305(key, nonce).encrypt(text);
      const changed = sealed.slice();
      changed[at % sealed.length] = (changed[at % sealed.length] ?? 0) ^ 1;
      const [otherKey, otherNonce] = [key, nonce].map((of) => of.map((byte) => byte ^ 1)) as [Uint8Array, Uint8Array];
      expect(() => chacha20poly1305(key, nonce).decrypt(changed)).toThrow();
      expect(() => chacha20poly1305(key, nonce).decrypt(sealed.subarray(0, at % sealed.length))).toThrow();
      expect(() => chacha20poly1305(otherKey, nonce).decrypt(sealed)).toThrow();
      expect(() => chacha20poly1305(key, otherNonce).decrypt(sealed)).toThrow();
    }),
    { numRuns: 100 },
  );
});

it("is what the age library seals and opens with here", async () => {
  const spies = [vi.spyOn(crypto, "createCipheriv"), vi.spyOn(crypto, "createDecipheriv")];
  syncBuiltinESMExports();
  try {
    const { identity, recipient } = await newCaseKey();
    expect(await openWith(identity, await sealTo([recipient], new Uint8Array(100)))).toEqual(new Uint8Array(100));
    // Once for the key of the file, once for what is in it.
    for (const spy of spies) expect(spy).toHaveBeenCalledTimes(2);
  } finally {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  }
});
