import { now } from "../../kernel/clock.ts";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import { Problem } from "../../kernel/problem.ts";
import { countOf } from "../rules/bytes.ts";
import type { Hash } from "../rules/merkle.ts";
import { noteText, readNote, readVkey, type Signature, type VerifierKey, verifiedBy } from "../rules/note.ts";
import { writeAsked } from "./exchange.ts";
import type { WitnessTables } from "./tables.ts";

/** The part of the log that witnesses are asked about. */
export interface WitnessedLog {
  latest(): Promise<{ size: number; checkpoint: string } | undefined>;
  consistency(from: number, to: number): Promise<Hash[]>;
  /** Adds lines of a note, verified before, to the checkpoint of this size. */
  addSignatures(size: number, lines: readonly string[]): Promise<void>;
}

export interface WitnessAddress {
  /** Without the slash at its end: `https://other.example/witness`. */
  url: string;
  vkey: string;
}

export interface WitnessesOptions {
  database: Database<unknown>;
  log: WitnessedLog;
  witnesses: readonly WitnessAddress[];
  /** Lines that were added to the checkpoint of this size. */
  onCosigned?: (size: number, lines: readonly string[]) => Promise<void>;
  /** Told when a witness is away, or says that it has seen another log under our name. */
  onError: (error: unknown) => void;
  /** Milliseconds until a witness must have answered. */
  patience?: number;
  /** Milliseconds for which one that failed is left alone. */
  rest?: number;
}

export type WitnessProblem =
  /** It does not answer, or not as a witness does. */
  | "away"
  /** It does not know this log. */
  | "unknown"
  /** Its signature does not hold. */
  | "signature"
  /** It has seen more entries than there are, or others: this log was rolled back or forked. */
  | "conflict";

export interface WitnessState {
  name: string;
  vkey: string;
  /** Entries that it has cosigned, and when. */
  size: number;
  at?: string;
  problem?: WitnessProblem;
}

export interface Witnesses {
  /** Asks every witness that has not seen the last checkpoint, all at once. Never rejects because of one of them. */
  tick(signal?: AbortSignal): Promise<void>;
  state(): Promise<WitnessState[]>;
}

const PATIENCE = 10_000;
const REST = 60_000;
const LONGEST = 64 * 1024;

class Unwitnessed extends Error {
  override name = "Unwitnessed";
  readonly problem: WitnessProblem;

  constructor(problem: WitnessProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** Witnesses of the monitor's own log. The log never waits for them: their signatures are added when they come. */
export function openWitnesses(options: WitnessesOptions): Witnesses {
  const { log, witnesses, onCosigned, onError, patience = PATIENCE, rest = REST } = options;
  const database = seenAs<WitnessTables>(options.database);
  const asked = witnesses.map(({ url, vkey }) => ({ url: url.replace(/\/$/, ""), vkey, key: witnessKey(vkey) }));
  const resting = new Map<string, number>();

  const rows = () => database.db.selectFrom("witness_asked").selectAll().execute();
  const keep = (vkey: string, name: string, size: number, problem: WitnessProblem | null): Promise<void> =>
    database.transact(async (trx) => {
      const row = { size, problem, ...(problem === null && { at: now() }) };
      await trx
        .insertInto("witness_asked")
        .values({ vkey, name, at: "", ...row })
        .onConflict((conflict) => conflict.column("vkey").doUpdateSet(row))
        .execute();
    });

  async function post(url: string, body: string, signal?: AbortSignal): Promise<{ status: number; text: string }> {
    const end = AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]);
    try {
      const answer = await fetch(`${url}/add-checkpoint`, { method: "POST", body, redirect: "manual", signal: end });
      const chunks: Uint8Array[] = [];
      let length = 0;
      for await (const chunk of answer.body ?? []) {
        length += chunk.length;
        if (length > LONGEST) throw new Unwitnessed("away", "its answer does not end");
        chunks.push(chunk);
      }
      return { status: answer.status, text: Buffer.concat(chunks).toString("utf8") };
    } catch (error) {
      throw error instanceof Unwitnessed ? error : new Unwitnessed("away", "no answer");
    }
  }

