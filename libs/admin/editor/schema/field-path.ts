import type { AdminField, EntitySchema } from '../../contract';

/** Finds the schema of an entity by its name; undefined where the person may not see it. */
export type SchemaNamed = (name: string) => EntitySchema | undefined;

/** A field as it is reached from an entity: its own, or one over references. */
export interface FieldAtPath {
  /** `owner.city` */
  readonly path: string;
  readonly field: AdminField;
  /** `Owner · City` */
  readonly label: string;
  /** The references it is reached over, `owner`; null for a field of the entity itself. */
  readonly over: string | null;
  /** Name of the entity whose field it is. */
  readonly entity: string;
}

/** Most references that a path may lead over. */
const mostSteps = 3;

/** The field at a path such as `city` or `owner.city`; null where there is none that the person may see. */
export function fieldAt(schema: EntitySchema, path: string, named: SchemaNamed): FieldAtPath | null {
  const steps = path.split('.');
  if (steps.length > mostSteps + 1) return null;
  const labels: string[] = [];
  let entity: EntitySchema | undefined = schema;
  let field: AdminField | undefined;
  for (const [index, step] of steps.entries()) {
    if (index > 0) entity = field?.kind === 'reference' && field.target ? named(field.target) : undefined;
    field = entity?.fields.find(({ name }) => name === step);
    if (!entity || !field) return null;
    labels.push(field.label);
  }
  if (!entity || !field) return null;
  const over = steps.length > 1 ? steps.slice(0, -1).join('.') : null;
  return { path, field, label: labels.join(' · '), over, entity: entity.name };
}

/** The fields of an entity, and those over its references to a depth of so many steps. */
export function fieldsWithin(schema: EntitySchema, named: SchemaNamed, depth: number): FieldAtPath[] {
  const paths = (entity: EntitySchema, prefix: string, left: number): string[] =>
    entity.fields.flatMap((field) => {
      const path = prefix + field.name;
      const target = left > 0 && field.kind === 'reference' && field.target ? named(field.target) : undefined;
      return [path, ...(target ? paths(target, `${path}.`, left - 1) : [])];
    });
  return paths(schema, '', depth).flatMap((path) => fieldAt(schema, path, named) ?? []);
}
