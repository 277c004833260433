import { type Cleaned, cleanCopy } from "../cleaning/cleaning.ts";
import type { Telltale } from "../cleaning/said.ts";
import { deriveFrom } from "../rules/derive.ts";
import { padded } from "../rules/envelope.ts";
import { PART_BYTES, PLAIN_FILE_BYTES } from "../rules/limits.ts";
import type { FileNote } from "../rules/payload.ts";
import { sealTo } from "../sealing/case-key.ts";
import { sealedLength } from "../sealing/length.ts";
import { sealedParts } from "../sealing/parts.ts";
import { isFull } from "./coming-back.tsx";
import type { Shown, Step } from "./flow.tsx";
import type { FileReader, Posted, PostedFile } from "./form.ts";
import type { Ground } from "./ground.ts";
import { FilesPage } from "./pages/files.tsx";
import { ReturnPage } from "./pages/return.tsx";
import type { TellView } from "./pages/view.ts";

/** Bytes of files that are held at the same time, all people together. Nothing of them touches a disk. */
const ROOM = 56 * 1024 * 1024;
/** Milliseconds that a file waits for the room of others before it gives up. */
const PATIENCE = 30_000;

/** Memory for files on their way: each takes as it comes, and waits while there is none. */
export interface Room {
  take(bytes: number): Promise<boolean>;
  give(bytes: number): void;
}

export function openRoom(most = ROOM, patience = PATIENCE): Room {
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

/** A file that has come whole into memory, or why it has not. */
export interface Taken extends FileReader {
  /** What the form's pass holds: it was good when the file began, which may be an hour ago. */
  root(): Uint8Array | undefined;
  result(): { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> } | "none" | "too-large" | "crowded";
  /** Gives its room back. To be called in the end, whatever happened. */
  done(): void;
}

/** Takes one file in, when the form before it carries a good pass. */
export function takeFile(g: Ground, room: Room): Taken {
  const chunks: Uint8Array[] = [];
  let held = 0;
  let root: Uint8Array | undefined;
  let state: "none" | "whole" | "too-large" | "crowded" = "none";
  let head = { name: "", mediaType: "" };
  return {
    mostBytes: PLAIN_FILE_BYTES,
    async take(file: PostedFile, form: Posted) {
      root = form.get("step") === "files" ? g.passes.open(form.get("pass")) : undefined;
      if (!root) return;
      head = { name: file.name.slice(0, 200), mediaType: file.mediaType.slice(0, 100) };
      for await (const chunk of file.bytes) {
        if (!(await room.take(chunk.length))) {
          state = "crowded";
          return;
        }
        held += chunk.length;
        chunks.push(chunk);
      }
      state = file.tooLarge() ? "too-large" : held > 0 ? "whole" : "none";
    },
    root: () => root,
    result: () => (state === "whole" ? { ...head, bytes: new Uint8Array(Buffer.concat(chunks)) } : state),
    done() {
      chunks.length = 0;
      room.give(held);
      held = 0;
    },
  };
}

/** What becomes of a page with a file: it is cleaned, sealed and kept, all in memory, or nothing of it is. */
export async function uploaded({ g, v, form }: Pick<Step, "g" | "v" | "form">, taken: Taken): Promise<Shown> {
  const root = taken.root() ?? g.passes.open(form.get("pass"));
  if (!root) return { page: <ReturnPage v={v} trouble={v.t("return-expired")} />, status: 422 };
  const pass = g.passes.issue(root);
  const refused = (trouble: string, status: 422 | 503 = 422): Shown => ({
    page: <FilesPage v={v} pass={pass} trouble={trouble} />,
    status,
  });
  const file = taken.result();
  if (!form.whole && file !== "too-large") return refused(v.t("files-torn"));
  if (file === "none") return refused(v.t("files-none"));
  if (file === "too-large") return refused(v.t("files-too-big", { each: String(PLAIN_FILE_BYTES / 2 ** 20) }));
  if (file === "crowded") return refused(v.t("wait-lead"), 503);
  try {
    const { lookup, auth } = await deriveFrom(root);
    const found = await g.vault.find(lookup, auth);
    if (!found) return { page: <ReturnPage v={v} trouble={v.t("return-not-found")} /> };
    const cleaned = await cleanCopy(file.bytes);
    const note = { kind: "file", name: file.name, mediaType: cleaned.mediaType } as const;
    const door = { id: found.id, recipient: found.recipient };
    if (cleaned.copy) await keep(g, door, { ...note, bytes: cleaned.copy.length, clean: true }, cleaned.copy);
    if (!cleaned.copy || form.get("original") === "yes") {
      const original = cleaned.copy ? { original: true } : {};
      await keep(g, door, { ...note, bytes: file.bytes.length, clean: false, ...original }, file.bytes);
    }
    return { page: <FilesPage v={v} pass={pass} news={arrived(v, file.name, cleaned)} /> };
  } catch (error) {
    if (isFull(error)) return refused(v.t("files-too-many"));
    g.fault(error);
    return refused(v.t("trouble-unavailable"), 503);
  }
}

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
  bytes: Uint8Array,
): Promise<void> {
  const sealedNote = await sealTo([door.recipient], padded(note));
  const { file, key } = await vault.beginFile(door.id, { size: sealedLength(bytes.length), sealedNote, partBytes: PART_BYTES });
  let n = 0;
  for await (const part of sealedParts([door.recipient], inChunks(bytes), { length: bytes.length })) {
    await vault.putPart(file, key, n, part);
    n++;
  }
  await vault.completeFile(file, key);
}

const CHUNK = 65_536;

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}
