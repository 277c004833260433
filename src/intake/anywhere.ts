/** The second door of intake: what knows no server, and runs in a custodian's browser as it runs here. */
export { answersOf, type Consents, PURPOSES, type Purpose } from "./rules/consent.ts";
export { type Derived, deriveFrom, itemsOf, printOf } from "./rules/derive.ts";
export { type Account, type FileNote, type Note, type Payload, padded, type Reply, unpadded } from "./rules/envelope.ts";
export type { TellLanguage } from "./rules/languages.ts";
export { WORD_LISTS } from "./rules/words.ts";
export { newCaseKey, openStream, openWith, sealStream, sealTo } from "./sealing/case-key.ts";
