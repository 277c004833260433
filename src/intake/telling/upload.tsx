import { type Cleaned, cleanCopy } from "../cleaning/cleaning.ts";
import type { Telltale } from "../cleaning/said.ts";
import { deriveFrom } from "../rules/derive.ts";
import { padded } from "../rules/envelope.ts";
import { CLEANED_FILE_BYTES, FILE_BYTES, PART_BYTES } from "../rules/limits.ts";
import type { FileNote } from "../rules/payload.ts";
import { sealTo } from "../sealing/case-key.ts";
import { sealedLength } from "../sealing/length.ts";
import { sealedParts } from "../sealing/parts.ts";
import { type Aside, openAside } from "./aside.ts";
import { isFull } from "./coming-back.tsx";
import type { Shown, Step } from "./flow.tsx";
import type { FileReader, Posted, PostedFile } from "./form.ts";
import type { Ground } from "./ground.ts";
import { FilesPage } from "./pages/files.tsx";
import { ReturnPage } from "./pages/return.tsx";
import type { TellView } from "./pages/view.ts";

/** Bytes of files that are held at the same time, all people together: in memory, and aside. */
const MEMORY = 56 * 1024 * 1024;
const DISK = 2 * 1024 * 1024 * 1024;
/** Bytes of a file that wait in memory for the rest of it: a photo. */
const SMALL = 4 * 1024 * 1024;
/** Milliseconds that a file waits for the room of others before it gives up. */
const PATIENCE = 30_000;

/** Room for files on their way: each takes as it comes, and waits while there is none. */
export interface Room {
  take(bytes: number): Promise<boolean>;
  give(bytes: number): void;
}

export interface Rooms {
  memory: Room;
  disk: Room;
}

export const openRooms = (): Rooms => ({ memory: openRoom(MEMORY), disk: openRoom(DISK) });

export function openRoom(most: number, patience = PATIENCE): Room {
  let left = most;
  const waiting = new Set<() => void>();
  return {
    async take(bytes) {
      const until = AbortSignal.timeout(patience);
      while (left < bytes) {
        if (until.aborted) return false;
        await new Promise<void>((go) => {
          waiting.add(go);
          until.addEventListener("abort", () => go(), { once: true });
        });
      }
      left -= bytes;
      return true;
    },
    give(bytes) {
      left += bytes;
      for (const go of waiting) go();
      waiting.clear();
    },
  };
}

/** A file that has come. What can be cleaned is in memory; what is longer lies aside. */
export type Came =
  | { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }
  | { name: string; mediaType: string; aside: Aside };

/** A file that has come whole, or why it has not. */
export interface Taken extends FileReader {
  /** What the form's pass holds: it was good when the file began, which may be an hour ago. */
  root(): Uint8Array | undefined;
  result(): Promise<Came | "none" | "too-large" | "crowded">;
  /** Gives its room back. To be called in the end, whatever happened. */
  done(): Promise<void>;
}

/** Takes one file in, when the form before it carries a good pass. */
export function takeFile(g: Ground, { memory, disk }: Rooms): Taken {
  const chunks: Uint8Array[] = [];
  let held = 0;
  let lent = 0;
  let aside: Aside | undefined;
  let root: Uint8Array | undefined;
  let state: "none" | "whole" | "too-large" | "crowded" = "none";
  let head = { name: "", mediaType: "" };
  const release = (): void => {
    memory.give(held);
    held = 0;
    chunks.length = 0;
  };
  const putAside = async (chunk: Uint8Array): Promise<boolean> => {
    if (!(await disk.take(chunk.length))) return false;
    lent += chunk.length;
    await aside?.write(chunk);
    return true;
  };
  const keeps = async (chunk: Uint8Array): Promise<boolean> => {
    if (!aside && held + chunk.length <= SMALL) {
      if (!(await memory.take(chunk.length))) return false;
      held += chunk.length;
      chunks.push(chunk);
      return true;
    }
    if (!aside) {
      aside = await openAside();
      for (const before of chunks) if (!(await putAside(before))) return false;
      release();
    }
    return putAside(chunk);
  };
  return {
    mostBytes: FILE_BYTES,
    async take(file: PostedFile, form: Posted) {
      root = form.get("step") === "files" ? g.passes.open(form.get("pass")) : undefined;
      if (!root) return;
      head = { name: file.name.slice(0, 200), mediaType: file.mediaType.slice(0, 100) };
      try {
        for await (const chunk of file.bytes) {
          if (await keeps(chunk)) continue;
          state = "crowded";
          return;
        }
      } catch (error) {
        // A line that breaks is seen in the form; a disk that is full is not.
        state = "crowded";
        if (error instanceof Error && "code" in error) g.fault(error);
        throw error;
      }
      state = file.tooLarge() ? "too-large" : held + lent > 0 ? "whole" : "none";
    },
    root: () => root,
    async result() {
      if (state !== "whole") return state;
      if (!aside) return { ...head, bytes: new Uint8Array(Buffer.concat(chunks)) };
      const length = aside.length();
      if (length > CLEANED_FILE_BYTES) return { ...head, aside };
      if (!(await memory.take(length))) return "crowded";
      held = length;
      const bytes = new Uint8Array(length);
      let at = 0;
      for await (const chunk of aside.read()) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      return { ...head, bytes };
    },
    async done() {
      release();
      disk.give(lent);
      lent = 0;
      await aside?.close();
      aside = undefined;
    },
  };
}

