import { now } from "../../kernel/clock.ts";
import { sha256 } from "../../kernel/hash.ts";
import { isSealed } from "./checks.ts";
import { lengthOfPart, partsIn } from "./file.ts";
import type { Ground } from "./ground.ts";

/** Looks whether every case has its key, every file its parts, and every part its print. Counts; names nobody. */
export async function faultsOf({ store, keys }: Pick<Ground, "store" | "keys">): Promise<{ cases: number; faults: string[] }> {
  const { db } = store.desk;
  const cases = await db.selectFrom("told_case").select(["id", "identity"]).execute();
  const dead = new Set(keys.shreddedAmong(cases.map(({ id }) => id)));
  const lost = cases.filter(({ id, identity }) => !dead.has(id) && !isWhole(keys.unlock(id, identity)));
  const ahead = await daysAhead(db);
  const broken = await brokenFiles(db);
  const faults = [
    lost.length > 0 &&
      `${lost.length} of ${cases.length} cases cannot be opened any more: their keys are not in VIGIE_KEYS, or damaged`,
    dead.size > 0 &&
      `${dead.size} cases were erased and are still here as bytes that nobody can read: they go when the monitor starts`,
    broken > 0 && `${broken} files are not whole`,
    ahead > 0 && `${ahead} cases carry a day that has not come yet: the clock was wrong, and they are kept for longer`,
  ];
  return { cases: cases.length - dead.size, faults: faults.filter((it) => it !== false) };
}

const isWhole = (sealed: Uint8Array | undefined): boolean => sealed !== undefined && isSealed(sealed);

type Db = Ground["store"]["desk"]["db"];

async function daysAhead(db: Db): Promise<number> {
  const tomorrow = new Date(Date.parse(now()) + 86_400_000).toISOString().slice(0, 10);
  const asked = db.selectFrom("told_case").select(({ fn }) => fn.countAll<number>().as("n"));
  return (await asked.where("last_day", ">", tomorrow).executeTakeFirstOrThrow()).n;
}

async function brokenFiles(db: Db): Promise<number> {
  const files = await db.selectFrom("file").select(["id", "size", "part_bytes"]).where("complete", "=", 1).execute();
  let broken = 0;
  for (const { id, size, part_bytes } of files) {
    for (let n = 0; n < partsIn(size, part_bytes); n++) {
      const asked = db.selectFrom("part").select(["bytes", "print"]).where("file_id", "=", id).where("n", "=", n);
      const part = await asked.executeTakeFirst();
      if (part && part.bytes.length === lengthOfPart(size, part_bytes, n) && sha256(part.bytes) === part.print) continue;
      broken++;
      break;
    }
  }
  return broken;
}
