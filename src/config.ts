import { isAbsolute, relative, resolve } from "node:path";
import { z } from "zod";
import type { CaptureSettings } from "./archive/index.ts";
import { SETTINGS } from "./settings.ts";
import { VERSION } from "./version.ts";

/** What the settings come to. This is the only file that reads the environment. */
export interface Config {
  publicPort: number;
  publicHost: string;
  deskPort: number;
  deskHost: string;
  /** Address of the desk without a slash at its end; with the port it has been given when none is set. */
  deskUrl: string;
  data: string;
  database: { engine: "sqlite"; path: string } | { engine: "postgres"; url: string };
  objects: { kind: "disk"; path: string } | { kind: "s3"; url: string };
  edition: string;
  deskIndex: string;
  name: string;
  contact: string | undefined;
  prefix: string;
  baseUrl: string | undefined;
  reviewers: "one" | "two";
  /** Bytes. */
  uploadLimit: number;
  mail: { url: string; from: string } | undefined;
  /** Folder of keys that are in no backup. */
  keys: string;
  intake: IntakeConfig;
  capture: CaptureSettings;
  /** `days`: within which every object is read again. `mirror`: where damaged ones are fetched from. */
  fixity: { days: number; mirror: string | undefined };
  timestamps: {
    /** After `#`: the policy that is asked for. */
    authorities: { url: string; policy?: string }[];
    /** Folder of PEM. */
    certificates: string | undefined;
  };
  /** Who witnesses the log, and which logs are witnessed here, as public keys. */
  witnesses: { url: string; vkey: string }[];
  witnessFor: string[];
  /** Address of the site as an onion service, without a slash at its end. */
  onionUrl: string | undefined;
  /** Origin at which captured pages play apart from the site. */
  replayUrl: string | undefined;
}

export interface IntakeConfig {
  on: boolean;
  /** `url`: with which the desk works; `tellingUrl`: with which what people tell comes in. */
  vault: { engine: "sqlite"; path: string } | { engine: "postgres"; url: string; tellingUrl: string };
  /** Where the quick exit leads; undefined: a neutral page in the reader's language. */
  exitUrl: string | undefined;
  /** Languages in which people can tell; undefined: all. */
  languages: readonly string[] | undefined;
  /** Folder of recordings of the pages, by language. */
  audio: string | undefined;
}

