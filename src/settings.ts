import { z } from "zod";

const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback);

/** Every setting of the monitor: its form, its value when unset, and what it is for. docs/settings.md lists the same; a test holds them together. */
export const SETTINGS = {
  PORT: port(8080).describe("Port of the public site."),
  HOST: z.string().min(1).default("0.0.0.0").describe("Address that the public site listens on."),
  DESK_PORT: port(8081).describe("Port of the desk, where the team works."),
  DESK_HOST: z.string().min(1).default("127.0.0.1").describe("Address that the desk listens on."),
  VIGIE_DESK_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Address under which the team reaches the desk: for links, sign-in and passkeys."),
  VIGIE_DATA: z.string().min(1).default("./data").describe("Folder of the ledger, the objects and the edition."),
  VIGIE_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://")
    .optional()
    .describe("PostgreSQL to keep the ledger in; SQLite in VIGIE_DATA when unset."),
  VIGIE_OBJECTS: z
    .string()
    .regex(/^s3:\/\//, "must begin with s3://")
    .optional()
    .describe("S3 bucket for objects, `s3://key:secret@host:port/bucket?region=…&tls=0|1`; a folder in VIGIE_DATA when unset."),
  VIGIE_NAME: z.string().min(1).max(80).default("Vigie").describe("Name of the monitor, as readers see it."),
  VIGIE_CONTACT: z
    .string()
    .max(200)
    .optional()
    .describe("Public contact of the monitor: a role mailbox or an address of a page."),
  VIGIE_PREFIX: z
    .string()
    .regex(/^[A-Z]{2,6}$/, "must be two to six capital letters")
    .default("VIG")
    .describe("First part of every handle. Choose once: handles are never reused."),
  VIGIE_BASE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Public address of the site, for citations and permalinks."),
  VIGIE_REVIEWERS: z
    .enum(["one", "two"])
    .default("one")
    .describe("`two`: a second person must approve before publication; `one`: the site says that there is none."),
  VIGIE_UPLOAD_LIMIT: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .default(2000)
    .describe("Megabytes that one uploaded file may have."),
  VIGIE_SMTP: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional()
    .describe("Mail server for notices to the team; no mail is sent when unset."),
  VIGIE_INTAKE: z
    .enum(["on", "off"])
    .default("on")
    .describe("`off`: no accounts are taken, and the site says so; who told before can still come back and withdraw."),
  VIGIE_KEYS: z
    .string()
    .min(1)
    .optional()
    .describe("Folder of the keys that erasure rests on: beside the data, in no backup; `<VIGIE_DATA>-keys` when unset."),
  VIGIE_VAULT_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://")
    .optional()
    .describe("PostgreSQL role with which what people tell is stored; it need not be able to read it back."),
  VIGIE_EXIT_URL: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe("Where the quick exit leads; Wikipedia in the reader's language when unset."),
  VIGIE_INTAKE_LANGUAGES: z
    .string()
    .regex(/^[a-z]{2}(,[a-z]{2})*$/, "must be language codes with commas between them: `en,fr,ar`")
    .optional()
    .describe("Languages in which people can tell: `en,fr,ar`; all that have every word when unset."),
  VIGIE_INTAKE_AUDIO: z
    .string()
    .min(1)
    .optional()
    .describe("Folder of recordings that read the pages of telling aloud: `<language>/<page>.mp3`."),
  VIGIE_ONION_URL: z
    .url({ protocol: /^https?$/, hostname: /\.onion$/ })
    .optional()
    .describe("Address of the site as an onion service: browsers that can are told of it."),
  VIGIE_REPLAY_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => URL.parse(url)?.pathname === "/", "must be an origin without a path: https://replay.example")
    .optional()
    .describe("A second name of the site, at which captured pages play with their scripts; without one they play without."),
  VIGIE_FIXITY_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3650)
    .default(30)
    .describe("Days within which every object is read again and compared with its name."),
  VIGIE_MIRROR: z
    .string()
    .regex(
      /^(s3:\/\/|https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]|\.{0,2}\/)/,
      "must be a folder, s3://… or https://…",
    )
    .optional()
    .describe("Where a damaged object is fetched from: a folder, `s3://…`, or the address of another monitor."),
  VIGIE_BROWSER: z
    .string()
    .min(1)
    .optional()
    .describe("Program of the Chromium that captures pages; the system's, else the one from npm, when unset."),
  VIGIE_CAPTURE_AGENT: z
    .string()
    .regex(/^[\x20-\x7e]{1,200}$/, "must be one line of plain letters")
    .optional()
    .describe("What captures call themselves to sites, after the browser's own name."),
  VIGIE_CAPTURE_ROBOTS: z
    .enum(["obey", "ignore"])
    .default("obey")
    .describe("`ignore`: pages are captured though the site's robots.txt asks robots not to."),
  VIGIE_CAPTURE_PAUSE: z.coerce.number().min(0).max(3600).default(2).describe("Seconds between two captures of one host."),
  VIGIE_CAPTURE_AT_ONCE: z.coerce.number().int().min(1).max(16).default(1).describe("Browsers that capture at the same time."),
  VIGIE_CAPTURE_SECONDS: z.coerce.number().int().min(5).max(3600).default(90).describe("Seconds that one page may take."),
  VIGIE_CAPTURE_SIZE: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(256)
    .describe("Megabytes that one page may bring; a quarter of it for one of its parts."),
  VIGIE_CAPTURE_RESOURCES: z.coerce.number().int().min(1).max(1_000_000).default(3000).describe("Parts that one page may have."),
  VIGIE_CAPTURE_MEMORY: z.coerce
    .number()
    .int()
    .min(200)
    .max(1_000_000)
    .default(2000)
    .describe("Megabytes of memory that a browser may take with all its processes."),
  VIGIE_CAPTURE_ALLOW: z
    .string()
    .regex(/^[^,\s]+:\d{1,5}(,[^,\s]+:\d{1,5})*$/, "must be hosts with ports: `127.0.0.1:9000,localhost:9001`")
    .optional()
    .describe("For tests only: hosts with ports that captures may reach though they are not of the public web."),
  VIGIE_TIMESTAMP_AUTHORITIES: z
    .string()
    .regex(
      /^https?:\/\/\S+?(\s*,\s*https?:\/\/\S+?)*$/,
      "must be addresses with commas between them: `https://a.example/tsr,https://b.example`",
    )
    .optional()
    .describe("Authorities that are asked for timestamps (RFC 3161) over the log's checkpoints; nobody is asked when unset."),
  VIGIE_TIMESTAMP_CERTIFICATES: z
    .string()
    .min(1)
    .optional()
    .describe("Folder with the root certificates of the timestamp authorities, as PEM; needed with VIGIE_TIMESTAMP_AUTHORITIES."),
  VIGIE_WITNESSES: z
    .string()
    .regex(
      /^https?:\/\/\S+ [^\s,]+(\s*,\s*https?:\/\/\S+ [^\s,]+)*$/,
      "must be addresses, each with its public key: `https://a.example/witness a.example/witness+…`",
    )
    .optional()
    .describe("Witnesses of the log, `address key,address key`; nobody is asked when unset."),
  VIGIE_WITNESS_FOR: z
    .string()
    .regex(/^[^\s,]+(\s*,\s*[^\s,]+)*$/, "must be public keys of logs with commas between them")
    .optional()
    .describe("Public keys of the logs that this monitor witnesses, at `/witness/`; none when unset."),
  VIGIE_MAIL_FROM: z.email().optional().describe("Address that notices come from; needed with VIGIE_SMTP."),
} as const;
