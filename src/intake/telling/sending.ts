import { Problem } from "../../kernel/problem.ts";
import type { Code } from "../rules/code.ts";
import { type Derived, deriveFrom, itemsOf, printOf } from "../rules/derive.ts";
import { padded } from "../rules/envelope.ts";
import { newCaseKey, sealTo } from "../sealing/case-key.ts";
import type { Ground } from "./ground.ts";
import { Busy } from "./queue.ts";
import { rootOf } from "./root.ts";
import { consentsIn, type Told } from "./told.ts";
import type { TellWords } from "./words.ts";

/** What follows from a code: the root, which goes into a pass, and all else. */
export interface Keys {
  root: Uint8Array;
  derived: Derived;
}

/** From what was worked out before, where that is there and of this code; else waits its turn. Throws Busy when too many do. */
export async function keysOf(code: Code, { deriving, vault, passes }: Ground, ready = ""): Promise<Keys> {
  const root = passes.open(ready, spelling(code)) ?? (await deriving.run(0, () => rootOf(code, vault.salt)));
  return { root, derived: await deriveFrom(root) };
}

/** Works out what follows from a code, for `keysOf`; nothing when too many wait: then it is done when it is needed. */
export async function readied(code: Code, g: Ground): Promise<string> {
  try {
    const { root } = await keysOf(code, g);
    return g.passes.issue(root, spelling(code));
  } catch (error) {
    if (error instanceof Busy) return "";
    throw error;
  }
}

const spelling = ({ groups }: Code): string => groups.join("");

/**
 * Seals what was told, in memory, and gives it to the vault. Resolves when it is kept; `again`: it was before.
 * Throws Problems of the vault, `envelope-too-long`, and `intake-closed` when nobody could open it.
 */
export async function send(told: Told & { code: Code }, t: TellWords, g: Ground): Promise<Keys & { again: boolean }> {
  const custodians = await activeRecipients(g);
  const keys = await keysOf(told.code, g, told.ready);
  const { derived } = keys;
  const key = await newCaseKey();
  const consents = consentsIn(told.yes, t, g.today());
  const account = padded({
    v: 1,
    kind: "account",
    lang: t.lang,
    day: consents.day,
    path: "plain",
    text: told.text,
    consents,
    items: itemsOf(derived),
    replyTo: derived.replyRecipient,
  });
  const { again } = await g.vault.submit(
    {
      recipient: key.recipient,
      replyRecipient: derived.replyRecipient,
      lookupPrint: printOf(derived.lookup),
      authPrint: printOf(derived.auth),
      withdrawPrint: printOf(derived.withdraw),
      sealedIdentity: await sealTo(custodians, new TextEncoder().encode(key.identity)),
      custodians,
      envelopes: [{ kind: "account", bytes: await sealTo([key.recipient], account) }],
      lang: t.lang,
      path: "plain",
      keep: consents.answers.keep,
    },
    told.token,
  );
  return { ...keys, again };
}

/** Is there nobody who could open what is told? A vault that does not answer gives no reason why it is closed. */
export const isKeyless = async ({ vault }: Pick<Ground, "vault">): Promise<boolean> => {
  const custodians = await vault.custodians().catch(() => undefined);
  return custodians !== undefined && !custodians.some((one) => one.active);
};

/** Those whom a new case is sealed to. Throws `intake-closed` (503) when there is nobody, or intake is switched off. */
export async function activeRecipients({ vault }: Pick<Ground, "vault">): Promise<string[]> {
  const active = (await vault.open()) ? (await vault.custodians()).filter((one) => one.active) : [];
  if (active.length === 0) throw new Problem("intake-closed", 503, "Nobody could open what is told, so nothing is taken.");
  return active.map(({ recipient }) => recipient);
}
