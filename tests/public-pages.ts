import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import { newId } from "../src/kernel/ids.ts";
import { openHouse } from "../src/open.ts";
import {
  type Ledger,
  original,
  publish,
  type RecordBody,
  TYPE_NAMES,
  TYPES,
  type TypeName,
  withdraw,
} from "../src/registry/index.ts";
import { draft } from "./bodies.ts";
import { type Monitor, vigie } from "./monitor.ts";

/** A page of each kind that the public can open; `path` without the language. */
export interface PublicPage {
  name: string;
  path: string;
  status: number;
}

const DEED = { actor: "editor", reason: "A test needs a record of this kind." };

/** Works on the ledger of a monitor beside it, as a command does. */
export const withLedger = <T>(monitor: Monitor, work: (ledger: Ledger) => Promise<T>): Promise<T> =>
  withLedgerIn(monitor.data, work);

export async function withLedgerIn<T>(data: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const house = await openHouse(readConfig({ VIGIE_DATA: data }));
  try {
    return await work(house.ledger);
  } finally {
    await house.close();
  }
}

/** Appends a record and makes it public by the rules. */
export async function published(ledger: Ledger, more: Partial<RecordBody>): Promise<RecordBody> {
  const [revision] = await ledger.append([{ body: draft(more), act: "created", ...DEED }]);
  if (!revision) throw new Error("nothing was appended");
  return (await publish(ledger, revision.record, { ...DEED, secondReviewer: false })).body;
}

/** Waits until the monitor that runs shows what its ledger holds. */
export async function caughtUp(monitor: Monitor): Promise<void> {
  const last = await withLedger(monitor, (ledger) => ledger.maxSeq());
  for (let tries = 0; tries < 200; tries++) {
    const health = (await (await fetch(`${monitor.url}/healthz`)).json()) as { edition: { seq: number } };
    if (health.edition.seq >= last) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error("the edition does not follow the ledger");
}

/** Waits until the log that runs beside it has its first entry. */
async function logged(monitor: Monitor): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if ((await fetch(`${monitor.url}/log/entry/0.json`)).ok) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error("the log has no entry");
}

/** The record with the most to say of each type that the starter archive has. */
async function fullest(): Promise<Map<TypeName, RecordBody>> {
  const lines = (await readFile(join(import.meta.dirname, "../starter/archive.jsonl"), "utf8")).trim().split("\n");
  const best = new Map<TypeName, { size: number; body: RecordBody }>();
  for (const line of lines) {
    const body = JSON.parse(line) as RecordBody;
    if (line.length > (best.get(body.type)?.size ?? 0)) best.set(body.type, { size: line.length, body });
  }
  return new Map([...best].map(([type, { body }]) => [type, body]));
}

const TEXT = ["Minutes of a visit", "A mast with two cameras stands beside the fence.", "They see ten kilometres far."].join(
  "\n\n",
);

interface Sources {
  text: string;
  /** A page that came whole, and one that the site keeps to itself. */
  captured: string;
  blocked: string;
}

