import { Hono } from "hono";
import { Problem } from "../../kernel/problem.ts";
import { entriesOf, isTypeName, type OwnField, ownField, type TypeName, vocabularies } from "../../registry/index.ts";
import { demand } from "../shell/demand.ts";
import type { DeskContext, DeskEnv, SignedIn } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { show } from "../shell/screen.tsx";
import { FieldPage } from "./pages/field.tsx";
import { FieldsPage } from "./pages/fields.tsx";
import { EMPTY_FIELD, type FieldForm, fieldFrom, formOfField, placeOf, postedField } from "./rules/field-form.ts";
import { changed, type Mistake, restoring } from "./shaping.ts";

/** A monitor's own fields on the record types. */
export function fieldRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const TYPE = "/shape/fields/:type";
  const FIELD = `${TYPE}/:name{own-[a-z0-9-]+}`;

  app.get(TYPE, (c) => {
    const desk = demand(c, "shape");
    const type = typeIn(c);
    const fields = entriesOf("own-field")
      .map(({ value }) => value)
      .filter(({ on }) => on === type)
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
    return show(c, <FieldsPage desk={desk} type={type} fields={fields} />);
  });

  app.get(`${TYPE}/new`, (c) => fieldPage(c, demand(c, "shape"), EMPTY_FIELD, []));

  app.post(`${TYPE}/new`, async (c) => {
    const desk = demand(c, "shape");
    const type = typeIn(c);
    const form = postedField(await formOf(c));
    const value = fieldFrom(type, form);
    const again = (mistakes: Mistake[], status: 409 | 422) => fieldPage(c, desk, form, mistakes, status);
    if (ownField(type, value.name))
      return again([{ id: "name", message: desk.t("shape-field-taken", { name: value.name }) }], 422);
    return save(c, desk, value, { ...form, version: 0 }, "shape-field-added", again);
  });

  app.get(FIELD, async (c) => fieldPage(c, demand(c, "shape")));

  app.post(FIELD, async (c) => {
    const desk = demand(c, "shape");
    const known = fieldIn(c);
    const form = { ...postedField(await formOf(c)), name: known.name };
    const value = { ...fieldFrom(known.on, form), ...(known.removed ? { removed: true } : {}) };
    return save(c, desk, value, form, "shape-field-saved", (mistakes, status) => fieldPage(c, desk, form, mistakes, status));
  });

  for (const act of ["remove", "back"] as const) {
    app.post(`${FIELD}/${act}`, async (c) => {
      const desk = demand(c, "shape");
      const { removed: _, ...known } = fieldIn(c);
      const version = Number((await formOf(c)).get("version") ?? 0);
      const value = act === "remove" ? { ...known, removed: true } : known;
      const reason = desk.t(act === "remove" ? "shape-field-remove" : "shape-field-back");
      const notice = act === "remove" ? "shape-field-removed" : "shape-field-saved";
      return save(c, desk, value, { reason, version }, notice, (mistakes, status) =>
        fieldPage(c, desk, undefined, mistakes, status),
      );
    });
  }

  app.post(`${FIELD}/bring-back`, async (c) => {
    const desk = demand(c, "shape");
    const known = fieldIn(c);
    const version = Number((await formOf(c)).get("version"));
    const change = await restoring(house.ledger, "own-field", `own-field:${known.on}/${known.name}`, version);
    if (!change) throw new Problem("no-such-version", 404, "There is no such version.");
    const reason = desk.t("shape-brought-back", { version });
    return save(c, desk, change.value, { reason, version: change.expected }, "shape-field-saved", (mistakes, status) =>
      fieldPage(c, desk, undefined, mistakes, status),
    );
  });

  const save = (
    c: DeskContext,
    desk: SignedIn,
    value: OwnField,
    { reason, version }: { reason: string; version: number },
    notice: string,
    again: (mistakes: Mistake[], status: 409 | 422) => Response | Promise<Response>,
  ) =>
    changed(
      c,
      house,
      desk.session.person.name,
      {
        ...{ changes: [{ type: "own-field", value, expected: version }], reason, placeOf, notice },
        path: `/shape/fields/${value.on}/${value.name}`,
      },
      again,
    );

  async function fieldPage(
    c: DeskContext,
    desk: SignedIn,
    typed?: FieldForm,
    mistakes: readonly Mistake[] = [],
    status: 200 | 409 | 422 = 200,
  ): Promise<Response> {
    const type = typeIn(c);
    const field = c.req.param("name") === undefined ? undefined : fieldIn(c);
    const versions = field ? await house.ledger.shapeVersions(`own-field:${type}/${field.name}`) : [];
    const version = versions.at(-1)?.version ?? 0;
    const form = typed ? { ...typed, version } : field ? formOfField(field, version) : EMPTY_FIELD;
    const page = { desk, type, form, versions, mistakes, schemes: vocabularies(), ...(field ? { field } : {}) };
    return show(c, <FieldPage {...page} />, status);
  }

  return app;
}

function typeIn(c: DeskContext): TypeName {
  const type = c.req.param("type") ?? "";
  if (!isTypeName(type)) throw new Problem("no-such-page", 404, "There is no such type of record.");
  return type;
}

function fieldIn(c: DeskContext): OwnField {
  const field = ownField(typeIn(c), c.req.param("name") ?? "");
  if (!field) throw new Problem("no-such-field", 404, "There is no such field.");
  return field;
}
