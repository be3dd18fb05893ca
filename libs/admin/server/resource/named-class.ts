import type { ServerClass } from '@tessera/extension';
import type { Entity } from '@tessera/models';

/** Gives a generated class the name by which it is told from those of other entities: `events.venue.RecordsApi`. */
export function namedFor<Class extends ServerClass>({ name }: Entity, made: Class, what: string): Class {
  Object.defineProperty(made, 'name', { value: `${name}.${what}` });
  return made;
}
