import { type Bag, hashOf, type NewHashing, textOf } from "./bag.ts";
import { type Finding, found } from "./findings.ts";
import { ZipFault } from "./zip-directory.ts";

export const DECLARATION = "bagit.txt";
export const MANIFEST = "manifest-sha256.txt";
export const TAG_MANIFEST = "tagmanifest-sha256.txt";
const INFO = "bag-info.txt";
const PAYLOAD = "data/";

/** What a pack lists, and what its files really are: SHA-256 by path. */
export interface Checked {
  findings: Finding[];
  /** Files whose bytes are what the pack lists: their hashes by path. */
  whole: ReadonlyMap<string, string>;
}

export interface Looking {
  hashing: NewHashing;
  onProgress?: (done: number, total: number) => void;
}

/** Re-hashes every file of a BagIt bag and names what differs from its lists. */
export async function checkFiles(bag: Bag, { hashing, onProgress }: Looking): Promise<Checked> {
  const findings: Finding[] = [];
  const payload = await readManifest(bag, MANIFEST, findings);
  const tags = await readManifest(bag, TAG_MANIFEST, findings);
  const listed = new Map([...payload, ...tags]);
  for (const name of [DECLARATION, INFO, MANIFEST]) if (!tags.has(name)) findings.push(found("file-added", { name }));

  const whole = new Map<string, string>();
  const total = [...bag.values()].reduce((sum, { size }) => sum + size, 0);
  let [done, bytes] = [0, 0];
  for (const file of bag.values()) {
    const { name } = file;
    try {
      const sha256 = await hashOf(file, hashing, (more) => {
        done += more;
        onProgress?.(done, total);
      });
      const expected = listed.get(name);
      const isTag = !name.startsWith(PAYLOAD);
      if (name === TAG_MANIFEST) continue;
      if (expected === undefined || isTag !== tags.has(name)) findings.push(found("file-added", { name }));
      else if (expected !== sha256) findings.push(found("file-altered", { name, expected, found: sha256 }));
      else {
        whole.set(name, sha256);
        bytes += file.size;
      }
    } catch (error) {
      if (!(error instanceof ZipFault)) throw error;
      findings.push(error.finding);
    }
  }
  for (const name of listed.keys()) if (!bag.has(name)) findings.push(found("file-missing", { name }));
  findings.push(...(await declaration(bag)), ...(await oxum(bag)));
  if (!findings.some(({ weight }) => weight === "fault")) findings.push(found("files-whole", { files: whole.size, bytes }));
  return { findings, whole };
}

/** `hash  path`, one a line, in the one spelling that `sha256sum -c` and BagIt both read. */
async function readManifest(bag: Bag, name: string, findings: Finding[]): Promise<Map<string, string>> {
  const listed = new Map<string, string>();
  const text = await textOf(bag, name);
  if (text === undefined) {
    findings.push(found("file-missing", { name }));
    return listed;
  }
  const lines = text.split("\n");
  if (lines.pop() !== "") findings.push(found("manifest-line", { name, line: lines.length + 1 }));
  for (const [i, line] of lines.entries()) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
    const read = path?.replace(/%(0A|0D|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (!hash || !read || listed.has(read)) findings.push(found("manifest-line", { name, line: i + 1 }));
    else listed.set(read, hash);
  }
  return listed;
}

async function declaration(bag: Bag): Promise<Finding[]> {
  const text = await textOf(bag, DECLARATION);
  const isOne = text === "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
  return isOne ? [] : [found("bag-declaration", { name: DECLARATION })];
}

/** How much there should be, as the pack says it of itself. */
async function oxum(bag: Bag): Promise<Finding[]> {
  const text = await textOf(bag, INFO);
  if (text === undefined) return bag.has(INFO) ? [found("bag-info", { name: INFO })] : [];
  const said = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(text);
  if (!said) return [];
  const payload = [...bag.values()].filter(({ name }) => name.startsWith(PAYLOAD));
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  if (Number(said[1]) === bytes && Number(said[2]) === payload.length) return [];
  return [found("payload-count", { expected: `${said[2]} · ${said[1]}`, found: `${payload.length} · ${bytes}` })];
}
