/** The second door of the log: what needs no server, and verifies in a browser as it does here. */
export { type Bytes, inMemory, type NewHashing, PIECE } from "./verify/bag.ts";
export {
  EDITION_FORMAT,
  type EditionContent,
  type EditionProof,
  type EditionStatement,
  hashBlocks,
} from "./verify/edition.ts";
export { CODES, type Code, type Finding, type Report, type Verdict, type Weight } from "./verify/findings.ts";
export { type Asked, type Handed, type Means, verify } from "./verify/verify.ts";
export { moment, parts, sentence } from "./verify/words/words.ts";
