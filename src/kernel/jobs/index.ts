/** The door of the jobs: long work that is queued in the database, done apart from any request, and never lost with its worker. */
export { JOB_STATES, type Job, type JobState } from "./job.ts";
export { type EnqueueOptions, type JobQuery, type Jobs, migrateJobs, openJobs } from "./jobs.ts";
export type { JobTables } from "./tables.ts";
export { type Handler, type Handlers, openWorker, type Tell, type Worker, type WorkerOptions } from "./worker.ts";
