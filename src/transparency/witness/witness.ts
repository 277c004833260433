import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { now } from "../../kernel/clock.ts";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import { writeDurably } from "../../kernel/durable-files.ts";
import { Problem } from "../../kernel/problem.ts";
import { secretBytes } from "../../kernel/secrets.ts";
import { base64, bytesOf, fromBase64, sameBytes } from "../rules/bytes.ts";
import { type Checkpoint, readCheckpointText } from "../rules/checkpoint.ts";
import { verifyConsistency } from "../rules/merkle.ts";
import {
  cosign,
  type Note,
  noteText,
  readNote,
  readVkey,
  type SigningKey,
  signingKey,
  type VerifierKey,
  verifiedBy,
  vkey,
} from "../rules/note.ts";
import { type Asked, readAsked } from "./exchange.ts";
import type { WitnessTables } from "./tables.ts";

export interface WitnessOptions {
  database: Database<unknown>;
  /** Folder of the witness's own key, apart from the data. */
  keyFolder: string;
  /** Names the witness, at its first start: an address without its scheme. */
  name: string;
  /** Public keys of the logs that it watches; the key's name is the log's origin. */
  logs: readonly string[];
}

export interface Answer {
  status: 200 | 400 | 403 | 404 | 409 | 422;
  body: string;
  mediaType?: string;
}

/** One that says when it saw a log, and that what it saw then is the beginning of what it sees now. */
export interface Witness {
  readonly vkey: string;
  /** Answers `add-checkpoint`. What is cosigned is on disk before. */
  addCheckpoint(body: string): Promise<Answer>;
  /** The logs that are watched, and how far. */
  watched(): Promise<{ origin: string; size?: number; at?: string }[]>;
}

const refused = (status: Answer["status"], body: string): Answer => ({ status, body: `${body}\n` });
const knownSize = (size: number): Answer => ({ status: 409, body: `${size}\n`, mediaType: "text/x.tlog.size" });

export async function openWitness({ database: given, keyFolder, name, logs }: WitnessOptions): Promise<Witness> {
  const database = seenAs<WitnessTables>(given);
  const key = await keyIn(keyFolder, name);
  const known = logs.map((log) => readVkey(log));

  /** Compares with what was seen before and writes down what is seen now, all or nothing: two at a time cannot fork it. */
  const see = (asked: Asked, { origin, size, root }: Checkpoint): Promise<Answer | undefined> =>
    database.transact(async (trx) => {
      await database.lock(trx, `witness ${origin}`);
      const before = await trx.selectFrom("witness_log").selectAll().where("origin", "=", origin).executeTakeFirst();
      const seen = before?.size ?? 0;
      if (asked.old !== seen) return knownSize(seen);
      const beginning = before ? base64.decode(before.root) : undefined;
      if (beginning && seen === size && !sameBytes(beginning, root)) return knownSize(seen);
      const grew = beginning && seen > 0 ? verifyConsistency(seen, size, beginning, root, asked.proof) : asked.proof.length === 0;
      if (!grew) return refused(422, "The proof does not lead from what was seen to this checkpoint.");
      const row = { size, root: base64.encode(root), checkpoint: asked.checkpoint, at: now() };
      await trx
        .insertInto("witness_log")
        .values({ origin, ...row })
        .onConflict((conflict) => conflict.column("origin").doUpdateSet(row))
        .execute();
      return undefined;
    });

  return {
    vkey: vkey(key),
    async addCheckpoint(body) {
      const read = understood(body);
      if (!read) return refused(400, "This is no request to add a checkpoint.");
      const { asked, note, checkpoint } = read;
      const own = known.filter((one) => one.name === checkpoint.origin);
      if (own.length === 0) return refused(404, "This log is not watched here.");
      if (!signedByOne(note, own)) return refused(403, "The checkpoint is not signed with a key that is known for this log.");
      if (asked.old > checkpoint.size) return refused(400, "A log only grows.");
      const refusal = await see(asked, checkpoint);
      if (refusal) return refusal;
      const seconds = Math.floor(Date.parse(now()) / 1000);
      const line = noteText({ text: "-\n", signatures: [cosign(note.text, key, seconds)] }).slice("-\n\n".length);
      return { status: 200, body: line };
    },
    async watched() {
      const rows = await database.db.selectFrom("witness_log").select(["origin", "size", "at"]).execute();
      return [...new Set(known.map((one) => one.name))].map((origin) => ({
        origin,
        ...rows.find((row) => row.origin === origin),
      }));
    },
  };
}

function understood(body: string): { asked: Asked; note: Note; checkpoint: Checkpoint } | undefined {
  try {
    const asked = readAsked(body);
    const note = readNote(asked.checkpoint);
    return { asked, note, checkpoint: readCheckpointText(note.text) };
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

const signedByOne = (note: Note, keys: readonly VerifierKey[]): boolean => verifiedBy(note, keys).verified.length > 0;

const KEY = "signing-key";
const SEED_BYTES = 32;

/** The key of this witness; made at its first start, and from then on named as it was then. */
async function keyIn(folder: string, name: string): Promise<SigningKey> {
  const path = join(folder, KEY);
  const read = ((): string | undefined => {
    try {
      return readFileSync(path, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  })();
  if (read !== undefined) {
    const [, kept, seed] = /^([^\s+]+) (\S+)\n$/.exec(read) ?? [];
    if (!kept || !seed) throw damaged();
    try {
      return signingKey(kept, fromBase64(seed, "the key", SEED_BYTES), "cosignature");
    } catch {
      throw damaged();
    }
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = signingKey(name, secretBytes(SEED_BYTES), "cosignature");
  await writeDurably({ path, bytes: bytesOf(`${name} ${base64.encode(key.seed)}\n`), mode: 0o600 });
  return key;
}

const damaged = (): Problem =>
  new Problem("witness-key-damaged", 500, "The key in VIGIE_KEYS/witness is not a key any more. Bring it back from its copy.");
