import { expect, test } from "vitest";
import { code, here, recipient, submitted, today } from "./here.fixture.ts";
import { asIfSealed } from "./vault.fixture.ts";

/** Who can open cases, and what follows when they come and go. */
export function custodians(): void {
  test("is open while a custodian is there and nobody has switched it off", async () => {
    expect(await here.vault.open()).toBe(false);
    const key = await recipient();
    const first = await here.vault.addCustodian("Amal", key);
    expect(first).toMatchObject({ name: "Amal", recipient: key, since: today(), active: true });
    expect(await here.vault.open()).toBe(true);
    expect(await code(here.vault.addCustodian("Another", key))).toBe("custodian-known");
    expect(await code(here.vault.addCustodian("", await recipient()))).toBe("custodian-invalid");
    expect(await code(here.vault.addCustodian("Typing error", `${key.slice(0, -1)}${key.endsWith("q") ? "p" : "q"}`))).toBe(
      "custodian-invalid",
    );
    await here.vault.removeCustodian(first.id);
    expect(await here.vault.open()).toBe(false);
    expect(await here.vault.custodians()).toMatchObject([{ name: "Amal", active: false }]);
    expect((await here.vault.addCustodian("Amal again", key)).active).toBe(true);
    expect(await here.vault.custodians()).toHaveLength(1);
  });

  test("says which cases are to be sealed anew when custodians come and go", async () => {
    const [one, two] = [await recipient(), await recipient()];
    const first = await here.vault.addCustodian("One", one);
    const before = await submitted();
    const said = await submitted({ custodians: [one] });
    expect(await here.vault.list({ stale: true })).toEqual([]);
    await here.vault.addCustodian("Two", two);
    expect((await here.vault.list({ stale: true })).map(({ id }) => id).toSorted()).toEqual([before.id, said.id].toSorted());
    const late = await submitted({ custodians: [one] });
    expect(await here.vault.case(late.id)).toMatchObject({ stale: true, recipient: late.it.recipient });
    const sealed = asIfSealed(700);
    await here.vault.rewrap(before.id, sealed, [two, one]);
    expect(await here.vault.case(before.id)).toMatchObject({ stale: false });
    expect(Buffer.from(await here.vault.sealedIdentityOf(before.id))).toEqual(Buffer.from(sealed));
    await here.vault.removeCustodian(first.id);
    expect(await here.vault.list({ stale: true })).toHaveLength(3);
    expect(await code(here.vault.rewrap(before.id, Buffer.from("AGE-SECRET-KEY"), [two]))).toBe("intake-not-sealed");
  });
}
