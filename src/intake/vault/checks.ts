import { sha256 } from "../../kernel/hash.ts";
import { CASE_BYTES, FILE_BYTES, PART_BYTES, SLOW_PART_BYTES } from "../rules/limits.ts";
import { padme } from "../rules/padme.ts";
import type { NewCase } from "./case.ts";
import type { NewFile } from "./file.ts";
import { invalid, notSealed, tooLarge } from "./refusals.ts";

const KIB = 1024;

/** Bytes of one sealed text (64 KiB of it, padded, with what age adds), of a case key sealed to a large team, of a file's note. */
const ENVELOPE_BYTES = 80 * KIB;
const IDENTITY_BYTES = 256 * KIB;
const ONCE_LENGTH = 1000;
const FIRST_ENVELOPES = 4;

/** What one case holds at most, of the person and of the team. */
export const PERSON_ENVELOPES = 100;
export const TEAM_ENVELOPES = 500;
/** Padding adds at most an eighth, age a little more. */
export const SEALED_CASE_BYTES = Math.ceil(CASE_BYTES * 1.14);
const SEALED_FILE_BYTES = Math.ceil(padme(FILE_BYTES) * 1.001) + 64 * KIB;

const HEADER = Buffer.from("age-encryption.org/v1\n");
const RECIPIENT = /^age1[a-z0-9]{40,2500}$/;
const PRINT = /^[0-9a-f]{64}$/;

/** Is it an age file? Only its first line is looked at: what is in it nobody here can know. */
export const isSealed = (bytes: Uint8Array): boolean =>
  bytes.length > HEADER.length && HEADER.equals(bytes.subarray(0, HEADER.length));

export const isRecipient = (text: string): boolean => RECIPIENT.test(text);

export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** Who a case key is sealed to, as one value to compare. */
export const printOfRecipients = (recipients: readonly string[]): string => sha256(recipients.toSorted().join("\n"));

/** The print that is kept of a value that a code derives. */
export const printOfHex = (hex: string): string => sha256(hex);

export function checkEnvelope(bytes: Uint8Array): void {
  if (bytes.length > ENVELOPE_BYTES) throw tooLarge();
  if (!isSealed(bytes)) throw notSealed();
}

export function checkIdentity(bytes: Uint8Array): void {
  if (bytes.length > IDENTITY_BYTES) throw tooLarge();
  if (!isSealed(bytes)) throw notSealed();
}

export function checkCase(it: NewCase, once: string): void {
  const prints = [it.lookupPrint, it.authPrint, it.withdrawPrint].every((print) => PRINT.test(print));
  const recipients = [it.recipient, it.replyRecipient, ...(it.custodians ?? [])].every(isRecipient);
  const words = /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/.test(it.lang) && (it.path === "plain" || it.path === "sealed");
  const kinds = it.envelopes.every(({ kind }) => kind === "account" || kind === "more" || kind === "consents");
  const many = it.envelopes.length > 0 && it.envelopes.length <= FIRST_ENVELOPES;
  if (!prints || !recipients || !words || !kinds || !many || once.length === 0 || once.length > ONCE_LENGTH) throw invalid();
  checkIdentity(it.sealedIdentity);
  for (const { bytes } of it.envelopes) checkEnvelope(bytes);
}

export function checkFile({ size, sealedNote, partBytes = PART_BYTES }: NewFile): Required<NewFile> {
  if (!Number.isSafeInteger(size) || size < 1 || (partBytes !== PART_BYTES && partBytes !== SLOW_PART_BYTES)) throw invalid();
  if (size > SEALED_FILE_BYTES) throw tooLarge();
  checkEnvelope(sealedNote);
  return { size, sealedNote, partBytes };
}
