import type { Config } from "../config.ts";
import { Problem } from "../kernel/problem.ts";
import { openHouse } from "../open.ts";
import { publishDrafts } from "../registry/index.ts";
import type { Output } from "./output.ts";

/** `vigie publish`: makes drafts public, all or none; a record that lacks something is named with what it lacks. */
export async function publish(config: Config, handles: string[], reason: string, out: Output): Promise<void> {
  if (config.reviewers === "two") {
    throw new Problem(
      "second-reviewer",
      409,
      "VIGIE_REVIEWERS is `two`: a second person must approve, which the shell cannot show.",
    );
  }
  const house = await openHouse(config);
  try {
    const revisions = await publishDrafts(house.ledger, handles, { actor: "shell", reason });
    for (const it of revisions) out.line(`published  ${it.body.handle}@${it.version}`);
    out.result(revisions.map((it) => ({ handle: it.body.handle, version: it.version, seq: it.seq })));
  } finally {
    await house.close();
  }
}
