/** Characters that hide or turn around what stands beside them, or would break a line of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is made visible
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/g;

/** A file name as it may be shown: one line, nothing hidden, nothing that acts. Unusual characters are spelt `\u{202e}`. */
export const shown = (name: string): string =>
  name.toWellFormed().replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`);

/** The last part of a path, as it may be kept in a record: at most 255 characters, the extension saved. */
export function fileName(path: string): string {
  const last = path.split(/[/\\]/).findLast((part) => part !== "" && part !== "." && part !== "..") ?? "file";
  const name = shown(last).trim() || "file";
  if (name.length <= 255) return name;
  const dot = name.lastIndexOf(".");
  const extension = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : "";
  return `${name.slice(0, 254 - extension.length)}…${extension}`;
}

/** `pdf` for `report.PDF`; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : "";
}
