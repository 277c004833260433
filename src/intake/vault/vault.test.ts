import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { newPostgresDatabase, stopPostgres, whyNoPostgres } from "../../../tests/postgres.ts";
import { now } from "../../kernel/clock.ts";
import { randomId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { plusDays } from "../rules/retention.ts";
import type { VaultPlace } from "./store.ts";
import { aCase, asIfSealed, type TemporaryVault, temporaryVault } from "./vault.fixture.ts";

const why = whyNoPostgres();
const ENGINES: { name: string; missing: string | undefined; place: () => Promise<VaultPlace | undefined> }[] = [
  { name: "sqlite", missing: undefined, place: async () => undefined },
  {
    name: "postgres",
    missing: why,
    place: async () => {
      const url = await newPostgresDatabase();
      return { engine: "postgres", url, tellingUrl: url };
    },
  },
];

const MIB = 1024 * 1024;
const today = (): string => now().slice(0, 10);
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof Problem ? error.code : `thrown: ${String(error)}`),
  );
const recipient = async (): Promise<string> => identityToRecipient(await generateX25519Identity());

afterAll(stopPostgres);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`a vault on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let here: TemporaryVault;

    beforeEach(async () => {
      const place = await engine.place();
      here = await temporaryVault(place ? { place } : {});
    });
    afterEach(async () => {
      expect(here.told).toEqual([]);
      await here.drop();
    });

    const submitted = async (more = {}) => {
      const told = aCase(more);
      const { id } = await here.vault.submit(told.it, randomId());
      return { ...told, id };
    };

    test("gives back what was sealed, and nothing else knows the code", async () => {
      const sent = await submitted({ keep: true, lang: "ti" });
      const found = await here.vault.find(sent.lookup, sent.auth);
      expect(found).toMatchObject({ id: sent.id, recipient: sent.it.recipient, replies: [], lang: "ti", keep: true });
      expect(found?.counts).toEqual({ account: 1, more: 0, consents: 0, files: 0, fileBytes: 0 });
      expect(await here.vault.find(sent.lookup, randomId())).toBeUndefined();
      expect(await here.vault.find(randomId(), sent.auth)).toBeUndefined();
      expect(Buffer.from(await here.vault.sealedIdentityOf(sent.id))).toEqual(Buffer.from(sent.it.sealedIdentity));
      const [envelope] = await here.vault.envelopes(sent.id);
      expect(envelope).toMatchObject({ kind: "account", day: today(), seen: false });
      expect(Buffer.from(envelope?.bytes ?? [])).toEqual(Buffer.from(sent.it.envelopes[0]?.bytes ?? []));
    });

    test("has the same salt for as long as it is there", async () => {
      const salt = Buffer.from(here.vault.salt);
      expect(salt).toHaveLength(16);
      expect(Buffer.from((await here.again()).salt)).toEqual(salt);
    });

    test("keeps a case once, however often it is sent", async () => {
      const told = aCase();
      const once = randomId();
      const first = await here.vault.submit(told.it, once);
      expect(first.again).toBe(false);
      expect(await here.vault.submit(told.it, once)).toEqual({ id: first.id, again: true });
      expect(await here.vault.submit(told.it, randomId())).toEqual({ id: first.id, again: true });
      expect(await here.vault.submit(aCase().it, once)).toEqual({ id: first.id, again: true });
      const twin = aCase();
      const both = await Promise.all([here.vault.submit(twin.it, "a"), here.vault.submit(twin.it, "b")]);
      expect(both[0]?.id).toBe(both[1]?.id);
      expect(await here.vault.list()).toHaveLength(2);
      expect((await here.vault.faults()).faults).toEqual([]);
    });

    test("keeps each of many that come at the same moment", async () => {
      const sent = Array.from({ length: 700 }, () => aCase());
      const kept = await Promise.all(sent.map(({ it }) => here.vault.submit(it, randomId())));
      expect(new Set(kept.map(({ id }) => id)).size).toBe(700);
      expect(await here.vault.faults()).toEqual({ cases: 700, faults: [] });
      const [someone] = sent.slice(-1);
      expect(await here.vault.find(someone?.lookup ?? "", someone?.auth ?? "")).toBeDefined();
    });

    test("refuses whatever is not sealed, and keeps nothing of it", async () => {
      const words = Buffer.from("I crossed the river at night");
      const { id } = await submitted();
      for (const more of [
        { sealedIdentity: words },
        { envelopes: [{ kind: "account", bytes: words }] },
        {
          envelopes: [
            { kind: "account", bytes: asIfSealed() },
            { kind: "consents", bytes: words },
          ],
        },
      ] as const)
        expect(await code(here.vault.submit(aCase(more).it, randomId()))).toBe("intake-not-sealed");
      expect(await code(here.vault.append(id, "more", words))).toBe("intake-not-sealed");
      expect(await code(here.vault.beginFile(id, { size: 10, sealedNote: words }))).toBe("intake-not-sealed");
      const { file, key } = await here.vault.beginFile(id, { size: words.length, sealedNote: asIfSealed() });
      expect(await code(here.vault.putPart(file, key, 0, words))).toBe("intake-not-sealed");
      expect(await here.vault.list()).toHaveLength(1);
    });

    test("refuses what is malformed or too large", async () => {
      for (const more of [
        { lookupPrint: "short" },
        { recipient: "age1" },
        { replyRecipient: "ssh-ed25519 AAAA" },
        { lang: "en\u0000" },
        { envelopes: [] },
        { envelopes: [{ kind: "reply" as const, bytes: asIfSealed() }] },
        { envelopes: Array.from({ length: 5 }, () => ({ kind: "more" as const, bytes: asIfSealed() })) },
      ])
        expect(await code(here.vault.submit(aCase(more).it, randomId()))).toBe("intake-invalid");
      expect(await code(here.vault.submit(aCase().it, ""))).toBe("intake-invalid");
      const large = { envelopes: [{ kind: "account" as const, bytes: asIfSealed(100_000) }] };
      expect(await code(here.vault.submit(aCase(large).it, randomId()))).toBe("intake-too-large");
      expect(await here.vault.list()).toEqual([]);
    });

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

    test("carries a conversation, and says who has not read what", async () => {
      const { id, lookup, auth } = await submitted();
      await here.vault.append(id, "more", asIfSealed());
      expect(await here.vault.case(id)).toMatchObject({ state: "new", unreadByTeam: 2, envelopes: 2, unreadByPerson: 0 });
      expect(await here.vault.envelopes(id)).toHaveLength(2);
      expect(await here.vault.case(id)).toMatchObject({ state: "open", unreadByTeam: 0 });
      const words = asIfSealed();
      await here.vault.append(id, "reply", words);
      await here.vault.append(id, "note", asIfSealed());
      expect(await here.vault.case(id)).toMatchObject({ unreadByPerson: 1, unreadByTeam: 0 });
      const box = await here.vault.find(lookup, auth);
      expect(box?.replies.map(({ bytes }) => Buffer.from(bytes))).toEqual([Buffer.from(words)]);
      expect(await here.vault.case(id)).toMatchObject({ unreadByPerson: 0 });
      await here.vault.mark(id, "closed");
      expect(await here.vault.list({ state: "closed" })).toHaveLength(1);
      await here.vault.append(id, "consents", asIfSealed(), true);
      expect(await here.vault.case(id)).toMatchObject({ state: "open", keep: true });
      expect(await code(here.vault.append(randomId(), "more", asIfSealed()))).toBe("intake-case-gone");
      expect(await code(here.vault.mark(randomId(), "open"))).toBe("intake-case-gone");
    });

    test("takes the parts of a file in any order, doubled, and refuses what does not fit", async () => {
      const { id } = await submitted();
      const bytes = asIfSealed(2 * MIB + 700_000);
      const parts = [bytes.subarray(0, MIB), bytes.subarray(MIB, 2 * MIB), bytes.subarray(2 * MIB)] as const;
      const { file, key } = await here.vault.beginFile(id, { size: bytes.length, sealedNote: asIfSealed() });
      await here.vault.putPart(file, key, 2, parts[2]);
      expect(await code(here.vault.completeFile(file, key))).toBe("intake-parts-missing");
      await Promise.all([here.vault.putPart(file, key, 0, parts[0]), here.vault.putPart(file, key, 0, parts[0])]);
      expect(await here.vault.partsOf(file, key)).toEqual([0, 2]);
      await here.again();
      expect(await here.vault.partsOf(file, key)).toEqual([0, 2]);
      expect(await code(here.vault.putPart(file, key, 0, asIfSealed(MIB)))).toBe("intake-part-wrong");
      expect(await code(here.vault.putPart(file, key, 1, parts[1].subarray(1)))).toBe("intake-part-wrong");
      expect(await code(here.vault.putPart(file, key, 1, Buffer.concat([parts[1], Buffer.from("x")])))).toBe("intake-part-wrong");
      expect(await code(here.vault.putPart(file, key, 3, parts[1]))).toBe("intake-part-wrong");
      expect(await code(here.vault.putPart(file, key, -1, parts[1]))).toBe("intake-part-wrong");
      expect(await code(here.vault.putPart(file, "another key", 1, parts[1]))).toBe("intake-file-unknown");
      expect(await code(here.vault.putPart(randomId(), key, 1, parts[1]))).toBe("intake-file-unknown");
      expect(await code(here.vault.partsOf(file, "another key"))).toBe("intake-file-unknown");
      await here.vault.putPart(file, key, 1, parts[1]);
      await here.vault.completeFile(file, key);
      await here.vault.completeFile(file, key);
      await here.vault.putPart(file, key, 1, parts[1]);
      const [note] = await here.vault.fileNotes(id);
      expect(note).toMatchObject({ id: file, size: bytes.length, partBytes: MIB, parts: 3, complete: true });
      const back = await Promise.all([0, 1, 2, 3].map((n) => here.vault.part(file, n)));
      expect(back[3]).toBeUndefined();
      expect(Buffer.concat(back.slice(0, 3).map((it) => it ?? Buffer.alloc(0))).equals(Buffer.from(bytes))).toBe(true);
      expect(await here.vault.faults()).toEqual({ cases: 1, faults: [] });
    });

    test("holds so much of one case and no more", async () => {
      const { id, lookup, auth } = await submitted();
      for (let n = 1; n < 100; n++) await here.vault.append(id, "more", asIfSealed(100));
      expect(await code(here.vault.append(id, "more", asIfSealed(100)))).toBe("intake-case-full");
      expect(await code(here.vault.append(id, "reply", asIfSealed(100)))).toBe("done");
      const note = asIfSealed(200);
      expect(await code(here.vault.beginFile(id, { size: 120 * MIB, sealedNote: note }))).toBe("intake-too-large");
      expect(await code(here.vault.beginFile(id, { size: 0, sealedNote: note }))).toBe("intake-invalid");
      expect(await code(here.vault.beginFile(id, { size: 10, sealedNote: note, partBytes: 1000 }))).toBe("intake-invalid");
      for (let n = 0; n < 5; n++) await here.vault.beginFile(id, { size: 100 * MIB, sealedNote: note });
      expect(await code(here.vault.beginFile(id, { size: 100 * MIB, sealedNote: note }))).toBe("intake-case-full");
      for (let n = 5; n < 20; n++) await here.vault.beginFile(id, { size: 1000, sealedNote: note });
      expect(await code(here.vault.beginFile(id, { size: 1000, sealedNote: note }))).toBe("intake-case-full");
      expect((await here.vault.find(lookup, auth))?.counts).toMatchObject({ more: 99, files: 20 });
    });

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
  });
}