/** A text and two captured pages, added by one command. */
async function addSources(monitor: Monitor): Promise<Sources> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-text-"));
  const site = createServer(({ url }, answer) => {
    answer.statusCode = { "/masts": 200, "/kept": 403 }[url ?? ""] ?? 404;
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(`<!doctype html><html lang="en"><title>Masts</title><h1>Masts</h1>${`<p>${TEXT}</p>`.repeat(5)}</html>`);
  });
  await new Promise<void>((ready) => site.listen(0, "127.0.0.1", ready));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  try {
    await writeFile(join(folder, "minutes.txt"), TEXT);
    const given = [folder, `http://${host}/masts`, `http://${host}/kept`];
    const ran = await vigie(monitor.data, ["add", "--publish", "--plain", "--json", ...given], {
      ...{ VIGIE_CAPTURE_ALLOW: host, VIGIE_CAPTURE_PAUSE: "0" },
    });
    const { added, captured } = JSON.parse(ran.out) as Record<"added" | "captured", { handle: string }[]>;
    const [text, page, blocked] = [added[0], captured[0], captured[1]].map((one) => one?.handle);
    if (!text || !page || !blocked) throw new Error(`something was not added: ${ran.out}${ran.err}`);
    return { text, captured: page, blocked };
  } finally {
    site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Types that the starter archive has no record of. */
async function missingTypes(ledger: Ledger, known: Map<TypeName, RecordBody>): Promise<RecordBody[]> {
  const agent = known.get("agent")?.id ?? newId();
  const about = known.get("deployment")?.id ?? newId();
  const bodies: Partial<RecordBody>[] = [
    {
      type: "engagement",
      title: original("en", "Questions to a company"),
      fields: {
        kind: "survey",
        addressee: agent,
        about: [about],
        sentAt: "2023-02-01",
        dueAt: "2023-03-01",
        status: "partial",
        items: [
          { question: original("en", "What do you keep?"), status: "answered", answerVerbatim: "All of it.", language: "en" },
          { question: original("en", "For how long?"), status: "not-answered" },
        ],
      },
    },
    {
      type: "assessment",
      title: original("en", "Says who buys from it"),
      fields: {
        indicator: { code: "A1", version: "1", question: original("en", "Does it say who buys from it?") },
        agent,
        value: "partial",
        comment: original("en", "In part, in its yearly report."),
      },
    },
    {
      type: "mechanism",
      title: original("en", "An ombudsperson"),
      fields: { countries: ["GR"], covers: [about], anonymous: true, channels: [{ kind: "letter", value: "By post" }] },
    },
  ];
  const made: RecordBody[] = [];
  for (const body of bodies) {
    const type = body.type as TypeName;
    if (known.has(type)) continue;
    made.push(
      await published(ledger, { ...body, editorial: Object.keys(body.fields ?? {}).filter((name) => TYPES[type].fields[name]) }),
    );
  }
  return made;
}

/** Makes the records that the starter archive lacks, and names a page of every kind. */
export async function everyKindOfPage(monitor: Monitor): Promise<PublicPage[]> {
  const known = await fullest();
  const { text, captured, blocked } = await addSources(monitor);
  const { corrected, gone } = await withLedger(monitor, async (ledger) => {
    for (const body of await missingTypes(ledger, known)) known.set(body.type, body);
    const fields = { status: "in-use", since: "2019" };
    const first = await published(ledger, { fields, editorial: ["status", "since"] });
    const at = "2024-05-01T00:00:00.000Z";
    const correction = {
      kind: "erratum",
      field: "title",
      before: "Towers along a river",
      after: "Masts",
      reason: "They are masts.",
      at,
    };
    const body = {
      ...first,
      state: "corrected" as const,
      title: original("en", "Masts"),
      corrections: [correction],
    } as RecordBody;
    await ledger.append([{ body, act: "corrected", actor: "editor", reason: "They are masts." }]);
    const second = await published(ledger, { title: original("en", "A mistake"), fields, editorial: ["status", "since"] });
    await withdraw(ledger, second.id, { actor: "editor", reason: "It was about another place." });
    return { corrected: first.handle, gone: second.handle };
  });
  await caughtUp(monitor);
  await logged(monitor);
  const page = (name: string, path: string, status = 200): PublicPage => ({ name, path, status });
  return [
    page("home", "/"),
    page("browse", "/browse"),
    page("browse with filters", "/browse?country=GR&type=deployment"),
    page("search, empty", "/search"),
    page("search with hits", "/search?q=drone"),
    page("search without hits", "/search?q=zzyzx"),
    page("search help", "/search-help"),
    ...TYPE_NAMES.filter((type) => known.has(type)).map((type) => page(type, `/r/${known.get(type)?.handle}`)),
    page("source with text", `/r/${text}?find=cameras`),
    page("captured page", `/r/${captured}`),
    page("captured page that is not whole", `/r/${blocked}`),
    page("technologies", "/technology"),
    page("technology", "/technology/aerial-robotic"),
    page("countries", "/country"),
    page("country", "/country/GR"),
    page("rights", "/right"),
    page("right", "/right/privacy"),
    page("objectives", "/objective"),
    page("objective", "/objective/11"),
    page("map", "/map"),
    page("corrections", "/corrections"),
    page("how we work", "/how-we-work"),
    page("about", "/about"),
    page("privacy", "/privacy"),
    page("health", "/health"),
    page("log", "/log"),
    page("entry of the log", "/log/0"),
    page("evidence pack", "/pack"),
    page("evidence pack of records", `/pack?handles=${text},${gone},NOTHING`),
    page("tell", "/tell"),
    page("where to turn", "/turn-to"),
    page("where to turn in a country", "/turn-to?country=GR"),
    page("earlier version", `/r/${corrected}@2`),
    page("history", `/r/${corrected}/history`),
    page("diff", `/r/${corrected}/diff?from=2&to=3`),
    page("no such page", "/nothing-here", 404),
    page("bad parameter", "/browse?cursor=%21", 400),
    page("withdrawn", `/r/${gone}`, 410),
  ];
}
