import { expect, test } from "vitest";
import { plusDays } from "../rules/retention.ts";
import { code, here, MIB, submitted, today } from "./here.fixture.ts";
import { asIfSealed } from "./vault.fixture.ts";

/** How cases end: taken back by a person, or by themselves. */
export function endings(): void {
  test("erases a case for who shows what its code derives, and for nobody else", async () => {
    const [gone, stays] = [await submitted(), await submitted()];
    const { file, key } = await here.vault.beginFile(gone.id, { size: 5 * MIB + 1, sealedNote: asIfSealed() });
    for (let n = 0; n < 5; n++) await here.vault.putPart(file, key, n, asIfSealed(MIB));
    await here.vault.append(gone.id, "reply", asIfSealed());
    expect(await code(here.vault.withdraw(gone.id, stays.withdraw))).toBe("intake-not-yours");
    expect(await here.vault.find(gone.lookup, gone.auth)).toBeDefined();
    await here.vault.withdraw(gone.id, gone.withdraw);
    await here.vault.withdraw(gone.id, gone.withdraw);
    expect(await here.vault.find(gone.lookup, gone.auth)).toBeUndefined();
    expect(await here.vault.case(gone.id)).toBeUndefined();
    expect(await here.vault.envelopes(gone.id)).toEqual([]);
    expect(await here.vault.part(file, 0)).toBeUndefined();
    expect(await code(here.vault.sealedIdentityOf(gone.id))).toBe("intake-case-gone");
    expect(await code(here.vault.append(gone.id, "more", asIfSealed()))).toBe("intake-case-gone");
    expect(await code(here.vault.putPart(file, key, 5, Buffer.alloc(1)))).toBe("intake-file-unknown");
    expect((await here.vault.list()).map(({ id }) => id)).toEqual([stays.id]);
    expect(Buffer.from(await here.vault.sealedIdentityOf(stays.id))).toEqual(Buffer.from(stays.it.sealedIdentity));
    await here.again();
    expect(await here.vault.faults()).toEqual({ cases: 1, faults: [] });
  });

  test("erases while others write, and loses none of theirs", async () => {
    const [going, staying] = [await Promise.all(Array.from({ length: 20 }, () => submitted())), await submitted()];
    const writes = going.map(({ id }) => code(here.vault.append(id, "more", asIfSealed())));
    const more = Array.from({ length: 20 }, () => here.vault.append(staying.id, "more", asIfSealed()));
    const news = Array.from({ length: 20 }, () => submitted());
    await Promise.all(going.map(({ id, withdraw }) => here.vault.withdraw(id, withdraw)));
    await Promise.all(more);
    const came = await Promise.all(news);
    for (const answer of await Promise.all(writes)) expect(["done", "intake-case-gone"]).toContain(answer);
    expect(await here.vault.envelopes(staying.id)).toHaveLength(21);
    expect((await here.vault.list()).map(({ id }) => id).toSorted()).toEqual(
      [staying.id, ...came.map(({ id }) => id)].toSorted(),
    );
    expect(await here.vault.faults()).toEqual({ cases: 21, faults: [] });
  });

  test("ends what has come to its end by itself", async () => {
    const day = today();
    const unopened = await submitted();
    const [brief, years, spam] = [await submitted(), await submitted({ keep: true }), await submitted()];
    for (const { id } of [brief, years]) await here.vault.envelopes(id);
    await here.vault.mark(spam.id, "spam");
    await here.vault.append(brief.id, "reply", asIfSealed());
    await here.vault.beginFile(years.id, { size: 100, sealedNote: asIfSealed() });
    const until = async (id: string) => (await here.vault.case(id))?.until;
    expect(await until(unopened.id)).toBe(plusDays(day, 90));
    expect(await until(brief.id)).toBe(plusDays(day, 90));
    expect(await until(years.id)).toBe(plusDays(day, 5 * 365));
    expect(await until(spam.id)).toBe(plusDays(day, 30));

    const none = { cases: 0, replies: 0, files: 0, waiting: false };
    expect(await here.vault.sweep(day)).toEqual(none);
    expect(await here.vault.sweep(plusDays(day, 7))).toEqual({ ...none, files: 1 });
    expect(await here.vault.sweep(plusDays(day, 29))).toEqual(none);
    expect(await here.vault.sweep(plusDays(day, 30))).toEqual({ ...none, cases: 1, replies: 1 });
    expect(await here.vault.sweep(plusDays(day, 60))).toEqual(none);
    expect(await here.vault.sweep(plusDays(day, 90))).toEqual({ ...none, cases: 2 });
    expect((await here.vault.list()).map(({ id }) => id)).toEqual([years.id]);
  });

  test("keeps a case for no longer than was agreed to", async () => {
    const day = today();
    const [brief, years] = [await submitted(), await submitted({ keep: true })];
    for (const { id } of [brief, years]) await here.vault.envelopes(id);
    expect(await code(here.vault.keepUntil(brief.id, plusDays(day, 91)))).toBe("intake-keep-refused");
    await here.vault.keepUntil(brief.id, plusDays(day, 10));
    expect((await here.vault.case(brief.id))?.until).toBe(plusDays(day, 10));
    await here.vault.keepUntil(years.id, plusDays(day, 3000));
    expect((await here.vault.case(years.id))?.until).toBe(plusDays(day, 3000));
    expect(await code(here.vault.keepUntil(years.id, plusDays(day, 3651)))).toBe("intake-keep-refused");
    // Who takes back that it be kept for years ends them.
    await here.vault.append(years.id, "consents", asIfSealed(), false);
    expect((await here.vault.case(years.id))?.until).toBe(plusDays(day, 90));
    expect(await code(here.vault.keepUntil(brief.id, "someday"))).toBe("intake-invalid");
  });

  test("believes no clock that has jumped by years, before it has held for days", async () => {
    const day = today();
    const { id } = await submitted();
    await here.vault.sweep(day);
    const wrong = plusDays(day, 4000);
    expect(await here.vault.sweep(wrong)).toMatchObject({ waiting: true, cases: 0 });
    await here.again();
    expect(await here.vault.sweep(plusDays(wrong, 2))).toMatchObject({ waiting: true, cases: 0 });
    // It was set right.
    expect(await here.vault.sweep(plusDays(day, 1))).toMatchObject({ waiting: false, cases: 0 });
    expect(await here.vault.sweep(plusDays(wrong, 3))).toMatchObject({ waiting: true, cases: 0 });
    expect(await here.vault.sweep("1970-01-01")).toMatchObject({ waiting: false, cases: 0 });
    expect(await here.vault.case(id)).toBeDefined();
    // A monitor that was off for half a year begins again.
    const later = plusDays(day, 180);
    expect(await here.vault.sweep(later)).toMatchObject({ waiting: true });
    expect(await here.vault.sweep(plusDays(later, 3))).toMatchObject({ waiting: false, cases: 1 });
  });
}
