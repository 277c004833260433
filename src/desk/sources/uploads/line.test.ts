import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sourceIdOf } from "../../../archive/index.ts";
import { sha256 } from "../../../kernel/hash.ts";
import { closeListener, listen } from "../../../kernel/http/listener.ts";
import { createPrivateListener } from "../../../kernel/http/private-listener.ts";
import { deskRoutes } from "../../index.ts";
import { createByTus, openSourcesDesk, type SourcesDesk, tusHeaders } from "../sources.fixture.ts";

let desk: SourcesDesk;
let server: ReturnType<typeof createPrivateListener>;
beforeAll(async () => {
  desk = await openSourcesDesk({ amal: ["contributor"] });
  const app = deskRoutes(desk.house);
  server = createPrivateListener({ fetch: (one) => app.fetch(one), onError: (error) => desk.bugs.push(error) });
  await listen(server, 0, "127.0.0.1");
});
afterAll(async () => {
  await closeListener(server, 100);
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

test("over a line that breaks again and again, a file arrives whole", async () => {
  const amal = desk.as("amal");
  const bytes = Buffer.alloc(400_000);
  for (let i = 0; i < bytes.length; i++) bytes[i] = 97 + ((i * 7919) % 23);
  const { port } = server.address() as AddressInfo;
  const location = (await createByTus(amal, "long.txt", bytes.length)).location ?? "";
  const cookie = await cookieOf(amal);
  const head = async () => {
    const { headers } = await amal.ask(location, { method: "HEAD", headers: tusHeaders(amal) });
    return Number(headers.get("upload-offset"));
  };
  /** Announces all that is missing, sends some of it, and hangs up. */
  const sendSome = (offset: number, some: number) =>
    new Promise<void>((over) => {
      const out = request({
        ...{ port, host: "127.0.0.1", method: "PATCH", path: location },
        headers: {
          ...tusHeaders(amal),
          ...{ cookie, origin: "http://desk.test", "content-type": "application/offset+octet-stream" },
          ...{ "upload-offset": String(offset), "content-length": String(bytes.length - offset) },
        },
      });
      out.on("error", () => undefined);
      out.on("close", () => over());
      out.on("response", (answer) => answer.resume());
      const piece = bytes.subarray(offset, offset + some);
      if (piece.length === bytes.length - offset) out.end(piece);
      else out.write(piece, () => setTimeout(() => out.destroy(), 30));
    });
  let breaks = 0;
  for (let offset = 0, tries = 0; offset < bytes.length && tries < 40; tries++) {
    await sendSome(offset, tries < 6 ? 40_000 : bytes.length);
    const now = await head();
    expect(now).toBeGreaterThanOrEqual(offset);
    if (now < bytes.length) breaks += 1;
    offset = now;
  }
  expect(breaks).toBeGreaterThan(2);
  expect(await head()).toBe(bytes.length);
  await desk.idle();
  expect(await desk.house.ledger.head(sourceIdOf(sha256(bytes)))).toBeDefined();
});

/** The cookie of the session, as the desk's own answers set it. */
async function cookieOf(client: ReturnType<SourcesDesk["as"]>): Promise<string> {
  const { accounts } = desk.house;
  const { sessionOf } = accounts;
  // Over a real line the token is not to be had from the fixture: whoever brings this one is Amal.
  Object.assign(accounts, {
    sessionOf: async (token: string) => (token === "over-the-line" ? client.session : sessionOf(token)),
  });
  return "vigie-desk=over-the-line";
}
