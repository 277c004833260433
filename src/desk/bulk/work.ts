import type { Handler, Handlers } from "../../kernel/jobs/index.ts";
import { CHECK, importOf, UNDO, WRITE } from "./actions.ts";
import { type BulkHouse, check } from "./checking.ts";
import { removeTable } from "./file.ts";
import type { ImportState, TableImport } from "./rules/import.ts";
import { imports } from "./store.ts";
import { undo, write } from "./writing.ts";

/** How often a piece of the work may be begun: each goes on where the last one was, so that a machine that is restarted often gets there. */
export const bulkAttempts = { [CHECK]: 20, [WRITE]: 100, [UNDO]: 100 } as const;

type Stage = (house: BulkHouse, it: TableImport, work: Parameters<typeof check>[2]) => Promise<void>;

/** The long work of imports, for the monitor's worker. Each piece begins again where it was when its worker is killed. */
export const bulkHandlers = (house: BulkHouse): Handlers => ({
  [CHECK]: staged(house, check, "checking", "checked"),
  [WRITE]: staged(house, write, "writing", "written"),
  [UNDO]: staged(house, undo, "undoing", "undone"),
});

const staged =
  (house: BulkHouse, stage: Stage, during: ImportState, after: ImportState): Handler =>
  async ({ id, input }, work) => {
    const it = await importOf(house, (input as { import: string }).import);
    // A later start has taken its place.
    if (it.state !== during || it.job !== id) return;
    await stage(house, it, work);
    const store = imports(house);
    const tally = await store.tally(it.id);
    await store.transact((trx) => store.change(trx, { ...it, state: after, tally }, [during]));
    if (after === "written") await removeTable(house.settings.data, it.id);
  };
