import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as later } from "node:timers/promises";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Accounts, Person } from "../../accounts/index.ts";
import { type Database, openSqlite } from "../../kernel/database/index.ts";
import { migrateJobs, openJobs, openWorker } from "../../kernel/jobs/index.ts";
import { LANGUAGES, type Language } from "../../kernel/languages.ts";
import { openMail } from "../../kernel/mail/index.ts";
import { migrateDesk } from "../migrate.ts";
import { chooseNotices, invite, MAIL, noticesOf, notify } from "./actions.ts";
import { NOTICE_KINDS } from "./rules/kinds.ts";
import { notices } from "./store.ts";
import { noticeAttempts, noticeHandlers } from "./work.ts";

let data: string;
let database: Database<unknown>;
let smtp: SMTPServer;
let url = "";
/** What the mail server answers to a recipient: 250, or a refusal. */
let answers: number[] = [];
const taken: { to: string[]; raw: Buffer }[] = [];
const bugs: unknown[] = [];

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "vigie-notices-"));
  database = openSqlite<unknown>(join(data, "ledger.sqlite"));
  await migrateJobs(database);
  await migrateDesk(database);
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onRcptTo(_address, _session, done) {
      const responseCode = answers.shift() ?? 250;
      done(responseCode === 250 ? null : Object.assign(new Error("no"), { responseCode }));
    },
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(pieces) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", () => resolve()));
  url = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}?tls=0`;
});
afterAll(async () => {
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  await database.close();
  await rm(data, { recursive: true, force: true });
});

let team: Person[] = [];
beforeEach(() => {
  taken.length = 0;
  bugs.length = 0;
  answers = [];
  team = [];
});
afterEach(() => expect(bugs).toEqual([]));

let count = 0;
const person = (more: Partial<Person> = {}): Person => {
  count += 1;
  const one: Person = {
    ...{
      id: `P${count}`,
      name: `amal-${count}`,
      roles: ["reviewer"],
      lang: "en",
      suspended: false,
      created: "2026-01-01T00:00:00.000Z",
    },
    ...{ email: `amal-${count}@example.org`, ...more },
  };
  team.push(one);
  return one;
};

const house = () => ({
  database,
  accounts: { people: async () => team } as Pick<Accounts, "people"> as Accounts,
  settings: { deskUrl: "https://desk.example", name: "Border\r\nWatch" },
});

/** Lets the worker do what waits. */
async function delivered(): Promise<void> {
  const mail = openMail({ url, from: "desk@monitor.example" });
  const worker = openWorker({
    database,
    handlers: noticeHandlers(house(), mail),
    attempts: noticeAttempts,
    backOff: () => 0,
    pause: 20,
    onError: (error) => bugs.push(error),
  });
  while ((await openJobs(database).list({ kind: MAIL, state: ["waiting", "running"] })).length > 0) await later(10);
  await worker.close();
  mail.close();
}

const path = "/records/VIG-DEP-2026-0001/review";

describe("a notice", () => {
  test("is sent to nobody who has not asked for its kind, has no address, or may not come in", async () => {
    const asked = person();
    const [never, without, gone] = [person(), person({ email: undefined }), person({ suspended: true })];
    for (const one of [asked, without, gone]) await chooseNotices(house(), one, ["review-asked"]);
    for (const one of [asked, never, without, gone]) await notify(house(), "review-asked", one, path);
    await notify(house(), "due", asked, path);
    await delivered();
    expect(taken.map(({ to }) => to)).toEqual([[asked.email]]);
    expect([await noticesOf(house(), asked), await noticesOf(house(), never)]).toEqual([["review-asked"], []]);
  });

  test.each(LANGUAGES)(
    "says in the reader's language that something waits, and where, and nothing else: %s",
    async (lang: Language) => {
      const one = person({ lang });
      await chooseNotices(house(), one, NOTICE_KINDS);
      for (const kind of NOTICE_KINDS) await notify(house(), kind, one, path);
      await delivered();
      expect(taken).toHaveLength(NOTICE_KINDS.length);
      for (const { raw } of taken) {
        const { text = "", subject = "", html } = await PostalMime.parse(raw);
        expect(html).toBeUndefined();
        expect(subject).toContain("Border Watch");
        const lines = text.trimEnd().split(/\r?\n/);
        expect(lines[2]).toBe(`https://desk.example/${lang}${path}`);
        expect(lines).toHaveLength(5);
        if (lang === "ar") for (const line of [lines[0], lines[4], subject]) expect(line?.startsWith("\u200f")).toBe(true);
      }
    },
  );

  test("that is on its way is not sent twice, and one that was sent may be sent anew", async () => {
    const one = person();
    await chooseNotices(house(), one, ["due"]);
    for (let i = 0; i < 3; i++) await notify(house(), "due", one, path);
    await delivered();
    await notify(house(), "due", one, path);
    await delivered();
    expect(taken).toHaveLength(2);
  });

  test("is tried again when the server cannot take it now, and given up when it never will", async () => {
    const [later_, never] = [person(), person()];
    for (const one of [later_, never]) await chooseNotices(house(), one, ["due"]);
    answers = [451, 451, 250];
    await notify(house(), "due", later_, path);
    await delivered();
    answers = [550];
    await notify(house(), "due", never, path);
    await delivered();
    expect(taken.map(({ to }) => to)).toEqual([[later_.email]]);
    answers = Array.from({ length: 40 }, () => 451);
    await notify(house(), "due", later_, path);
    await delivered();
    expect(taken).toHaveLength(1);
  });

  test("whose reader has changed their mind meanwhile is not sent", async () => {
    const one = person();
    await chooseNotices(house(), one, ["due"]);
    await notify(house(), "due", one, path);
    await chooseNotices(house(), one, []);
    await delivered();
    expect(taken).toEqual([]);
  });
});

describe("an invitation", () => {
  const link = "https://desk.example/en/welcome/a-secret";

  test("goes to the address it was written for, and neither address nor link is kept once it is sent", async () => {
    await invite(house(), person(), { address: "new@example.org", lang: "en", link });
    const [job] = await openJobs(database).list({ kind: MAIL, state: "waiting" });
    expect(JSON.stringify(job)).not.toMatch(/secret|new@example/);
    await delivered();
    const { text } = await PostalMime.parse(taken[0]?.raw ?? "");
    expect([taken[0]?.to, text]).toEqual([["new@example.org"], expect.stringContaining(link)]);
    const row = await notices(house()).mail((job?.input as { mail: string } | undefined)?.mail ?? "");
    expect(row).toMatchObject({ state: "sent", address: null, link: null });
  });

  test("is refused for what is no address", async () => {
    const by = person();
    for (const address of ["a@b.org\nBcc: x@evil.test", "a@b.org,x@evil.test", "someone"])
      await expect(invite(house(), by, { address, lang: "en", link })).rejects.toMatchObject({
        code: "mail-address",
        status: 422,
      });
    await delivered();
    expect(taken).toEqual([]);
  });
});
