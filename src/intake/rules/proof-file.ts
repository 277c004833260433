/** The entry of the public log, and what opens it; nothing while the day's batch is not written. */
export interface Proven {
  /** As the log serves it; all of it belongs into the file. */
  entry?: { index: number; origin?: string };
  opening?: { salt: string; statement: { day: string } };
}

/** A name that says nothing: it stands in the phone's list of downloads. */
export const PROOF_FILE = "information.json";

/** What checks the file: a page of the monitor, and the command. */
export const PROOF_CHECKS: readonly string[] = ["/verify.html", `npx vigie verify ${PROOF_FILE}`];
/** Where the public key is that both ask for. */
export const PROOF_KEY = "/log/key";

/** What `vigie verify` reads: the proof of the entry, opened. Undefined while there is none. */
export const proofText = ({ entry, opening }: Proven): string | undefined =>
  entry && opening && JSON.stringify({ ...entry, opening });
