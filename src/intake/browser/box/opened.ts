import type { Derived } from "../../rules/derive.ts";
import { padded } from "../../rules/envelope.ts";
import type { Payload } from "../../rules/payload.ts";
import { sealTo } from "../../sealing/case-key.ts";
import { base64 } from "../bytes.ts";
import { post } from "../line.ts";
import type { Page } from "../page.ts";
import { lineOf } from "../steps/send.ts";

/** What the server answers to a code, in as many bytes for a known one as for one that nobody has. */
export interface Box {
  found: boolean;
  recipient: string;
  replies: { bytes: string; day: string }[];
  /** The number of the first reply that did not fit: another answer of a fixed size has it. */
  next?: number;
  files: { complete: boolean }[];
}

/** A box that a code has opened. */
export interface Opened {
  page: Page;
  keys: Derived;
  box: Box;
}

/** Back to the box, with news of what was done. */
export type Again = (news?: string) => Promise<void>;

/** Seals one more thing to the case and sends it. */
export async function adds(
  { page, keys, box }: Opened,
  payload: Payload & { kind: "more" | "consents" },
  say: (words: string) => void,
): Promise<void> {
  const bytes = base64(await sealTo([box.recipient], padded(payload)));
  const keep = payload.kind === "consents" ? { keep: payload.consents.answers.keep } : {};
  const body = JSON.stringify({ lookup: keys.lookup, auth: keys.auth, kind: payload.kind, bytes, ...keep });
  await post("/tell/more", { body }, lineOf(page, say));
  page.arrived();
}
