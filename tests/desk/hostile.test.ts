import { parseHTML } from "linkedom";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrateAccounts, openAccounts } from "../../src/accounts/index.ts";
import { openDeskWork } from "../../src/desk/index.ts";
import { type Answer, type Client, openDeskFor, type TestDesk } from "../../src/desk/shell/desk.fixture.ts";
import { sendByForm } from "../../src/desk/sources/sources.fixture.ts";
import { newId } from "../../src/kernel/ids.ts";
import { migrateJobs, openJobs } from "../../src/kernel/jobs/index.ts";
import { adoptShape, NO_SHAPE, publish } from "../../src/registry/index.ts";
import { draft } from "../bodies.ts";
import { openBrowser } from "../browser.ts";
import { HOSTILE, hostileBodies } from "../hostile-body.ts";
import { type Fields, type Form, formsOf, harm, kindOf, WORDS } from "./hostile-forms.ts";

let desk: TestDesk;
let work: ReturnType<typeof openDeskWork>;
let amal: Client;
let record: string;
let source: string;
let browser: Browser;
/** Forms that were taken with such words in them: by their action, ids left out. */
const taken = new Set<string>();
const wrong: string[] = [];

beforeAll(async () => {
  adoptShape(NO_SHAPE);
  desk = await openDeskFor({
    people: { amal: ["administrator", "editor", "reviewer", "custodian"], rosa: ["editor", "reviewer"] },
    secondReviewer: false,
    more: ({ database, accounts }) => {
      const options = { database, key: new Uint8Array(32).fill(5), publicName: "Vigie", origin: () => "http://desk.test" };
      return { accounts: { ...openAccounts(options), ...accounts } };
    },
  });
  const { house } = desk;
  await migrateAccounts(house.database);
  await migrateJobs(house.database);
  work = openDeskWork(house);
  amal = desk.as("amal");
  for (const text of HOSTILE.slice(0, 3))
    for (const { fields, ...body } of hostileBodies(text)) {
      const { testimony: _, ...rest } = fields;
      await house.ledger.append([{ body: { ...body, fields: rest }, act: "published", actor: "amal", reason: text }]);
    }
  const facts = { fields: { status: "in-use" }, editorial: ["status"] };
  const [made] = await house.ledger.append([{ body: draft(facts), act: "created", actor: "amal", reason: "A test." }]);
  const [seen] = await house.ledger.append([{ body: draft(facts), act: "created", actor: "amal", reason: "A test." }]);
  await publish(house.ledger, seen?.record ?? "", { actor: "amal", reason: "A test.", secondReviewer: false });
  record = made?.body.handle ?? "";
  for (const name of WORDS.slice(0, 3))
    await sendByForm(amal, [[`${name}.txt`, Buffer.from(`A tower. ${name}\nIt stands there.`)]]);
  await idle();
  source = /\/sources\/(VIG-SRC-\d{4}-\d+)/.exec((await amal.get("/en/sources/intake")).html)?.[1] ?? "";
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await work?.close();
  await desk?.close();
  adoptShape(NO_SHAPE);
});

async function idle(): Promise<void> {
  const jobs = openJobs(desk.house.database);
  while ((await jobs.list({ state: ["waiting", "running"], limit: 1 })).length > 0) await new Promise((on) => setTimeout(on, 25));
  await desk.house.index.catchUp();
}

async function looked(path: string): Promise<Answer> {
  const answer = await amal.get(path);
  wrong.push(...harm(path, answer));
  return answer;
}

/** Forms that end what the others work on. */
const LEFT_OUT =
  /sign-out|\/(?:suspend|roles|reset|drop|discard|withdraw|merge|share|remove|undo|delete|revoke|end|end-others|write)$/;

/** What some controls hold that take no other words; the others are left as they were. */
const PLAIN: Readonly<Record<string, (nth: number) => string>> = {
  ...{
    notation: (nth) => `own-term-${nth}`,
    slug: (nth) => `own-page-${nth}`,
    roles: () => "contributor",
    act: () => "submitted",
  },
  ...{
    field: () => "classes technology",
    term: () => "aerial-robotic",
    embargo: () => "2999-01-01",
    name: (nth) => `own-name-${nth}`,
  },
  ...{ lang: () => "en", licence: () => "CC-BY-4.0", kind: () => "text", published: () => "2020", reason: () => "A test." },
};

