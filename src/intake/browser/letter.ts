import type { Consents, Purpose } from "../rules/consent.ts";
import { type Derived, itemsOf, printOf } from "../rules/derive.ts";
import type { Account } from "../rules/envelope.ts";
import { padded } from "../rules/envelope.ts";
import type { TellLanguage } from "../rules/languages.ts";
import type { Work } from "../rules/work.ts";
import { newCaseKey, sealTo } from "../sealing/case-key.ts";
import { base64 } from "./bytes.ts";
import { type LineOptions, post, Refused, waited } from "./line.ts";
import { solved } from "./work.ts";

/** What the server says at the beginning: `token` lets one account in, once; it is empty without a line. Bytes are base64. */
export interface Begun {
  token: string;
  salt: string;
  /** age recipients of those who may read. None: nothing can be told. */
  custodians: string[];
  /** A small task, where machines flood the door. */
  work?: Work;
}

/** A case as it is sent: ciphertext and prints, and nothing else. It can wait anywhere. */
export interface Letter {
  lookupPrint: string;
  authPrint: string;
  withdrawPrint: string;
  /** age recipients of the case and of the person's replies. */
  recipient: string;
  replyRecipient: string;
  sealedIdentity: string;
  envelopes: { kind: "account"; bytes: string }[];
  lang: string;
  keep: boolean;
}

export const begin = (line: LineOptions): Promise<Begun> => post<Begun>("/tell/begin", { body: "{}" }, line);

export interface Told {
  lang: string;
  day: string;
  text: string;
  /** The hash of the consents as they were worded. */
  version: string;
  answers: Record<Purpose, boolean>;
}

export const consentsOf = ({ lang, day, version, answers }: Omit<Told, "text">): Consents => ({
  version,
  lang: lang as TellLanguage,
  day,
  path: "sealed",
  answers,
});

/** Seals what was told with a key of its own, and that key to those who may read. Throws Problem `envelope-too-long`. */
export async function sealed(told: Told, custodians: readonly string[], derived: Derived): Promise<Letter> {
  const key = await newCaseKey();
  const account: Account = {
    v: 1,
    kind: "account",
    lang: told.lang as TellLanguage,
    day: told.day,
    path: "sealed",
    text: told.text,
    consents: consentsOf(told),
    items: itemsOf(derived),
    replyTo: derived.replyRecipient,
  };
  return {
    lookupPrint: printOf(derived.lookup),
    authPrint: printOf(derived.auth),
    withdrawPrint: printOf(derived.withdraw),
    recipient: key.recipient,
    replyRecipient: derived.replyRecipient,
    sealedIdentity: base64(await sealTo(custodians, new TextEncoder().encode(key.identity))),
    envelopes: [{ kind: "account", bytes: base64(await sealTo([key.recipient], padded(account))) }],
    lang: told.lang,
    keep: told.answers.keep,
  };
}

/** Tokens are spent, too young or too old: with a new one the same letter is taken. */
const RENEWALS = 5;

/**
 * Sends a letter until it has arrived; one that has arrived before is not taken twice. `begun` is what the page began with,
 * if it has. Answers the pass with which its files are sent after it. Throws Refused when it is not taken, whatever the token.
 */
export async function sendLetter(letter: Letter, line: LineOptions, begun?: Begun, working?: () => void): Promise<string> {
  let now = begun?.token ? begun : await begin(line);
  for (let renewal = 0; ; renewal++) {
    try {
      if (now.work) working?.();
      const work = now.work ? { work: await solved(now.work, line.stopped) } : {};
      const { pass = "" } = await post<{ pass?: string }>(
        "/tell/send",
        { body: JSON.stringify({ token: now.token, ...work, ...letter }) },
        line,
      );
      return pass;
    } catch (error) {
      if (!(error instanceof Refused) || !error.code.includes("token") || renewal >= RENEWALS) throw error;
      now = await begin(line);
      await waited(3000, line.stopped);
    }
  }
}
