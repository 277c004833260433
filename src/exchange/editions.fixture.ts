import type { Edition } from "../edition/index.ts";
import { editionInMemory } from "./edition.fixture.ts";

/** What every test of the exchange runs on: the promise is the same whatever holds the records. */
export const EDITIONS: { name: string; edition: () => Promise<Edition> }[] = [
  { name: "an edition in memory", edition: async () => editionInMemory() },
];
