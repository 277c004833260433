import { type FormEntries, ROW, rowNumber, rowsOf } from "./names.ts";

/** What the buttons of a list do to the entries, without a script. The new row is the last. */
export function withRow(entries: FormEntries, list: string): { entries: FormEntries; row: number } {
  const row = (rowsOf(entries, list).at(-1) ?? -1) + 1;
  return { entries: new Map([...entries, [`${list}.${row}`, ""]]), row };
}

export const withoutRow = (entries: FormEntries, list: string, row: number): FormEntries =>
  inOrder(
    entries,
    list,
    rowsOf(entries, list).filter((one) => one !== row),
  );

/** The row changes places with the one before (-1) or after it (1); where there is none, nothing changes. */
export function withRowMoved(entries: FormEntries, list: string, row: number, by: 1 | -1): FormEntries {
  const rows = rowsOf(entries, list);
  const at = rows.indexOf(row);
  const other = rows[at + by];
  if (at < 0 || other === undefined) return entries;
  return inOrder(entries, list, rows.with(at, other).with(at + by, row));
}

/** The list with these rows in this order, numbered from 0; other rows are gone. */
function inOrder(entries: FormEntries, list: string, rows: readonly number[]): FormEntries {
  const result = new Map<string, string>();
  for (const [key, value] of entries) {
    if (!key.startsWith(`${list}.`)) result.set(key, value);
    else {
      const [number = "", ...rest] = key.slice(list.length + 1).split(".");
      const to = rows.indexOf(rowNumber(number) ?? -1);
      if (to >= 0) result.set([list, String(to), ...rest].join("."), value);
    }
  }
  return result;
}

/** The text has a place for another language. */
export const withLanguage = (entries: FormEntries, text: string, lang: string): FormEntries =>
  entries.has(`${text}.${lang}.text`) ? entries : new Map([...entries, [`${text}.${lang}.text`, ""]]);

/** Rows as texts that can be compared: without the marks of their places. */
export function rowTexts(entries: FormEntries, list: string): { row: number; text: string; mark: string | undefined }[] {
  return rowsOf(entries, list).map((row) => {
    const before = `${list}.${row}`;
    const own = [...entries].filter(([key, value]) => (key === before || key.startsWith(`${before}.`)) && value.trim() !== "");
    const parts = own
      .map(([key, value]) => [key.slice(before.length), value] as const)
      .filter(([key]) => key.split(".").at(-1) !== ROW)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return { row, text: JSON.stringify(parts), mark: entries.get(`${before}.${ROW}`) };
  });
}
