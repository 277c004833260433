import type { Page } from "playwright-core";

/** Opus as telephones record it: one channel, frames of 20 ms. */
const RATE = 48_000;
const FRAME = 960;
/** Frames of one page of the Ogg file: a second. */
const FRAMES = 50;

/**
 * An Ogg file of a hum that rises and falls like a voice, in Opus of so many bits a second. The encoder is the browser's own; `page`
 * is any page of a secure origin.
 */
export async function speech(page: Page, seconds: number, bitrate: number): Promise<Buffer> {
  const packets = await page.evaluate(encoded, { seconds, bitrate, rate: RATE, frame: FRAME });
  return oggOf(packets.map((packet) => Buffer.from(packet, "base64")));
}

/** How many seconds a browser plays of it. */
export const playedSeconds = (page: Page, file: Buffer): Promise<number> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return (await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes.buffer)).duration;
  }, file.toString("base64"));

/** Runs in the page: each packet of the sound, as base64. */
async function encoded(of: { seconds: number; bitrate: number; rate: number; frame: number }): Promise<string[]> {
  const packets: string[] = [];
  let failed: unknown;
  const encoder = new AudioEncoder({
    output: (chunk) => {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      packets.push(btoa(String.fromCharCode(...bytes)));
    },
    error: (error) => {
      failed = error;
    },
  });
  encoder.configure({
    codec: "opus",
    sampleRate: of.rate,
    numberOfChannels: 1,
    bitrate: of.bitrate,
    bitrateMode: "constant",
  });
  const second = new Float32Array(of.rate);
  for (let at = 0; at < of.seconds; at++) {
    for (let n = 0; n < second.length; n++) {
      const time = at + n / of.rate;
      const pitch = 140 + 40 * Math.sin(time * 2.1);
      second[n] = 0.2 * Math.sin(2 * Math.PI * pitch * time) * (1 + Math.sin(time * 19)) + 0.02 * Math.sin(n * n);
    }
    const data = new AudioData({
      format: "f32",
      sampleRate: of.rate,
      numberOfFrames: of.rate,
      numberOfChannels: 1,
      timestamp: at * 1e6,
      data: second,
    });
    encoder.encode(data);
    data.close();
  }
  await encoder.flush();
  if (failed) throw failed;
  return packets;
}

/** RFC 7845: a page with the head, one with the tags, and the packets, a second a page. */
function oggOf(packets: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(19);
  head.write("OpusHead", "latin1");
  head.set([1, 1], 8);
  head.writeUInt32LE(RATE, 12);
  const tags = Buffer.alloc(16);
  tags.write("OpusTags", "latin1");
  const pages = [pageOf([head], 0, 0n, 2), pageOf([tags], 1, 0n, 0)];
  for (let at = 0; at < packets.length; at += FRAMES) {
    const some = packets.slice(at, at + FRAMES);
    const played = BigInt((at + some.length) * FRAME);
    pages.push(pageOf(some, pages.length, played, at + FRAMES >= packets.length ? 4 : 0));
  }
  return Buffer.concat(pages);
}

/** RFC 3533. `flags`: 2 the first page, 4 the last. Packets are shorter than a page can hold. */
function pageOf(packets: readonly Buffer[], number: number, played: bigint, flags: number): Buffer {
  const lacing = packets.flatMap(({ length }) => [...Array<number>(Math.floor(length / 255)).fill(255), length % 255]);
  const header = Buffer.alloc(27 + lacing.length);
  header.write("OggS", "latin1");
  header[5] = flags;
  header.writeBigInt64LE(played, 6);
  header.writeUInt32LE(1, 14);
  header.writeUInt32LE(number, 18);
  header[26] = lacing.length;
  header.set(lacing, 27);
  const page = Buffer.concat([header, ...packets]);
  page.writeUInt32LE(checksum(page), 22);
  return page;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  }
  return sum >>> 0;
}
