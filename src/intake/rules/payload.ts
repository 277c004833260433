import * as z from "zod/mini";
import { PATHS, PURPOSES } from "./consent.ts";
import { TELL_LANGUAGES, type TellLanguage } from "./languages.ts";
import { TEXT_BYTES } from "./limits.ts";

const text = z.string().check(z.maxLength(TEXT_BYTES));
const short = z.string().check(z.maxLength(300));
const recipient = z.string().check(z.regex(/^age1[0-9a-z]{58}$/));
const print = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const day = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
const lang = z.enum(TELL_LANGUAGES as [TellLanguage, ...TellLanguage[]]);
const path = z.enum(PATHS);

const consents = z.object({
  version: z.string().check(z.regex(/^[0-9a-f]{8,64}$/)),
  lang,
  day,
  path,
  answers: z.record(z.enum(PURPOSES), z.boolean()),
});

const account = z.object({
  v: z.literal(1),
  kind: z.literal("account"),
  lang,
  day,
  path,
  text,
  consents,
  items: z.record(z.enum(PURPOSES), print),
  /** Where the person reads replies, said inside the seal: whoever keeps the case cannot put another in its place unseen. */
  replyTo: z.optional(recipient),
});
/** What the person added later. */
const more = z.object({ kind: z.literal("more"), text });
/** What the person allows from now on. */
const consentChange = z.object({ kind: z.literal("consents"), consents });
const reply = z.object({ kind: z.literal("reply"), text, day });
const note = z.object({
  kind: z.literal("note"),
  /** What the note is: the team's own words, a translation of what was told, or the risk review before it is used. */
  about: z.enum(["note", "translation", "risk"]),
  text,
  day,
  lang: z.optional(short),
  by: z.optional(short),
});
const file = z.object({
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
  /** A voice that was changed while it was recorded. */
  disguised: z.optional(z.boolean()),
});

/** Everything that is read out of an envelope goes through here: it comes from whoever could seal to the case. */
export const payloadSchema = z.discriminatedUnion("kind", [account, more, consentChange, reply, note, file]);

/** What a person told first, with what they allowed, and the print of each consent for those who will quote it. */
export type Account = z.infer<typeof account>;
/** What the team wrote back. */
export type Reply = z.infer<typeof reply>;
/** What the team wrote for itself. */
export type Note = z.infer<typeof note>;
/** What a file is; its bytes are sealed apart. */
export type FileNote = z.infer<typeof file>;
export type Payload = z.infer<typeof payloadSchema>;
