import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askFor } from "./ask.ts";
import { type LocalAuthority, localAuthority, whyNoOpenssl } from "./authority.fixture.ts";
import { verifyTimestamp } from "./verify.ts";

const message = Buffer.from("a checkpoint\n");

/** Skipped, with its reason in the name, where openssl is not installed. */
describe.skipIf(whyNoOpenssl())(`timestamps of a local authority${whyNoOpenssl() ? ` (skipped: ${whyNoOpenssl()})` : ""}`, () => {
  let authority: LocalAuthority;
  beforeAll(async () => {
    authority = await localAuthority();
  });
  afterAll(() => authority?.close());

  const asked = (more: { policy?: string; roots?: string[]; patience?: number; algorithm?: "SHA-256" | "SHA-512" } = {}) => {
    const { policy, roots = [authority.root], patience, algorithm = "SHA-256" } = more;
    return askFor(
      message,
      { url: authority.url, ...(policy && { policy }) },
      { roots, algorithm, ...(patience && { patience }) },
    );
  };
  const faultOf = async (answer: LocalAuthority["answer"], more = {}): Promise<string> => {
    authority.answer = answer;
    try {
      return await asked(more).then(
        () => "believed",
        (fault: { code: string }) => fault.code,
      );
    } finally {
      delete authority.answer;
    }
  };

  test.each(["SHA-256", "SHA-512"] as const)("over %s are believed by us and by openssl", async (algorithm) => {
    const { token, verified } = await asked({ algorithm });
    expect(verified).toMatchObject({ authority: "Test clock", algorithm, policy: "1.2.3.4.1", trusted: true });
    expect(authority.accepts(token, message)).toBe(true);
    expect(authority.accepts(token, Buffer.from("other bytes"))).toContain("FAILED");
    expect(await verifyTimestamp(token, message)).toMatchObject({ trusted: false, at: verified.at });
    expect(await verifyTimestamp(token, message, { roots: [authority.stranger] })).toMatchObject({ trusted: false });
  });

  test("under a policy that was asked for", async () => {
    expect((await asked({ policy: "1.2.3.4.5" })).verified.policy).toBe("1.2.3.4.5");
    expect(await faultOf(undefined, { policy: "1.2.3.4.99" })).toBe("refused");
  });

  test("a token in which a byte was changed is refused, or says the very same", async () => {
    const { token, verified } = await asked();
    let refused = 0;
    // Every byte would take long; these are spread over all parts.
    for (let place = 0; place < token.length; place += 19) {
      const changed = Buffer.from(token);
      changed[place] = (changed[place] ?? 0) ^ 0x01;
      const now = await verifyTimestamp(changed, message, { roots: [authority.root] }).catch(() => undefined);
      if (now?.trusted) expect(now).toEqual(verified);
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(token.length / 19 / 3);
  });

  test("a token that was cut, or has something after it, is none", async () => {
    const { token } = await asked();
    for (const bytes of [
      token.subarray(0, -1),
      Buffer.concat([token, Buffer.from([0])]),
      Buffer.alloc(0),
      Buffer.from("garbage"),
    ])
      await expect(verifyTimestamp(bytes, message)).rejects.toMatchObject({ code: "malformed" });
    await expect(verifyTimestamp(token, Buffer.from("other"))).rejects.toMatchObject({ code: "imprint" });
  });

  test("of an authority that nobody trusts are not kept", async () => {
    expect(await faultOf(undefined, { roots: [authority.stranger] })).toBe("chain");
    expect(await faultOf(undefined, { roots: [] })).toBe("chain");
  });

  describe("an answer is refused", () => {
    let earlier: Buffer;
    let overOther: Buffer;
    beforeAll(async () => {
      const keep = async (over: Buffer): Promise<Buffer> => {
        let kept: Buffer = Buffer.alloc(0);
        authority.answer = (made, response) => {
          kept = made;
          response.writeHead(500).end();
        };
        await askFor(over, { url: authority.url }, { roots: [authority.root], algorithm: "SHA-256" }).catch(() => {});
        delete authority.answer;
        return kept;
      };
      earlier = await keep(message);
      overOther = await keep(Buffer.from("other bytes"));
    });

    const reply = (response: ServerResponse, bytes: Uint8Array | string) =>
      void response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(bytes);
    const cases: [string, NonNullable<LocalAuthority["answer"]>, string, number?][] = [
      ["to an earlier question (another nonce)", (_, response) => reply(response, earlier), "nonce"],
      ["over other bytes", (_, response) => reply(response, overOther), "imprint"],
      ["that is garbage", (_, response) => reply(response, "<html>It works!</html>"), "malformed"],
      ["that is empty", (_, response) => reply(response, ""), "malformed"],
      ["that is our own question", (_, response, question) => reply(response, question), "malformed"],
      ["that was cut", (made, response) => reply(response, made.subarray(0, made.length - 20)), "malformed"],
      ["that never ends", (_, response) => endless(response.writeHead(200)), "answer"],
      ["that never comes", () => {}, "answer", 400],
      [
        "that breaks off",
        (made, response) => response.writeHead(200, { "content-length": "9999" }).write(made, () => response.destroy()),
        "answer",
      ],
      ["that says no", (_, response) => response.writeHead(403).end("no"), "answer"],
      ["that sends us to loopback", (_, response) => response.writeHead(302, { location: authority.url }).end(), "answer"],
      [
        "that sends us elsewhere with our question",
        (_, response) => response.writeHead(307, { location: "http://127.0.0.1:9/" }).end(),
        "answer",
      ],
    ];
    test.each(cases)("%s", async (_, answer, code, patience = 20_000) => {
      const before = authority.asked;
      expect(await faultOf(answer, { patience })).toBe(code);
      expect(authority.asked, "nobody is asked twice").toBe(before + 1);
    });
  });

  test.each([
    ["that is for web sites too", "critical,timeStamping,serverAuth"],
    ["that is for web sites", "serverAuth"],
  ])("a certificate %s signs no timestamps", async (_, purpose) => {
    // Openssl itself signs with neither; so the token is another authority's, with this certificate put in its place by its own key.
    const other = await localAuthority({ purpose }).catch(() => undefined);
    try {
      const code = await askFor(message, { url: other?.url ?? "" }, { roots: [other?.root ?? ""], algorithm: "SHA-256" }).then(
        () => "believed",
        (fault: { code: string }) => fault.code,
      );
      expect(["purpose", "refused", "answer"]).toContain(code);
    } finally {
      await other?.close();
    }
  });

  test("signed with RSA are believed as well", async () => {
    const other = await localAuthority({ key: "rsa" });
    const { verified } = await askFor(message, { url: other.url }, { roots: [other.root], algorithm: "SHA-512" });
    expect(verified).toMatchObject({ trusted: true, algorithm: "SHA-512" });
    await other.close();
  });

  test("an authority that is not there is said to be so", async () => {
    await expect(askFor(message, { url: "http://127.0.0.1:9/" }, { roots: [], algorithm: "SHA-256" })).rejects.toMatchObject({
      code: "answer",
    });
  });
});

function endless(response: ServerResponse): void {
  const go = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    if (!response.destroyed) response.once("drain", go);
  };
  go();
}
