import { Hono } from "hono";
import { Problem } from "../../kernel/problem.ts";
import { isLanguageTag } from "../../registry/index.ts";
import { demand } from "../shell/demand.ts";
import type { DeskContext, DeskEnv, SignedIn } from "../shell/desk.ts";
import { filesOf } from "../shell/files.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done, show } from "../shell/screen.tsx";
import {
  checkTable,
  dropTable,
  importOf,
  preview,
  readAs,
  receiveTable,
  resume,
  stop,
  undoTable,
  workOn,
  writeTable,
} from "./actions.ts";
import { mappingFrom, proposed } from "./mapping.ts";
import { outRoutes } from "./out-routes.tsx";
import { FatesPage } from "./pages/fates.tsx";
import { ImportsPage } from "./pages/imports.tsx";
import { MapPage } from "./pages/map.tsx";
import { WorkingPage } from "./pages/working.tsx";
import { csvOf, fatedRows } from "./rows-out.ts";
import { isFate, NO_TALLY, noTable, notNow, type TableImport, WRITABLE } from "./rules/import.ts";
import { faultsOf, type Mapping, namedColumns } from "./rules/mapping.ts";
import { isDelimiter, isEncoding } from "./rules/sniff.ts";
import { imports } from "./store.ts";
import { tagRoutes } from "./tag-routes.tsx";

const SHOWN = 50;

