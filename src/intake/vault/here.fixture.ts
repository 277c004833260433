import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterEach, beforeEach, expect } from "vitest";
import { now } from "../../kernel/clock.ts";
import { randomId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import type { VaultPlace } from "./store.ts";
import { aCase, type TemporaryVault, type Told, temporaryVault } from "./vault.fixture.ts";

/** The vault of the test that is running: new and empty. */
export let here: TemporaryVault;

/** Each test of the block that says so has a vault of its own; on SQLite when no place is told. */
export function eachItsOwnVault(place: () => Promise<VaultPlace | undefined>): void {
  beforeEach(async () => {
    const told = await place();
    here = await temporaryVault(told ? { place: told } : {});
  });
  afterEach(async () => {
    expect(here.told).toEqual([]);
    await here.drop();
  });
}

/** A case that has arrived. */
export async function submitted(more = {}): Promise<Told & { id: string }> {
  const told = aCase(more);
  const { id } = await here.vault.submit(told.it, randomId());
  return { ...told, id };
}

export const MIB = 1024 * 1024;
export const today = (): string => now().slice(0, 10);
/** What some work comes to: done, or the code it is refused with. */
export const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof Problem ? error.code : `thrown: ${String(error)}`),
  );
export const recipient = async (): Promise<string> => identityToRecipient(await generateX25519Identity());
