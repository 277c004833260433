import { closedVault } from "./closed-vault.ts";
import type { Vault } from "./vault.ts";

/** Stands for a vault that could not be opened yet, and is that vault from the moment that it arrives. */
export function awaitedVault(): { vault: Vault; arrives: (vault: Vault) => void } {
  let now = closedVault();
  return {
    vault: new Proxy(now, { get: (_, name) => Reflect.get(now, name) }),
    arrives(vault) {
      now = vault;
    },
  };
}
