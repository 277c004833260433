import type { Place } from "../document/load.ts";

/** The address of a place in a source at the desk, without language. */
export function placeOf(handle: string, { file, page, find, before }: Partial<Place>): string {
  const query = new URLSearchParams();
  if (file) query.set("file", file);
  if (page && page > 1) query.set("page", String(page));
  if (find) query.set("find", find);
  if (before) query.set("before", "1");
  return `/sources/${handle}${query.size > 0 ? `?${query}` : ""}`;
}
