/** The door of the exchange: the API, the data twins of record pages, citations. */
export { answerProblem } from "./answers.ts";
export { cite, citeAsText } from "./citation/cite.ts";
export { recordTwin } from "./linked-data.ts";
export { exchangeOwns, exchangeRoutes } from "./routes.ts";
export { PROBLEMS } from "./rules/problems.ts";
export { addressUnder } from "./view.ts";
