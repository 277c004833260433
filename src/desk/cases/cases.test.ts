import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newCaseKey, openWith, printOf, sealTo } from "../../intake/anywhere.ts";
import { seenAs } from "../../kernel/database/index.ts";
import { LANGUAGES } from "../../kernel/languages.ts";
import { type LedgerTables, queueWithdrawal } from "../../registry/index.ts";
import { startWithdrawals } from "../withdrawals/work.ts";
import { type CasesDesk, openCasesDesk, tell } from "./cases.fixture.ts";
import { remindCustodians } from "./reminding.ts";

let desk: CasesDesk;
let amal: Awaited<ReturnType<typeof newCaseKey>>;
let told: Awaited<ReturnType<typeof tell>>;
/** On the server of the desk nothing that these tests tell may be found. */
const CANARY = "canary-by-the-river";

const PEOPLE = {
  amal: ["custodian"],
  bahar: ["custodian"],
  root: ["administrator"],
  ed: ["editor"],
  rev: ["reviewer"],
  con: ["contributor"],
  com: ["community"],
  par: ["partner"],
} as const;

beforeAll(async () => {
  desk = await openCasesDesk(PEOPLE);
  amal = await newCaseKey();
  await desk.vault.addCustodian("amal", amal.recipient);
});
beforeEach(async () => {
  told = await tell(desk.vault, { text: CANARY, yes: ["quote"] });
});
afterEach(() => {
  expect(desk.bugs.splice(0)).toEqual([]);
});
afterAll(() => desk?.close());

const send = (name: string, path: string, body: unknown, token?: string) => {
  const { session, ask } = desk.as(name);
  const headers = { "content-type": "application/json", "x-vigie-token": token ?? session.formToken };
  return ask(path, { method: "POST", headers, body: JSON.stringify(body) });
};
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const sealedWords = async () => base64(await sealTo([told.key.recipient], new Uint8Array(4096)));