/** Types such words into every text of a form and sends it. What is refused is sent again without the words that it named. */
async function fillIn(path: string, form: Form, nth: number): Promise<void> {
  const saving =
    form.buttons.find(({ value }) => value === "save") ??
    form.buttons.find(({ name }) => !["preview", "clear", "_act"].includes(name));
  let fields: Fields = { ...form.fields, _once: newId(), ...(saving && { [saving.name]: saving.value }) };
  for (const [i, { name }] of form.texts.entries()) fields[name] = WORDS[(nth + i) % WORDS.length] ?? "";
  const left = new Set<string>();
  for (let tries = 0; tries < 6; tries++) {
    const answer = await amal.post(form.action, fields);
    const where = `POST ${form.action} from ${path}`;
    wrong.push(...harm(where, answer));
    if (answer.status < 400) taken.add(kindOf(form.action));
    if (answer.status === 303) wrong.push(...harm(`${where} → ${answer.location}`, await amal.get(answer.location ?? "/en/")));
    if (answer.status < 400) return;
    const again = formsOf(answer.html).find(({ action }) => action === form.action);
    const { document } = parseHTML(answer.html);
    const faults = [...document.querySelectorAll(".errors a")].map((one) =>
      decodeURIComponent(one.getAttribute("href")?.slice(1) ?? ""),
    );
    const before = left.size;
    // What is refused a second time is refused for what stands beside it.
    for (const fault of faults) left.add(left.has(fault) ? (/^.*(?=\.)/.exec(fault)?.[0] ?? fault.split("-")[0] ?? "") : fault);
    if (!again || left.size === before) return;
    fields = { ...fields, ...again.fields, _once: newId(), ...(saving && { [saving.name]: saving.value }) };
    for (const fault of left) {
      const named = (name: string) =>
        name === fault ||
        name.startsWith(`${fault}-`) ||
        name.startsWith(`${fault}.`) ||
        fault.startsWith(`${name}.`) ||
        fault.replace(/-\d+$/, "") === name;
      const names = Object.keys(fields).filter(
        (name) => named(name) || form.texts.some((one) => one.name === name && named(one.id)),
      );
      const last = fault.split(".").at(-1) ?? "";
      for (const name of new Set([...names, ...(names.length === 0 ? [fault] : [])]))
        fields[name] = PLAIN[name.split(".").at(-1) ?? ""]?.(nth) ?? PLAIN[last]?.(nth) ?? form.fields[name] ?? "";
    }
  }
}

/** Pages with forms, in the order in which they are gone through. */
const pages = (): string[] => [
  ...["agent", "claim", "source", "incident", "deployment", "measure", "event"].map(
    (type) => `/records/${newId()}/edit?type=${type}`,
  ),
  ...[
    "edit",
    "review",
    "translate?to=fr",
    "translate?to=ar",
    "schedule",
    "cite",
    "cite?field=status",
    `cite?field=status&source=${source}&page=1`,
  ].map((path) => `/records/${record}/${path}`),
  ...[
    `/sources/${source}/text?page=1`,
    `/sources/${source}/redact`,
    "/sources/intake",
    "/search?q=tower",
    "/tag?q=tower",
    "/import",
  ],
  ...[
    "/vocabularies/technology/new",
    "/vocabularies/technology/aerial-robotic",
    "/shape/look",
    "/shape/pages/new",
    "/shape/pages/about",
  ],
  ...["/shape/fields/deployment/new", "/me", "/people/invite", "/review"],
];

/** Forms that have to take such words; if one never does, its pages were not tried. */
const TAKING = [
  ...[
    "/records/·/edit",
    "/records/·/review",
    "/records/·/review/comments",
    "/records/·/translate",
    "/records/·/schedule/embargo",
  ],
  ...["/records/·/cite", "/records/·/editorial", "/sources/·/text", "/sources/·/redact", "/searches", "/tag", "/people/invite"],
  ...[
    "/vocabularies/technology/new",
    "/vocabularies/technology/aerial-robotic",
    "/shape/look",
    "/shape/pages/new",
    "/shape/pages/about",
  ],
  ...["/shape/fields/deployment/new", "/import/·/mapping"],
];

