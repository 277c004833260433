import { objectsOf, verifyObjects } from "../archive/index.ts";
import type { Config } from "../config.ts";
import { verifyEdition } from "../edition/index.ts";
import { openHouse } from "../open.ts";
import { verifyVault } from "../open-intake.ts";
import type { Output } from "./output.ts";

/** `vigie verify`: re-hashes the whole chain and every object, and names what differs. Answers whether all is well. */
export async function verify(config: Config, out: Output): Promise<boolean> {
  const house = await openHouse(config);
  try {
    out.progress("Ledger …");
    const chain = await house.ledger.verifyChain();
    const broken = chain.problems.map((it) => [it.seq && `entry ${it.seq}`, it.record, it.what].filter(Boolean).join(": "));
    for (const fault of broken) out.line(`ledger   ${fault}`);
    out.line(`Ledger: ${chain.revisions} revisions, ${broken.length === 0 ? "chain whole" : `${broken.length} faults`}.`);

    const wanted = await objectsOf(house.ledger, house.objects);
    const objects = await verifyObjects(house.objects, wanted, (done) => out.progress(`Objects: ${done} …`));
    for (const fault of objects.faults) out.line(`object   ${fault}`);
    out.line(
      `Objects: ${objects.checked} re-hashed, ${objects.faults.length === 0 ? "all as named" : `${objects.faults.length} faults`}.`,
    );

    const edition = await verifyEdition({ path: config.edition, ledger: house.ledger, objects: house.objects });
    for (const fault of edition.faults) out.line(`edition  ${fault}`);
    out.line(
      edition.built
        ? `Edition: content hash ${edition.hash}, ${edition.faults.length === 0 ? "as rebuilt" : "differs"}.`
        : "Edition: none built yet.",
    );

    out.progress("Vault …");
    const vault = await verifyVault(config);
    for (const fault of vault.faults) out.line(`vault    ${fault}`);
    if (vault.cases !== undefined)
      out.line(
        `Vault: ${vault.cases} cases, ${vault.faults.length === 0 ? "keys and parts whole" : `${vault.faults.length} faults`}.`,
      );

    const faults = [...broken, ...objects.faults, ...edition.faults, ...vault.faults];
    const { revisions } = chain;
    const { cases } = vault;
    out.result({ ok: faults.length === 0, revisions, objects: objects.checked, edition: edition.hash, cases, faults });
    return faults.length === 0;
  } finally {
    await house.close();
  }
}
