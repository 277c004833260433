import { expect, test } from "vitest";
import { randomId } from "../../kernel/ids.ts";
import { code, here, submitted, today } from "./here.fixture.ts";
import { aCase, asIfSealed } from "./vault.fixture.ts";

/** Cases as they come in and are spoken about: kept once, sealed, and known by their code alone. */
export function cases(): void {
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
}
