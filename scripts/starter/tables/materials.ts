import type { FactSource } from "../facts.ts";

/** What kind of material a publisher's primary documents are; official statements where nothing else is said. */
const PRIMARY: Readonly<Record<string, readonly string[]>> = {
  "court-judgment": [
    "BAILII",
    "Bundesverwaltungsgericht",
    "Casetext / S.D.N.Y.",
    "Court of Justice of the EU",
    "EUAA Case Law Database",
    "GUARDINT database",
    "General Court of the EU",
    "High Court / GOV.UK",
    "Kenya Law",
    "Official Journal of the EU, C 95, p. 24",
    "The National Archives, Find Case Law",
    "Upper Tribunal (IAC)",
    "Upper Tribunal (IAC), text at Juristeca",
    "Verfassungsgerichtshof (Austria), via gesetzefinden.at",
    "asyl.net",
  ],
  law: [
    "AI Act annotated",
    "Australian Government, Federal Register of Legislation",
    "EU law text (eurlexa)",
    "FantasticSearch (EU law)",
    "Migración Colombia (normograma)",
    "Official Journal L, 12.7.2024 (copy in GitHub kristerhedfors/hacka.re, scripts/EU_AI_Act_2024.md)",
    "UK legislation (text at Crimeline)",
    "bundestag/gesetze (GitHub), a/asylvfg_1992/index.md",
    "legislation.gov.uk (EU text)",
    "overview.legal",
    "rgpd.com",
  ],
  report: [
    "EU Agency for Fundamental Rights",
    "National Audit Office (copy on pdfslide)",
    "OECD",
    "UN",
    "UN (minorityforum.info)",
    "UN Special Rapporteur on racism",
    "docslib",
  ],
  "foi-reply": [
    "European Commission (DG NEAR), via AskTheEU",
    "ICMPD / Italian Ministry of Interior, via FragDenStaat",
    "Ministry of Business, Innovation and Employment (New Zealand), via FYI.org.nz",
  ],
  "contract-document": ["licitaciones.esix.online (tender aggregator)"],
  "company-statement": ["Difesa Online (company release)", "GEO Group", "TRIS / MyRC", "iBorderCtrl project"],
  "event-notes": ["CSIS", "side-event notes"],
  "press-article": ["Andina (Peruvian state news agency)"],
};

const OF_PUBLISHER = new Map(
  Object.entries(PRIMARY).flatMap(([material, publishers]) => publishers.map((publisher) => [publisher, material] as const)),
);

/** Law firms, chambers and legal news: they tell of cases, they do not study them. */
const LEGAL_NEWS = new Set([
  "AHC Lawyers",
  "Asad Khan",
  "Asad Khan (blog) on [2022] EWCA Civ 741",
  "Banco Chambers",
  "Canadian Immigration Lawyers Association",
  "De Bandt",
  "EIN / UK Human Rights Blog",
  "LexisNexis Legal Insights",
  "Matrix Chambers",
  "Matthew Jeffery Immigration Law",
  "Meurrens Law",
  "Mondaq",
  "ukimmigration.law",
  "zoomLaw",
]);

/** The material of a source, as a term of the vocabulary `material`. */
export function materialOf(source: FactSource): string {
  if (source.url === "corpus/seeds/004.txt") return "newsletter";
  if (source.kind === "journalism") return "press-article";
  if (source.kind === "ngo") return "report";
  if (source.kind === "academic") return LEGAL_NEWS.has(source.publisher) ? "press-article" : "academic-work";
  return OF_PUBLISHER.get(source.publisher) ?? "official-statement";
}

/** Copies, reposts and hosts that nobody vouches for: what they say stands at the lowest grade until the original is read. */
export const isWeak = ({ publisher, note }: FactSource): boolean =>
  /repost|aggregator|copied|unknown host|weak source|poor-quality|partisan|mirror/i.test(`${publisher} ${note ?? ""}`);
