import { text } from "node:stream/consumers";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { authorsIn, inXml } from "./look-xml.ts";
import { type Said, saidBy } from "./said.ts";

/** Parts of a document, and bytes of all of them unpacked: more is not read, and so not called clean. */
const PARTS = 5000;
const UNPACKED = 128 * 2 ** 20;

const DESCRIPTION = /^(?:docProps\/.*\.xml|meta\.xml|META-INF\/documentsignatures\.xml)$/;
const PICTURE = /\.(?:jpe?g|png|webp|tiff?|heic)$/i;

/**
 * What an office file says of itself: its description, who has written and changed it, when it was packed, and what the pictures in
 * it say. `picture` looks at one of these. Throws for what is damaged, encrypted or larger than it may be.
 */
export async function ofOffice(bytes: Uint8Array, picture: (bytes: Uint8Array) => Promise<Said[]>): Promise<Said[]> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { validateEntrySizes: true });
  const said: (Said | undefined)[] = [];
  let parts = 0;
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (++parts > PARTS || unpacked > UNPACKED || entry.isEncrypted()) throw new Error("more than can be read");
    const packed = entry.getLastModDate();
    if (packed.getFullYear() > 1980) said.push(saidBy("date", packed));
    said.push(...(await ofPart(zip, entry, picture)));
  }
  return said.filter((one) => one !== undefined);
}

async function ofPart(zip: ZipFile, entry: Entry, picture: (bytes: Uint8Array) => Promise<Said[]>): Promise<Said[]> {
  const stream = async () => zip.openReadStreamPromise(entry);
  if (PICTURE.test(entry.fileName)) {
    const chunks: Buffer[] = [];
    for await (const chunk of await stream()) chunks.push(chunk as Buffer);
    return picture(Buffer.concat(chunks));
  }
  if (!/\.(?:xml|rels|vml|rdf)$/.test(entry.fileName)) return [];
  const xml = await text(await stream());
  return DESCRIPTION.test(entry.fileName) ? inXml(xml) : authorsIn(xml);
}
