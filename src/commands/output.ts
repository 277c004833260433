import { Problem } from "../kernel/problem.ts";

/** How a command speaks: lines for people on stdout, progress on stderr, or one JSON value when `--json` was asked for. */
export interface Output {
  line(text: string): void;
  /** Shown while long work runs; the last call stands until `line`, `result` or `done`. */
  progress(text: string): void;
  /** The one JSON value; does nothing without `--json`. */
  result(value: unknown): void;
  readonly json: boolean;
}

export function openOutput(json: boolean): Output {
  const live = process.stderr.isTTY && !json;
  let shown = "";
  let lastAt = 0;
  const clear = () => {
    if (shown) process.stderr.write("\r\u001b[2K");
    shown = "";
  };
  return {
    json,
    line(text) {
      clear();
      if (!json) process.stdout.write(`${text}\n`);
    },
    progress(text) {
      const width = Math.max(20, (process.stderr.columns ?? 100) - 1);
      if (live) {
        clear();
        shown = text.slice(0, width);
        process.stderr.write(shown);
      } else if (!json && performance.now() - lastAt > 5000) {
        // Without a terminal a line now and then is enough to see that it is alive.
        if (lastAt > 0) process.stderr.write(`${text}\n`);
        lastAt = performance.now();
      }
    },
    result(value) {
      clear();
      if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
    },
  };
}

/** Exit codes, after sysexits.h where it has one. */
export const EXIT = { ok: 0, failed: 1, usage: 64, unavailable: 69, bug: 70, config: 78 } as const;

/** One clear line on stderr, and the exit code that goes with it. A bug shows its stack: its reader is the operator. */
export function report(error: unknown, json: boolean): number {
  if (error instanceof Problem) {
    say(json, error.code, error.message);
    return EXIT.failed;
  }
  if (error instanceof Error && error.name === "ConfigError") {
    say(json, "bad-setting", error.message);
    return EXIT.config;
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const plain = PLAIN[code];
  if (plain) {
    say(json, code, `${plain} (${(error as Error).message})`);
    return EXIT.unavailable;
  }
  say(json, "bug", error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}

const PLAIN: Record<string, string | undefined> = {
  EADDRINUSE: "Another program listens on this port. Set PORT to a free one.",
  EACCES: "No permission. Choose another port or folder, or ask for the right to use this one.",
  ENOSPC: "The disk is full. Free some space and run the command again: nothing was half written.",
  EROFS: "The folder cannot be written to. Set VIGIE_DATA to one that can.",
  ECONNREFUSED: "The database or object store does not answer. Is it running?",
};

const say = (json: boolean, code: string, detail: string) =>
  process.stderr.write(json ? `${JSON.stringify({ error: { code, detail } })}\n` : `vigie: ${detail}\n`);
