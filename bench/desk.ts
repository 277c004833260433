import { parseHTML } from "linkedom";
import type { House } from "../src/open.ts";
import { type Served, serve } from "./client.ts";
import { median, ms, quantile, type Row, timed } from "./measure.ts";
import { QUERIES } from "./queries.ts";

const PAGES = 60;
const SAVES = 30;
const EDITORS = 20;
/** Saves of each editor on a record of their own, and on one that all of them have. */
const EACH = 5;
const SHARED = 3;
/** How often an editor takes up a form again that someone else was faster with. */
const TRIES = 60;

/** Someone at the desk, in a browser without scripts. */
interface Browser {
  /** Answers the page and the milliseconds until its last byte. */
  get(path: string): Promise<{ html: string; took: number }>;
  /**
   * Opens the form of a record, types another title and sends it. When someone was faster, the page that shows both texts is sent
   * with one's own: as often as it takes. Answers how often, and the milliseconds of the sending that was taken.
   */
  save(handle: string, title: string): Promise<{ again: number; took: number }>;
}

function browser({ port }: Served, token: string): Browser {
  const base = `http://127.0.0.1:${port}`;
  const cookie = `vigie-desk=${token}`;
  const get: Browser["get"] = async (path) => {
    const begun = performance.now();
    const answer = await fetch(base + path, { headers: { cookie } });
    const html = await answer.text();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    return { html, took: performance.now() - begun };
  };
  const send = async (html: string, act: string, title?: string) => {
    const { action, fields } = filledForm(html, /\/edit(\?|$)/);
    const name = [...fields.keys()].find((one) => /title/.test(one) && !one.startsWith("_"));
    if (title !== undefined) fields.set(name ?? "", title);
    fields.set("_act", act);
    const begun = performance.now();
    const headers = { cookie, origin: base };
    const answer = await fetch(base + action, { method: "POST", body: fields, redirect: "manual", headers });
    return { status: answer.status, html: await answer.text(), took: performance.now() - begun };
  };
  const save: Browser["save"] = async (handle, title) => {
    let sent = await send((await get(`/en/records/${handle}/edit`)).html, "save", title);
    for (let again = 0; ; again++) {
      if (sent.status === 303) return { again, took: sent.took };
      if (sent.status !== 409 || again === TRIES) throw new Error(`saving ${handle} answered ${sent.status}`);
      sent = await send(sent.html, "settle");
    }
  };
  return { get, save };
}

/** What a browser would send of a form as it stands, and where to. */
function filledForm(html: string, to: RegExp): { action: string; fields: URLSearchParams } {
  const { document } = parseHTML(html);
  const form = [...document.querySelectorAll("form")].find((one) => to.test(one.getAttribute("action") ?? ""));
  if (!form) throw new Error(`no form to ${to}`);
  const fields = new URLSearchParams();
  for (const control of form.querySelectorAll("input[name], textarea[name], select[name]")) {
    const name = control.getAttribute("name") ?? "";
    const type = control.getAttribute("type") ?? "";
    if (control.localName === "textarea") fields.append(name, control.textContent ?? "");
    else if (control.localName === "select")
      fields.append(name, control.querySelector("option[selected]")?.getAttribute("value") ?? "");
    else if (
      ["checkbox", "radio"].includes(type) ? control.hasAttribute("checked") : !["submit", "button", "file"].includes(type)
    )
      fields.append(name, control.getAttribute("value") ?? "");
  }
  return { action: form.getAttribute("action") ?? "", fields };
}

