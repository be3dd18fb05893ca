import type { BlockJson, DocumentFields, Json, ProblemField } from '@tessera/models';
import { applyChanges, type BlockFields, blocksOf, type Change } from './change';
import type { DraftTransport, PersonName, SaveAnswer, SavedDraft } from './draft-transport';
import { blockPart, type Part, placePart } from './part';

/** A quote block whose id says what it is. */
export function quote(id: string, text = id, source = ''): BlockJson {
  return { id, type: 'content.quote', fields: { text, source } };
}

/** A page with a title and a body of quotes. */
export function page(title: string, ...body: readonly BlockJson[]): DocumentFields {
  return { title, body: body as unknown as Json };
}

/** The ids in a body, in order. */
export function order(fields: DocumentFields): string {
  return blocksOf(fields, 'body')
    .map(({ id }) => id)
    .join(' ');
}

/** A block of a body. */
export function blockOf(fields: DocumentFields, id: string): BlockJson | undefined {
  return blocksOf(fields, 'body').find((block) => block.id === id);
}

export const ben: PersonName = { id: 'b', name: 'Ben' };
export const body: BlockFields = new Set(['body']);

/** What the network does with the next request. */
export type Weather = 'fair' | 'down' | 'answer-lost';

/**
 * The server's half of the contract in memory: stamps for each part, merging of untouched parts, 412 otherwise, 422 by a
 * rule. `hold()` lets a request hang until its release is called.
 */
export class DraftServer implements DraftTransport {
  version = 1;
  readonly requests: Array<{ version: number; changes: readonly Change[] }> = [];
  weather: Weather[] = [];
  rule: (path: string, value: Json) => string | undefined = () => undefined;
  stop: SaveAnswer | undefined;
  #gate: Promise<void> = Promise.resolve();
  readonly #stamps = new Map<Part, number>();

  constructor(public fields: DocumentFields) {}

  get draft(): SavedDraft {
    return { version: this.version, fields: this.fields, updatedBy: ben };
  }

  /** Ben saves something in his own window. */
  ben(...changes: Change[]): void {
    this.#store(changes);
  }

  hold(): () => void {
    let release!: () => void;
    this.#gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  async save(version: number, changes: readonly Change[]): Promise<SaveAnswer> {
    this.requests.push({ version, changes });
    const weather = this.weather.shift() ?? 'fair';
    await this.#gate;
    if (weather === 'down') return { outcome: 'unreachable', cause: 'network' };
    const answer = this.#answer(version, changes);
    return weather === 'answer-lost' ? { outcome: 'unreachable', cause: 'network' } : answer;
  }

  #answer(version: number, changes: readonly Change[]): SaveAnswer {
    if (this.stop) return this.stop;
    const isStale = version !== this.version;
    if (isStale && changes.flatMap(partsOf).some((part) => (this.#stamps.get(part) ?? 0) > version)) {
      return { outcome: 'changed', current: this.draft, by: new Map() };
    }
    const errors = changes.flatMap((change) => this.#errors(change));
    if (errors.length > 0) return { outcome: 'refused', errors };
    this.#store(changes);
    return { outcome: 'saved', version: this.version, fields: isStale ? this.fields : undefined };
  }

  #store(changes: readonly Change[]): void {
    this.version++;
    this.fields = applyChanges(this.fields, changes);
    for (const part of changes.flatMap(partsOf)) this.#stamps.set(part, this.version);
  }

  #errors(change: Change): ProblemField[] {
    const values: Array<[string, Json]> =
      change.op === 'set'
        ? [[change.field, change.value]]
        : change.op === 'change'
          ? Object.entries(change.fields).map(([name, value]) => [`${change.field}.${change.id}.${name}`, value])
          : change.op === 'insert'
            ? Object.entries(change.block.fields).map(([name, value]) => [
                `${change.field}.${change.block.id}.${name}`,
                value,
              ])
            : [];
    return values.flatMap(([path, value]) => {
      const message = this.rule(path, value);
      return message ? [{ path: `fields.${path}`, code: 'bad', message }] : [];
    });
  }
}

function partsOf(change: Change): Part[] {
  switch (change.op) {
    case 'set':
      return [change.field];
    case 'insert':
      return [blockPart(change.field, change.block.id), placePart(change.field, change.block.id)];
    case 'change':
      return [blockPart(change.field, change.id)];
    case 'remove':
      return [blockPart(change.field, change.id), placePart(change.field, change.id)];
    case 'move':
      return [placePart(change.field, change.id)];
  }
}
