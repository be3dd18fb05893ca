import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { Segments, type Segment, TimeAgo, valueWords } from '@tessera/ui';
import type { Json } from '@tessera/models';
import { RecordHistory } from '../history/record-history';
import { RecordPast } from '../history/record-past';
import { RecordEdit } from '../state/record-edit';

type Tab = 'facts' | 'history';

/** What the system knows of a record: when it was made and changed, by whom, what is computed from it, and its past. */
@Component({
  selector: 'tessera-record-inspector',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RecordHistory, Segments, TimeAgo],
  templateUrl: './record-inspector.html',
  styleUrl: './record-inspector.css',
})
export class RecordInspector {
  protected readonly edit = inject(RecordEdit);
  private readonly past = inject(RecordPast);
  protected readonly tab = signal<Tab>(
    inject(ActivatedRoute, { optional: true })?.snapshot.fragment === 'history' ? 'history' : 'facts',
  );
  protected readonly tabs = computed<readonly Segment<Tab>[]>(() => [
    { value: 'facts', label: 'Facts' },
    ...(this.edit.schema().keepsHistory && !this.edit.isNew() ? [{ value: 'history' as const, label: 'History' }] : []),
  ]);
  /** Names of who made it and who changed it last, as far as the past was read. */
  protected readonly by = computed(() => {
    const changes = this.past.changes();
    const first = changes.at(-1);
    return {
      created: first?.operation === 'created' ? first.by : null,
      changed: changes.find(({ operation }) => operation === 'changed')?.by ?? null,
    };
  });
  protected readonly computed = computed(() => {
    const values = this.edit.single()?.computed ?? {};
    return this.edit
      .schema()
      .computed.filter(({ name }) => values[name] !== undefined)
      .map(({ name, label }) => ({ name, label, words: wordsOf(values[name]!) }));
  });
}

/** A computed value has no field that says its kind. */
function wordsOf(value: Json): string {
  const kind = typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'decimal' : 'text';
  return (
    valueWords(
      { name: '', kind, widget: '', label: '', required: false },
      typeof value === 'number' ? String(value) : value,
    ) || '–'
  );
}
