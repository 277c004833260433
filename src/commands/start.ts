import type { Server } from "node:http";
import { publicListener } from "../app.ts";
import type { Config } from "../config.ts";
import { type FollowedEdition, followEdition } from "../edition/index.ts";
import { closeListener, listen } from "../kernel/http/listener.ts";
import { loadMessages } from "../kernel/messages.ts";
import { openHouse } from "../open.ts";
import { loadStarter } from "../starter.ts";
import { EXIT, type Output } from "./output.ts";

/** Milliseconds that a stop may take. */
const PATIENCE = 10_000;

export interface StartOptions {
  empty: boolean;
}

/** `vigie start`: the public site, until it is told to stop. */
export async function start(config: Config, options: StartOptions, out: Output): Promise<void> {
  const house = await openHouse(config);
  let edition: FollowedEdition | undefined;
  let server: Server | undefined;
  try {
    if (!options.empty && (await house.ledger.maxSeq()) === 0) {
      out.progress("Putting the starter archive into the ledger …");
      const records = await loadStarter(house.ledger, config.prefix);
      out.line(`The starter archive is in: ${records} records.`);
    }
    edition = await followEdition({
      path: config.edition,
      ledger: house.ledger,
      objects: house.objects,
      onProgress: (done, total) => out.progress(`Building the edition: ${done} of ${total} revisions …`),
    });
    loadMessages();
    server = publicListener({ config, edition, objects: house.objects, onError: logBug });
    const port = await listen(server, config.publicPort, config.publicHost);
    out.line(`The public site is at http://localhost:${port}/ (${edition.meta().records} records). Stop it with Ctrl+C.`);
    out.result({ public: `http://localhost:${port}/`, port, records: edition.meta().records });
    await stopAsked();
    out.line("Stopping …");
    // Whatever hangs, nothing is lost by leaving: what was confirmed is on disk.
    setTimeout(() => process.exit(EXIT.failed), PATIENCE).unref();
  } finally {
    if (server?.listening) await closeListener(server);
    await edition?.close();
    await house.close();
  }
}

/** A bug's name and place; never the request that met it. */
const logBug = (error: unknown): void => {
  process.stderr.write(`vigie: bug: ${error instanceof Error ? error.stack : String(error)}\n`);
};

const stopAsked = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop());
    // The launcher is gone (kill -9): its child does not outlive it.
    process.once("disconnect", () => stop());
  });
