/** One request and what came of it. */
export interface Exchange {
  url: string;
  method: string;
  /** What it was for, in the browser's words: `Document`, `Stylesheet`, `Image`, `Script`, `Font`, `XHR` … */
  kind: string;
  requestHeaders: Record<string, string>;
  requestBody?: string;
  /** When the request was sent. */
  at: string;
  response?: ExchangeResponse;
  /** The body as it was after it was unpacked (`browser`), or as it came (`plain`). Absent when nothing of it is there. */
  body?: Uint8Array;
  /** A file that holds the body. */
  file?: string;
  /** Bytes of the body that were told of while it came. */
  length?: number;
  /** The whole body did not come. */
  cut?: boolean;
  done?: boolean;
  /** It began when the page was there already: pictured small or printed, a page may want other parts, and nobody waits for them. */
  late?: boolean;
  /** Why it ended before its time. */
  failure?: string;
}

export interface ExchangeResponse {
  status: number;
  statusText: string;
  headers: [string, string][];
  /** Head of the answer as it came, where it came as text. */
  raw?: string;
  mediaType: string;
  /** When it began to come. */
  at: string;
  /** Its certificate was accepted, or it needed none. */
  trusted: boolean;
  /** The body is as it came, still packed as its headers say. */
  packed?: boolean;
}

/** What a reader of the page would miss. */
const SEEN = new Set(["Stylesheet", "Image", "Script", "Font", "Media", "Document"]);

export interface Lack {
  asked: number;
  missing: number;
}

/** How much of what the page is made of did not come; the page itself is not counted. */
export function lackIn(exchanges: readonly Exchange[], main: readonly Exchange[]): Lack {
  const parts = exchanges.filter((one) => SEEN.has(one.kind) && !one.late && !main.includes(one));
  const missing = parts.filter((one) => !isThere(one) && !isUnwanted(one));
  return { asked: parts.length, missing: missing.length };
}

/** The page itself called it off before it came. What is answered with an error is called off too, and is missing all the same. */
const isUnwanted = ({ failure, response }: Exchange): boolean => failure === "cancelled" && (response?.status ?? 0) < 400;

const isThere = ({ response, cut }: Exchange): boolean => response !== undefined && response.status < 400 && !cut;