/** A table whose name, columns and cells are such words, sent as a browser sends a file; answers where its columns are mapped. */
async function sendTable(nth: number): Promise<string> {
  const word = (i: number) => `"${(WORDS[(nth + i) % WORDS.length] ?? "").replaceAll('"', '""')}"`;
  const rows = [`title,${word(0)},${word(1)}`, ...WORDS.map((_, i) => `${word(i)},${word(i + 1)},${word(i + 2)}`)];
  const form = new FormData();
  form.append("_token", amal.session.formToken);
  form.append("file", new File([rows.join("\n")], `${WORDS[nth]}.csv`, { type: "text/csv" }));
  const answer = await amal.ask("/en/import/file", {
    method: "POST",
    body: form,
    headers: { "x-vigie-token": amal.session.formToken },
  });
  wrong.push(...harm("POST /import/file", answer));
  expect([answer.status, answer.html]).toEqual([303, ""]);
  return (answer.location ?? "").replace(/^\/en/, "");
}

test("whatever is typed into any text of the desk, every page stays a page", { timeout: 240_000 }, async () => {
  for (const nth of [0, 9]) {
    for (const path of [...pages(), await sendTable(nth)]) {
      const { html, status } = await looked(`/en${path}`);
      expect([path, status]).toEqual([path, 200]);
      for (const form of formsOf(html)) if (!LEFT_OUT.test(form.action)) await fillIn(path, form, nth);
    }
    await idle();
  }
  expect(wrong.splice(0)).toEqual([]);
  expect(desk.bugs).toEqual([]);
  expect(TAKING.filter((action) => !taken.has(action))).toEqual([]);
});

test("and every page that shows it afterwards, in a real browser too: nothing runs, and nothing is too wide", {
  timeout: 240_000,
}, async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const asked: string[] = [];
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== "http://desk.test") {
      asked.push(url.href);
      return route.abort();
    }
    const { status, html, headers } = await amal.ask(url.pathname + url.search);
    await route.fulfill({
      status,
      body: html,
      headers: Object.fromEntries([...headers].filter(([name]) => name !== "content-encoding")),
    });
  });
  const queue = [
    "/en/",
    "/ar/",
    ...pages().map((path) => `/en${path}`),
    "/en/import",
    "/en/people",
    "/en/trail",
    "/en/records",
    "/en/translation?to=fr",
  ];
  const seen = new Set(queue);
  const kinds = new Map<string, number>();
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (let path = queue.shift(); path !== undefined && seen.size < 700; path = queue.shift()) {
    const answer = await looked(path);
    if (!(answer.headers.get("content-type") ?? "").startsWith("text/html")) continue;
    const links = [...parseHTML(answer.html).document.querySelectorAll("a[href^='/en/'], a[href^='/ar/']")];
    for (const link of links) {
      const to = link.getAttribute("href")?.split("#")[0] ?? "";
      const kind = `${kindOf(to).split("?")[0]} ${[...new URLSearchParams(to.split("?")[1]).keys()].sort()}`;
      // Of pages of one kind, some: they differ in nothing but what is typed.
      if (seen.has(to) || (kinds.get(kind) ?? 0) >= 4) continue;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      seen.add(to);
      queue.push(to);
    }
    const kind = `open ${kindOf(path).split("?")[0]}`;
    if ((kinds.get(kind) ?? 0) >= 2 || answer.status !== 200) continue;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    await page.goto(`http://desk.test${path}`);
    const { ran, excess } = await page.evaluate(() => ({
      ran: "ran" in globalThis,
      excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    if (ran) wrong.push(`${path}: ran what was typed`);
    if (excess > 0) wrong.push(`${path}: ${excess} px too wide`);
  }
  await context.close();
  expect(wrong.splice(0)).toEqual([]);
  expect([...asked, ...dialogs]).toEqual([]);
  expect(desk.bugs).toEqual([]);
  expect([...kinds.keys()].filter((kind) => kind.startsWith("open ")).length).toBeGreaterThan(40);
});
