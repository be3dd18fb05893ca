/** A class whose instance can be asked for, whoever may construct it. */
export interface ServiceType<T> {
  readonly name: string;
  readonly prototype: T;
}

/** Finds the running parts of the server by their class, e.g. `get(Publisher)`. */
export interface Services {
  get<T>(type: ServiceType<T>): T;
}

/** What a job or listener is given beside its payload. */
export interface WorkContext extends Services {
  /** Aborted when the time is up or the server stops. */
  readonly signal: AbortSignal;
  /** Says how far it is; people see it in the editor. */
  progress(done: number, total: number, note?: string): Promise<void>;
}
