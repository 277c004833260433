import type { Config } from "../config.ts";
import { buildEdition } from "../edition/index.ts";
import { openHouse } from "../open.ts";
import type { Output } from "./output.ts";

/** `vigie edition build`: makes the edition anew from the ledger, beside the old one, and puts it in its place. */
export async function editionBuild(config: Config, out: Output): Promise<void> {
  const house = await openHouse(config);
  try {
    const built = await buildEdition({
      path: config.edition,
      ledger: house.ledger,
      objects: house.objects,
      onProgress: (done, total) => out.progress(`Building the edition: ${done} of ${total} revisions …`),
    });
    out.line(`Edition of ledger entry ${built.seq}: ${built.records} records, content hash ${built.hash}.`);
    out.result({ path: config.edition, ...built });
  } finally {
    await house.close();
  }
}

/** `vigie edition path`: where the file is. */
export function editionPath(config: Config, out: Output): void {
  out.line(config.edition);
  out.result({ path: config.edition });
}
