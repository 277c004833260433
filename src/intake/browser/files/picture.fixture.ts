import sharp from "sharp";

export type PictureKind = "jpeg" | "png" | "webp";

/** A small picture that says where, when, with what and by whom it was taken, and lies on its side. */
export async function telltale(kind: PictureKind): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = sharp({ create: { width: 40, height: 24, channels: 3, background: "#3a7" } }).composite([
    { input: { create: { width: 10, height: 10, channels: 3, background: "#c31" } }, left: 2, top: 3 },
  ]);
  const picture = drawn
    .withExif({
      IFD0: { Make: "Nokia", Model: "Telltale 3", Artist: "Ayse", ImageDescription: "Telltale words" },
      IFD2: { DateTimeOriginal: "2026:03:04 05:06:07", BodySerialNumber: "Telltale 4711" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "36/1 48/1 10/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "10/1 10/1 47/1",
      },
    })
    .withMetadata({ orientation: 6 });
  const made = kind === "jpeg" ? picture.jpeg() : kind === "png" ? picture.png() : picture.webp();
  return new Uint8Array(await made.toBuffer());
}