export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Reads the settings. Throws ConfigError that names the variable and what it wants. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = z.object(SETTINGS).safeParse(env);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${String(issue?.path[0])}: ${issue?.message}`);
  }
  const it = parsed.data;
  if (it.VIGIE_SMTP && !it.VIGIE_MAIL_FROM) throw new ConfigError("VIGIE_MAIL_FROM: is needed with VIGIE_SMTP");
  if (it.VIGIE_REPLAY_URL && !it.VIGIE_BASE_URL) throw new ConfigError("VIGIE_BASE_URL: is needed with VIGIE_REPLAY_URL");
  if (it.VIGIE_REPLAY_URL && URL.parse(it.VIGIE_REPLAY_URL)?.host === URL.parse(it.VIGIE_BASE_URL ?? "")?.host)
    throw new ConfigError("VIGIE_REPLAY_URL: must have another name than VIGIE_BASE_URL");
  if (it.VIGIE_TIMESTAMP_AUTHORITIES && !it.VIGIE_TIMESTAMP_CERTIFICATES)
    throw new ConfigError("VIGIE_TIMESTAMP_CERTIFICATES: is needed with VIGIE_TIMESTAMP_AUTHORITIES");
  const data = resolve(it.VIGIE_DATA);
  return {
    publicPort: it.PORT,
    publicHost: it.HOST,
    deskPort: it.DESK_PORT,
    deskHost: it.DESK_HOST,
    deskUrl: it.VIGIE_DESK_URL?.replace(/\/$/, "") ?? `http://localhost:${it.DESK_PORT}`,
    data,
    database: it.VIGIE_DATABASE_URL
      ? { engine: "postgres", url: it.VIGIE_DATABASE_URL }
      : { engine: "sqlite", path: resolve(data, "ledger.sqlite") },
    objects: it.VIGIE_OBJECTS ? { kind: "s3", url: it.VIGIE_OBJECTS } : { kind: "disk", path: resolve(data, "objects") },
    edition: resolve(data, "edition.sqlite"),
    deskIndex: resolve(data, "desk.sqlite"),
    name: it.VIGIE_NAME,
    contact: it.VIGIE_CONTACT,
    prefix: it.VIGIE_PREFIX,
    baseUrl: it.VIGIE_BASE_URL?.replace(/\/$/, ""),
    reviewers: it.VIGIE_REVIEWERS,
    uploadLimit: it.VIGIE_UPLOAD_LIMIT * 1_000_000,
    mail: it.VIGIE_SMTP && it.VIGIE_MAIL_FROM ? { url: it.VIGIE_SMTP, from: it.VIGIE_MAIL_FROM } : undefined,
    keys: keysBeside(data, it.VIGIE_KEYS),
    intake: {
      on: it.VIGIE_INTAKE === "on",
      vault: vaultOf(data, it.VIGIE_DATABASE_URL, it.VIGIE_VAULT_URL),
      exitUrl: it.VIGIE_EXIT_URL,
      languages: it.VIGIE_INTAKE_LANGUAGES?.split(","),
      audio: it.VIGIE_INTAKE_AUDIO && resolve(it.VIGIE_INTAKE_AUDIO),
    },
    timestamps: {
      authorities: listed(it.VIGIE_TIMESTAMP_AUTHORITIES).map((address) => {
        const [url = "", policy] = address.split("#");
        return { url, ...(policy && { policy }) };
      }),
      certificates: it.VIGIE_TIMESTAMP_CERTIFICATES && resolve(it.VIGIE_TIMESTAMP_CERTIFICATES),
    },
    witnesses: listed(it.VIGIE_WITNESSES).map((one) => {
      const [url = "", vkey = ""] = one.split(/\s+/);
      return { url, vkey };
    }),
    witnessFor: listed(it.VIGIE_WITNESS_FOR),
    fixity: { days: it.VIGIE_FIXITY_DAYS, mirror: it.VIGIE_MIRROR },
    capture: captureOf(it),
    onionUrl: it.VIGIE_ONION_URL?.replace(/\/$/, ""),
    replayUrl: it.VIGIE_REPLAY_URL?.replace(/\/$/, ""),
  };
}

const listed = (text: string | undefined): string[] => (text ? text.split(",").map((one) => one.trim()) : []);

/** Whoever backs up the data must not take the keys along: what was erased would be readable from the copy. */
function keysBeside(data: string, chosen: string | undefined): string {
  const keys = chosen ? resolve(chosen) : `${data}-keys`;
  const inside = relative(data, keys);
  if (inside === "" || !(inside.startsWith("..") || isAbsolute(inside)))
    throw new ConfigError("VIGIE_KEYS: must not lie inside VIGIE_DATA");
  return keys;
}

function vaultOf(data: string, database: string | undefined, telling: string | undefined): IntakeConfig["vault"] {
  const url = database ?? telling;
  return url
    ? { engine: "postgres", url, tellingUrl: telling ?? url }
    : { engine: "sqlite", path: resolve(data, "vault.sqlite") };
}

function captureOf(it: z.infer<z.ZodObject<typeof SETTINGS>>): CaptureSettings {
  const contact = it.VIGIE_BASE_URL ?? it.VIGIE_CONTACT?.replace(/[^\x20-\x7e]+/g, "");
  return {
    version: VERSION,
    ...(it.VIGIE_BROWSER && { browser: it.VIGIE_BROWSER }),
    agent: it.VIGIE_CAPTURE_AGENT ?? `Vigie/${VERSION}${contact ? ` (+${contact})` : ""}`,
    robots: it.VIGIE_CAPTURE_ROBOTS,
    pause: it.VIGIE_CAPTURE_PAUSE,
    atOnce: it.VIGIE_CAPTURE_AT_ONCE,
    seconds: it.VIGIE_CAPTURE_SECONDS,
    bytes: it.VIGIE_CAPTURE_SIZE * 1_000_000,
    resourceBytes: it.VIGIE_CAPTURE_SIZE * 250_000,
    resources: it.VIGIE_CAPTURE_RESOURCES,
    memory: it.VIGIE_CAPTURE_MEMORY * 1_000_000,
    processes: 60,
    height: 12_000,
    allow: it.VIGIE_CAPTURE_ALLOW?.split(",") ?? [],
  };
}
