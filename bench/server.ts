import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a measured process is told to serve: the public site over an archive, or one body and nothing else. */
export type Serve = { kind: "site"; data: string; cacheBytes?: number } | { kind: "bare"; body: string; type: string };

// A process of its own, so that the one that asks does not slow down the one that answers.
process.once("message", async (what: Serve) => {
  const server = what.kind === "site" ? await site(what) : bare(what);
  server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
  process.on("message", () => process.send?.({ rss: process.memoryUsage.rss() }));
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

function bare({ body, type }: Extract<Serve, { kind: "bare" }>): Server {
  const bytes = readFileSync(body);
  return createServer((_request, response) => {
    response.writeHead(200, { "content-type": type, "content-length": bytes.length });
    response.end(bytes);
  });
}
