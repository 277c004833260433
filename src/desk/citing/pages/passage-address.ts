import { at, type Desk } from "../../shell/desk.ts";
import type { Passage } from "../load.ts";

/** The address of the page that cites, at another page of the source, or with other words looked for. */
export function addressOf(
  desk: Desk,
  { opened, field, source, file }: Passage,
  but: string | undefined,
  more: Record<string, string | number>,
) {
  const { handle } = opened.latest.body;
  const query = new URLSearchParams(but ? {} : { field, source: source.body.handle });
  if (file) query.set("file", file.sha256);
  for (const [name, value] of Object.entries(more)) query.set(name, String(value));
  return at(desk, `/records/${handle}/cite${but ? `/${but}` : ""}?${query}`);
}
