/** Where a run stands. `retrying`: a try failed and another follows; `failed`: no further try follows by itself. */
export type JobState = 'waiting' | 'running' | 'retrying' | 'done' | 'failed';

/** How far a run is. `total` is 0 while nobody knows. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly note: string;
}

/** One run of a job as `GET /api/v1/jobs/{id}` shows it. Times are ISO 8601 in UTC. */
export interface JobRunView {
  readonly id: string;
  /** Name of the job, e.g. `wordpress.import`. */
  readonly name: string;
  readonly state: JobState;
  readonly progress: JobProgress;
  /** What the job returned, once it is done. */
  readonly result: unknown;
  /** Why the last try failed, in words for people. */
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}
