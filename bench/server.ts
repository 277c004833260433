import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a measured process is told to serve: the public site over an archive, one body and nothing else, the desk with some editors, or telling. */
export type Serve =
  | { kind: "site"; data: string; cacheBytes?: number }
  | { kind: "bare"; body: string; type: string }
  | { kind: "desk"; data: string; editors: number }
  | { kind: "telling"; data: string; keys: string };

// A process of its own, so that the one that asks does not slow down the one that answers.
process.once("message", async (what: Serve) => {
  process.on("message", () => process.send?.({ rss: process.memoryUsage.rss() }));
  if (what.kind === "desk") {
    process.send?.(await desk(what));
    return;
  }
  const server = what.kind === "bare" ? bare(what) : await (what.kind === "site" ? site(what) : telling(what));
  server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
});
process.once("disconnect", () => process.exit());

async function site({ data, cacheBytes }: Extract<Serve, { kind: "site" }>): Promise<Server> {
  const [{ publicListener }, { readConfig }, { openHouse }, { followEdition }, { loadMessages }] = await Promise.all([
    import("../src/app.ts"),
    import("../src/config.ts"),
    import("../src/open.ts"),
    import("../src/edition/index.ts"),
    import("../src/kernel/messages.ts"),
  ]);
  const config = readConfig({ VIGIE_DATA: data });
  const house = await openHouse(config);
  const edition = await followEdition({ path: config.edition, ledger: house.ledger, objects: house.objects });
  loadMessages();
  return publicListener({ config, edition, objects: house.objects, onError: (error) => console.error(error), cacheBytes });
}

/** The public listener over an empty archive and a vault. */
async function telling({ data, keys }: Extract<Serve, { kind: "telling" }>): Promise<Server> {
  const [{ publicListener }, { readConfig }, { openHouse }, { followEdition }, { openVault }] = await Promise.all([
    import("../src/app.ts"),
    import("../src/config.ts"),
    import("../src/open.ts"),
    import("../src/edition/index.ts"),
    import("../src/intake/index.ts"),
  ]);
  const config = readConfig({ VIGIE_DATA: data, VIGIE_KEYS: keys });
  const house = await openHouse(config);
  const onError = (error: unknown) => console.error(error);
  const edition = await followEdition({ path: config.edition, ledger: house.ledger, objects: house.objects, onError });
  const vault = await openVault({ place: config.intake.vault, keys, on: true, tell: onError });
  return publicListener({ config, edition, objects: house.objects, vault, onError });
}

/** The desk beside the public edition, as `vigie start` opens it; its editors are signed in already, by the tokens that it answers. */
async function desk({ data, editors }: Extract<Serve, { kind: "desk" }>): Promise<{ port: number; tokens: string[] }> {
  const [{ readConfig }, { openHouse }, { openDesk }, { followEdition }, { signedInEditors }] = await Promise.all([
    import("../src/config.ts"),
    import("../src/open.ts"),
    import("../src/open-desk.ts"),
    import("../src/edition/index.ts"),
    import("./editors.ts"),
  ]);
  const config = { ...readConfig({ VIGIE_DATA: data }), deskPort: 0, deskUrl: "http://127.0.0.1:0" };
  const house = await openHouse(config);
  const onError = (error: unknown) => console.error(error);
  const edition = await followEdition({ path: config.edition, ledger: house.ledger, objects: house.objects, onError });
  const running = await openDesk({ house, edition, publicUrl: "http://127.0.0.1", onError });
  return { port: running.port, tokens: await signedInEditors(house, editors) };
}

function bare({ body, type }: Extract<Serve, { kind: "bare" }>): Server {
  const bytes = readFileSync(body);
  return createServer((_request, response) => {
    response.writeHead(200, { "content-type": type, "content-length": bytes.length });
    response.end(bytes);
  });
}
