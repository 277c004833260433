/**
 * A process that works on a vault until it is killed, and says what it does: `kept`, `going` and `gone`, each with what
 * the code of a case derives. With two folders more it does a little and ends: before each step onto the disk it copies
 * the first into the second, as the disk would be found if the process were killed there, with what it has said so far.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { randomId } from "../../kernel/ids.ts";
import { openVault } from "./open-vault.ts";
import type { VaultPlace } from "./store.ts";
import { aCase, asIfSealed } from "./vault.fixture.ts";

const [place = "", keys = "", folder, copies = ""] = process.argv.slice(2);
const vault = await openVault({ place: JSON.parse(place) as VaultPlace, keys, on: true, tell: () => {} });

// Written at once and not when the loop turns: what was said was done.
let said = "";
function say(...words: string[]): void {
  const line = `${words.join(" ")}\n`;
  said += line;
  fs.writeSync(1, line);
}

async function tell(files: number) {
  const told = aCase({ envelopes: [{ kind: "account", bytes: asIfSealed(20_000) }] });
  const { id } = await vault.submit(told.it, randomId());
  for (let n = 0; n < files; n++) {
    const { file, key } = await vault.beginFile(id, { size: 600_000, sealedNote: asIfSealed(), partBytes: 262_144 });
    for (const part of [1, 0]) await vault.putPart(file, key, part, asIfSealed(262_144));
    await vault.putPart(file, key, 2, asIfSealed(600_000 - 2 * 262_144));
    await vault.completeFile(file, key);
  }
  say("kept", id, told.lookup, told.auth, String(files));
  return { ...told, id };
}

async function takeBack(it: { id: string; withdraw: string }): Promise<void> {
  say("going", it.id);
  await vault.withdraw(it.id, it.withdraw);
  say("gone", it.id);
}

function copyBeforeSteps(from: string): void {
  let step = 0;
  const copy = (): void => {
    const to = join(copies, String(++step));
    fs.cpSync(from, to, { recursive: true });
    fs.writeFileSync(join(to, "said"), said);
  };
  const disk = fs as { fsyncSync: unknown; renameSync: unknown; rmSync: unknown };
  for (const name of ["fsyncSync", "renameSync", "rmSync"] as const) {
    const work = fs[name] as (...args: unknown[]) => unknown;
    disk[name] = (...args: unknown[]) => {
      copy();
      return work(...args);
    };
  }
  syncBuiltinESMExports();
  const { exec, prepare } = DatabaseSync.prototype;
  DatabaseSync.prototype.exec = function (sql) {
    copy();
    return exec.call(this, sql);
  };
  DatabaseSync.prototype.prepare = function (sql) {
    if (/^pragma/i.test(sql)) copy();
    return prepare.call(this, sql);
  };
}

const first = await tell(1);
const second = await tell(0);
if (folder) {
  copyBeforeSteps(folder);
  await takeBack(first);
  await tell(1);
  await Promise.all([takeBack(second), tell(0)]);
  process.exit();
}
const there = [first, second];
for (;;) {
  there.push(...(await Promise.all([tell(0), tell(0), tell(1)])));
  await Promise.all(there.splice(0, 2).map(takeBack));
}
