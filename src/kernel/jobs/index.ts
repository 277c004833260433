/** The door of the jobs: long work that is queued in the database, done apart from any request, and never lost with its worker. */
export type { Job } from "./job.ts";
export { type Jobs, migrateJobs, openJobs } from "./jobs.ts";
export { type Handler, type Handlers, openWorker, type Tell, type Worker, type WorkerOptions } from "./worker.ts";
