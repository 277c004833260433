import { createHash } from "node:crypto";
import { bytesOf } from "../rules/bytes.ts";
import { vkey } from "../rules/note.ts";
import type { Report } from "./findings.ts";
import { ENTRIES, handed, makeLog, makePack } from "./made.fixture.ts";
import { type Asked, verify } from "./verify.ts";

/** What is tampered with: a log, its keys as a reader has them, and a pack of one record. */
export const log = await makeLog(ENTRIES);
export const keys = `${vkey(log.key)}\n${vkey(log.witness)}\n`;
export const pack = await makePack(log);

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
/** The same bytes, but for one. */
export const flipped = (bytes: Uint8Array, at: number, by = 1): Uint8Array => bytes.with(at, (bytes[at] ?? 0) ^ by);
export const faults = ({ findings }: Report): string[] =>
  findings.flatMap(({ weight, code }) => (weight === "fault" ? [code] : []));
export const named = ({ findings }: Report, code: string) => findings.filter((one) => one.code === code).map(({ args }) => args);
/** What verifying says of files that a reader has. */
export const looked = (files: ReadonlyMap<string, Uint8Array>, asked: Asked = { keys }): Promise<Report> =>
  verify("it", handed(files), asked);
export const one = (name: string, bytes: Uint8Array | string): Map<string, Uint8Array> =>
  new Map([[name, typeof bytes === "string" ? bytesOf(bytes) : bytes]]);