/** The desk over the archive: its lists, its search, saving, and twenty editors who save at once. */
export async function deskRows(house: House, handles: readonly string[], say: (words: string) => void): Promise<Row[]> {
  say("opening the desk");
  const served = await serve({ kind: "desk", data: house.config.data, editors: EDITORS });
  try {
    const [first, ...others] = served.tokens.map((token) => browser(served, token));
    if (!first) throw new Error("the desk has no editor");
    say("reading at the desk");
    const list = [
      "/en/records",
      "/en/records?type=claim",
      "/en/records?country=GR&sort=handle",
      "/en/records?author=bench&sort=oldest",
    ];
    const search = QUERIES.map((q) => `/en/search?q=${encodeURIComponent(q)}`);
    const rows = [
      await pageRow(first, "desk list", list),
      await pageRow(first, "desk search", search),
      await pageRow(first, "home of the desk", ["/en/"]),
      await pageRow(first, "trail", ["/en/trail", "/en/trail?kind=published"]),
    ];
    say("saving");
    rows.push(await saveRow(house, first, handles));
    say("twenty editors saving at once");
    rows.push(await togetherRow(house, [first, ...others], handles.slice(SAVES)));
    const rss = (await served.rss()) / 1024 / 1024;
    rows.push({
      what: "memory of the process with the desk",
      measured: `${rss.toFixed(0)} MB`,
      baseline: "",
      ratio: "",
      target: "",
    });
    return rows;
  } finally {
    await served.stop();
  }
}

async function pageRow({ get }: Browser, what: string, paths: readonly string[]): Promise<Row> {
  for (const path of paths) await get(path);
  const times: number[] = [];
  for (let i = 0; i < PAGES; i++) times.push((await get(paths[i % paths.length] ?? "/en/")).took);
  const [middle, worst] = [median(times), quantile(times, 0.95)];
  return {
    what: `${what}, page through the desk's listener`,
    ...{ measured: `${ms(middle)}, 95th percentile ${ms(worst)}`, baseline: "", ratio: "" },
    ...{ target: "< 100 ms", holds: worst < 100 },
  };
}

/** Saving through form, session, rules and ledger until the lists have it; the baseline appends the like to the same ledger. */
async function saveRow({ ledger }: House, { save }: Browser, handles: readonly string[]): Promise<Row> {
  const saves: number[] = [];
  const appends: number[] = [];
  for (const [i, handle] of handles.slice(0, SAVES).entries()) {
    saves.push((await save(handle, `Saved by the bench ${i}`)).took);
    const head = await ledger.byHandle(handle);
    const latest = head && (await ledger.latest(head.record));
    if (!latest) throw new Error(`${handle} is not in the ledger`);
    const { body } = latest;
    appends.push(await timed(() => ledger.append([{ body, act: "edited", reason: "bench", actor: "bench" }])));
  }
  return {
    what: "save at the desk until the lists have it",
    ...{ measured: `${ms(median(saves))}, 95th percentile ${ms(quantile(saves, 0.95))}` },
    ...{ baseline: `${ms(median(appends))} appending to the ledger` },
    ...{ ratio: (median(saves) / median(appends)).toFixed(2), target: "" },
  };
}

/** Each on a record of their own, and all on one: what was acknowledged must be in the ledger, and nothing else. */
async function togetherRow({ ledger }: House, editors: readonly Browser[], handles: readonly string[]): Promise<Row> {
  const before = await ledger.maxSeq();
  const [shared = "", ...own] = handles;
  const typed: string[] = [];
  let outrun = 0;
  const begun = performance.now();
  await Promise.all(
    editors.map(async ({ save }, i) => {
      for (let n = 0; n < EACH + SHARED; n++) {
        const handle = n < EACH ? (own[i] ?? "") : shared;
        const title = `Editor ${i} saves ${n}`;
        outrun += (await save(handle, title)).again;
        typed.push(title);
      }
    }),
  );
  const took = performance.now() - begun;
  const written = (await ledger.revisionsAfter(before, 100_000)).flatMap(({ body }) =>
    "title" in body ? Object.values(body.title).map(({ text }) => text) : [],
  );
  const lost = typed.filter((title) => !written.includes(title)).length;
  const revisions = (await ledger.maxSeq()) - before;
  return {
    what: `${editors.length} editors saving at once, ${outrun} forms taken up again`,
    ...{
      measured: `${typed.length} acknowledged, ${revisions} in the ledger, ${lost} lost; ${((typed.length / took) * 1000).toFixed(1)} a second`,
    },
    ...{ baseline: "", ratio: "", target: "none lost", holds: lost === 0 && revisions === typed.length },
  };
}
