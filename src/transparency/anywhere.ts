/** The second door of the log: what needs no server, and verifies in a browser as it does here. */
export { type Bytes, inMemory, type NewHashing, PIECE } from "./verify/bag.ts";
export { EDITION_FORMAT, type EditionProof, hashBlocks } from "./verify/edition.ts";
export type { Report, Weight } from "./verify/findings.ts";
export { type Handed, verify } from "./verify/verify.ts";
export { sentence } from "./verify/words/words.ts";
