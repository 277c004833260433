import type { Readable } from "node:stream";
import { DataStore, ERRORS, Server, Upload as TusUpload } from "@tus/server";
import { Hono } from "hono";
import type { Person } from "../../../accounts/index.ts";
import { Problem } from "../../../kernel/problem.ts";
import { demand } from "../../shell/demand.ts";
import { at, type DeskContext, type DeskEnv } from "../../shell/desk.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { beginUpload, dropUpload, endUpload, uploadOf } from "../actions.ts";
import { isUploadId, KEPT_MS } from "../rules/uploads.ts";
import { uploads } from "../store.ts";
import { limitOf } from "./limit.ts";
import { openRoom } from "./room.ts";

/** Uploads that can be dropped and taken up again: the tus protocol 1.0.0, with creation, termination and expiration, at `/uploads`. */
export function tusRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const askers = new WeakMap<Request, { person: Person; path: string }>();
  const server = tusServer(house, (request) => {
    const asker = askers.get(request);
    if (!asker) throw ERRORS.FILE_NOT_FOUND;
    return asker;
  });
  const answer = async (c: DeskContext) => {
    const { session, lang } = demand(c, "upload");
    const request = c.req.raw;
    askers.set(request, { person: session.person, path: at({ lang }, "/uploads") });
    const made = await server.handleWeb(request);
    // The desk is for its own pages only.
    for (const name of [...made.headers.keys()]) if (name.startsWith("access-control-")) made.headers.delete(name);
    return made;
  };
  app.on(["POST", "OPTIONS"], "/uploads", answer);
  app.on(["GET", "PATCH", "DELETE", "OPTIONS"], "/uploads/:id", (c) =>
    c.req.raw.method === "GET"
      ? c.text("An upload is sent, not read.\n", 405, { Allow: "HEAD, PATCH, DELETE, OPTIONS" })
      : answer(c),
  );
  return app;
}

function tusServer(house: DeskHouse, askerOf: (request: Request) => { person: Person; path: string }): Server {
  const room = openRoom(house.settings.data);
  const asked = (request: unknown) => askerOf(request as Request);
  return new Server({
    path: "/uploads",
    datastore: new UploadStore(house),
    maxSize: limitOf(house),
    allowedOrigins: [],
    getFileIdFromRequest: (_request, last) => (last && isUploadId(last) ? last : undefined),
    generateUrl: (request, { id }) => `${asked(request).path}/${id}`,
    namingFunction: async (request, metadata) => {
      const length = Number(request.headers.get("upload-length"));
      if (!Number.isSafeInteger(length) || length > limitOf(house)) throw ERRORS.ERR_MAX_SIZE_EXCEEDED;
      const { person } = asked(request);
      return (await beginUpload(house, person, { name: metadata?.filename ?? "file", bytes: length })).id;
    },
    onIncomingRequest: async (request, id) => {
      const { person } = asked(request);
      const upload = await uploadOf(house, person, id);
      // Cut off at its very last byte: who asks how much is there is told that it is whole, and sends nothing more.
      if (request.method === "HEAD" && !upload.received && upload.bytes === (await room.size(id)))
        await endUpload(house, id, person.name);
    },
    onUploadFinish: async (request, upload) => {
      await endUpload(house, upload.id, asked(request).person.name);
      return {};
    },
    onResponseError: (_request, error) => {
      if (error instanceof Problem) return { status_code: error.status, body: `${error.message}\n` };
      if ("status_code" in error) return error;
      // A line that was dropped is nobody's fault.
      if (!/abort|premature close/i.test(`${error.name} ${error.message}`)) house.onError(error);
      return { status_code: 500, body: "It was not taken. Go on with what is missing.\n" };
    },
  });
}

/** The uploads as the protocol sees them. How much of one is there is what is on disk, whatever was lost of the answers about it. */
class UploadStore extends DataStore {
  readonly #house: DeskHouse;

  constructor(house: DeskHouse) {
    super();
    this.#house = house;
    this.extensions = ["creation", "termination", "expiration"];
  }

  override getExpiration(): number {
    return KEPT_MS;
  }

  override async create(file: TusUpload): Promise<TusUpload> {
    const upload = await uploads(this.#house).one(file.id);
    file.creation_date = upload?.created;
    return file;
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    return openRoom(this.#house.settings.data).append(id, offset, stream);
  }

  override async getUpload(id: string): Promise<TusUpload> {
    const upload = await uploads(this.#house).one(id);
    if (!upload) throw ERRORS.FILE_NOT_FOUND;
    const { bytes: size, created } = upload;
    // Once it is whole its bytes may be an object already, and gone from here.
    const offset = upload.received ? (size ?? 0) : await openRoom(this.#house.settings.data).size(id);
    return new TusUpload({ id, size, offset, creation_date: created });
  }

  override async remove(id: string): Promise<void> {
    const upload = await uploads(this.#house).one(id);
    if (upload) await dropUpload(this.#house, upload);
  }
}
