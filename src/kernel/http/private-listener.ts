import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";

export interface PrivateListenerOptions {
  fetch: (request: Request) => Response | Promise<Response>;
  /** Called with what was thrown outside of the routes; who asked gets a bare 500. */
  onError: (error: unknown) => void;
}

/** Long enough for a part of an upload over a bad line, in milliseconds. */
const PATIENCE = 15 * 60_000;

/** A listener for pages that are made for one person: nothing is kept between requests, cookies and bodies reach the routes. */
export function createPrivateListener({ fetch, onError }: PrivateListenerOptions): Server {
  const listener = getRequestListener(fetch, {
    overrideGlobalObjects: false,
    errorHandler: (error) => {
      onError(error);
      return new Response("Something went wrong here.\n", { status: 500, headers: { "content-type": "text/plain" } });
    },
  });
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: PATIENCE, headersTimeout: 20_000 }, listener);
  server.keepAliveTimeout = 10_000;
  return server;
}
