import exifr from "exifr";

type Metadata = Record<string, unknown>;

/** What a photograph or a recording says of its maker, place and machine: never for readers. */
const PERSONAL =
  /gps|latitude|longitude|altitude|©xyz|serial|^make$|^model$|\.make$|\.model$|©mak|©mod|lens|hostcomputer|owner|artist|author|creator|by-?line|software|device|uniqueid|documentid|instanceid|contact|city|location|sublocation|province|state|country|region|usercomment|makernote|derivedfrom|history|face/i;

export const isPersonal = (name: string): boolean => PERSONAL.test(name);

export const personalIn = (found: Metadata): boolean => Object.keys(found).some(isPersonal);

/** EXIF, XMP and IPTC of a picture in one; empty when there is none or it cannot be read. */
export async function readExif(path: string): Promise<Metadata> {
  const found: unknown = await exifr.parse(path, { xmp: true, iptc: true, gps: true, mergeOutput: true }).catch(() => undefined);
  return found && typeof found === "object" ? (found as Metadata) : {};
}
