import * as z from "zod/mini";
import { Problem } from "../../kernel/problem.ts";
import { type Consents, consentsSchema, daySchema, PATHS, PURPOSES } from "./consent.ts";
import { TELL_LANGUAGES, type TellLanguage } from "./languages.ts";
import { TEXT_BYTES } from "./limits.ts";

const text = z.string().check(z.maxLength(TEXT_BYTES));
const short = z.string().check(z.maxLength(300));
const print = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const accountSchema = z.object({
  v: z.literal(1),
  kind: z.literal("account"),
  lang: z.enum(TELL_LANGUAGES as [TellLanguage, ...TellLanguage[]]),
  day: daySchema,
  path: z.enum(PATHS),
  text,
  consents: consentsSchema,
  items: z.record(z.enum(PURPOSES), print),
});
const moreSchema = z.object({ kind: z.literal("more"), text });
const consentChangeSchema = z.object({ kind: z.literal("consents"), consents: consentsSchema });
const replySchema = z.object({ kind: z.literal("reply"), text, day: daySchema });
const noteSchema = z.object({
  kind: z.literal("note"),
  /** What the note is: the team's own words, a translation of what was told, or the risk review before it is used. */
  about: z.enum(["note", "translation", "risk"]),
  text,
  day: daySchema,
  lang: z.optional(short),
  by: z.optional(short),
});
const fileNoteSchema = z.object({
  kind: z.literal("file"),
  name: short,
  mediaType: short,
  /** How long the file truly is: what is stored has zeros behind it. */
  bytes: z.int().check(z.nonnegative()),
  /** Is what the file said of itself (place, time, device) taken out? */
  clean: z.boolean(),
  /** Sent as it was taken, by its own yes. */
  original: z.optional(z.boolean()),
  seconds: z.optional(z.number().check(z.nonnegative())),
});

const payloadSchema = z.discriminatedUnion("kind", [
  accountSchema,
  moreSchema,
  consentChangeSchema,
  replySchema,
  noteSchema,
  fileNoteSchema,
]);

/** What a person told first, with what they allowed, and the print of each consent for those who will quote it. */
export type Account = z.infer<typeof accountSchema>;
/** What the person added later. */
export type More = z.infer<typeof moreSchema>;
/** What the person allows from now on. */
export type ConsentChange = z.infer<typeof consentChangeSchema>;
/** What the team wrote back. */
export type Reply = z.infer<typeof replySchema>;
/** What the team wrote for itself. */
export type Note = z.infer<typeof noteSchema>;
/** What a file is; its bytes are sealed apart. */
export type FileNote = z.infer<typeof fileNoteSchema>;
export type Payload = z.infer<typeof payloadSchema>;

const SIZES = [4096, 16_384, 65_536];
const PREFIX = 4;

/** Does the text fit into one envelope? Signs that JSON writes in two or more count so. */
export const fits = (text: string): boolean => new TextEncoder().encode(JSON.stringify(text)).length - 2 <= TEXT_BYTES;

/**
 * The plain bytes that are sealed: four bytes of length, JSON in UTF-8, and zeros up to 4, 16 or 64 KiB.
 * Throws Problem `envelope-too-long`.
 */
export function padded(payload: Payload): Uint8Array {
  if ("text" in payload && !fits(payload.text)) throw tooLong();
  const json = new TextEncoder().encode(JSON.stringify(payload));
  const size = SIZES.find((least) => least >= json.length + PREFIX);
  if (!size) throw tooLong();
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, json.length);
  bytes.set(json, PREFIX);
  return bytes;
}

/** What the plain bytes of an envelope say. Throws Problem `envelope-damaged`, which says nothing of what was in it. */
export function unpadded(bytes: Uint8Array): Payload {
  if (!SIZES.includes(bytes.length)) throw damaged();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const end = PREFIX + length;
  if (end > bytes.length || bytes.subarray(end).some((byte) => byte !== 0)) throw damaged();
  const read = payloadSchema.safeParse(jsonOf(bytes.subarray(PREFIX, end)));
  if (!read.success) throw damaged();
  return read.data;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw damaged();
  }
}

/** The consents that hold: the last that were said. Undefined when there is none. */
export const consentsNow = (payloads: readonly Payload[]): Consents | undefined =>
  payloads.reduce<Consents | undefined>((now, said) => ("consents" in said ? said.consents : now), undefined);

const tooLong = (): Problem => new Problem("envelope-too-long", 413, "This is too long to send at once. Send it in two parts.");

const damaged = (): Problem => new Problem("envelope-damaged", 422, "What is in this envelope cannot be read.");
