/** The door of the exchange: the API, the data twins of record pages, citations. */
export { answerProblem } from "./answers.ts";
export { citeAsText } from "./citation/cite.ts";
export { exchangeOwns, exchangeRoutes } from "./routes.ts";
export { PROBLEMS } from "./rules/problems.ts";
