import type { Server } from "node:http";
import { linkAddress, migrateAccounts, openAccounts, openKey } from "./accounts/index.ts";
import type { Config } from "./config.ts";
import { type DeskHouse, deskRoutes, migrateDesk, openDeskWork, withMail } from "./desk/index.ts";
import { type FollowedEdition, followEdition } from "./edition/index.ts";
import type { Vault } from "./intake/index.ts";
import { closeListener, listen } from "./kernel/http/listener.ts";
import { createPrivateListener } from "./kernel/http/private-listener.ts";
import { migrateJobs } from "./kernel/jobs/index.ts";
import type { House } from "./open.ts";
import { VERSION } from "./version.ts";

export interface RunningDesk {
  port: number;
  /** Where the team finds it, without a slash at the end. */
  url: string;
  /** The one-time link of the first administrator, while there is none. */
  firstLink: string | undefined;
  close(): Promise<void>;
}

export interface DeskParts {
  house: House;
  edition: FollowedEdition;
  /** What people tell, sealed. */
  vault?: Vault;
  /** What evidence packs are made with. */
  packing?: DeskHouse["packing"];
  /** How the archive and its log are. */
  health?: DeskHouse["health"];
  /** Where readers find the public site. */
  publicUrl: string;
  onError: (error: unknown) => void;
  onProgress?: (done: number, total: number) => void;
}

/** The accounts of a monitor, on tables that are up to date. `origin`: the desk's address. */
export async function openTeam({ config, database }: Pick<House, "config" | "database">, origin = config.deskUrl) {
  await migrateAccounts(database);
  return openAccounts({ database, key: await openKey(config.data), publicName: config.name, origin: () => origin });
}

/** Opens the desk beside the public site: its listener, its index, its queued work and the dates that act by themselves. */
export async function openDesk({
  house,
  edition,
  health,
  packing,
  vault,
  publicUrl,
  onError,
  onProgress,
}: DeskParts): Promise<RunningDesk> {
  const { config, database, ledger, keys, objects } = house;
  await migrateJobs(database);
  await migrateDesk(database);
  // The address is known when the port is: what the desk is made of has to know it.
  let routes: ReturnType<typeof deskRoutes> | undefined;
  const early = () => new Response("The desk is being opened.\n", { status: 503, headers: { "retry-after": "5" } });
  const server: Server = createPrivateListener({ fetch: (request) => routes?.fetch(request) ?? early(), onError });
  const port = await listen(server, config.deskPort, config.deskHost);
  const url = config.deskUrl.replace(/:0$/, `:${port}`);
  const accounts = await openTeam(house, url);
  const index = await followEdition({
    path: config.deskIndex,
    ledger,
    objects,
    scope: "desk",
    beside: edition,
    onError,
    onProgress,
  });
  const settings = { ...settingsOf(config), publicUrl, deskUrl: url };
  const desk: DeskHouse = withMail(
    { settings, database, ledger, keys, objects, accounts, edition, index, vault, packing, onError, ...(health && { health }) },
    config.mail,
  );
  routes = deskRoutes(desk);
  const work = openDeskWork(desk);
  const first = await accounts.team.firstLink();
  return {
    ...{ port, url, firstLink: first && linkAddress(url, "en", first.token) },
    async close() {
      await closeListener(server);
      await work.close();
      desk.mail?.close();
      await index.close();
    },
  };
}

const settingsOf = (config: Config) => ({
  name: config.name,
  prefix: config.prefix,
  version: VERSION,
  secondReviewer: config.reviewers === "two",
  data: config.data,
  uploadLimit: config.uploadLimit,
  capture: config.capture,
});
