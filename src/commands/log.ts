import type { Config } from "../config.ts";
import { type House, openHouse } from "../open.ts";
import { openLogOf } from "../open-log.ts";
import { type Log, readCheckpoint } from "../transparency/index.ts";
import type { Output } from "./output.ts";

/** `vigie log status`: what the log is, how far it is signed, and with which key. */
export const logStatus = (config: Config, out: Output): Promise<void> =>
  withLog(config, async (log, house) => {
    const latest = await log.latest();
    const { keys } = log.keys();
    const key = keys.at(-1)?.vkey;
    const behind = (await house.ledger.maxSeq()) - (await log.position("ledger"));
    out.line(`Log ${log.origin}: ${latest ? `${latest.size} entries, signed ${latest.at}` : "nothing signed yet"}.`);
    if (latest) out.line(`Root: ${Buffer.from(readCheckpoint(latest.checkpoint).root).toString("base64")}`);
    out.line(`Key: ${key ?? "missing"}${keys.length > 1 ? ` (the ${keys.length}th; /log/keys.json has those before)` : ""}`);
    if (behind > 0) out.line(`${behind} revisions of the ledger are not in it yet: \`vigie start\` brings them in.`);
    out.result({ origin: log.origin, size: latest?.size ?? 0, signed: latest?.at, checkpoint: latest?.checkpoint, key, behind });
  });

/** `vigie log verify`: reads every entry, and makes files anew that were lost. Answers whether the log is what it signed. */
export const logVerify = (config: Config, out: Output): Promise<boolean> =>
  withLog(config, async (log) => {
    out.progress("Log …");
    const { size, remade, faults } = await log.verify();
    for (const path of remade) out.line(`made anew  ${path}`);
    for (const fault of faults) out.line(`fault      ${fault}`);
    out.line(`Log: ${size} entries, ${faults.length === 0 ? "as signed" : "not what was signed: nothing more is signed"}.`);
    out.result({ ok: faults.length === 0, size, remade, faults });
    return faults.length === 0;
  });

/** `vigie log rotate-key`: the old key signs that the new one follows it, and is destroyed. */
export const logRotateKey = (config: Config, lost: boolean, out: Output): Promise<void> =>
  withLog(config, async (log) => {
    const key = await log.rotateKey({ lost });
    out.line(`The log signs with a new key: ${key}`);
    out.line(
      lost
        ? "Nothing vouches for it: say publicly, with its words, why the old one is gone."
        : "The old key has signed that this one follows it: /log/keys.json. Keep a copy of VIGIE_KEYS/log in a safe place.",
    );
    out.result({ key, lost });
  });

async function withLog<T>(config: Config, work: (log: Log, house: House) => Promise<T>): Promise<T> {
  const house = await openHouse(config);
  try {
    return await work(await openLogOf(house), house);
  } finally {
    await house.close();
  }
}
