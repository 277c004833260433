import { isObjectName } from "./names.ts";

/** Reads one page of an S3 listing. Our keys are plain hex, so the two elements we need are found without an XML parser. */
export function namesIn(xml: string): { names: string[]; next: string | undefined } {
  const names = Array.from(xml.matchAll(/<Key>objects\/[0-9a-f]{2}\/([^<]*)<\/Key>/g), ([, name = ""]) => name).filter(
    isObjectName,
  );
  const more = /<IsTruncated>true<\/IsTruncated>/.test(xml);
  const token = /<NextContinuationToken>([^<]*)<\/NextContinuationToken>/.exec(xml)?.[1];
  return { names, next: more && token ? unescapeXml(token) : undefined };
}

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };
const unescapeXml = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
