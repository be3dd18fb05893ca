import { computed, inject, Injectable, signal } from '@angular/core';
import type { BlockJson, DocumentFields, ProblemField } from '@tessera/models';
import type { FieldProblems } from '@tessera/ui';
import { PageSchema } from '../../api/page-schema';
import { blocksOf } from '../../draft/change';
import { sameJson } from '../../draft/same-json';
import { valueAt } from '../../draft/part';
import { DraftSession } from '../saving/draft-session';

/** Something that is wrong with a value, and how people find it. */
export interface PlacedProblem {
  /** Like `body.<block>.caption`. */
  readonly path: string;
  readonly message: string;
  /** Like "Picture, block 3 · Caption". */
  readonly place: string;
}

/** What the server said about values of the page: when it refused to save them, and when it refused to publish. */
@Injectable()
export class PageProblems implements FieldProblems {
  private readonly session = inject(DraftSession);
  private readonly schema = inject(PageSchema);
  private readonly missing = signal<ReadonlyArray<ProblemField & { readonly value: unknown }>>([]);

  /** What keeps the page from being published; each goes once its value is another. */
  readonly beforePublishing = computed(() => {
    const fields = this.session.fields();
    return this.missing()
      .filter(({ path, value }) => sameJson(placeOf(fields, path), value))
      .map((problem) => this.placed(problem));
  });

  /** What could not be saved. */
  readonly unsaved = computed(() => (this.session.state()?.refusals ?? []).map((problem) => this.placed(problem)));

  private readonly all = computed(() => [...this.unsaved(), ...this.beforePublishing()]);

  at(path: string, isInside = true): string | null {
    return (
      this.all().find((problem) => problem.path === path || (isInside && problem.path.startsWith(`${path}.`)))
        ?.message ?? null
    );
  }

  /** Remembers why the page was not published. */
  keep(errors: readonly ProblemField[]): void {
    const fields = this.session.fields();
    this.missing.set(
      errors.map((error) => {
        const path = error.path.replace(/^fields\./, '');
        return { ...error, path, value: placeOf(fields, path) };
      }),
    );
  }

  clear(): void {
    this.missing.set([]);
  }

  private placed({ path, message }: ProblemField): PlacedProblem {
    const [field = '', block, name] = path.split('.');
    const fieldSchema = this.session.type()?.fields.find((each) => each.name === field);
    if (fieldSchema?.kind !== 'blocks' || block === undefined)
      return { path, message, place: fieldSchema?.label ?? field };
    const blocks = blocksOf(this.session.fields(), field);
    const index = blocks.findIndex(({ id }) => id === block);
    const schema = blocks[index] && this.schema.block(blocks[index].type);
    const label = schema?.fields.find((each) => each.name === name)?.label;
    return { path, message, place: `${schema?.label ?? 'Block'}, block ${index + 1}${label ? ` · ${label}` : ''}` };
  }
}

/** The value at a path, as deep as parts go; for an inner value that of the part it is in. */
function placeOf(fields: DocumentFields, path: string): unknown {
  const [field = '', block, name] = path.split('.');
  const isBlock =
    block !== undefined &&
    Array.isArray(fields[field]) &&
    (fields[field] as unknown as BlockJson[]).some(({ id }) => id === block);
  return valueAt(fields, isBlock ? [field, block, name].filter(Boolean).join('.') : field);
}
