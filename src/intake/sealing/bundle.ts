import type { Plugin } from "esbuild";

/** What age would do with hybrid and P-256 keys. Ours are X25519 alone, so that every age program opens what is sealed. */
const UNUSED = /^@noble\/(?:post-quantum\/hybrid|curves\/nist)\.js$/;
const OURS = /[\\/]src[\\/]intake[\\/](?:rules|sealing)[\\/]/;

/**
 * For every bundle that seals or opens in a browser: leaves out the kinds of age keys that are not used here (28 kB
 * compressed), and lets the bundler drop rules that nobody calls, with the libraries they need.
 */
export const smallSealing: Plugin = {
  name: "small-sealing",
  setup(build) {
    build.onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: "unused" }));
    build.onLoad({ filter: /.*/, namespace: "unused" }, () => ({
      contents: "export const MLKEM768P256 = undefined, MLKEM768X25519 = undefined, p256 = undefined;",
    }));
    build.onResolve({ filter: /^\./ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === "resolved") return undefined;
      const found = await build.resolve(path, { ...rest, pluginData: "resolved" });
      return OURS.test(found.path) ? { ...found, sideEffects: false } : found;
    });
  },
};
