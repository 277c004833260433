import { type Field, type Fields, TYPES, type TypeName } from "../../../registry/index.ts";

/** The fields of a type that a table may fill. */
export const fieldsOf = (type: TypeName): Fields => TYPES[type].fields;

/** A field by its name, if the type has it. */
export const fieldOf = (type: TypeName, name: string): Field | undefined =>
  Object.hasOwn(fieldsOf(type), name) ? fieldsOf(type)[name] : undefined;
