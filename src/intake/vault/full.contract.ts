/** A process whose files may not grow (`ulimit -f`): tells until it is refused, takes one case back, and says how it went. */
import { randomId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { openVault } from "./open-vault.ts";
import { aCase } from "./vault.fixture.ts";

process.on("SIGXFSZ", () => {});
const [path = "", keys = ""] = process.argv.slice(2);
const told: string[] = [];
const vault = await openVault({ place: { engine: "sqlite", path }, keys, on: true, tell: (code) => told.push(code) });
const kept: { id: string; lookup: string; auth: string; withdraw: string }[] = [];
const refused: string[] = [];
while (refused.length < 3 && kept.length < 10_000) {
  const it = aCase();
  await vault.submit(it.it, randomId()).then(
    ({ id }) => kept.push({ id, lookup: it.lookup, auth: it.auth, withdraw: it.withdraw }),
    (error) => refused.push(error instanceof Problem ? `${error.code} ${error.status}` : "thrown"),
  );
}
const first = kept.shift();
await vault.withdraw(first?.id ?? "", first?.withdraw ?? "");
process.stdout.write(JSON.stringify({ kept, refused, told: told.length, gone: first }));
