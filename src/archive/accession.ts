import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { now } from "../kernel/clock.ts";
import { idFromName } from "../kernel/ids.ts";
import type { Objects } from "../kernel/objects/index.ts";
import { Problem } from "../kernel/problem.ts";
import { type Ledger, publish, type RecordBody } from "../registry/index.ts";
import { LIMITS, type Limits } from "./rules/limits.ts";
import { noteOf } from "./rules/notices.ts";
import { isRefusalCode, REFUSALS, refused } from "./rules/refusals.ts";
import { fileName } from "./rules/shown.ts";
import { fileOf, type Stored, sourceBody } from "./rules/source-body.ts";
import { parseApart } from "./sandbox.ts";
import type { Alone } from "./turns.ts";

export interface Archive {
  objects: Objects;
  ledger: Ledger;
  publish: boolean;
  /** `two`: a second person must approve before publication, so that nothing is published at once. */
  reviewers: "one" | "two";
  /** The account or role that adds: a name, never an address. `team` when it is not said. */
  actor?: string;
  /** Keep the bytes without reading them: for a file that was refused. */
  asIs?: boolean;
  limits?: Limits;
}

/** A file on disk, and the name that it had where it came from. */
export interface Given {
  path: string;
  name: string;
  /** What it is called, where that is known better than its first lines say. */
  title?: string;
}

export interface Accessioned {
  /** Id of the source's record. */
  record: string;
  /** SHA-256 of the file that was added. */
  sha256: string;
  handle: string;
  title: string;
  state: RecordBody["state"];
  /** The same bytes had been added before; nothing was written. */
  existed: boolean;
  /** What the one who adds should know: a clause each. */
  notes: string[];
}

const ACTOR = "team";

export type Stage = "hashing" | "reading" | "storing" | "done";

/**
 * The id of the record of an item follows from its bytes: whoever adds them again, from wherever, at the same time or years
 * later, meets the same record.
 */
export const sourceIdOf = (sha256: string): string => idFromName(`file ${sha256}`);

/**
 * Begins to add one file: its bytes and all that is made of them become objects. What is given back, when called, says so
 * in one row of the ledger. Killed in between, it leaves objects that nobody names, and the next attempt finds them there.
 * What is stored is stored `alone`: one that fills the disk does not take the room of another. Both throw a Problem whose code is a key of REFUSALS, or one of the store or the rules of publication.
 */
export async function prepare(
  { path, name, title }: Given,
  archive: Archive,
  stage: (stage: Stage) => void,
  alone: Alone,
): Promise<() => Promise<Accessioned>> {
  const before = await readable(path);
  stage("hashing");
  const sha256 = await hashOf(path);
  const record = sourceIdOf(sha256);
  const there = await archive.ledger.head(record);
  if (there) return () => existing(record, sha256, archive);
  const folder = await mkdtemp(join(tmpdir(), "vigie-add-")).catch(unwritable);
  try {
    stage("reading");
    const item = { path, name: fileName(name), sha256, bytes: before.size };
    const read = await readAll(item, archive, folder);
    stage("storing");
    const files = await alone(() => storeAll(read, archive.objects));
    const body = sourceBody(record, files, now(), title);
    return () => register(body, notesOf(read), archive);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files of a record that is there or comes about in another way. */
export interface FilesRead {
  /** As a record lists them, the item first and what came inside it after. */
  files: Record<string, unknown>[];
  title?: string;
  notes: string[];
}

/** Reads a file that is stored already, and stores what is made of it. One that is refused is kept as it came. `room`: an empty folder of the caller's. */
export async function filesOf(item: Item, archive: Archive, room: string, at: string): Promise<FilesRead> {
  const inner = join(room, "inner");
  await mkdir(inner).catch(unwritable);
  const read = await readInner(item, archive, inner, 0);
  const stored = await storeAll(read, archive.objects);
  const { title } = stored[0].parsed;
  return { files: stored.map((file) => fileOf(file, at)), ...(title && { title }), notes: notesOf(read) };
}

async function readable(path: string) {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw refused(error.code === "EACCES" || error.code === "EPERM" ? "file-forbidden" : "file-not-found");
  });
  if (!found.isFile()) throw refused("file-special");
  if (found.size === 0) throw refused("file-empty");
  return found;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash).catch((error: NodeJS.ErrnoException) => {
    throw refused(error.code === "EACCES" || error.code === "EPERM" ? "file-forbidden" : "file-unreadable");
  });
  return hash.digest("hex");
}

export interface Item {
  path: string;
  name: string;
  sha256: string;
  bytes: number;
  within?: string;
}

interface Read extends Omit<Stored, "derivations"> {
  path: string;
  folder: string;
  notes: string[];
}

