import { parseHTML } from "linkedom";

/** What a server answered, whichever way it was asked. */
export interface Reply {
  status: number;
  html: string;
  location: string | undefined;
  headers: Headers;
}

export type Ask = (path: string, init?: RequestInit) => Promise<Reply>;

/** A browser without scripts: it keeps its cookies, and sends forms as they stand on the page. */
export interface Visitor {
  page: Reply;
  /** The session's cookie, as the browser would send it. */
  cookies: Map<string, string>;
  get(path: string): Promise<Reply>;
  /** Fills in and sends the form that posts to `action`, and follows where it leads. Arrays for several of one name. */
  send(action: string, fields?: Readonly<Record<string, string | readonly string[]>>): Promise<Reply>;
  /** Posts without a page. */
  post(
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  text(selector: string): string;
}

export function newVisitor(ask: Ask): Visitor {
  const cookies = new Map<string, string>();
  const request = async (path: string, init: RequestInit = {}): Promise<Reply> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set("cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
    const reply = await ask(path, { ...init, headers });
    for (const line of reply.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";");
      const [name = "", value = ""] = pair.split("=");
      if (attributes.some((one) => /max-age=0/i.test(one))) cookies.delete(name);
      else cookies.set(name, value);
    }
    return reply;
  };
  const follow = async (reply: Reply): Promise<Reply> => {
    let last = reply;
    for (let i = 0; i < 5 && last.location; i++) last = await request(last.location);
    it.page = last;
    return last;
  };
  const body = (fields: Readonly<Record<string, string | readonly string[]>>): URLSearchParams => {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
    return form;
  };
  const it: Visitor = {
    page: { status: 0, html: "", location: undefined, headers: new Headers() },
    cookies,
    get: async (path) => follow(await request(path)),
    post: async (path, fields, headers = {}) => request(path, { method: "POST", body: body(fields), headers }),
    async send(action, fields = {}) {
      const form = [...parseHTML(it.page.html).document.querySelectorAll("form[method=post]")].find((one) =>
        one.getAttribute("action")?.endsWith(action),
      );
      if (!form) throw new Error(`no form for ${action} on the page: ${it.page.status}`);
      const all: Record<string, string | readonly string[]> = { ...standing(form as unknown as Element), ...fields };
      return follow(await request(form.getAttribute("action") ?? "", { method: "POST", body: body(all) }));
    },
    text: (selector) => parseHTML(it.page.html).document.querySelector(selector)?.textContent?.trim() ?? "",
  };
  return it;
}

/** What a form holds as it stands. */
function standing(form: Element): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  const add = (name: string | null, value: string) => {
    if (name) fields[name] = [...(fields[name] ?? []), value];
  };
  for (const one of form.querySelectorAll("input")) {
    const ticked = !["checkbox", "radio"].includes(one.getAttribute("type") ?? "") || one.hasAttribute("checked");
    if (ticked) add(one.getAttribute("name"), one.getAttribute("value") ?? "");
  }
  for (const one of form.querySelectorAll("textarea")) add(one.getAttribute("name"), one.textContent ?? "");
  for (const one of form.querySelectorAll("select"))
    add(one.getAttribute("name"), one.querySelector("option[selected]")?.getAttribute("value") ?? "");
  return fields;
}
