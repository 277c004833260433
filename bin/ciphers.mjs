// On the server the library that writes age files takes its cipher from Node: the same ChaCha20-Poly1305 as in JavaScript, from OpenSSL.
// Browsers have none of their own and keep the one in JavaScript (decision 019).
import { registerHooks } from "node:module";

const ours = new URL("../src/intake/sealing/node-chacha.ts", import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "@noble/ciphers/chacha.js" && context.parentURL?.includes("/node_modules/age-encryption/")
      ? next(ours, context)
      : next(specifier, context),
});
