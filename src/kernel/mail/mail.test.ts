import type { AddressInfo } from "node:net";
import fc from "fast-check";
import PostalMime from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { headerLine, isMailAddress, type Letter, openMail } from "./index.ts";

interface Taken {
  from: string;
  to: string[];
  raw: Buffer;
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** A mail server of one's own that keeps what it takes. */
async function server(options: SMTPServerOptions = {}) {
  const taken: Taken[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(pieces),
        });
        done();
      });
    },
    ...options,
  });
  smtp.on("error", () => undefined);
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", () => resolve()));
  open.push({ close: () => new Promise((resolve) => smtp.close(() => resolve())) });
  const { port } = smtp.server.address() as AddressInfo;
  return { taken, url: `smtp://127.0.0.1:${port}?tls=0`, port };
}

const letter: Letter = {
  id: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
  to: "amal@example.org",
  subject: "Vigie: a review waits for you",
  text: "Look here:\n\nhttps://desk.example/en/records/VIG-DEP-2026-0001/review\n",
  lang: "en",
};

describe("a mail", () => {
  test("reaches the server as it was written, and tells nothing of this machine", async () => {
    const { taken, url } = await server();
    const mail = openMail({ url, from: "desk@monitor.example" });
    const arabic = "تنتظرك مراجعة.\n\nhttps://desk.example/ar/records/VIG-DEP-2026-0001/review\n";
    await mail.send({ ...letter, subject: "مراجعة تنتظرك", text: arabic, lang: "ar" });
    const [one] = taken;
    expect([one?.from, one?.to]).toEqual(["desk@monitor.example", ["amal@example.org"]]);
    const parsed = await PostalMime.parse(one?.raw ?? "");
    expect([parsed.subject, parsed.text?.replaceAll("\r\n", "\n"), parsed.html]).toEqual(["مراجعة تنتظرك", arabic, undefined]);
    expect(parsed.messageId).toBe("<01ARZ3NDEKTSV4RRFFQ69G5FAV@monitor.example>");
    const names = parsed.headers.map(({ key }) => key).toSorted();
    expect(names).toEqual(
      [
        "auto-submitted",
        "content-language",
        "content-transfer-encoding",
        "content-type",
        "date",
        "from",
        "message-id",
        "mime-version",
        "subject",
        "to",
      ].toSorted(),
    );
    mail.close();
  });

  test("signs in where the address says so, and is not sent when the server says no", async () => {
    const asked: string[] = [];
    const { taken, url } = await server({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth({ username = "", password = "" }, _session, done) {
        asked.push(`${username} ${password}`);
        if (password === "se cret/é") done(null, { user: username });
        else done(new Error("no"));
      },
    });
    const as = (who: string) => openMail({ url: url.replace("smtp://", `smtp://${who}@`), from: "desk@monitor.example" });
    await as(`desk:${encodeURIComponent("se cret/é")}`).send(letter);
    await expect(as("desk:wrong").send(letter)).rejects.toMatchObject({ code: "mail-failed", status: 503 });
    expect(asked).toEqual(["desk se cret/é", "desk wrong"]);
    expect(taken).toHaveLength(1);
  });

  test("goes over no open line unless that was asked for, and over none whose certificate nobody knows", async () => {
    const without = await server();
    const from = "desk@monitor.example";
    await expect(openMail({ url: without.url.replace("?tls=0", ""), from }).send(letter)).rejects.toMatchObject({
      code: "mail-failed",
    });
    const selfSigned = await server({ disabledCommands: [] });
    await expect(openMail({ url: selfSigned.url.replace("?tls=0", ""), from }).send(letter)).rejects.toMatchObject({
      code: "mail-failed",
    });
    const wrapped = await server({ secure: true });
    await expect(openMail({ url: `smtps://127.0.0.1:${wrapped.port}`, from }).send(letter)).rejects.toMatchObject({
      code: "mail-failed",
    });
    expect([without, selfSigned, wrapped].map(({ taken }) => taken.length)).toEqual([0, 0, 0]);
  });

  test("that is refused for good is told apart from one that may be sent later", async () => {
    const answer = (responseCode: number) =>
      server({
        onRcptTo: (_address, _session, done) => done(Object.assign(new Error("for amal@example.org: no"), { responseCode })),
      });
    const send = async (url: string) => openMail({ url, from: "desk@monitor.example" }).send(letter);
    await expect(send((await answer(550)).url)).rejects.toMatchObject({ code: "mail-refused", status: 422 });
    await expect(send((await answer(451)).url)).rejects.toMatchObject({ code: "mail-failed", status: 503 });
    await expect(send("smtp://127.0.0.1:1?tls=0")).rejects.toMatchObject({ code: "mail-failed" });
    await expect(send((await answer(550)).url)).rejects.not.toMatchObject({ message: expect.stringContaining("amal") });
  });

  test("is given up for now when the server falls silent", async () => {
    const { url } = await server({ onMailFrom: () => undefined });
    const mail = openMail({ url, from: "desk@monitor.example", patience: 300 });
    await expect(mail.send(letter)).rejects.toMatchObject({ code: "mail-failed" });
  });

  test("cannot be given another header, reader or sender by what stands in its subject or address", async () => {
    const { taken, url } = await server();
    const mail = openMail({ url, from: "desk@monitor.example" });
    const hostile = fc.string({
      unit: fc.constantFrom("\r", "\n", "a", ":", "Bcc: x@evil.test", "\u{2028}", "\0", "<", ">", ",", "é", "\u{202e}"),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (subject, text) => {
        taken.length = 0;
        await mail.send({ ...letter, subject, text });
        const parsed = await PostalMime.parse(taken[0]?.raw ?? "");
        expect(taken[0]?.to).toEqual(["amal@example.org"]);
        expect(
          parsed.headers
            .filter(({ key }) => /^(bcc|cc|to|from)$/.test(key))
            .map(({ key }) => key)
            .toSorted(),
        ).toEqual(["from", "to"]);
        expect(parsed.subject ?? "").toBe(headerLine(subject));
      }),
      { numRuns: 40 },
    );
    for (const to of [
      "a@b.org\r\nBcc: x@evil.test",
      "a@b.org, x@evil.test",
      "<a@b.org>",
      '"a b"@b.org',
      "a@b",
      "a@-b.org",
      "a b@c.org",
      "@b.org",
      "",
    ]) {
      expect([to, isMailAddress(to)]).toEqual([to, false]);
      await expect(mail.send({ ...letter, to })).rejects.toMatchObject({ code: "mail-refused" });
    }
    expect(isMailAddress("amal.o'neil+desk@mail.example.org")).toBe(true);
    mail.close();
  });
});
