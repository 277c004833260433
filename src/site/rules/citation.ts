import type { PublicRecord } from "../../edition/index.ts";
import type { View } from "../pages/view.ts";
import * as to from "./paths.ts";
import { plain } from "./text.ts";

/** APA style, 7th edition: the monitor as author, the date of this version, the title, the handle and version. */
export function cite(record: PublicRecord, v: View): string {
  // A path alone leads nowhere from a printed page: without an address of its own the monitor is found by its name.
  const address = v.site.baseUrl ? ` ${v.site.baseUrl}${to.permalink(record.handle, record.version)}` : "";
  const year = record.changed.slice(0, 4);
  const title = plain(record.title, v.lang) || record.handle;
  return `${v.site.name}. (${year}). ${title.replace(/\.$/, "")} (${record.handle}, v${record.version}).${address}`;
}
