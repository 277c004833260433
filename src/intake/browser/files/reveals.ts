/** What a file says of itself beside what it shows. */
export interface Revealed {
  kind: "place" | "time" | "device" | "name" | "other";
  /** As the file has it; nothing when only its being there is told. */
  value?: string;
}

/** Undefined when this kind of file cannot be looked into here. */
export type Reveals = Revealed[] | undefined;

const TAGS: Readonly<Record<Revealed["kind"], readonly string[]>> = {
  place: [],
  time: ["DateTimeOriginal", "CreateDate", "ModifyDate", "DateCreated"],
  device: ["Make", "Model", "LensModel"],
  name: ["Artist", "OwnerName", "CameraOwnerName", "Copyright", "Author", "creator", "by-line", "Byline"],
  other: [],
};
/** What is in every picture and says nothing of anybody. */
const HARMLESS =
  /^(Orientation|[XY]Resolution|ResolutionUnit|YCbCrPositioning|ExifVersion|ColorSpace|ComponentsConfiguration|FlashpixVersion|ExifImage(Width|Height)|Image(Width|Height)|SceneCaptureType|BitDepth|ColorType|Compression|Filter|Interlace|JFIFVersion|Thumbnail(Width|Height))$/;

/** Looks into a picture. What a library cannot read is not known, and the person is told so. */
export async function revealsOf(file: Blob): Promise<Reveals> {
  if (!/^image\/(jpeg|png|heic|heif|avif|tiff|webp)$/.test(file.type)) return undefined;
  try {
    const { default: exifr } = await import("exifr");
    const tags: unknown = await exifr.parse(new Uint8Array(await file.arrayBuffer()), {
      tiff: true,
      ifd1: true,
      exif: true,
      gps: true,
      xmp: true,
      iptc: true,
      icc: false,
      ihdr: false,
      makerNote: false,
      userComment: true,
      reviveValues: false,
      translateValues: false,
      mergeOutput: true,
    });
    return saidBy((tags ?? {}) as Readonly<Record<string, unknown>>);
  } catch {
    return undefined;
  }
}

export function saidBy(tags: Readonly<Record<string, unknown>>): Revealed[] {
  const found: Revealed[] = [];
  const { latitude, longitude } = tags;
  if (typeof latitude === "number" && typeof longitude === "number")
    found.push({ kind: "place", value: `${latitude.toFixed(4)}, ${longitude.toFixed(4)}` });
  else if (Object.keys(tags).some((tag) => tag.startsWith("GPS"))) found.push({ kind: "place" });
  const told = new Set<string>(["latitude", "longitude"]);
  for (const kind of ["time", "device", "name"] as const) {
    const values = TAGS[kind].flatMap((tag) => (tags[tag] === undefined ? [] : [words(tags[tag])]));
    for (const tag of TAGS[kind]) told.add(tag);
    const said = kind === "time" ? values.slice(0, 1) : [...new Set(values)];
    if (said.length > 0) found.push({ kind, value: said.join(" ").replace(/^(\d{4}):(\d\d):/, "$1-$2-") });
  }
  const more = Object.keys(tags).some((tag) => !told.has(tag) && !tag.startsWith("GPS") && !HARMLESS.test(tag));
  return more ? [...found, { kind: "other" }] : found;
}

const words = (value: unknown): string =>
  (typeof value === "string" || typeof value === "number" ? String(value) : Array.isArray(value) ? value.join(" ") : "")
    .replace(/\p{C}/gu, "")
    .trim()
    .slice(0, 80);
