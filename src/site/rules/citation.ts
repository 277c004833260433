import type { PublicRecord } from "../../edition/index.ts";
import type { View } from "../pages/view.ts";
import { plain } from "./text.ts";

/** APA style, 7th edition: the monitor as author, the date of this version, the title, the handle and version. */
export function cite(record: PublicRecord, v: View, url: string): string {
  const year = record.changed.slice(0, 4);
  const title = plain(record.title, v.lang) || record.handle;
  return `${v.site.name}. (${year}). ${title.replace(/\.$/, "")} (${record.handle}, v${record.version}). ${url}`;
}
