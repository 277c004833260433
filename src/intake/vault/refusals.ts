import { Problem } from "../../kernel/problem.ts";

/** What the vault refuses. None of them repeats anything that was sent. */
export const unavailable = (): Problem =>
  new Problem(
    "intake-unavailable",
    503,
    "What you wrote could not be stored now. It was not kept: keep it yourself, and try again later.",
  );

export const closed = (): Problem => new Problem("intake-closed", 503, "Nothing is taken in here at present.");

export const notSealed = (): Problem => new Problem("intake-not-sealed", 422, "What was sent is not sealed. Nothing was kept.");

export const invalid = (): Problem => new Problem("intake-invalid", 422, "What was sent is not well formed. Nothing was kept.");

export const tooLarge = (): Problem => new Problem("intake-too-large", 413, "This is too large. Send it in several parts.");

export const full = (): Problem =>
  new Problem("intake-case-full", 409, "Nothing more fits here. Begin anew to tell more; you get another code.");

export const gone = (): Problem => new Problem("intake-case-gone", 404, "There is nothing under this code any more.");

export const fileUnknown = (): Problem => new Problem("intake-file-unknown", 404, "This file was not begun here, or is gone.");

export const partWrong = (): Problem => new Problem("intake-part-wrong", 409, "This part does not fit. Send the file anew.");

export const partsMissing = (): Problem => new Problem("intake-parts-missing", 409, "Parts of the file have not come yet.");

export const notYours = (): Problem => new Problem("intake-not-yours", 403, "This cannot be taken back with this code.");

export const keepRefused = (): Problem =>
  new Problem("intake-keep-refused", 409, "A case is kept for no longer than the person agreed to.");

export const custodianInvalid = (): Problem =>
  new Problem("custodian-invalid", 422, "A custodian has a name and a public key that begins with age1.");

export const custodianKnown = (): Problem => new Problem("custodian-known", 409, "Somebody has this key already.");

export const custodianUnknown = (): Problem => new Problem("custodian-unknown", 404, "There is no such custodian.");

/** Whatever goes wrong under the vault is one thing to those who ask: it could not be done now. `tell` gets its name for the operator. */
export async function orUnavailable<T>(work: () => Promise<T>, tell: (code: string) => void): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem && error.code !== "database-busy" && error.code !== "database-unreachable") throw error;
    tell(nameOf(error));
    throw unavailable();
  }
}

/** The name of a fault, never its words: those may repeat what was to be written. */
export function nameOf(error: unknown): string {
  if (error instanceof Problem) return error.code;
  if (!(error instanceof Error)) return "unknown";
  const number = "errcode" in error ? `-${String(error.errcode)}` : "";
  const code = "code" in error ? String(error.code) : error.name;
  return `${code}${number}`.replace(/[^\w-]/g, "").slice(0, 60);
}
