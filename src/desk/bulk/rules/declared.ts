import { type Field, type Fields, fieldsOfType, type TypeName } from "../../../registry/index.ts";

/** The fields of a type that a table may fill: those of the monitor's own among them. */
export const fieldsOf = (type: TypeName): Fields => fieldsOfType(type);

/** A field by its name, if the type has it. */
export const fieldOf = (type: TypeName, name: string): Field | undefined =>
  Object.hasOwn(fieldsOf(type), name) ? fieldsOf(type)[name] : undefined;
