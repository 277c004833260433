import { isLanguage, type Language } from "../../kernel/languages.ts";

/** The interface language that an Accept-Language header asks for most; `otherwise` when it asks for none that we speak. */
export function negotiate(header: string | undefined, otherwise: Language = "en"): Language {
  const wanted = (header ?? "")
    .slice(0, 1000)
    .split(",")
    .map((item, order) => {
      const [tag = "", ...params] = item.trim().split(";");
      const q = params.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((p) => p !== undefined);
      return { tag: tag.trim().split("-")[0]?.toLowerCase() ?? "", weight: q === undefined ? 1 : Number(q), order };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  return wanted.map(({ tag }) => tag).find(isLanguage) ?? otherwise;
}
