import { inLanguage, isOwnName, type OwnName, ownFacets, ownFieldLabel, type TypeName } from "../../../registry/index.ts";
import type { View } from "../view.ts";

/** The registry names its types and fields; a name it has no words for is shown as it is. */
const words = (v: View, ids: readonly string[], name: string): string => {
  const id = ids.find((one) => v.t.has(one));
  return id ? v.t(id) : name;
};

export const typeLabel = (v: View, type: TypeName): string => words(v, [`type-${type}`], type);
export const typePlural = (v: View, type: TypeName): string => words(v, [`type-${type}-plural`, `type-${type}`], type);
export const fieldLabel = (v: View, type: TypeName, name: string): string =>
  ownFieldLabel(type, name, v.lang)?.text ?? words(v, [`field-${type}-${name}`, `field-${name}`], name);
/** What a facet is called: one of the monitor's own as its field. */
export const facetTitle = (v: View, name: string): string =>
  isOwnName(name) ? (inLanguage(ownFacets().get(name as OwnName)?.labels ?? {}, v.lang)?.text ?? name) : v.t(`facet-${name}`);
export const partLabel = (v: View, name: string): string => words(v, [`part-${name}`, `field-${name}`], name);
