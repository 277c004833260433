/** The files of BagIt 1.0 (RFC 8493) around what a bag holds. */

export const BAGIT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/** One file of the bag: `path` from the folder of the bag, with `/` between. */
export interface Listed {
  path: string;
  bytes: number;
  sha256: string;
}

/** Lines that `sha256sum -c` reads, sorted by path. Paths are plain names, so nothing in them is written otherwise than it is. */
export const manifest = (files: readonly Pick<Listed, "path" | "sha256">[]): string =>
  [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join("");

export interface BagInfo {
  organisation: string;
  contact?: string | undefined;
  identifier: string;
  description: string;
  software: string;
  /** Day of the state that the bag shows. */
  day: string;
}

/** What the bag says about itself. `payload`: everything under `data/`. */
export function bagInfo(info: BagInfo, payload: readonly Listed[]): string {
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0);
  const lines: [label: string, value: string | undefined][] = [
    ["Source-Organization", info.organisation],
    ["Contact-Name", info.contact],
    ["External-Identifier", info.identifier],
    ["External-Description", info.description],
    ["Bagging-Date", info.day],
    ["Bag-Software-Agent", info.software],
    ["Payload-Oxum", `${bytes}.${payload.length}`],
  ];
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${oneLine(value)}\n`])).join("");
}

/** A value is one line: what would begin another one is a space. */
const oneLine = (value: string): string =>
  value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, 500)
    .toWellFormed();
