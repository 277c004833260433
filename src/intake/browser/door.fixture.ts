import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, createServer as createSocketServer, type Socket } from "node:net";
import { join } from "node:path";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { bundleOf, speakerOf } from "../../kernel/messages.ts";
import { type TellScripts, tellScripts, tellWords } from "../browser-assets.ts";
import { printOf } from "../rules/derive.ts";
import { type TellLanguage, tellDirection } from "../rules/languages.ts";
import { type Key, newCaseKey } from "../sealing/case-key.ts";
import { WayIn } from "../telling/pages/way-in.tsx";
import type { Begun, Letter } from "./letter.ts";

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types tell",
].join("; ");

interface StoredFile {
  lookup: string;
  size: number;
  partBytes: number;
  note: Buffer;
  parts: Map<number, Buffer>;
  done: boolean;
}

/** What to do to an answer instead of giving it: to cut the line, never to answer, or to answer something else. */
export type Fault = "cut" | "hang" | { status?: number; body: string } | undefined;

/** A small telling server in memory, behind a socket that writes down every byte that comes from the browser. */
export interface Door {
  url: string;
  custodian: Key;
  letters: Letter[];
  files: StoredFile[];
  more: { kind: string; bytes: string }[];
  withdrawn: { lookup: string; consents: string[] }[];
  replies: { bytes: string; day: string }[];
  begun: Partial<Begun>;
  /** Addresses of recordings, by the titles of their steps. */
  sounds: Record<string, string>;
  /** Asked before each answer. */
  fault: (path: string, nth: number) => Fault;
  /** All that has come over the socket. */
  heard: () => Buffer;
  close: () => Promise<void>;
}

export async function openDoor(): Promise<Door> {
  const custodian = await newCaseKey();
  const scripts = await tellScripts();
  const heard: Buffer[] = [];
  const asked = new Map<string, number>();
  const door: Omit<Door, "url" | "close"> = {
    custodian,
    letters: [],
    files: [],
    more: [],
    withdrawn: [],
    replies: [],
    begun: {},
    sounds: {},
    fault: () => undefined,
    heard: () => Buffer.concat(heard),
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://door.invalid").pathname;
    const nth = (asked.get(path) ?? 0) + 1;
    asked.set(path, nth);
    void answer(door, scripts, path, nth, request, response);
  });
  const inner = await listening(server);
  const open = new Set<Socket>();
  const recorder = createSocketServer((from) => {
    const to = connect(inner, "127.0.0.1");
    for (const socket of [from, to]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => open.delete(socket));
    }
    from.on("data", (bytes: Buffer) => heard.push(bytes));
    from.pipe(to).pipe(from);
  });
  const port = await listening(recorder);
  return Object.assign(door, {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      await Promise.all([recorder, server].map((one) => new Promise((closed) => one.close(closed))));
    },
  });
}

const listening = (server: { listen: (port: number, host: string, ready: () => void) => unknown; address: () => unknown }) =>
  new Promise<number>((ready) => server.listen(0, "127.0.0.1", () => ready((server.address() as AddressInfo).port)));

async function answer(
  door: Omit<Door, "url" | "close">,
  scripts: Awaited<ReturnType<typeof tellScripts>>,
  path: string,
  nth: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request).catch(() => undefined);
  if (!body) return void response.destroy();
  const fault = door.fault(path, nth);
  if (fault === "cut") return void response.destroy();
  if (fault === "hang") return;
  const send = (status: number, type: string, text: string) => {
    response.writeHead(status, {
      "content-type": type,
      "cache-control": "no-store",
      "content-security-policy": POLICY,
      "service-worker-allowed": "/",
    });
    response.end(text);
  };
  const json = (value: unknown, status = 200) => send(status, "application/json", JSON.stringify(value));
  const file = scripts.files.get(path);
  if (file) return send(fault?.status ?? 200, file.mediaType, fault?.body ?? file.body);
  if (path.startsWith("/tell-assets/words-")) {
    const lang = path.slice("/tell-assets/words-".length, -".json".length) as TellLanguage;
    return send(fault?.status ?? 200, "application/json", fault?.body ?? tellWords(speakerFor(lang), "us", door.sounds).body);
  }
  if (fault) return send(fault.status ?? 500, "application/json", fault.body);
  const [, lang = "", page = ""] = path.split("/");
  if (page === "tell") return send(200, "text/html; charset=utf-8", pageIn(lang as TellLanguage, scripts));
  if (page === "leave") {
    response.writeHead(204, { "clear-site-data": '"*"' });
    return void response.end();
  }
  if (page === "elsewhere") return send(200, "text/html", "<!doctype html><title>elsewhere</title>");
  if (request.method !== "POST") return send(404, "text/plain", "");
  const [status, said] = toldBy(door, path, request, body);
  json(said, status);
}

