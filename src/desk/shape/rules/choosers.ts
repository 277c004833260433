import type { Messages } from "../../../kernel/messages.ts";
import { type Fields, fieldsOfType, ownFieldLabel, TYPE_NAMES, type TypeName } from "../../../registry/index.ts";

/** Record types whose fields choose from a vocabulary, in words, each with the fields that do: "Deployment (Classes)". */
export function choosersOf(t: Messages, scheme: string): string[] {
  return TYPE_NAMES.flatMap((type) => {
    const names = Object.entries(fieldsOfType(type)).flatMap(([name, field]) =>
      choosesIn({ [name]: field }, scheme) ? [nameOf(t, type, name)] : [],
    );
    return names.length > 0 ? [`${t(`type-${type}`)} (${names.join(`${t("list-comma")} `)})`] : [];
  });
}

const choosesIn = (fields: Fields, scheme: string): boolean =>
  Object.values(fields).some(
    (field) => field.scheme === scheme || (scheme === "region" && field.kind === "place") || choosesIn(field.parts ?? {}, scheme),
  );

function nameOf(t: Messages, type: TypeName, name: string): string {
  const id = [`field-${type}-${name}`, `field-${name}`].find((one) => t.has(one));
  return ownFieldLabel(type, name, t.lang)?.text ?? (id ? t(id) : name);
}
