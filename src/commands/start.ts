import type { Server } from "node:http";
import { publicListener } from "../app.ts";
import type { Config } from "../config.ts";
import { type FollowedEdition, followEdition } from "../edition/index.ts";
import { closeListener, listen } from "../kernel/http/listener.ts";
import { loadMessages } from "../kernel/messages.ts";
import { openHouse } from "../open.ts";
import { type Care, openCare } from "../open-care.ts";
import type { RunningDesk } from "../open-desk.ts";
import { openIntake, type RunningIntake } from "../open-intake.ts";
import { type FollowingLog, followLedger } from "../open-log.ts";
import { followTellings } from "../open-tellings.ts";
import { loadStarter } from "../starter.ts";
import { verifyPage } from "../transparency/index.ts";
import { EXIT, type Output } from "./output.ts";

/** Milliseconds that a stop may take. */
const PATIENCE = 10_000;

export interface StartOptions {
  empty: boolean;
}

/** `vigie start`: the public site and the desk, until it is told to stop. */
export async function start(config: Config, options: StartOptions, out: Output): Promise<void> {
  const house = await openHouse(config);
  let edition: FollowedEdition | undefined;
  let server: Server | undefined;
  let desk: RunningDesk | undefined;
  let intake: RunningIntake | undefined;
  let logging: FollowingLog | undefined;
  let tellings: ReturnType<typeof followTellings> | undefined;
  let care: Care | undefined;
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
    intake = await openIntake(config, say);
    const { vault } = intake;
    const { objects, withdrawConsents } = house;
    const onIntakeFault = (name: string): void => say(`intake: ${name}`);
    care = await openCare(house, edition, say);
    const { log, witness, publicHealth, health } = care;
    const quiet = Promise.withResolvers<void>();
    const packing = { log, verifyPage: async () => (await verifyPage()).html };
    server = publicListener({
      ...{ config, edition, objects, log, witness, packing, vault, withdrawConsents, onIntakeFault },
      ...{ health: publicHealth, quiet: quiet.promise },
      onError: logBug,
    });
    const port = await listen(server, config.publicPort, config.publicHost);
    await answered(server);
    quiet.resolve();
    // Begun once the site answers: the first start has much to sign.
    logging = followLedger({
      log,
      ledger: house.ledger,
      edition: () => editionOf(edition),
      tell: (words) => say(`log: ${words}`),
    });
    care.begin();
    tellings = followTellings(log, vault, onIntakeFault);
    const publicUrl = config.baseUrl ?? `http://localhost:${port}`;
    out.line(`The public site is at http://localhost:${port}/ (${edition.meta().records} records).`);
    // Loaded after the site answers: readers do not wait for the desk.
    const { openDesk } = await import("../open-desk.ts");
    const onProgress = (done: number, total: number) =>
      out.progress(`Building the desk's index: ${done} of ${total} revisions …`);
    desk = await openDesk({ house, edition, packing, vault, health, publicUrl, onError: logBug, onProgress });
    out.line(`The desk is at ${desk.url}/. Stop both with Ctrl+C.`);
    if (desk.firstLink) out.line(`Nobody administers this monitor yet. Make the first account here, once: ${desk.firstLink}`);
    const { records } = edition.meta();
    out.result({ public: `http://localhost:${port}/`, port, records, desk: `${desk.url}/`, firstLink: desk.firstLink });
    await stopAsked();
    out.line("Stopping …");
    // Whatever hangs, nothing is lost by leaving: what was confirmed is on disk.
    setTimeout(() => process.exit(EXIT.failed), PATIENCE).unref();
  } finally {
    await desk?.close();
    if (server?.listening) await closeListener(server);
    await tellings?.close();
    await logging?.close();
    await care?.close();
    await intake?.close();
    await edition?.close();
    await house.close();
  }
}

/** Milliseconds in which a first reader may come, and in which they are answered at the latest. */
const FIRST_READER = { comes: 250, answered: 3000 };

/**
 * Whoever waits for the site is answered before what follows takes the thread for a second. Nobody may be waiting, and who reads slowly holds
 * nothing up.
 */
const answered = (server: Server): Promise<void> =>
  new Promise((done) => {
    const nobody = setTimeout(done, FIRST_READER.comes);
    server.once("request", (_request, response) => {
      clearTimeout(nobody);
      const slow = setTimeout(done, FIRST_READER.answered);
      response.once("close", () => {
        clearTimeout(slow);
        done();
      });
    });
  });

const editionOf = (edition: FollowedEdition | undefined) => {
  const { hash = "", seq = 0, records = 0, at = "" } = edition?.meta() ?? {};
  return { content: hash, seq, records, at };
};

/** A bug's name and place; never the request that met it. */
const logBug = (error: unknown): void => {
  process.stderr.write(`vigie: bug: ${error instanceof Error ? error.stack : String(error)}\n`);
};

/** What the operator should know. */
const say = (words: string): void => void process.stderr.write(`vigie: ${words}\n`);

const stopAsked = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop());
    // The launcher is gone (kill -9): its child does not outlive it.
    process.once("disconnect", () => stop());
  });
