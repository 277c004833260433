import { z } from "zod";
import { fieldsOfType } from "../shape/own-fields.ts";
import type { TypeName } from "../types/index.ts";
import { bodySchema } from "./schema.ts";

/** The JSON Schema (2020-12) of a record of one type, as it is written into the ledger. */
export const jsonSchemaOf = (type: TypeName): Record<string, unknown> =>
  z.toJSONSchema(bodySchema(type, fieldsOfType(type)), { io: "input", unrepresentable: "any" }) as Record<string, unknown>;