/** The desk's area of tables: in and out, and many records at once. */
export function bulkArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const store = imports(house);
  app.route("/", outRoutes(house));
  app.route("/", tagRoutes(house));

  const listPage = async (c: DeskContext, desk: SignedIn, wrong?: { message: string; text: string }) => {
    const all = await store.latest(100);
    const list = await Promise.all(
      all.map(async (it) => {
        const job = await workOn(house, it);
        const rows = Object.values(it.tally?.fates ?? {}).reduce((sum, n) => sum + n, 0);
        return { it, rows, halted: isUnderWay(it) && (job?.state === "failed" || job?.state === "cancelled") };
      }),
    );
    return show(c, <ImportsPage desk={desk} list={list} wrong={wrong} />, wrong ? 422 : 200);
  };

  app.get("/import", async (c) => listPage(c, demand(c, "import")));

  app.post("/import/file", async (c) => {
    const { session } = demand(c, "import");
    for await (const { filename, bytes } of filesOf(c)) {
      const it = await receiveTable(house, session.person, { name: filename, bytes });
      return done(c, `/import/${it.id}`);
    }
    throw noTable.empty();
  });

  app.post("/import/paste", async (c) => {
    const desk = demand(c, "import");
    const text = (await formOf(c)).get("table") ?? "";
    try {
      const path = await once(c, house, async () => {
        const name = desk.t("bulk-name-pasted");
        const { id } = await receiveTable(house, desk.session.person, { name, bytes: whole(text) });
        return `/import/${id}`;
      });
      return done(c, path);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 422) throw error;
      return listPage(c, desk, { message: desk.t(`problem-${error.code}`), text });
    }
  });

  app.get("/import/:id", async (c) => {
    const desk = demand(c, "import");
    const it = await importOf(house, c.req.param("id"));
    const mapsAgain = ["type", "from", "map"].some((name) => c.req.query(name) !== undefined);
    if (it.state === "received" || (mapsAgain && ["checking", "checked"].includes(it.state))) {
      const { mapping, basis } = await proposed(house, it, { type: c.req.query("type"), from: c.req.query("from") });
      return mapPage(c, desk, it, mapping, basis, []);
    }
    return isUnderWay(it) ? workingPage(c, desk, it) : fatesPage(c, desk, it);
  });

  async function mapPage(
    c: DeskContext,
    desk: SignedIn,
    it: TableImport,
    mapping: Mapping,
    basis: "remembered" | "guessed" | "typed",
    errors: { id: string; message: string }[],
  ) {
    const rows = await preview(house, it);
    const known = (await store.mappings()).map(({ name }) => name);
    const page = <MapPage desk={desk} it={it} rows={rows} mapping={mapping} basis={basis} known={known} errors={errors} />;
    return show(c, page, errors.length > 0 ? 422 : 200);
  }

  async function workingPage(c: DeskContext, desk: SignedIn, it: TableImport) {
    const { t } = desk;
    const base = `/import/${it.id}`;
    const more =
      it.state === "checking"
        ? [
            { path: `${base}?map=1`, label: t("bulk-map-again") },
            { action: `${base}/drop`, label: t("bulk-drop") },
          ]
        : it.state === "writing"
          ? [{ action: `${base}/undo`, label: t("bulk-undo") }]
          : [];
    const job = await workOn(house, it);
    return show(
      c,
      <WorkingPage desk={desk} title={t(`bulk-working-${it.state}`)} name={it.name} base={base} job={job} more={more} />,
    );
  }

  async function fatesPage(c: DeskContext, desk: SignedIn, it: TableImport, error?: string) {
    const only = onlyOf(c);
    const after = Number(c.req.query("after")) || 0;
    const rows = await store.rows(it.id, { ...only, after, limit: SHOWN + 1 });
    const next = rows.length > SHOWN ? rows[SHOWN - 1]?.line : undefined;
    const shown = rows.slice(0, SHOWN);
    const heads = await Promise.all(shown.map(({ record }) => (record ? house.ledger.head(record) : undefined)));
    const handles = new Map(heads.flatMap((head) => (head ? [[head.record, head.handle] as const] : [])));
    const tally = it.tally ?? NO_TALLY;
    const page = (
      <FatesPage desk={desk} it={it} tally={tally} only={only} rows={shown} next={next} handles={handles} error={error} />
    );
    return show(c, page, error ? 422 : 200);
  }

  app.get("/import/:id/rows.csv", async (c) => {
    const { t } = demand(c, "import");
    const it = await importOf(house, c.req.param("id"));
    return c.body(csvOf(fatedRows(store, it, onlyOf(c), t)), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="rows.csv"`,
    });
  });

  app.post("/import/:id/reading", async (c) => {
    demand(c, "import");
    const it = await importOf(house, c.req.param("id"));
    const form = await formOf(c);
    const [encoding = "", delimiter = ""] = [form.get("encoding"), form.get("delimiter")];
    if (!isEncoding(encoding) || !isDelimiter(delimiter)) throw notNow();
    await readAs(house, it, { ...it.reading, encoding, delimiter, certain: true });
    return done(c, `/import/${it.id}`);
  });

  app.post("/import/:id/mapping", async (c) => {
    const desk = demand(c, "import");
    const it = await importOf(house, c.req.param("id"));
    const mapping = mappingFrom(await formOf(c), it);
    const faults = faultsOf(mapping, isLanguageTag);
    if (faults.length > 0)
      return mapPage(
        c,
        desk,
        it,
        mapping,
        "typed",
        faults.map((fault) => faultShown(desk, it, fault)),
      );
    const path = await once(c, house, async () => {
      await checkTable(house, desk.session.person, it, mapping);
      return `/import/${it.id}`;
    });
    return done(c, path);
  });

  app.post("/import/:id/write", async (c) => {
    const desk = demand(c, "import");
    const it = await importOf(house, c.req.param("id"));
    const fates = (await formOf(c))
      .all("fate")
      .filter(isFate)
      .filter((fate) => (WRITABLE as readonly string[]).includes(fate));
    if (it.state === "checked" && fates.length === 0) return fatesPage(c, desk, { ...it, chosen: [] }, desk.t("bulk-write-none"));
    const path = await once(c, house, async () => {
      await writeTable(house, desk.session.person, it, fates);
      return `/import/${it.id}`;
    });
    return done(c, path, "bulk-written");
  });

  app.post("/import/:id/undo", async (c) => {
    const desk = demand(c, "import");
    const it = await importOf(house, c.req.param("id"));
    const path = await once(c, house, async () => {
      await undoTable(house, desk.session.person, it);
      return `/import/${it.id}`;
    });
    return done(c, path, "bulk-undoing");
  });

  app.post("/import/:id/stop", async (c) => {
    demand(c, "import");
    const it = await importOf(house, c.req.param("id"));
    await stop(house, it);
    return done(c, `/import/${it.id}`);
  });

  app.post("/import/:id/resume", async (c) => {
    demand(c, "import");
    const it = await importOf(house, c.req.param("id"));
    await resume(house, it);
    return done(c, `/import/${it.id}`);
  });

  app.post("/import/:id/drop", async (c) => {
    demand(c, "import");
    await dropTable(house, await importOf(house, c.req.param("id")));
    return done(c, "/import", "bulk-dropped");
  });

  return app;
}

const isUnderWay = ({ state }: TableImport): boolean => ["checking", "writing", "undoing"].includes(state);

function onlyOf(c: DeskContext) {
  const fate = c.req.query("fate") ?? "";
  return c.req.query("left") === "1" ? { left: true } : isFate(fate) ? { fate } : {};
}

function faultShown({ t }: SignedIn, it: TableImport, { fault, column }: ReturnType<typeof faultsOf>[number]) {
  const name = column === undefined ? "" : (namedColumns(it.headers, it.headers.length).names[column] ?? "");
  const id = column !== undefined ? `c${column}` : fault === "no-title" || fault === "key-unknown" ? "columns" : fault;
  return { id, message: t(`bulk-fault-${fault}`, { column: name }) };
}

async function* whole(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
