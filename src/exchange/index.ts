/** The door of the exchange: the API, the data twins of record pages, citations. */

export { CITATION_FORMATS, type CitationFormat, cite } from "./citation/cite.ts";
export { type ExchangeDeps, exchangeOwns, exchangeRoutes } from "./routes.ts";
export { PROBLEMS, type ProblemCode } from "./rules/problems.ts";
