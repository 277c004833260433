import { fieldsOfType, type TypeName } from "../../registry/index.ts";

/** Fields that have a section of their own on a record page. All others are key facts, in the order of the declaration. */
const PEOPLE = ["affected", "affectedCount", "deaths", "injured", "missing", "groups", "journeyStages", "rights", "harms", "gcm"];
const NUMBERS = ["figures"];
const QUESTIONS = ["questions"];
/** Facts that are said elsewhere on the page in better words. */
const ELSEWHERE: Partial<Record<TypeName, readonly string[]>> = {
  agent: ["names"],
  claim: ["text", "about", "claimant", "standing", "evidence", "standingHistory", "grade"],
  technology: ["notice"],
  source: ["files", "captures", "testimony"],
  engagement: ["items"],
};

export interface FieldLayout {
  facts: string[];
  people: string[];
  figures: boolean;
  questions: boolean;
}

export function layoutOf(type: TypeName): FieldLayout {
  const names = Object.keys(fieldsOfType(type));
  const elsewhere = ELSEWHERE[type] ?? [];
  const apart = new Set([...PEOPLE, ...NUMBERS, ...elsewhere, ...(type === "deployment" ? QUESTIONS : [])]);
  return {
    facts: names.filter((name) => !apart.has(name)),
    people: PEOPLE.filter((name) => names.includes(name)),
    figures: names.includes("figures"),
    questions: type === "deployment",
  };
}
