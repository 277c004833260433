import { addMaterial } from "../archive/index.ts";
import type { Config } from "../config.ts";
import { openHouse } from "../open.ts";
import type { Output } from "./output.ts";

export interface AddOptions {
  publish: boolean;
  /** Keep the bytes without reading them. */
  asIs: boolean;
}

const MEGABYTE = 1024 * 1024;

/** `vigie add`: files and folders into the archive, a source each. Answers whether everything went in. */
export async function add(config: Config, paths: string[], options: AddOptions, out: Output): Promise<boolean> {
  const house = await openHouse(config);
  try {
    const outcome = await addMaterial(paths, {
      ledger: house.ledger,
      objects: house.objects,
      publish: options.publish,
      asIs: options.asIs,
      actor: "shell",
      reviewers: config.reviewers,
      onProgress: (it) =>
        out.progress(`${it.done} of ${it.total} · ${(it.bytes / MEGABYTE).toFixed(1)} MB · ${it.stage} ${it.current}`),
    });
    for (const item of outcome.added) out.line(`added      ${item.handle}  ${item.path}${notes(item.notes)}`);
    for (const item of outcome.existing) out.line(`there      ${item.handle}  ${item.path}`);
    for (const item of outcome.failed) out.line(`not added  ${item.path}: ${item.what} ${item.remedy}`);
    const state = options.publish ? "published" : "as drafts";
    out.line(
      `${outcome.added.length} added ${state}, ${outcome.existing.length} already there, ${outcome.failed.length} failed.`,
    );
    out.result(outcome);
    return outcome.failed.length === 0;
  } finally {
    await house.close();
  }
}

const notes = (list: readonly string[]): string => (list.length > 0 ? ` (${list.join("; ")})` : "");