interface Asked {
  lookup: string;
  auth: string;
  lookupPrint: string;
  size: number;
  partBytes: number;
  sealedNote: string;
  consents: string[];
  file: string;
  pass?: string;
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

function toldBy(door: Omit<Door, "url" | "close">, path: string, request: IncomingMessage, body: Buffer): [number, unknown] {
  const address = new URL(request.url ?? "/", "http://door.invalid");
  if (path === "/tell/part") {
    const file = door.files[Number(address.searchParams.get("file"))];
    if (!file || request.headers["x-part-key"] !== `key-${address.searchParams.get("file")}`) return [404, {}];
    file.parts.set(Number(address.searchParams.get("n")), body);
    return [200, {}];
  }
  const said = JSON.parse(body.toString() || "{}") as Asked;
  const known = () =>
    door.letters.some((one) => one.lookupPrint === printOf(said.lookup) && one.authPrint === printOf(said.auth)) &&
    !door.withdrawn.some(({ lookup }) => lookup === said.lookup);
  const letter = door.letters.find((one) => one.lookupPrint === printOf(said.lookup ?? ""));
  switch (path) {
    case "/tell/begin":
      return [
        200,
        {
          token: "token-1",
          salt: Buffer.alloc(16, 7).toString("base64"),
          custodians: [door.custodian.recipient],
          limits: {},
          ...door.begun,
        },
      ];
    case "/tell/send":
      if (!door.letters.some((one) => one.lookupPrint === said.lookupPrint)) door.letters.push(said as unknown as Letter);
      return [200, { pass: said.lookupPrint }];
    case "/tell/box":
      return [
        200,
        {
          found: known(),
          recipient: letter?.recipient ?? "",
          replies: known() ? door.replies : [],
          files: known() ? door.files.map(({ done }) => ({ complete: done })) : [],
        },
      ];
    case "/tell/more":
      door.more.push(said as unknown as { kind: string; bytes: string });
      return [known() ? 200 : 404, {}];
    case "/tell/file":
      if (said.pass !== undefined && !door.letters.some(({ lookupPrint }) => lookupPrint === said.pass)) return [404, {}];
      door.files.push({
        lookup: said.lookup,
        size: said.size,
        partBytes: said.partBytes,
        note: Buffer.from(said.sealedNote, "base64"),
        parts: new Map(),
        done: false,
      });
      return [200, { file: String(door.files.length - 1), key: `key-${door.files.length - 1}` }];
    case "/tell/parts":
      return [200, { parts: [...(door.files[Number(said.file)]?.parts.keys() ?? [])] }];
    case "/tell/file-done": {
      const file = door.files[Number(said.file)];
      if (file) file.done = true;
      return [200, {}];
    }
    case "/tell/withdraw":
      door.withdrawn.push({ lookup: said.lookup, consents: said.consents });
      return [200, {}];
    case "/tell/withdraw-consent":
      return [200, {}];
    default:
      return [404, {}];
  }
}

export const speakerFor = (lang: TellLanguage) =>
  speakerOf(bundleOf(lang, [join(import.meta.dirname, "..", "locales", lang)]), lang);

function pageIn(lang: TellLanguage, { first, offline }: TellScripts): string {
  const t = speakerFor(lang);
  const plain = h("form", { method: "post" }, h("input", { name: "text", value: "" }), h("button", { type: "submit" }, "plain"));
  const way = h(WayIn, {
    t,
    lang,
    words: `/tell-assets/words-${lang}.json`,
    worker: offline,
    version: "0123456789abcdef",
    plain: h("input", { type: "hidden", name: "go", value: "plain" }),
    children: plain,
  });
  const leave = h(
    "form",
    { method: "post", action: `/${lang}/leave`, "data-tell-leave": `/${lang}/elsewhere` },
    h("button", { type: "submit" }, "leave"),
  );
  const html = h(
    "html",
    { lang, dir: tellDirection(lang) },
    h(
      "head",
      null,
      h("meta", { charset: "utf-8" }),
      h("title", null, "Information"),
      h("script", { type: "module", src: first }),
    ),
    h("body", null, leave, h("main", null, h("h1", null, t("start-title")), way)),
  );
  return `<!doctype html>${renderToString(html)}`;
}
