import { inject, Injectable, signal } from '@angular/core';
import type { FieldSchema } from '@tessera/models';
import { ApiClient } from '@tessera/ui';
import type { BlockSchema, ContentSchema, PageTypeSchema } from '../../contract';
import type { BlockFields } from '../draft/change';

/** The page types and blocks that this person may use, as the server describes them; asked for once. */
@Injectable({ providedIn: 'root' })
export class PageSchema {
  private readonly api = inject(ApiClient);
  private readonly known = signal<ContentSchema | null>(null);
  private asked: Promise<ContentSchema> | undefined;

  /** Asks the server unless it did; needed before anything is drawn. Throws `ApiProblem`, and then asks anew. */
  load(): Promise<ContentSchema> {
    this.asked ??= this.api.get('/schema').then((schema) => {
      this.known.set(schema);
      return schema;
    });
    this.asked.catch(() => (this.asked = undefined));
    return this.asked;
  }

  pageTypes(): readonly PageTypeSchema[] {
    return this.known()?.pages ?? [];
  }

  pageType(name: string): PageTypeSchema | undefined {
    return this.pageTypes().find((type) => type.name === name);
  }

  blocks(): readonly BlockSchema[] {
    return this.known()?.blocks ?? [];
  }

  block(name: string): BlockSchema | undefined {
    return this.blocks().find((block) => block.name === name);
  }

  /** The blocks that the person may add to a field, in the order they were installed. */
  blocksFor(field: FieldSchema): readonly BlockSchema[] {
    const allowed = field['blocks'] as readonly string[] | null | undefined;
    return this.blocks().filter(
      ({ name, isPart, isGuarded }) => !isGuarded && (allowed ? allowed.includes(name) : !isPart),
    );
  }

  /** Page types that may stand beneath a page of `parentType`. */
  typesUnder(parentType: string): readonly PageTypeSchema[] {
    return this.pageTypes().filter(({ under }) => under === null || under.includes(parentType));
  }

  /** Whether a page of one type may stand beneath one of another. */
  mayStand(type: string, parentType: string): boolean {
    return this.typesUnder(parentType).some(({ name }) => name === type);
  }
}

/** Names of the fields of a page type that hold blocks. */
export function blockFieldsOf(type: PageTypeSchema): BlockFields {
  return new Set(type.fields.filter(({ kind }) => kind === 'blocks').map(({ name }) => name));
}

/** A new block of a type with its defaults. */
export function initialValues(fields: readonly FieldSchema[]): Record<string, FieldSchema['default']> {
  return Object.fromEntries(
    fields.filter((field) => field['default'] !== undefined).map((field) => [field.name, field['default']]),
  );
}