  /** Asks one witness, from where it is; gives its signature. `corrected`: it has said where it is. */
  async function cosignature(
    { url, key }: (typeof asked)[number],
    { size, checkpoint }: { size: number; checkpoint: string },
    old: number,
    { corrected = false, signal }: { corrected?: boolean; signal?: AbortSignal | undefined } = {},
  ): Promise<Signature> {
    const proof = await log.consistency(old, size);
    const { status, text } = await post(url, writeAsked({ old, proof, checkpoint }), signal);
    if (status === 200) return signatureIn(text, checkpoint, key);
    if (status === 409) {
      const knows = sizeIn(text);
      if (knows > size || knows === old || corrected)
        throw new Unwitnessed("conflict", `it has seen ${knows} entries, or others`);
      return cosignature({ url, key, vkey: "" }, { size, checkpoint }, knows, { corrected: true, signal });
    }
    if (status === 422) throw new Unwitnessed("conflict", "what it has seen is not the beginning of this log");
    if (status === 403 || status === 404) throw new Unwitnessed("unknown", `status ${status}`);
    throw new Unwitnessed("away", `status ${status}`);
  }

  async function ask(one: (typeof asked)[number], seen: number, signal?: AbortSignal): Promise<void> {
    const latest = await log.latest();
    if (!latest || (resting.get(one.vkey) ?? 0) > Date.parse(now())) return;
    const old = Math.min(seen, latest.size);
    if (seen === latest.size && verifiedBy(readNote(latest.checkpoint), [one.key]).verified.length > 0) return;
    try {
      const signature = await cosignature(one, latest, old, { signal });
      const lines = [noteText({ text: "-\n", signatures: [signature] }).slice("-\n\n".length)];
      await log.addSignatures(latest.size, lines);
      await onCosigned?.(latest.size, lines);
      resting.delete(one.vkey);
      await keep(one.vkey, one.key.name, latest.size, null);
    } catch (error) {
      if (!(error instanceof Unwitnessed)) throw error;
      if (signal?.aborted) return;
      resting.set(one.vkey, Date.parse(now()) + rest);
      await keep(one.vkey, one.key.name, seen, error.problem);
      onError(new Error(`the witness ${one.key.name} did not cosign: ${error.message}`));
    }
  }

  return {
    async tick(signal) {
      const known = await rows();
      const sizeOf = (vkey: string) => known.find((row) => row.vkey === vkey)?.size ?? 0;
      await Promise.all(asked.map((one) => ask(one, sizeOf(one.vkey), signal).catch(onError)));
    },
    async state() {
      const known = await rows();
      return asked.map(({ vkey, key }) => {
        const row = known.find((one) => one.vkey === vkey);
        const problem = row?.problem as WitnessProblem | null | undefined;
        return { name: key.name, vkey, size: row?.size ?? 0, ...(row?.at && { at: row.at }), ...(problem && { problem }) };
      });
    },
  };
}

/** Public keys of the witnesses that have cosigned the log, whether they are still asked or not. */
export async function cosigners(database: Database<unknown>): Promise<string[]> {
  const { db } = seenAs<WitnessTables>(database);
  const rows = await db.selectFrom("witness_asked").select("vkey").where("size", ">", 0).orderBy("vkey").execute();
  return rows.map(({ vkey }) => vkey);
}

function witnessKey(vkey: string): VerifierKey {
  const key = readVkey(vkey);
  if (key.kind !== "cosignature") throw new Problem("witness-key", 500, "A key in VIGIE_WITNESSES is not the key of a witness.");
  return key;
}

function signatureIn(text: string, checkpoint: string, key: VerifierKey): Signature {
  try {
    const { signatures } = readNote(`${readNote(checkpoint).text}\n${text}`);
    const own = signatures.filter(({ name, id }) => name === key.name && id === key.id);
    const { verified } = verifiedBy({ text: readNote(checkpoint).text, signatures: own.slice(0, 1) }, [key]);
    if (own[0] && verified.length === 1) return own[0];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  throw new Unwitnessed("signature", "its signature does not hold");
}

function sizeIn(text: string): number {
  try {
    return countOf(text.trimEnd(), "the size");
  } catch {
    throw new Unwitnessed("away", "it does not say what it has seen");
  }
}
