import { createCipheriv, createDecipheriv } from "node:crypto";

const NAME = "chacha20-poly1305";
const TAG = 16;

/** ChaCha20-Poly1305 (RFC 8439) of one message under a key that never sees its nonce again; the tag stands behind the text. */
interface Cipher {
  encrypt(plain: Uint8Array): Uint8Array;
  /** Throws when the text or its tag is not what was sealed. */
  decrypt(sealed: Uint8Array): Uint8Array;
}

/** What @noble/ciphers offers under this name, with Node's own cipher behind it. A key has 32 bytes, a nonce 12. */
export function chacha20poly1305(key: Uint8Array, nonce: Uint8Array): Cipher {
  return {
    encrypt(plain) {
      const cipher = createCipheriv(NAME, key, nonce, { authTagLength: TAG });
      const sealed = new Uint8Array(plain.length + TAG);
      sealed.set(cipher.update(plain));
      cipher.final();
      sealed.set(cipher.getAuthTag(), plain.length);
      return sealed;
    },
    decrypt(sealed) {
      const decipher = createDecipheriv(NAME, key, nonce, { authTagLength: TAG });
      decipher.setAuthTag(sealed.subarray(-TAG));
      const plain = decipher.update(sealed.subarray(0, -TAG));
      // Nothing counts before this has held.
      decipher.final();
      return new Uint8Array(plain.buffer, plain.byteOffset, plain.length);
    },
  };
}