/** The item and all that is inside it, each read in a process of its own. */
async function readAll(item: Item, archive: Archive, parent: string, depth = 0): Promise<Read[]> {
  const limits = archive.limits ?? LIMITS;
  const folder = join(parent, "made");
  await mkdir(folder).catch(unwritable);
  const { path, name, sha256 } = item;
  const parsed = await parseApart({ path, name, sha256, folder, limits, asIs: archive.asIs ?? false });
  const { length } = parsed.attachments;
  const notes = parsed.notices.map(noteOf);
  const all: Read[] = [{ ...item, parsed, folder, notes }];
  if (depth >= limits.depth) return length > 0 ? [{ ...item, parsed, folder, notes: [...notes, tooDeep] }] : all;
  for (const [index, attachment] of parsed.attachments.entries()) {
    const path = join(folder, attachment.file);
    const inner = {
      path,
      name: attachment.name,
      sha256: await hashOf(path),
      bytes: (await stat(path)).size,
      within: item.sha256,
    };
    const room = join(parent, String(index));
    await mkdir(room).catch(unwritable);
    all.push(...(await readInner(inner, archive, room, depth + 1)));
  }
  return all;
}

const tooDeep = "mails inside its mails are kept in the original only";

/** An attachment that is refused by its parser is kept as it came: the mail is worth having. */
async function readInner(inner: Item, archive: Archive, room: string, depth: number): Promise<Read[]> {
  try {
    return await readAll(inner, archive, room, depth);
  } catch (error) {
    if (!(error instanceof Problem) || !isRefusalCode(error.code) || error.code === "disk-full") throw error;
    await rm(join(room, "made"), { recursive: true, force: true });
    const [plain, ...more] = await readAll(inner, { ...archive, asIs: true }, room, depth);
    const why = `its attachment ${inner.name} is kept without text (${REFUSALS[error.code][0].replace(/\.$/, "")})`;
    return plain ? [{ ...plain, notes: [why] }, ...more] : more;
  }
}

async function storeAll(read: readonly Read[], objects: Objects): Promise<[Stored, ...Stored[]]> {
  const [first, ...others] = read;
  if (!first) throw new Error("an item without a file");
  const files: [Stored, ...Stored[]] = [await store(first, objects)];
  for (const other of others) files.push(await store(other, objects));
  return files;
}

async function store({ path, folder, sha256, parsed, name, bytes, within }: Read, objects: Objects): Promise<Stored> {
  const put = await objects.put(createReadStream(path));
  if (put.sha256 !== sha256) throw refused("file-changed");
  // Before the text layer, which names them.
  for (const picture of parsed.pictures) {
    const kept = await objects.put(createReadStream(join(folder, picture.file)));
    if (kept.sha256 !== picture.sha256) throw refused("not-stored");
  }
  const derivations: Stored["derivations"] = [];
  for (const derived of parsed.derived) {
    const { sha256, bytes } = await objects.put(createReadStream(join(folder, derived.file)));
    derivations.push({ ...derived, sha256, bytes });
  }
  return { sha256, name, bytes, parsed, derivations, ...(within && { within }) };
}

async function register(body: RecordBody, notes: string[], archive: Archive): Promise<Accessioned> {
  const { ledger, actor = ACTOR } = archive;
  const appended = await ledger
    .append([{ body, act: "created", reason: "Added from a file.", actor, expected: 0 }])
    .catch((error) => {
      // Someone else added the same bytes meanwhile.
      if (error instanceof Problem && error.code === "version-conflict") return undefined;
      throw error;
    });
  const [revision] = appended ?? [];
  const sha256 = (body.fields.files as { sha256: string }[])[0]?.sha256 ?? "";
  if (!revision) return existing(body.id, sha256, archive);
  const state = archive.publish ? await published(body.id, archive) : revision.body.state;
  return { record: body.id, sha256, handle: revision.body.handle, title: titleOf(body), state, existed: false, notes };
}

/** What was added before, and is still a draft when it should have been published, is published now. */
async function existing(record: string, sha256: string, archive: Archive): Promise<Accessioned> {
  const latest = await archive.ledger.latest(record);
  if (!latest) throw new Error(`record ${record} has a head and no revision`);
  const { handle, state } = latest.body;
  const now = archive.publish && state === "draft" ? await published(record, archive) : state;
  return { record, sha256, handle, title: titleOf(latest.body), state: now, existed: true, notes: [] };
}

async function published(record: string, { ledger, actor = ACTOR, reviewers }: Archive): Promise<RecordBody["state"]> {
  const revision = await publish(ledger, record, {
    actor,
    reason: "Added and published from a file.",
    secondReviewer: reviewers === "two",
  });
  return revision.body.state;
}

export const titleOf = (body: RecordBody): string => body.title[body.lang]?.text ?? "";

const notesOf = (read: readonly Read[]): string[] =>
  read.flatMap(({ notes, within, name }) =>
    notes.map((one) => (within && !one.startsWith("its attachment") ? `in ${name}: ${one}` : one)),
  );

const unwritable = (error: NodeJS.ErrnoException): never => {
  if (error.code === "ENOSPC" || error.code === "EDQUOT") throw refused("disk-full");
  throw error;
};
