import { scrypt } from "node:crypto";
import type { Code } from "../rules/code.ts";
import { ROOT } from "../rules/derive.ts";

/** The root of a code under the site's salt, by Node itself: the same bytes as `rootInBrowser`. */
export const rootOf = (code: Code, salt: Uint8Array): Promise<Uint8Array> =>
  new Promise((done, fail) => {
    const { N, r, p, dkLen } = ROOT;
    scrypt(code.bytes, salt, dkLen, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? fail(error) : done(new Uint8Array(key)),
    );
  });
