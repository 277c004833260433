/** The line to the server: it breaks, and what is sent over it is sent again until it has arrived. */

/** Milliseconds before each new attempt; the last holds for all that follow. */
const PAUSES = [1000, 2000, 4000, 8000, 15_000, 30_000];
/** An attempt that has not ended by then has no line any more. */
const LONGEST = 120_000;

/** The server understood and will not take it. `code` is the problem's own. */
export class Refused extends Error {
  override name = "Refused";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/** `busy`: too many are here. `down`: the server cannot take anything, and nobody knows for how long. */
export type LineState = "open" | "broken" | "busy" | "down";

export interface LineOptions {
  /** Ends all that is under way. */
  stopped: AbortSignal;
  /** Hears when the line breaks, the server has to be waited for, or all goes on. */
  heard?: (state: LineState) => void;
  /** How often it is tried; for ever when not said. */
  attempts?: number;
  /** Milliseconds after which an attempt has no line any more. */
  longest?: number;
}

export interface Sent {
  body: string | Uint8Array<ArrayBuffer>;
  headers?: Readonly<Record<string, string>>;
}

/**
 * Posts until there is an answer, and gives its JSON. Throws Refused for what another attempt would not change, the reason
 * of `stopped`, and, after the attempts that are allowed, what the last one failed with.
 */
export async function post<T>(path: string, { body, headers = {} }: Sent, options: LineOptions): Promise<T> {
  const { stopped, heard = () => {}, attempts = Number.POSITIVE_INFINITY, longest = LONGEST } = options;
  const type = typeof body === "string" ? "application/json" : "application/octet-stream";
  for (let attempt = 1; ; attempt++) {
    stopped.throwIfAborted();
    let pause = PAUSES[Math.min(attempt, PAUSES.length) - 1] ?? 0;
    try {
      const answer = await fetch(path, {
        method: "POST",
        body,
        headers: { "content-type": type, accept: "application/json", ...headers },
        signal: either(stopped, longest),
        cache: "no-store",
        credentials: "omit",
        redirect: "error",
      });
      if (answer.ok) {
        const said = (await answer.json()) as T;
        if (attempt > 1) heard("open");
        return said;
      }
      const code = await codeOf(answer);
      if (!comesBack(answer.status)) throw new Refused(answer.status, code);
      if (attempt >= attempts) throw new Refused(answer.status, code);
      heard(answer.status < 500 || code === "intake-busy" ? "busy" : "down");
      pause = Math.max(pause, 1000 * Number(answer.headers.get("retry-after") ?? 0) || 0);
    } catch (error) {
      if (error instanceof Refused) throw error;
      stopped.throwIfAborted();
      if (attempt >= attempts) throw error;
      heard("broken");
    }
    await waited(pause, stopped);
  }
}

/** Answers that another attempt may change: the server is busy, full for a moment, or fell over. */
const comesBack = (status: number): boolean => status >= 500 || status === 429 || status === 425 || status === 408;

async function codeOf(answer: Response): Promise<string> {
  try {
    const { code } = (await answer.json()) as { code?: unknown };
    return typeof code === "string" ? code : "";
  } catch {
    return "";
  }
}

/** `AbortSignal.any` is younger than many phones. */
function either(stopped: AbortSignal, longest: number): AbortSignal {
  const one = new AbortController();
  const end = () => one.abort();
  const timer = setTimeout(end, longest);
  stopped.addEventListener("abort", end, { once: true, signal: one.signal });
  one.signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return one.signal;
}

/** Waits, but no longer than until the phone has a line again. */
export const waited = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  new Promise((go, fail) => {
    const end = (then: () => void) => {
      clearTimeout(timer);
      removeEventListener("online", on);
      stopped.removeEventListener("abort", off);
      then();
    };
    const on = () => end(go);
    const off = () => end(() => fail(stopped.reason));
    const timer = setTimeout(on, milliseconds);
    addEventListener("online", on);
    stopped.addEventListener("abort", off);
  });
