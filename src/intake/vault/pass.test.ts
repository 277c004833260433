import { afterEach, beforeEach, expect, test } from "vitest";
import { randomId } from "../../kernel/ids.ts";
import { aCase, type TemporaryVault, temporaryVault } from "./vault.fixture.ts";

let here: TemporaryVault;
beforeEach(async () => {
  here = await temporaryVault();
});
afterEach(() => here.drop());

test("a pass is good for its case after a restart and an erasure of another, and dies with the case", async () => {
  const [one, other] = [aCase(), aCase()];
  const { id } = await here.vault.submit(one.it, "token-1");
  const { id: otherId } = await here.vault.submit(other.it, "token-2");
  const pass = await here.vault.passOf(id);
  if (!pass) throw new Error("no pass");
  await here.again();
  await here.vault.withdraw(otherId, other.withdraw);
  expect(await here.vault.caseOfPass(pass)).toBe(id);
  await here.vault.withdraw(id, one.withdraw);
  expect(await here.vault.caseOfPass(pass)).toBeUndefined();
  expect(await here.vault.passOf(id)).toBeUndefined();
});

test("what was made up, changed, or locked with the same key for another purpose is no pass", async () => {
  const { id } = await here.vault.submit(aCase().it, "token-1");
  const { id: otherId } = await here.vault.submit(aCase().it, "token-2");
  const pass = (await here.vault.passOf(id)) ?? "";
  const [, locked = ""] = pass.split(".");
  const identity = Buffer.from(await here.vault.sealedIdentityOf(id)).toString("base64url");
  const made = ["", ".", id, `${id}.`, `${otherId}.${locked}`, `${randomId()}.${locked}`, `${id}.${identity}`, pass.slice(0, -4)];
  for (const one of made) expect([one, await here.vault.caseOfPass(one)]).toEqual([one, undefined]);
});