describe("who may see the cases", () => {
  const read = () => [
    "/en/cases",
    `/en/cases/${told.id}`,
    `/en/cases/${told.id}/sealed`,
    `/en/cases/${told.id}/key`,
    "/en/cases/rewrap",
    "/en/cases/rewrap/stale",
  ];

  test("nobody but custodians, and of those only who has a key", async () => {
    for (const path of read()) {
      expect((await desk.as("amal").get(path)).status, path).toBe(200);
      for (const name of ["ed", "rev", "con", "com", "par"])
        expect((await desk.as(name).get(path)).status, `${name} ${path}`).toBe(403);
      expect((await desk.nobody.get(path)).status, path).toBe(302);
    }
    for (const path of read().slice(1)) {
      expect((await desk.as("bahar").get(path)).status, `bahar ${path}`).toBe(403);
      expect((await desk.as("root").get(path)).status, `root ${path}`).toBe(403);
    }
  });

  test("administrators see who the custodians are, and no case", async () => {
    const answer = await desk.as("root").get("/en/cases");
    expect(answer.location).toBe("/en/cases/custodians");
    const { html } = await desk.as("root").get("/en/cases/custodians");
    expect(html).toContain(amal.recipient);
    expect(html).toContain("Remove the key");
    expect(html).not.toContain(told.id);
    expect((await desk.as("amal").get("/en/cases/custodians")).html).not.toContain("Remove the key");
    expect((await desk.as("ed").get("/en/cases/custodians")).status).toBe(403);
  });

  test("no page and no answer holds a word of what was told, and the pages load nothing from elsewhere", async () => {
    for (const path of read()) {
      const answer = await desk.as("amal").get(path);
      expect(answer.html).not.toContain(CANARY);
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("media-src 'self' blob:");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
    expect((await desk.as("ed").get("/en/records")).headers.get("content-security-policy")).not.toContain(
      "media-src 'self' blob:",
    );
  });

  test("every page is there in every language", async () => {
    for (const lang of LANGUAGES) {
      for (const path of ["/cases", "/cases?state=spam", `/cases/${told.id}`, "/cases/key", "/cases/custodians", "/cases/rewrap"])
        expect((await desk.as("amal").get(`/${lang}${path}`)).status, `${lang}${path}`).toBe(200);
      expect((await desk.as("bahar").get(`/${lang}/cases/key`)).status).toBe(200);
      expect((await desk.as("root").get(`/${lang}/cases/custodians`)).status).toBe(200);
    }
  });
});

describe("the list of cases", () => {
  test("shows those of a state, a language or a path, and says so when there are none", async () => {
    const other = await tell(desk.vault, { text: "in Tigrinya", lang: "ti", path: "plain" });
    const shown = async (query: string) => (await desk.as("amal").get(`/en/cases?${query}`)).html;
    expect(await shown("lang=ti")).toContain(other.id);
    expect(await shown("lang=ti")).not.toContain(told.id);
    expect(await shown("path=plain")).toContain(other.id);
    expect(await shown("path=sealed&state=new")).toContain(told.id);
    expect(await shown("state=spam")).toContain("No case is like that");
    expect(await shown("state=unread")).toContain(other.id);
    await desk.as("amal").get(`/en/cases/${other.id}/sealed`);
    expect(await shown("state=unread")).not.toContain(other.id);
    expect(await shown("state=open&lang=ti")).toContain(other.id);
  });

  test("its numbers stand on the desk's home for custodians, and for nobody else", async () => {
    expect((await desk.as("amal").get("/en/")).html).toMatch(/cases? ha(s|ve) not been opened/);
    for (const name of ["ed", "root", "con"]) expect((await desk.as(name).get("/en/")).html).not.toContain("been opened");
  });
});

describe("custodians who want mail", () => {
  test("are told once a day, always at the same hour, that something waits, and nothing else", async () => {
    const told: string[][] = [];
    const house = {
      ...desk.house,
      notify: async (kind: string, { name }: { name: string }, path: string) => void told.push([kind, name, path]),
    };
    await remindCustodians(house, "2026-05-17T05:59:59.000Z");
    expect(told).toEqual([]);
    await remindCustodians(house, "2026-05-17T06:00:00.000Z");
    await remindCustodians(house, "2026-05-17T06:40:00.000Z");
    await remindCustodians(house, "2026-05-17T07:00:00.000Z");
    expect(told).toEqual([
      ["cases-waiting", "amal", "/cases"],
      ["cases-waiting", "bahar", "/cases"],
    ]);
    await remindCustodians(house, "2026-05-18T06:00:00.000Z");
    expect(told).toHaveLength(4);
  });
});

describe("keys of custodians", () => {
  test("are registered by who has just shown that it is them, for themselves, and once", async () => {
    const { recipient } = await newCaseKey();
    expect((await desk.as("ed").post("/en/cases/key", { recipient })).status).toBe(403);
    expect((await desk.as("root").post("/en/cases/key", { recipient })).status).toBe(403);
    expect((await desk.as("bahar").post("/en/cases/key", { recipient, _token: "forged" })).status).toBe(403);
    const { session } = desk.as("bahar");
    const fresh = session.freshUntil;
    desk.stale("bahar");
    const asked = await desk.as("bahar").post("/en/cases/key", { recipient });
    expect(asked.status).toBe(403);
    expect(asked.html).toContain("Show that it is you");
    expect((await desk.as("bahar").get("/en/cases/key")).location).toContain("/en/proof?next=");
    session.freshUntil = fresh;
    expect((await desk.as("bahar").post("/en/cases/key", { recipient: recipient.slice(0, -1) })).status).toBe(422);
    expect((await desk.as("bahar").post("/en/cases/key", { recipient: amal.identity })).status).toBe(422);
    expect((await desk.as("bahar").post("/en/cases/key", { recipient: amal.recipient })).status).toBe(409);
    expect((await desk.as("bahar").post("/en/cases/key", { recipient })).location).toContain(
      "/en/cases/key?done=cases-registered",
    );
    const again = await newCaseKey();
    expect((await desk.as("bahar").post("/en/cases/key", { recipient: again.recipient })).status).toBe(409);
    const bahar = (await desk.vault.custodians()).find(({ name }) => name === "bahar");
    for (const name of ["amal", "ed", "bahar"])
      expect((await desk.as(name).post(`/en/cases/custodians/${bahar?.id}/remove`)).status, name).toBe(403);
    expect((await desk.as("root").post(`/en/cases/custodians/${bahar?.id}/remove`)).status).toBe(303);
    expect((await desk.as("root").post(`/en/cases/custodians/${bahar?.id}/remove`)).status).toBe(404);
    expect((await desk.as("bahar").get(`/en/cases/${told.id}/sealed`)).status).toBe(403);
  });

  test("of cases are sealed again to all custodians and to nobody else", async () => {
    const other = await newCaseKey();
    const path = `/en/cases/${told.id}/key`;
    const identity = base64(await sealTo([amal.recipient], new TextEncoder().encode(told.key.identity)));
    expect((await send("amal", path, { identity, recipients: [amal.recipient, other.recipient] })).status).toBe(409);
    expect((await send("amal", path, { identity, recipients: [] })).status).toBe(409);
    expect((await send("amal", path, { identity: base64(Buffer.from("plain")), recipients: [amal.recipient] })).status).toBe(422);
    expect((await send("ed", path, { identity, recipients: [amal.recipient] })).status).toBe(403);
    expect((await send("amal", path, { identity, recipients: [amal.recipient] })).status).toBe(200);
    const kept = await openWith(amal.identity, await desk.vault.sealedIdentityOf(told.id));
    expect(new TextDecoder().decode(kept)).toBe(told.key.identity);
  });
});

describe("what was taken over", () => {
  test("leaves with the consent that it rests on, when the person takes that back", async () => {
    const { house } = desk;
    const database = seenAs<LedgerTables>(house.database);
    const form = {
      ...{ title: "At the river", text: CANARY, lang: "en", alias: "the baker", attribution: "nobody" },
      ...{
        connection: "unknown",
        reliability: "unknown",
        risk: "None.",
        consent: `quote ${printOf(told.code.consents.quote)} 2026-05-17`,
      },
    };
    const { handle } = JSON.parse((await desk.as("amal").post(`/en/cases/${told.id}/accession`, form)).html);
    const record = (await house.ledger.byHandle(handle))?.record ?? "";
    expect(JSON.stringify((await house.ledger.latest(record))?.body)).toContain("the baker");
    const work = startWithdrawals(house);
    await queueWithdrawal(database, [printOf(told.code.consents.background)]);
    await work.tick();
    expect((await house.ledger.latest(record))?.body.state).toBe("draft");
    await queueWithdrawal(database, [printOf(told.code.consents.quote)]);
    await work.tick();
    const body = (await house.ledger.latest(record))?.body;
    expect(body?.state).toBe("withdrawn");
    expect(JSON.stringify(body)).not.toContain("the baker");
    await work.close();
    for await (const hash of house.objects.list()) {
      const bytes = await house.objects.get(hash);
      expect(Buffer.concat(await bytes.toArray()).includes(CANARY)).toBe(false);
    }
  });
});

describe("what is done with a case", () => {
  test("replies and notes are taken as ciphertext, from custodians, with the token of their session", async () => {
    const path = `/en/cases/${told.id}/sealed`;
    const bytes = await sealedWords();
    expect((await send("amal", path, { kind: "note", bytes }, "forged")).status).toBe(403);
    expect((await send("ed", path, { kind: "note", bytes })).status).toBe(403);
    expect((await send("amal", path, { kind: "account", bytes })).status).toBe(400);
    expect((await send("amal", path, { kind: "note", bytes: base64(Buffer.from(CANARY)) })).status).toBe(422);
    expect((await send("amal", path, { kind: "note", bytes: "%%%" })).status).toBe(400);
    expect((await send("amal", path, { kind: "note", bytes: "A".repeat(300_000) })).status).toBe(413);
    expect((await send("amal", path, { kind: "reply", bytes })).status).toBe(200);
    expect((await desk.vault.case(told.id))?.state).toBe("waiting");
  });

  test("it is marked, kept no longer than the person allows, and erased when someone is sure", async () => {
    const at = `/en/cases/${told.id}`;
    expect((await desk.as("amal").post(`${at}/state`, { mark: "closed" })).status).toBe(303);
    expect((await desk.vault.case(told.id))?.state).toBe("closed");
    expect((await desk.as("amal").post(`${at}/state`, { mark: "sold" })).status).toBe(400);
    const later = await desk.as("amal").post(`${at}/keep`, { day: "2099-01-01" });
    expect(later.status).toBe(422);
    expect(later.html).toContain("does not allow it to be kept that long");
    expect((await desk.as("amal").post(`${at}/keep`, { day: "2001-01-01" })).status).toBe(422);
    const day = new Date().toISOString().slice(0, 10);
    expect((await desk.as("amal").post(`${at}/keep`, { day })).status).toBe(303);
    expect((await desk.vault.case(told.id))?.until).toBe(day);
    expect((await desk.as("ed").post(`${at}/discard`, { sure: "yes" })).status).toBe(403);
    expect((await desk.as("amal").post(`${at}/discard`)).status).toBe(422);
    expect((await desk.as("amal").post(`${at}/discard`, { sure: "yes" })).location).toContain("/en/cases?done=cases-discarded");
    expect((await desk.as("amal").get(at)).status).toBe(404);
    expect((await desk.as("amal").get(`${at}/sealed`)).status).toBe(404);
  });

  test("a part of a file is given for its own case alone", async () => {
    const bytes = new Uint8Array(3_000_000);
    const note = { name: "x.bin", mediaType: "application/octet-stream", clean: false };
    const other = await tell(desk.vault, { text: "with a file", files: [{ note, bytes }] });
    const [file] = await desk.vault.fileNotes(other.id);
    expect((await desk.as("amal").get(`/en/cases/${other.id}/files/${file?.id}/0`)).status).toBe(200);
    expect((await desk.as("amal").get(`/en/cases/${other.id}/files/${file?.id}/9`)).status).toBe(404);
    expect((await desk.as("amal").get(`/en/cases/${told.id}/files/${file?.id}/0`)).status).toBe(404);
    expect((await desk.as("ed").get(`/en/cases/${other.id}/files/${file?.id}/0`)).status).toBe(403);
  });

  test("an accession wants a risk review and a consent, knows no purpose that shows nothing, and is made once", async () => {
    const at = `/en/cases/${told.id}/accession`;
    const form = {
      ...{ title: "At the river", text: "They took our phones.", lang: "en", alias: "the baker", attribution: "nobody" },
      ...{ connection: "person-concerned", reliability: "unsure", risk: "Nobody can be known by this.", _once: "A".repeat(26) },
      consent: `quote ${"ab".repeat(32)} 2026-05-17`,
    };
    for (const wrong of [
      { risk: "" },
      { consent: [] },
      { consent: `read ${"ab".repeat(32)} 2026-05-17` },
      { alias: " " },
      { lang: "x" },
    ]) {
      const answer = JSON.parse((await desk.as("amal").post(at, { ...form, ...wrong })).html);
      expect(answer.mistakes, JSON.stringify(wrong)).toHaveLength(1);
    }
    expect((await desk.as("ed").post(at, form)).status).toBe(403);
    expect((await desk.as("amal").post(at, { ...form, _token: "forged" })).status).toBe(403);
    const first = JSON.parse((await desk.as("amal").post(at, form)).html);
    const second = JSON.parse((await desk.as("amal").post(at, form)).html);
    expect(second).toEqual(first);
    expect(first.path).toMatch(/^\/en\/records\/VIG-SRC-/);
  });
});
