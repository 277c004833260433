import exifr from "exifr";
import { fileTypeFromBuffer } from "file-type";
import { isDocument } from "./kinds.ts";
import { ofOffice } from "./look-office.ts";
import { ofPdf } from "./look-pdf.ts";
import { type Looked, type Said, saidBy, sorted } from "./said.ts";

/** What a file says of itself. Knows pictures, recordings, PDF and office files; of others only the kind. Runs in a process apart. */
export async function look(bytes: Uint8Array): Promise<Looked> {
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime ?? "application/octet-stream";
  if (mediaType.startsWith("image/")) return { mediaType, said: sorted(await ofPicture(bytes, mediaType)) };
  if (/^(?:audio|video)\//.test(mediaType)) return ofRecording(bytes, mediaType);
  if (mediaType === "application/pdf") return { mediaType, said: sorted(await ofPdf(bytes)) };
  return { mediaType, said: isDocument(mediaType) ? sorted(await ofOffice(bytes, ofAnyPicture)) : [] };
}

async function ofPicture(bytes: Uint8Array, mediaType: string): Promise<Said[]> {
  const read = mediaType === "image/webp" ? await exifOfWebp(bytes) : bytes;
  const options = { xmp: true, iptc: true, gps: true, mergeOutput: true, reviveValues: false };
  const found: unknown = read && (await exifr.parse(read, options).catch(() => undefined));
  if (!found || typeof found !== "object") return [];
  const { latitude, longitude, Make, Model, ...rest } = found as Record<string, unknown>;
  const said: (Said | undefined)[] = Object.entries(rest)
    .filter(([name]) => !/^GPS/.test(name))
    .map(([name, value]) => saidBy(name, value));
  if (latitude !== undefined && longitude !== undefined) said.push(saidBy("gps", [latitude, longitude]));
  said.push(saidBy("model", [Make, Model]));
  return said.filter((one) => one !== undefined);
}

/** The block is found by sharp; exifr knows no WebP. */
async function exifOfWebp(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const { default: sharp } = await import("sharp");
  const { exif } = await sharp(bytes).metadata();
  if (!exif) return undefined;
  return exif.subarray(0, 4).toString("latin1") === "Exif" ? exif.subarray(6) : exif;
}

async function ofRecording(bytes: Uint8Array, mediaType: string): Promise<Looked> {
  const { parseBuffer } = await import("music-metadata");
  const found = await parseBuffer(bytes, { mimeType: mediaType }, { duration: true, skipCovers: true }).catch(() => undefined);
  const tags = Object.values(found?.native ?? {}).flat();
  const said = tags.map(({ id, value }) => saidBy(id, value));
  const seconds = found?.format.duration;
  return {
    mediaType,
    said: sorted([...said, saidBy("date", found?.format.creationTime)].filter((one) => one !== undefined)),
    ...(seconds !== undefined && Number.isFinite(seconds) && { seconds: Math.round(seconds) }),
  };
}

/** A picture inside of something else: of a kind that nothing is known of, it says nothing. */
async function ofAnyPicture(bytes: Uint8Array): Promise<Said[]> {
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime ?? "";
  return mediaType.startsWith("image/") ? ofPicture(bytes, mediaType) : [];
}
