import type { PostedForm } from "./form.ts";

/** Names that belong to one sending and not to what was typed. */
const OF_THE_SENDING = new Set(["_token", "_once"]);
/** What opens an account travels on no other page than the one it was typed into. */
const OPENING = new Set(["passphrase", "code", "credential", "sealed"]);
const PREFIX = "_kept.";
const TARGET = "_kept-for";

/** A form that could not be taken because nobody was signed in any more: where it was going, and what it held. */
export interface Kept {
  /** Path of the desk with its language. */
  action: string;
  entries: readonly (readonly [string, string])[];
}

/** A path of this desk, and of nowhere else. */
export const isDeskPath = (path: string): boolean => /^\/(?:en|fr|es|ar)\/(?!\/)[^\\\s]*$/.test(path);

export const keptFrom = (action: string, form: PostedForm): Kept => ({
  action,
  entries: form.entries().filter(([name]) => isTyped(name)),
});

const isTyped = (name: string): boolean =>
  !OF_THE_SENDING.has(name) && !OPENING.has(name) && !name.startsWith(PREFIX) && name !== TARGET;

/** What a form carries on for another one, if it does. */
export function keptIn(form: PostedForm): Kept | undefined {
  const action = form.get(TARGET);
  if (!action || !isDeskPath(action)) return undefined;
  const entries = form
    .entries()
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, value]) => [name.slice(PREFIX.length), value] as const);
  return { action, entries };
}

/** Inside the form of a sign-in or of a proof: what was typed travels on, and is kept nowhere. */
export const KeptFields = ({ kept }: { kept: Kept | undefined }) =>
  kept ? (
    <>
      <input type="hidden" name={TARGET} value={kept.action} />
      {kept.entries.map(([name, value]) => (
        <input type="hidden" name={PREFIX + name} value={value} />
      ))}
    </>
  ) : null;

/** Inside the form that sends it again: the fields under their own names. */
export const SentAgain = ({ kept }: { kept: Kept }) => (
  <>
    {kept.entries.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);
