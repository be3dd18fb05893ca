/** How values travel as bytes. */
export interface Form<T> {
  write(value: T): Buffer;
  /** Throws for what is no such value. */
  read(bytes: Buffer): T;
}

/** What a cache is like. */
export interface CacheOptions<T> {
  /** `scope.noun` */
  readonly name: string;
  /** For how long a value is given without question, in milliseconds; until what it was made of is invalidated when left out. */
  readonly freshMs?: number;
  /**
   * For how long after that it is still given while a new one is made behind, and while making fails, in milliseconds; not at all
   * when left out. It is only old then: what was invalidated is never given.
   */
  readonly staleMs?: number;
  /** JSON when left out. */
  readonly form?: Form<T>;
  /** What a value takes in memory; as many bytes as it has when written, when left out. */
  readonly bytesOf?: (value: T) => number;
}

/** A kind of cache: a name and its rules. See `Caches`. */
export type CacheDefinition<T> = Required<Omit<CacheOptions<T>, 'freshMs'>> & Pick<CacheOptions<T>, 'freshMs'>;

/** Declares a cache. */
export function defineCache<T>(options: CacheOptions<T>): CacheDefinition<T> {
  const { name, freshMs, staleMs = 0, form = json<T>() } = options;
  if (!/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(name)) throw new TypeError(`cache "${name}" must be named scope.noun`);
  if (staleMs > 0 && freshMs === undefined)
    throw new TypeError(`cache "${name}": what never grows old cannot be stale`);
  const bytesOf = options.bytesOf ?? ((value: T) => form.write(value).byteLength);
  return Object.freeze({ name, freshMs, staleMs, form, bytesOf });
}

function json<T>(): Form<T> {
  return {
    write: (value) => Buffer.from(JSON.stringify(value)),
    read: (bytes) => JSON.parse(bytes.toString('utf8')) as T,
  };
}
