import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { padded } from "../rules/envelope.ts";
import { smallSealing } from "./bundle.ts";
import { newCaseKey, openWith } from "./case-key.ts";

/** What a browser needs to make a code, derive from it, and seal an account. */
const SENDING = `
  export { newCode } from "./src/intake/rules/code.ts";
  export { deriveFrom, itemsOf, printOf, rootInBrowser } from "./src/intake/rules/derive.ts";
  export { padded } from "./src/intake/rules/envelope.ts";
  export { newCaseKey, sealStream, sealTo } from "./src/intake/sealing/case-key.ts";`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-bundle-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("what seals in a browser is small, and seals what opens elsewhere", async () => {
  await build({
    stdin: { contents: SENDING, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    splitting: true,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    format: "esm",
    minify: true,
    target: "es2020",
    legalComments: "none",
    plugins: [smallSealing],
  });
  const main = join(folder, "stdin.mjs");
  // The lists of words are files of their own, fetched when somebody asks for them.
  expect(gzipSync(readFileSync(main)).length).toBeLessThan(28_000);

  const sealing = (await import(/* @vite-ignore */ pathToFileURL(main).href)) as {
    sealTo: (recipients: string[], bytes: Uint8Array) => Promise<Uint8Array>;
    padded: typeof padded;
  };
  const { identity, recipient } = await newCaseKey();
  const sealed = await sealing.sealTo([recipient], sealing.padded({ kind: "more", text: "from a small bundle" }));
  expect(await openWith(identity, sealed)).toEqual(padded({ kind: "more", text: "from a small bundle" }));
});
