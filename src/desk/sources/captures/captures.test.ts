import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAPTURE_DEFAULTS } from "../../../archive/index.ts";
import type { Client } from "../../shell/desk.fixture.ts";
import { openSourcesDesk, type SourcesDesk, said } from "../sources.fixture.ts";

let desk: SourcesDesk;
let server: Server;
let asked: string[] = [];
let base = "";
let client: Client;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url?.endsWith(".csv")) response.writeHead(200, { "content-type": "text/csv" }).end("tower,place\n1,Evros\n");
    else response.writeHead(404, { "content-type": "text/plain" }).end("no");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  base = `http://127.0.0.1:${port}`;
  desk = await openSourcesDesk(
    { writer: ["contributor"], other: ["contributor"], reader: ["reviewer"] },
    { capture: { ...CAPTURE_DEFAULTS, allow: [`127.0.0.1:${port}`], pause: 0, robots: "ignore" } },
  );
  client = desk.as("writer");
});
afterAll(async () => {
  await desk?.close();
  server?.close();
});

describe("capturing addresses at the desk", () => {
  it("says beforehand what a capture does, and that the site sees it", async () => {
    const { html, status } = await client.get("/en/sources/captures");
    expect(status).toBe(200);
    expect(said({ html })).toContain("The site sees that this monitor’s machine asks for the page.");
    expect(said({ html })).toContain("It signs in nowhere and clicks on nothing");
  });

  it("captures several at once, each as a source with its verdict, and once more into the same source", async () => {
    const answer = await client.post("/en/sources/captures", {
      addresses: `${base}/towers.csv\n\n${base}/drones.csv ${base}/towers.csv`,
    });
    expect(answer.location).toContain("/en/sources/captures?done=captures-asked");
    await desk.idle();
    const page = said(await client.get("/en/sources/captures"));
    expect(page.match(/It is a draft now:/g)).toHaveLength(2);
    expect(page.match(/Complete\./g)).toHaveLength(2);

    const handle = /VIG-SRC-\d{4}-\d+/.exec(page)?.[0] ?? "";
    const source = said(await client.get(`/en/sources/${handle}`));
    expect(source).toContain("Captures of its address");
    expect(source).toContain("Capture again");
    await client.post(`/en/sources/${handle}/capture`);
    await desk.idle();
    expect(said(await client.get("/en/sources/captures"))).toContain("One more capture of a source that was here:");
    const record = (await desk.house.ledger.byHandle(handle))?.record ?? "";
    expect((await desk.house.ledger.latest(record))?.body.fields.captures).toHaveLength(2);
  });

  it("keeps what was typed when an address is none, and asks nothing", async () => {
    for (const [addresses, words] of [
      ["", "Write at least one address."],
      ["ftp://example.org/a", "This is no address of the web: ftp://example.org/a."],
      ["https://user:secret@example.org/", "without a password in it"],
      ["<script>alert(1)</script>", "This is no address of the web"],
      [Array.from({ length: 21 }, (_, i) => `https://example.org/${i}`).join("\n"), "Write at most 20 addresses at a time."],
    ]) {
      const { status, html } = await client.post("/en/sources/captures", { addresses: addresses ?? "" });
      expect([status, said({ html })]).toEqual([422, expect.stringContaining(words ?? "")]);
      expect(html).not.toContain("<script>alert");
    }
  });

  it("fetches nothing of a refused address, and says why it is refused", async () => {
    asked = [];
    const port = new URL(base).port;
    const other = `http://localhost:${port}/towers.csv http://[::ffff:127.0.0.1]:${port}/towers.csv http://169.254.169.254/latest/`;
    await desk.as("other").post("/en/sources/captures", { addresses: other });
    await desk.idle();
    const page = said(await desk.as("other").get("/en/sources/captures"));
    expect(page.match(/This address leads to a private network, or to this machine itself\./g)).toHaveLength(3);
    expect(asked).toEqual([]);
  });

  it("shows nobody what another has asked for, nor lets them stop it", async () => {
    const page = (await client.get("/en/sources/captures")).html;
    const discard = /\/sources\/captures\/[0-9A-Z]{26}\/discard/.exec(
      (await desk.as("other").get("/en/sources/captures")).html,
    )?.[0];
    expect(page).not.toContain("169.254");
    expect((await client.post(`/en${discard}`)).status).toBe(404);
    expect((await desk.as("other").post(`/en${discard}`)).status).toBe(303);
  });

  it("is for those who may send sources", async () => {
    const { status } = await desk.as("reader").post("/en/sources/captures", { addresses: `${base}/towers.csv` });
    expect(status).toBe(403);
  });
});
