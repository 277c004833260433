import { createHash } from "node:crypto";
import { type FileHandle, open, readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { readEdition } from "../edition/index.ts";
import { now } from "../kernel/clock.ts";
import type { Language } from "../kernel/languages.ts";
import { Problem } from "../kernel/problem.ts";
import {
  type Bytes,
  type Handed,
  type NewHashing,
  type Report,
  sentence,
  verify,
  type Weight,
} from "../transparency/anywhere.ts";
import type { Output } from "./output.ts";

export interface VerifyFileOptions {
  /** Public keys, or files of them. */
  key: string[];
  /** File of a checkpoint that was kept. */
  older?: string;
  /** Folder of the log. */
  log?: string;
  /** Files of certificates of timestamp authorities, PEM or DER. */
  root: string[];
  lang: Language;
}

/** Exit codes of its own: what is whole and unproved is neither done nor failed. */
export const UNPROVED = 2;

const hashing: NewHashing = () => {
  const hash = createHash("sha256");
  return { update: (bytes) => hash.update(bytes), digest: () => hash.digest("hex") };
};

/** `vigie verify <path>`: verifies a pack, an edition, a checkpoint, a log or an entry. Opens nothing of the monitor, and asks nobody. */
export async function verifyFile(path: string, options: VerifyFileOptions, out: Output): Promise<number> {
  const opened: FileHandle[] = [];
  try {
    const handed = await hand(path, opened);
    const report = await verify(
      basename(path),
      handed,
      {
        keys: (await Promise.all(options.key.map(keyText))).join("\n"),
        older: options.older && (await text(options.older)),
        log: options.log === undefined ? undefined : await folder(options.log),
        roots: new Map(await Promise.all(options.root.map(async (one) => [one, await lazily(one)] as const))),
        at: now(),
      },
      {
        hashing,
        readContent: () => readEdition(path, (done) => out.progress(`Reading records: ${done} …`)),
        onProgress: (done, total) =>
          out.progress(`Looking at ${basename(path)}: ${Math.floor((done / Math.max(total, 1)) * 100)} % …`),
      },
    );
    tell(report, options.lang, out);
    return report.verdict === "altered" ? 1 : report.verdict === "open" ? UNPROVED : 0;
  } finally {
    for (const file of opened) await file.close();
  }
}

/** The order of telling: what is wrong comes first. */
const ORDER: readonly Weight[] = ["fault", "remark", "proved", "open"];
const SIGN: Record<Weight, string> = { fault: "✗", remark: "!", proved: "✓", open: "?" };

function tell(report: Report, lang: Language, out: Output): void {
  out.line(`${sentence(`subject-${report.subject}`, {}, lang)}: ${report.name}`);
  out.line(`${sentence(`verdict-${report.verdict}`, {}, lang)}.`);
  for (const weight of ORDER) {
    const mine = report.findings.filter((one) => one.weight === weight);
    if (mine.length > 0) out.line(`\n${sentence(`ui-${weight}`, {}, lang)}`);
    for (const { code, args } of mine) out.line(`  ${SIGN[weight]} ${sentence(code, args, lang)}`);
  }
  const { subject, name, verdict, findings } = report;
  out.result({ format: "vigie-verification/1", subject, name, verdict, findings });
}

const missing = (path: string): Problem => new Problem("nothing-to-verify", 404, `${path}: there is no such file or folder.`);

async function text(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw missing(path);
  }
}

/** A key is given as it is, or as the file that it lies in. */
const keyText = async (given: string): Promise<string> => (/^[^+\s]+\+[0-9a-f]{8}\+\S+$/.test(given) ? given : text(given));

/** What verifies: a file with what belongs beside it, or all files of a folder. */
async function hand(path: string, opened: FileHandle[]): Promise<Handed> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw missing(path);
  if (found.isDirectory()) return folder(path);
  const handed = new Map([[basename(path), await bytesOf(path, opened)]]);
  const beside = `${path}.proof.json`;
  if (await stat(beside).catch(() => undefined)) handed.set(basename(beside), await bytesOf(beside, opened));
  return handed;
}

async function folder(path: string): Promise<Handed> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => {
    throw missing(path);
  });
  const handed = new Map<string, Bytes>();
  for (const entry of entries.sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1))) {
    // A link would make another file stand for one of the pack.
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    handed.set(relative(path, full).split(sep).join("/"), await lazily(full));
  }
  return handed;
}

/** Of a folder each file is opened for each reading: there may be more of them than a process may have open. */
async function lazily(path: string): Promise<Bytes> {
  const { size } = await stat(path).catch(() => {
    throw missing(path);
  });
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const file = await open(path, "r");
    try {
      return await readFrom(file, start, end);
    } finally {
      await file.close();
    }
  };
  return { size, read };
}

async function bytesOf(path: string, opened: FileHandle[]): Promise<Bytes> {
  const file = await open(path, "r");
  opened.push(file);
  const { size } = await file.stat();
  return { size, read: (start, end) => readFrom(file, start, end) };
}

async function readFrom(file: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
