import { type FormEntries, ROW, rowNumber, rowsOf } from "./names.ts";

/** What the buttons of a list do to the entries, without a script. The new row is the last. */
export function withRow(entries: FormEntries, list: string): { entries: FormEntries; row: number } {
  const row = (rowsOf(entries, list).at(-1) ?? -1) + 1;
  return { entries: new Map([...entries, [`${list}.${row}`, ""]]), row };
}

export function withoutRow(entries: FormEntries, list: string, row: number): FormEntries {
  const name = `${list}.${row}`;
  return new Map([...entries].filter(([key]) => key !== name && !key.startsWith(`${name}.`)));
}

/** The row changes places with the one before (-1) or after it (1); where there is none, nothing changes. */
export function withRowMoved(entries: FormEntries, list: string, row: number, by: 1 | -1): FormEntries {
  const rows = rowsOf(entries, list);
  const other = rows[rows.indexOf(row) + by];
  if (!rows.includes(row) || other === undefined) return entries;
  return new Map(
    [...entries].map(([key, value]) => {
      if (!key.startsWith(`${list}.`)) return [key, value];
      const [number = "", ...rest] = key.slice(list.length + 1).split(".");
      const at = rowNumber(number);
      const to = at === row ? other : at === other ? row : at;
      return [[list, String(to ?? number), ...rest].join("."), value];
    }),
  );
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
