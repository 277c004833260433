import { type Accounts, migrateAccounts, openAccounts } from "../src/accounts/index.ts";
import type { ENGINES, TestDatabase } from "./engines.ts";

/** Accounts on a new, empty database, with a clock that a test moves. */
export interface TestAccounts {
  accounts: Accounts;
  opened: TestDatabase<unknown>;
  /** As another process has them. */
  again(): Promise<Accounts>;
  now(): string;
  /** Lets time pass. */
  wait(milliseconds: number): void;
  drop(): Promise<void>;
}

export const ORIGIN = "http://localhost:8081";

export async function openFor(engine: (typeof ENGINES)[number]): Promise<TestAccounts> {
  const opened = await engine.open<unknown>();
  await migrateAccounts(opened.database);
  let time = Date.parse("2026-03-01T09:00:00.000Z");
  const clock = () => new Date(time).toISOString();
  const options = { key: new Uint8Array(32).fill(7), publicName: "A monitor", origin: () => ORIGIN, clock };
  return {
    accounts: openAccounts({ database: opened.database, ...options }),
    opened,
    again: async () => openAccounts({ database: await opened.again(), ...options }),
    now: clock,
    wait: (milliseconds) => {
      time += milliseconds;
    },
    drop: () => opened.drop(),
  };
}
