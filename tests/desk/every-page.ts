import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { pdf } from "../../src/archive/samples.contract.ts";
import { newId } from "../../src/kernel/ids.ts";
import { type Ledger, move, original, type RecordBody } from "../../src/registry/index.ts";
import { draft } from "../bodies.ts";
import type { Colleague } from "../journeys/colleague.ts";
import { type Monitor, vigie } from "../monitor.ts";
import { caughtUp, published, withLedger } from "../public-pages.ts";

/** A page of the desk; with `form` it is what comes back when that is sent there. NEW stands for an id that was never used. */
export interface Stop {
  name: string;
  path: string;
  status: number;
  form?: Readonly<Record<string, string>>;
}

const SENTENCE = "Four towers with thermal cameras have stood along the river since March 2021";
const TABLE = [
  "name,kind,country,website",
  "Tower Works,company,GR,https://towers.example",
  "=2+2,company,XX,nowhere",
  "Tower Works,company,GR,https://towers.example",
].join("\n");

/** Two files that say much the same, as a command adds them. */
async function addSources(monitor: Monitor): Promise<readonly [string, string]> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-desk-pages-"));
  try {
    const pages = ["Report on the border region\n\nThis report was written for a test.", `${SENTENCE}, says the border guard.`];
    await writeFile(join(folder, "report.pdf"), pdf(pages, { Title: "Towers on the river" }));
    await writeFile(join(folder, "second.pdf"), pdf([...pages, "A second printing."], { Title: "Towers on the river, again" }));
    const ran = await vigie(monitor.data, ["add", "--json", folder]);
    const [one, other] = (JSON.parse(ran.out) as { added: { handle: string }[] }).added;
    if (!one || !other) throw new Error(`nothing was added: ${ran.out}${ran.err}`);
    return [one.handle, other.handle];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Made {
  open: string;
  submitted: string;
  live: string;
  gone: string;
}

/** A draft that cites the source, one under review, one that readers see, and one that they saw. */
async function records(ledger: Ledger, source: string): Promise<Made> {
  const by = { actor: "amal", reason: "A test needs it." };
  const id = (await ledger.byHandle(source))?.record ?? "";
  const cited = (field: string): RecordBody["citations"][number] => ({
    ...{ field, source: id, relation: "supports", grade: "E2", locator: { page: "2", quote: SENTENCE } },
  });
  const make = async (more: Partial<RecordBody>) => {
    const [revision] = await ledger.append([{ body: draft(more), act: "created", ...by }]);
    if (!revision) throw new Error("nothing was appended");
    return revision;
  };
  const facts = {
    fields: {
      status: "in-use",
      since: "2019",
      place: { country: "GR", label: "The river", lat: 41, lon: 26, precision: "locality", publicPrecision: "area" },
    },
    editorial: ["status", "since", "place"],
  };
  const open = await make({ summary: original("en", "Four towers."), fields: facts.fields, citations: [cited("status")] });
  await ledger.append([{ body: { ...open.body, title: original("en", "Four towers along a river") }, act: "edited", ...by }]);
  const submitted = await make({ title: original("en", "A mast beside the road"), ...facts, citations: [cited("status")] });
  await move(ledger, submitted.record, { act: "submitted" }, by);
  const live = await published(ledger, { title: original("en", "A camera at the gate"), ...facts });
  const gone = await published(ledger, { title: original("en", "A camera that was never there"), ...facts });
  return { open: open.body.handle, submitted: submitted.body.handle, live: live.handle, gone: gone.handle };
}

/** Sends a form as the page at hand would, with the token of its session. Answers the status. */
export async function send(page: Page, path: string, form: Readonly<Record<string, string>>): Promise<number> {
  const tokens = await page.locator("input[name=_token]").evaluateAll((all) => all.map((one) => one.getAttribute("value") ?? ""));
  const [answer] = await Promise.all([
    page.waitForNavigation(),
    page.evaluate(
      ({ path, fields }) => {
        const made = document.createElement("form");
        Object.assign(made, { method: "post", action: path });
        for (const [name, value] of Object.entries(fields)) {
          const input = document.createElement("textarea");
          Object.assign(input, { name, value });
          made.append(input);
        }
        document.body.append(made);
        made.submit();
      },
      { path, fields: { _token: tokens[0] ?? "", _once: newId(), ...form } },
    ),
  ]);
  return answer?.status() ?? 0;
}

export interface EveryPage {
  stops: Stop[];
  /** The same for someone who has not signed in. */
  doors: Stop[];
}

/** Makes something to be shown on each page of the desk, and names the pages. The colleague administers and has just joined. */
export async function everyPage(monitor: Monitor, amal: Colleague): Promise<EveryPage> {
  const [source, other] = await addSources(monitor);
  const { open, submitted, live, gone } = await withLedger(monitor, (ledger) => records(ledger, source));
  await caughtUp(monitor);
  const { page } = amal;
  const at = (path: string) => `${monitor.desk}/${amal.lang}${path}`;
  const leadsTo = async (path: string, form: Readonly<Record<string, string>>): Promise<string> => {
    const status = await send(page, at(path), form);
    if (status !== 200) throw new Error(`${path} answers ${status}: ${await page.locator("main").textContent()}`);
    return amal.where();
  };
  const rowsShown = async (path: string) => {
    for (let tries = 0; tries < 100; tries++) {
      await amal.go(path);
      if ((await page.locator("main table").count()) > 0) return;
      await new Promise((later) => setTimeout(later, 200));
    }
    throw new Error(`${path} never shows its rows`);
  };
  const [record, review, sourceAt] = [`/records/${open}`, `/records/${submitted}/review`, `/sources/${source}`];

  await amal.go("/people/invite");
  await leadsTo("/people/invite", { name: "bea", roles: "reviewer", email: "", reason: "" });
  const welcome = new URL((await page.locator("#one-time-link").textContent())?.trim() ?? "").pathname.replace(/^\/[a-z]+/, "");

  const mapped = await leadsTo("/import/paste", { table: TABLE });
  const checked = await leadsTo("/import/paste", { table: `${TABLE}\nOther Works,company,FR,` });
  await amal.press("form button[type=submit]:not(.quiet)");
  await rowsShown(checked);
  const written = await leadsTo("/import/paste", { table: `${TABLE}\nThird Works,company,FR,` });
  await amal.press("form button[type=submit]:not(.quiet)");
  await rowsShown(written);
  await leadsTo(`${written}/write`, { fate: "new" });
  await rowsShown(written);

  await amal.go(review);
  await leadsTo(`${review}/comments`, { text: "Who says so?", path: "status" });
  await leadsTo("/searches", { query: "q=tower", name: "Towers" });
  const tagged = await leadsTo("/tag", { field: "classes technology", term: "aerial-robotic", op: "add", record: open });
  await page.evaluate(
    async ({ to, token }) => {
      const form = new FormData();
      form.append("files", new File(["%PDF-1.7 and nothing more"], "broken report.pdf", { type: "application/pdf" }));
      form.append("files", new File(["A mast beside the road, seen in May."], "notes.txt", { type: "text/plain" }));
      await fetch(to, { method: "POST", headers: { "x-vigie-token": token }, body: form });
    },
    { to: at("/sources/upload"), token: (await page.locator("input[name=_token]").first().getAttribute("value")) ?? "" },
  );
  await amal.go(`${sourceAt}/redact`);
  const redacted = await leadsTo(`${sourceAt}/redact`, { file: "", page: "1", words: "border", reason: "A test." });
  await leadsTo("/shape/fields/deployment/new", {
    ...{ name: "own-colour", asserted: "yes", kind: "text", "label-en": "Colour", "label-ar": "اللون" },
    ...{ reason: "A test.", version: "0" },
  });
  // An address that nobody may go to: what watches it has nothing to start.
  const watched = await leadsTo("/watching", { url: "http://127.0.0.1:9/feed", kind: "feed", every: "24", note: "Why not" });
  await leadsTo(`/records/${gone}/withdraw`, { reason: "It was never there.", sure: "yes", expected: "2" });

  // Two records that are typed and not saved; one of them is thrown away.
  const typed = { _type: "deployment", _base: "0", _stamp: "0", "title.en.text": "Typed on a train", _reason: "" };
  const copy = `/records/${newId()}`;
  const thrown = `/records/${newId()}`;
  await leadsTo(`${copy}/edit`, { ...typed, _act: "discard" });
  await leadsTo(`${thrown}/edit`, { ...typed, _act: "discard" });
  await leadsTo(`${thrown}/discard`, {});

  const stop = (name: string, path: string, status = 200): Stop => ({ name, path, status });
  const mistaken = (name: string, path: string, form: Readonly<Record<string, string>>, status = 422): Stop => ({
    ...{ name, path, status, form },
  });
  const passage = { source, page: "2", quote: "Nine towers with radar", relation: "supports", grade: "", note: "", stamp: "" };
  const stops = [
    stop("home", "/"),
    stop("records", "/records"),
    stop("records, chosen", "/records?stage=submitted&type=deployment"),
    stop("search, empty", "/search"),
    stop("search with hits", "/search?q=tower"),
    stop("search without hits", "/search?q=zzyzx"),
    stop("trail", "/trail"),
    stop("health", "/health"),
    stop("help", "/help"),
    stop("begin", "/records/new"),
    stop("copies", "/records/copies"),
    ...["deployment", "agent", "claim", "incident"].map((type) => stop(`new ${type}`, `/records/NEW/edit?type=${type}`)),
    stop("terms to pick", `${copy}/pick?field=fields.classes`),
    stop("discard", `${copy}/discard`),
    stop("record", record),
    stop("record under review", `/records/${submitted}`),
    stop("record that readers see", `/records/${live}`),
    stop("record withdrawn", `/records/${gone}`),
    stop("edit", `${record}/edit`),
    mistaken("edit with mistakes", "/records/NEW/edit", {
      ...{ ...typed, _act: "save", "title.en.text": "", "fields.since": "sometime" },
    }),
    mistaken("two people's edits", `/records/${open}/edit`, { ...typed, _act: "save", _base: "1" }, 409),
    stop("version", `${record}/versions/1`),
    stop("comparison", `${record}/compare?from=1&to=2`),
    stop("fields to cite", `${record}/cite`),
    stop("source to cite", `${record}/cite?field=status`),
    stop("passage to cite", `${record}/cite?field=since&source=${source}&page=2`),
    mistaken("passage that is not there", `${record}/cite`, { ...passage, field: "since" }),
    stop("translate", `${record}/translate?to=ar`),
    stop("translation", "/translation?to=fr"),
    stop("reviews", "/review"),
    stop("withdrawals", "/withdrawals"),
    stop("watching", "/watching"),
    mistaken("watching without an address", "/watching", { url: "nowhere", kind: "page", every: "24", note: "" }),
    stop("watched address", watched),
    stop("gap register", "/watching/gaps"),
    stop("findings of watches", "/watching/found"),
    stop("feed of findings", "/watching/feed"),
    stop("custodians", "/cases/custodians"),
    stop("a custodian's key, for who is none", "/cases/key", 403),
    stop("evidence pack", `/pack?handles=${live}`),
    mistaken("evidence pack of nothing", "/pack", { handles: "" }),
    stop("review", review),
    stop("review of a field", `${review}?field=status`),
    mistaken("review without a decision", review, { reason: "" }),
    mistaken("comment without words", `${review}/comments`, { text: "" }),
    stop("schedule", `/records/${submitted}/schedule`),
    stop("correct", `/records/${live}/correct`),
    stop("withdraw", `/records/${live}/withdraw`),
    mistaken("withdraw, unsure", `/records/${live}/withdraw`, { reason: "" }),
    stop("merge", `/records/${live}/merge`),
    stop("share", `/records/${live}/share`),
    stop("sources", "/sources"),
    stop("intake", "/sources/intake"),
    stop("captures", "/sources/captures"),
    stop("source", sourceAt),
    stop("source, found in", `${sourceAt}?page=2&find=towers`),
    stop("source's text", `${sourceAt}/text?page=2`),
    stop("sources alike", `${sourceAt}/alike`),
    stop("two sources", `${sourceAt}/alike/${other}`),
    stop("redact", `${sourceAt}/redact`),
    mistaken("redact nothing", `${sourceAt}/redact`, { file: "", page: "1", words: "", reason: "" }),
    stop("redaction", redacted),
    stop("me", "/me"),
    mistaken("me, with a mistake", "/me/settings", { email: "nowhere", lang: "en" }),
    stop("proof", "/proof"),
    stop("new passkey", "/me/passkeys/new"),
    stop("passphrase", "/me/passphrase"),
    stop("app", "/me/app"),
    stop("recovery codes", "/me/codes"),
    stop("people", "/people"),
    stop("person", "/people/amal"),
    stop("invite", "/people/invite"),
    mistaken("invite nobody", "/people/invite", { name: "", email: "nowhere", reason: "" }),
    mistaken("invited", "/people/invite", { name: "guest-NEW", roles: "contributor", email: "", reason: "" }, 200),
    stop("imports", "/import"),
    mistaken("import of nothing", "/import/paste", { table: "" }),
    stop("import, columns", mapped),
    stop("import, fates", checked),
    stop("import, written", written),
    stop("tag", "/tag?q=tower"),
    stop("tags", tagged),
    stop("vocabularies", "/vocabularies"),
    stop("vocabulary", "/vocabularies/technology"),
    stop("new term", "/vocabularies/technology/new"),
    mistaken("new term with mistakes", "/vocabularies/technology/new", { notation: "Not So", reason: "" }),
    stop("term", "/vocabularies/technology/aerial-robotic"),
    mistaken("term merged into nothing", "/vocabularies/technology/aerial-robotic/merge", { into: "", reason: "" }),
    stop("shape", "/shape"),
    stop("regions", "/shape/regions"),
    stop("look", "/shape/look"),
    mistaken("look with mistakes", "/shape/look", { accent: "#eeeeee", name: "", reason: "", version: "0" }),
    stop("fields", "/shape/fields/deployment"),
    stop("new field", "/shape/fields/deployment/new"),
    mistaken("new field with mistakes", "/shape/fields/deployment/new", { name: "", reason: "", version: "0" }),
    stop("field", "/shape/fields/deployment/own-colour"),
    stop("own pages", "/shape/pages"),
    stop("new page", "/shape/pages/new"),
    mistaken("new page with mistakes", "/shape/pages/new", { slug: "", version: "0", reason: "" }),
    stop("own page", "/shape/pages/about"),
    stop("no such page", "/nothing-here", 404),
    stop("no such record", "/records/VIG-DEP-1999-0001", 404),
  ];
  const doors = [
    stop("sign in", "/sign-in"),
    stop("a page for the team", "/records"),
    stop("a link that is no more", "/welcome/nothing", 410),
    stop("welcome", welcome),
    mistaken("welcome without a way", welcome, { name: "", way: "", lang: "en" }),
    stop("own passphrase", `${welcome}/passphrase?name=bea`),
    mistaken("own passphrase, too short", `${welcome}/passphrase`, { name: "bea", passphrase: "a", sealed: "", code: "" }),
    stop("own passkey", `${welcome}/passkey?name=bea`),
    mistaken("signed in by nobody", "/sign-in", { name: "nobody", passphrase: "a", code: "1" }),
    mistaken("a form after the session", `${review}/comments`, { text: "Typed long ago" }, 401),
  ];
  return { stops, doors };
}
