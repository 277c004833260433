import {
  type Account,
  type Consents,
  type FileNote,
  type Note,
  openWith,
  type Payload,
  padded,
  type Reply,
  sealTo,
  unpadded,
} from "../../../intake/anywhere.ts";
import { keyOf } from "./keys.ts";
import { ask, base64Of, bytesFrom, Refused } from "./page.ts";

/** Something written in a case. `payload` is absent when it cannot be read. */
export interface Said {
  id: string;
  kind: string;
  day: string;
  /** The other side has fetched it. */
  seen: boolean;
  payload: Payload | undefined;
}

export interface OpenFile {
  id: string;
  note: FileNote | undefined;
  size: number;
  parts: number;
  complete: boolean;
}

/** A case while it is open: in the memory of this page. */
export interface OpenCase {
  at: string;
  /** Of the case itself. */
  identity: string;
  recipient: string;
  replyRecipient: string;
  keep: boolean;
  said: Said[];
  files: OpenFile[];
}

interface Sealed {
  recipient: string;
  replyRecipient: string;
  keep: boolean;
  identity: string;
  envelopes: { id: string; kind: string; day: string; seen: boolean; bytes: string }[];
  files: { id: string; note: string; size: number; parts: number; complete: boolean }[];
}

/** Fetches a case and opens it. `at`: its address at the desk. Throws Refused; `not-for-you` when the key does not open it. */
export async function openCase(at: string, custodian: string): Promise<OpenCase> {
  const sealed = (await ask(`${at}/sealed`)) as unknown as Sealed;
  const identity = await identityOf(sealed, custodian);
  const open = async (bytes: string): Promise<Payload | undefined> => {
    try {
      return unpadded(await openWith(identity, bytesFrom(bytes)));
    } catch {
      return undefined;
    }
  };
  const said: Said[] = [];
  for (const { bytes, ...rest } of sealed.envelopes) said.push({ ...rest, payload: await open(bytes) });
  const files: OpenFile[] = [];
  for (const { note, ...rest } of sealed.files) {
    const payload = await open(note);
    files.push({ ...rest, note: payload?.kind === "file" ? payload : undefined });
  }
  const { recipient, replyRecipient, keep } = sealed;
  return { at, identity, recipient, replyRecipient, keep, said, files };
}

async function identityOf({ identity, recipient }: Sealed, custodian: string): Promise<string> {
  try {
    const opened = new TextDecoder().decode(await openWith(custodian, bytesFrom(identity))).trim();
    // What is written here later is sealed to the recipient: it must be that of this very key.
    if ((await keyOf(opened)).recipient === recipient) return opened;
  } catch {
    // Said below.
  }
  throw new Refused("not-for-you");
}

/**
 * Seals a reply or a note and leaves it in the case: a reply to the person too. Throws Refused, and Problem `envelope-too-long`;
 * `reply-misled` when the case would have it sealed to somebody else than the account says.
 */
export async function write(open: OpenCase, payload: Reply | Note): Promise<void> {
  if (payload.kind === "reply" && isMisled(open)) throw new Refused("reply-misled");
  const recipients = payload.kind === "reply" ? [open.replyRecipient, open.recipient] : [open.recipient];
  const bytes = await sealTo(recipients, padded(payload));
  await ask(`${open.at}/sealed`, { kind: payload.kind, bytes: base64Of(bytes) });
}

/**
 * Whoever keeps the case has changed who could read a reply. They can put an account of their own beside the person's, so each of them is
 * asked. Accounts from before this was said inside them say nothing.
 */
const isMisled = ({ said, replyRecipient }: OpenCase): boolean =>
  said.some(({ payload }) => payload?.kind === "account" && payload.replyTo !== undefined && payload.replyTo !== replyRecipient);

export const accountOf = ({ said }: OpenCase): Account | undefined =>
  said.map(({ payload }) => payload).find((payload) => payload?.kind === "account");

/** What the person allows, the latest last; on one day, a change comes after what stood before it. */
export function consentsOf({ said }: OpenCase): Consents[] {
  const all = said.flatMap(({ payload }) => (payload?.kind === "account" || payload?.kind === "consents" ? [payload] : []));
  return all.toSorted((a, b) => rank(a) - rank(b) || (a.consents.day < b.consents.day ? -1 : 1)).map(({ consents }) => consents);
}

const rank = ({ kind }: Payload): number => (kind === "account" ? 0 : 1);

/**
 * What holds now. On one day nobody knows which of two changes came last: then only what all of that day's allow is allowed.
 */
export function allowedNow(open: OpenCase): Consents | undefined {
  const all = consentsOf(open);
  const last = all.at(-1);
  if (!last) return undefined;
  const [, ...changes] = all;
  const latest = changes.filter(({ day }) => day === last.day);
  const answers = { ...last.answers };
  for (const one of latest)
    for (const purpose of Object.keys(answers) as (keyof typeof answers)[]) answers[purpose] &&= one.answers[purpose];
  return { ...last, answers };
}
