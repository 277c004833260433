/** What one file may cost. Beyond these it is refused, or its text is kept up to the limit and readers are told. */
export const LIMITS = {
  /** Wall-clock seconds for one parser process. */
  seconds: 300,
  /** Resident memory of one parser process, in bytes. */
  memory: 1536 * 2 ** 20,
  /** JavaScript heap of one parser process, in MiB. */
  heapMb: 1024,
  /** Bytes that a parser may write for one file, all outputs together. */
  output: 256 * 2 ** 20,
  /** Characters of a text layer. */
  text: 10_000_000,
  /** Characters of a page, where the material has none of its own. */
  page: 3000,
  /** Bytes of a page of the web, a mail or a table that is read into memory. */
  whole: 64 * 2 ** 20,
  /** Bytes that the parts of an office document may have when unpacked, and how many parts. */
  unpacked: 512 * 2 ** 20,
  parts: 20_000,
  /** How many times larger than its packed self an office document may be, once it is over 32 MiB. */
  expansion: 120,
  /** Files in a mail, and mails in mails. */
  attachments: 100,
  depth: 3,
  /** Pages of a scanned document whose words are recognised: some seconds each. */
  recognised: 30,
  /** Pages of a document that are drawn as pictures, and the seconds after which no further one is begun. */
  drawn: 120,
  drawing: 90,
  /** Pixels of a picture. */
  pixels: 120_000_000,
} as const;

export type Limits = { [K in keyof typeof LIMITS]: number };
