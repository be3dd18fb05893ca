import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Json } from '@tessera/models';
import { choicesOf, Icon, isSafeHref, ShownValue, TimeAgo, valueWords } from '@tessera/ui';
import type { RecordJson } from '../../../contract';
import { EntitySchemas } from '../../schema/entity-schemas';
import { recordTitle } from '../../schema/record-title';
import type { RecordRows } from '../rows/record-rows';
import type { Column } from '../view/columns';
import { cellValue } from './cell-value';
import { dayWords, wholeDay } from './day-words';
import { ColumnCatalogue, listCell, type ListCell } from './list-columns';

/** Kinds that displays of the design system or of extensions draw. */
const shown: ReadonlySet<string> = new Set(['image', 'file']);

/** Kinds that are links. */
const links: ReadonlySet<string> = new Set(['email', 'phone', 'url', 'reference']);

/** Colours that choices are told apart by, beside their words. */
const tints = 6;

/** A record that a cell names. */
interface Named {
  readonly id: string;
  readonly title: string;
  readonly link: string | null;
}

/** What a record has in a column, to be looked at: one line, cut with "…", the whole on hover. */
@Component({
  selector: 'tessera-record-cell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, NgComponentOutlet, RouterLink, ShownValue, TimeAgo],
  providers: [{ provide: listCell, useExisting: RecordCell }],
  templateUrl: './record-cell.html',
  styleUrl: './record-cell.css',
})
export class RecordCell implements ListCell {
  readonly column = input.required<Column>();
  readonly record = input.required<RecordJson>();
  readonly rows = input.required<RecordRows>();
  /** Name of the entity whose list it is. */
  readonly entity = input.required<string>();
  /** Words alone, because a link stands around the cell. */
  readonly isPlain = input(false);

  private readonly schemas = inject(EntitySchemas);
  private readonly catalogue = inject(ColumnCatalogue);

  readonly value = computed<Json>(() => cellValue(this.column(), this.record(), this.rows()));
  /** Links are for the pointer: the keyboard has its own way through a table. */
  protected readonly linkTab = -1;
  protected readonly replaced = computed(() => this.catalogue.find(this.entity(), this.column()));
  protected readonly kind = computed(() => {
    const { field } = this.column();
    if (this.isEmpty()) return 'empty';
    if (this.isPlain() && field && links.has(field.kind)) return field.kind === 'reference' ? 'name' : 'words';
    return field && shown.has(field.kind) ? 'shown' : (field?.kind ?? 'computed');
  });
  protected readonly isEmpty = computed(() => {
    const value = this.value();
    return value === null || value === '' || (Array.isArray(value) && value.length === 0);
  });
  protected readonly words = computed(() => {
    const { field } = this.column();
    const value = this.value();
    if (field) return valueWords(field, value).replace(/\s+/g, ' ');
    if (typeof value === 'number') return new Intl.NumberFormat().format(value);
    return typeof value === 'boolean'
      ? value
        ? 'Yes'
        : 'No'
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);
  });
  protected readonly choices = computed(() => {
    const value = this.value();
    const choices = choicesOf(this.column().field ?? undefined);
    return (Array.isArray(value) ? (value as readonly Json[]) : [value]).map((each) => {
      const index = choices.findIndex((choice) => choice.value === each);
      return { label: choices[index]?.label ?? String(each), tint: `tint-${(Math.max(0, index) % tints) + 1}` };
    });
  });
  protected readonly href = computed(() => {
    const text = String(this.value());
    if (this.column().field?.kind === 'email') return `mailto:${text}`;
    if (this.column().field?.kind === 'phone') return `tel:${text}`;
    return isSafeHref(text) ? text : null;
  });
  /** An address without what all have in common. */
  protected readonly shortUrl = computed(() => String(this.value()).replace(/^https?:\/\/(www\.)?|\/$/g, ''));
  protected readonly day = computed(() => dayWords(String(this.value()), new Date()));
  protected readonly wholeDay = computed(() => wholeDay(String(this.value())));
  protected readonly instant = computed(() => String(this.value()));
  protected readonly colour = computed(() => String(this.value()));
  protected readonly named = computed<readonly Named[]>(() => {
    const { field, name } = this.column();
    const value = this.value();
    const target = field?.target ? this.schemas.named(field.target) : undefined;
    const ids = (Array.isArray(value) ? value : [value]) as readonly string[];
    return ids.map((id) => {
      const record = this.rows().included(name, id);
      if (!record) return { id, title: '', link: null };
      return {
        id,
        title: recordTitle(record, target),
        link: field?.targetResource ? `/${field.targetResource}/${id}` : null,
      };
    });
  });
  protected readonly namesTogether = computed(() =>
    this.named()
      .map(({ title }) => title)
      .filter(Boolean)
      .join(', '),
  );
}
