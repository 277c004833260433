import { padded, unpadded } from "../rules/envelope.ts";
import { newCaseKey, openWith, sealTo } from "../sealing/case-key.ts";
import type { PersonCase } from "../vault/case.ts";
import type { ShownReply } from "./pages/box.tsx";

/** Replies that are opened for one page. As many are opened when there are fewer, or none, or no such case. */
const OPENED = 3;
/** Bytes of HTML that the replies of one page may fill. */
const ROOM = 7000;

/** A reply to nobody: opening it costs what opening a real one costs. */
export interface Dummy {
  identity: string;
  bytes: Uint8Array;
}

export async function sealedDummy(): Promise<Dummy> {
  const { identity, recipient } = await newCaseKey();
  return { identity, bytes: await sealTo([recipient], padded({ kind: "reply", text: "", day: "2000-01-01" })) };
}

export interface RepliesPage {
  shown: ShownReply[];
  /** Where the rest begins. */
  next: string | undefined;
}

/**
 * The replies from a place on, the latest first, as many as fit into a page. `from` is a reply's number and a place in its
 * text, `2.480`; anything else is the beginning.
 */
export async function openReplies(
  found: PersonCase | undefined,
  identity: string,
  dummy: Dummy,
  from: string,
): Promise<RepliesPage> {
  const replies = found?.replies.toReversed() ?? [];
  const [, first = "0", at = "0"] = /^(\d{1,4})\.(\d{1,6})$/.exec(from) ?? [];
  let place = Number(at);
  let room = ROOM;
  const shown: ShownReply[] = [];
  let next: string | undefined;
  for (let turn = 0; turn < OPENED; turn++) {
    const number = Number(first) + turn;
    const reply = replies[number];
    const text = await textOf(reply ? { identity, bytes: reply.bytes } : dummy);
    if (!reply || next !== undefined) continue;
    const piece = text === undefined ? undefined : piecesOf(text.slice(place), room);
    if (piece === "") {
      next = `${number}.${place}`;
      continue;
    }
    shown.push({ day: reply.day, text: piece });
    const end = place + (piece?.length ?? 0);
    if (text !== undefined && end < text.length) next = `${number}.${end}`;
    room -= piece === undefined ? 0 : weight(piece);
    place = 0;
  }
  if (next === undefined && Number(first) + OPENED < replies.length) next = `${Number(first) + OPENED}.0`;
  return { shown, next };
}

async function textOf({ identity, bytes }: Dummy): Promise<string | undefined> {
  try {
    const payload = unpadded(await openWith(identity, bytes));
    return payload.kind === "reply" ? payload.text : undefined;
  } catch {
    return undefined;
  }
}

const weight = (text: string): number => Buffer.byteLength(text.replace(/[&<>"']/g, "12345"));

/** As much of the text as fits, ended at a whole sign. */
function piecesOf(text: string, room: number): string {
  if (weight(text) <= room) return text;
  let end = 0;
  let filled = 0;
  for (const sign of text) {
    filled += weight(sign);
    if (filled > room) break;
    end += sign.length;
  }
  return text.slice(0, end);
}