/** What becomes of a page with a file: it is cleaned where that can be, sealed and kept, or nothing of it is. */
export async function uploaded({ g, v, form }: Pick<Step, "g" | "v" | "form">, taken: Taken): Promise<Shown> {
  const root = taken.root() ?? g.passes.open(form.get("pass"));
  if (!root) return { page: <ReturnPage v={v} trouble={v.t("return-expired")} />, status: 422 };
  const pass = g.passes.issue(root);
  const refused = (trouble: string, status: 422 | 503 = 422): Shown => ({
    page: <FilesPage v={v} pass={pass} trouble={trouble} />,
    status,
  });
  const file = await taken.result();
  if (!form.whole && file !== "too-large") return refused(v.t("files-torn"));
  if (file === "none") return refused(v.t("files-none"));
  if (file === "too-large") return refused(v.t("files-too-big", { each: String(FILE_BYTES / 2 ** 20) }));
  if (file === "crowded") return refused(v.t("wait-lead"), 503);
  try {
    const { lookup, auth } = await deriveFrom(root);
    const found = await g.vault.find(lookup, auth);
    if (!found) return { page: <ReturnPage v={v} trouble={v.t("return-not-found")} /> };
    const door = { id: found.id, recipient: found.recipient };
    const cleaned = "aside" in file ? NOT_LOOKED_AT : await cleanCopy(file.bytes);
    const note = { kind: "file", name: file.name, mediaType: cleaned.mediaType } as const;
    const original = cleaned.copy ? { original: true } : {};
    const asItIs = (bytes: number): FileNote => ({ ...note, bytes, clean: false, ...original });
    if (cleaned.copy) await keep(g, door, { ...note, bytes: cleaned.copy.length, clean: true }, inChunks(cleaned.copy));
    if ("aside" in file) await keep(g, door, asItIs(file.aside.length()), file.aside.read());
    else if (!cleaned.copy || form.get("original") === "yes")
      await keep(g, door, asItIs(file.bytes.length), inChunks(file.bytes));
    return { page: <FilesPage v={v} pass={pass} news={arrived(v, file.name, cleaned)} /> };
  } catch (error) {
    if (isFull(error)) return refused(v.t("files-too-many"));
    g.fault(error);
    return refused(v.t("trouble-unavailable"), 503);
  }
}

/** Too long to be looked at. */
const NOT_LOOKED_AT: Cleaned = { mediaType: "application/octet-stream", said: [] };

const REVEALS: Readonly<Record<Telltale, string>> = {
  place: "reveal-place",
  time: "reveal-time",
  device: "reveal-device",
  person: "reveal-name",
  software: "reveal-other",
  words: "reveal-other",
};

/** Says that it has arrived, what it had hidden, and whether that is gone. */
function arrived({ t }: TellView, name: string, { copy, said }: Cleaned): string {
  const hidden = new Set(said.map(({ what }) => t(REVEALS[what])));
  const words = [t("files-arrived", { name }), t(copy ? "files-cleaned" : "files-not-cleaned")];
  return [...words, ...[...hidden].map((one) => `(${one})`)].join(" ");
}

async function keep(
  { vault }: Ground,
  door: { id: string; recipient: string },
  note: FileNote,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  const sealedNote = await sealTo([door.recipient], padded(note));
  const { file, key } = await vault.beginFile(door.id, { size: sealedLength(note.bytes), sealedNote, partBytes: PART_BYTES });
  let n = 0;
  for await (const part of sealedParts([door.recipient], bytes, { length: note.bytes })) {
    await vault.putPart(file, key, n, part);
    n++;
  }
  await vault.completeFile(file, key);
}

const CHUNK = 65_536;

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}
