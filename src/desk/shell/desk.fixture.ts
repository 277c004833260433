import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Accounts, Person, Role, Session } from "../../accounts/index.ts";
import { CAPTURE_DEFAULTS, migrateArchive } from "../../archive/index.ts";
import { followEdition } from "../../edition/index.ts";
import { now } from "../../kernel/clock.ts";
import { openSqlite, seenAs } from "../../kernel/database/index.ts";
import { openErasableKeys } from "../../kernel/erasable-keys.ts";
import { newId } from "../../kernel/ids.ts";
import { openObjects } from "../../kernel/objects/index.ts";
import { secret } from "../../kernel/secrets.ts";
import { type LedgerTables, migrateRegistry, openLedger } from "../../registry/index.ts";
import { type DeskHouse, deskRoutes, migrateDesk } from "../index.ts";

export interface Client {
  session: Session;
  get(path: string): Promise<Answer>;
  /** Posts with the form token of the session; `_token` in the fields overrides it. Redirects are not followed. */
  post(path: string, fields?: Readonly<Record<string, string | readonly string[]>>): Promise<Answer>;
  /** Any other request, with the session's cookie. */
  ask(path: string, init?: RequestInit): Promise<Answer>;
}

export interface Answer {
  status: number;
  html: string;
  location: string | undefined;
  headers: Headers;
}

export interface TestDesk {
  house: DeskHouse;
  /** Someone of the team, as given to openDeskFor. */
  as(name: string): Client;
  /** Someone who has not signed in. */
  nobody: Pick<Client, "get" | "post" | "ask">;
  /** Their proof that it is them is as old as can be. */
  stale(name: string): void;
  bugs: unknown[];
  close(): Promise<void>;
}

export interface TestDeskOptions {
  people: Readonly<Record<string, readonly Role[]>>;
  secondReviewer?: boolean;
  /** More of the house: what an area adds to it. */
  more?: (house: DeskHouse) => Partial<DeskHouse>;
}

/** A desk in this process on a temporary folder, with real stores; its people are signed in already. */
export async function openDeskFor({ people, secondReviewer = true, more }: TestDeskOptions): Promise<TestDesk> {
  const data = await mkdtemp(join(tmpdir(), "vigie-desk-"));
  const database = openSqlite<unknown>(join(data, "ledger.sqlite"));
  const records = seenAs<LedgerTables>(database);
  await migrateRegistry(records);
  await migrateArchive(database);
  await migrateDesk(database);
  const objects = await openObjects({ kind: "disk", path: join(data, "objects") });
  const keys = openErasableKeys(`${data}-keys`);
  const ledger = openLedger(records, { prefix: "VIG", keys });
  const sources = { ledger, objects };
  const edition = await followEdition({ ...sources, path: join(data, "edition.sqlite") });
  const index = await followEdition({ ...sources, path: join(data, "desk.sqlite"), scope: "desk" });
  const { accounts, sessions } = team(people);
  const bugs: unknown[] = [];
  const base: DeskHouse = {
    settings: {
      name: "Vigie",
      prefix: "VIG",
      version: "0.0.0",
      secondReviewer,
      publicUrl: "http://public.test",
      deskUrl: ORIGIN,
      data,
      uploadLimit: 50_000_000,
      capture: CAPTURE_DEFAULTS,
    },
    ...{ database, ledger, keys, objects, accounts, edition, index },
    onError: (error) => bugs.push(error),
  };
  const house = { ...base, ...more?.(base) };
  const app = deskRoutes(house);
  const client = (session?: Session) => browser((request) => app.fetch(request), session, sessions);
  return {
    house,
    as(name) {
      const session = [...sessions.values()].find(({ person }) => person.name === name);
      if (!session) throw new Error(`nobody here is called ${name}`);
      return { session, ...client(session) };
    },
    nobody: client(),
    stale(name) {
      for (const session of sessions.values()) if (session.person.name === name) session.freshUntil = "2000-01-01T00:00:00.000Z";
    },
    bugs,
    async close() {
      await Promise.all([edition.close(), index.close()]);
      await database.close();
      for (const folder of [data, `${data}-keys`]) await rm(folder, { recursive: true, force: true });
    },
  };
}

const ORIGIN = "http://desk.test";

/** The team, signed in. How people prove who they are is tested with the accounts themselves. */
function team(people: TestDeskOptions["people"]): { accounts: Accounts; sessions: Map<string, Session> } {
  const sessions = new Map<string, Session>();
  for (const [name, roles] of Object.entries(people)) {
    const person: Person = { id: newId(), name, roles, lang: "en", suspended: false, created: now() };
    sessions.set(secret(), { id: newId(), person, formToken: secret(), freshUntil: "2999-01-01T00:00:00.000Z" });
  }
  const everyone = [...sessions.values()].map(({ person }) => person).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const accounts = { sessionOf: async (token: string) => sessions.get(token), people: async () => everyone };
  return { accounts: accounts as Partial<Accounts> as Accounts, sessions };
}

function browser(
  fetch: (request: Request) => Response | Promise<Response>,
  session: Session | undefined,
  sessions: ReadonlyMap<string, Session>,
): Pick<Client, "get" | "post" | "ask"> {
  const token = [...sessions].find(([, one]) => one === session)?.[0];
  const ask: Client["ask"] = async (path, init = {}) => {
    const headers = new Headers(init.headers);
    if (token) headers.set("cookie", `vigie-desk=${token}`);
    if (!headers.has("origin")) headers.set("origin", ORIGIN);
    const response = await fetch(new Request(ORIGIN + path, { ...init, headers }));
    return {
      status: response.status,
      html: await response.text(),
      location: response.headers.get("location") ?? undefined,
      headers: response.headers,
    };
  };
  return {
    ask,
    get: (path) => ask(path),
    post: (path, fields = {}) => {
      const form = new URLSearchParams();
      for (const [name, value] of Object.entries({ _token: session?.formToken ?? "", ...fields }))
        for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
      return ask(path, { method: "POST", body: form });
    },
  };
}
