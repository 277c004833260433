import { access } from "node:fs/promises";
import { startToolApart } from "../../kernel/apart.ts";
import { answerOf, type ProcessLimits } from "../../kernel/apart-answer.ts";
import { ENDINGS } from "./kinds.ts";

export interface DocumentLimits extends ProcessLimits {
  /** Bytes in the folder that the sandbox has in memory: the document, what is made of it on the way, and the copy. */
  folder: number;
  /** Address space of each process in it. */
  address: number;
}

/** Where Debian installs them. */
const TOOLS = { bwrap: "/usr/bin/bwrap", mat2: "/usr/bin/mat2" };
/** The stream on which the sandbox takes the document. */
const INTO = 3;
/** Whether they run is not to be found wanting because a machine was busy. */
const TRIAL: DocumentLimits = { output: 1000, seconds: 60, memory: 2 ** 30, folder: 2 ** 20, address: 2 ** 31 };

/**
 * A copy of a PDF or office file that mat2 has written anew; undefined where mat2 or bubblewrap is missing or cannot run, and for
 * what it cannot clean. The document never lies on a disk: it goes over a stream into a folder in memory that only the sandbox
 * has, and the copy comes back over another. Whoever asks has to look whether the copy says nothing.
 */
export async function documentWithout(
  bytes: Uint8Array,
  mediaType: string,
  limits: DocumentLimits,
): Promise<Uint8Array | undefined> {
  const ending = ENDINGS[mediaType];
  if (!ending || !(await documentsCanBeCleaned())) return undefined;
  const script = `mat2 file.${ending} >/dev/null && exec cat file.cleaned.${ending}`;
  const copy = await inSandbox(["/bin/sh", "-c", script], limits, { name: `file.${ending}`, bytes });
  return copy?.length ? copy : undefined;
}

let tried: Promise<boolean> | undefined;

/** Whether both are there and run in the very sandbox that documents go to: found out once, when it is first asked. */
export function documentsCanBeCleaned(): Promise<boolean> {
  tried ??= canRun(TOOLS);
  return tried;
}

/** Tries it. Where a system allows no namespaces, bubblewrap is there and cannot run. */
export async function canRun({ bwrap, mat2 }: typeof TOOLS): Promise<boolean> {
  try {
    await Promise.all([access(bwrap), access(mat2)]);
  } catch {
    return false;
  }
  const said = await inSandbox([mat2, "--version"], TRIAL, undefined, bwrap);
  return said?.toString("latin1").startsWith("mat2 ") ?? false;
}

/** What a command says that finds a file in its folder, which is all that it can write to; undefined when it does not end well. */
export function inSandbox(
  command: readonly string[],
  limits: DocumentLimits,
  file?: { name: string; bytes: Uint8Array },
  bwrap = TOOLS.bwrap,
): Promise<Buffer | undefined> {
  const folder = [
    "--size",
    String(limits.folder),
    "--tmpfs",
    "/tmp",
    ...(file ? ["--file", String(INTO), `/tmp/${file.name}`] : []),
  ];
  const bounds = { seconds: limits.seconds, fileBytes: limits.folder, addressBytes: limits.address };
  const line = [bwrap, ...SANDBOX, ...folder, "--remount-ro", "/", "--chdir", "/tmp", "--", ...command];
  const child = startToolApart(line, bounds, ["ignore", "pipe", "ignore", "pipe"]);
  return answerOf(child, file?.bytes ?? new Uint8Array(), limits, INTO);
}

/**
 * A system to read and nothing else: no network, no home, no process but its own, none of our environment. Without a home fonts
 * would be looked through each time, so their list is there to read; the types of files, since mat2 goes by them. mat2 would
 * start a sandbox of its own for pictures inside of documents: it finds none here, being in one.
 */
const SANDBOX: readonly string[] = [
  ...["--unshare-all", "--die-with-parent", "--cap-drop", "ALL"],
  ...["--clearenv", "--setenv", "PATH", "/usr/bin", "--setenv", "LANG", "C.UTF-8", "--setenv", "HOME", "/tmp"],
  ...["--ro-bind", "/usr", "/usr", "--ro-bind", "/dev/null", TOOLS.bwrap],
  ...["--symlink", "usr/bin", "/bin", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64"],
  ...["/etc/ld.so.cache", "/etc/alternatives", "/etc/mime.types", "/etc/fonts", "/var/cache/fontconfig"].flatMap((path) => [
    "--ro-bind-try",
    path,
    path,
  ]),
  ...["--proc", "/proc", "--dev", "/dev", "--size", "1048576", "--tmpfs", "/dev/shm", "--remount-ro", "/dev"],
];
