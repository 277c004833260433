import type { TextLayer } from "../../archive/index.ts";
import { now } from "../../kernel/clock.ts";
import { sha256 } from "../../kernel/hash.ts";
import { newId } from "../../kernel/ids.ts";
import { namedElsewhere } from "../../registry/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import { type Accession, testimonyOf } from "./rules/accession.ts";

type House = Pick<DeskHouse, "ledger" | "objects" | "settings">;

/**
 * Makes a draft of a source from what a custodian has taken over. Its words become an object with a text layer, so that passages
 * can be cited. Nothing here knows the case that it comes from: only the prints of the consents lead back. Answers the handle.
 * Throws what the ledger throws.
 */
export async function takeOver({ ledger, objects, settings }: House, accession: Accession, by: string): Promise<string> {
  const layer: TextLayer = { pages: [{ page: 1, text: accession.text, lang: accession.lang, corrected: true }] };
  const words = Buffer.from(accession.text);
  const pages = Buffer.from(JSON.stringify(layer));
  const named = (bytes: Buffer) => ({ sha256: sha256(bytes), bytes: bytes.length });
  const body = testimonyOf(newId(), accession, {
    ...{ text: named(words), layer: named(pages) },
    ...{ at: now(), version: settings.version },
  });
  const reason = "Taken over from what a person has told.";
  const [revision] = await ledger.append([{ body, act: "created", reason, actor: by, expected: 0 }]);
  if (!revision) throw new Error("the ledger returned no revision");
  // Objects are not sealed: they come after what leads to them, so that whoever is killed between leaves no words that nobody would erase.
  try {
    for (const bytes of [words, pages]) await objects.put(bytes);
    // The index may have read the entry before its words were there: another one makes it read them.
    await ledger.append([
      { body: revision.body, act: "edited", reason: "Its words are kept.", actor: by, expected: revision.version },
    ]);
  } catch (error) {
    await forgetIfTakenBack({ ledger, objects }, revision.record, [words, pages].map(sha256));
    throw error;
  }
  return revision.body.handle;
}

/** Whoever took it back while this was done may have erased everything before the words were there. */
async function forgetIfTakenBack({ ledger, objects }: Pick<House, "ledger" | "objects">, record: string, hashes: string[]) {
  if ((await ledger.head(record))?.state !== "withdrawn") return;
  const elsewhere = await namedElsewhere(ledger, hashes, record);
  for (const hash of hashes) if (!elsewhere.has(hash)) await objects.remove(hash);
}
