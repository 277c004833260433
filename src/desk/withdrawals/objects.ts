import { text } from "node:stream/consumers";
import { namedElsewhere, objectsOf } from "../../registry/index.ts";
import type { DeskHouse } from "../shell/house.ts";

type House = Pick<DeskHouse, "ledger" | "objects" | "edition" | "index" | "keys">;

/** A page of a text layer, as far as it names a picture. */
interface Layer {
  pages?: { image?: { sha256?: string } }[];
}

/** A text layer is no larger: what is, is a file. */
const LARGEST = 200 * 1024 * 1024;

/** Objects that nothing needs once a testimony is gone: its files, what was made of them, and the pictures of their pages. */
export async function objectsOnlyOf(house: House, testimony: string): Promise<string[]> {
  const { ledger, keys, index, edition } = house;
  const own = [...new Set([...(await objectsOf(ledger, testimony)), ...keys.left(testimony)])];
  const pictures: string[] = [];
  for (const hash of own) pictures.push(...(await picturesIn(house, hash)));
  const all = [...new Set([...own, ...pictures])];
  const elsewhere = await namedElsewhere(ledger, all, testimony);
  return all.filter((hash) => !elsewhere.has(hash) && !index.object(hash) && !edition.object(hash));
}

async function picturesIn({ objects }: House, hash: string): Promise<string[]> {
  const size = await objects.size(hash);
  if (size === undefined || size > LARGEST) return [];
  const stream = await objects.get(hash, { start: 0, end: 0 });
  if ((await text(stream)) !== "{") return [];
  try {
    const { pages = [] } = JSON.parse(await text(await objects.get(hash))) as Layer;
    return pages.flatMap(({ image }) => image?.sha256 ?? []);
  } catch {
    // Some other file that begins like one.
    return [];
  }
}

/** Objects that came after their testimony was erased: whoever put them was killed before they could see that it was. */
export async function objectsLeft({ ledger, keys, objects }: Pick<House, "ledger" | "keys" | "objects">): Promise<string[]> {
  const found: string[] = [];
  for (const testimony of keys.names().gone) {
    const there: string[] = [];
    for (const hash of keys.left(testimony)) if ((await objects.size(hash)) !== undefined) there.push(hash);
    const elsewhere = await namedElsewhere(ledger, there, testimony);
    found.push(...there.filter((hash) => !elsewhere.has(hash)));
  }
  return found;
}
