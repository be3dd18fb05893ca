import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injectable,
  InjectionToken,
  input,
  type Provider,
  type Signal,
  type Type,
} from '@angular/core';
import type { FieldSchema, Json } from '@tessera/models';
import { type FieldWidgets, namesFor } from '../field-widgets';
import { LazyComponents } from '../lazy-components';
import { valueWords } from './value-words';

/** What a display knows of its value; it injects `shownContext` and has no inputs. */
export interface ShownContext {
  readonly schema: Signal<FieldSchema>;
  readonly value: Signal<Json | undefined>;
}

export const shownContext = new InjectionToken<ShownContext>('the value that is shown');

const added = new InjectionToken<readonly FieldWidgets[]>('displays of extensions');

/** Adds how values are shown where they are not edited, by the names of `FieldWidgets`: `provideFieldDisplays({ stars: () => import(…) })`. Words otherwise. */
export function provideFieldDisplays(displays: FieldWidgets): Provider {
  return { provide: added, useValue: displays, multi: true };
}

/** Finds what shows a value. */
@Injectable({ providedIn: 'root' })
export class DisplayCatalogue {
  private readonly displays = new LazyComponents(
    Object.assign({}, ...(inject(added, { optional: true }) ?? [])) as FieldWidgets,
  );

  /** The component for values of a field, null until it is loaded; undefined where words do. */
  display(schema: FieldSchema, owner?: string): Signal<Type<unknown> | null> | undefined {
    const name = namesFor(schema, owner).find((each) => this.displays.has(each));
    return name === undefined ? undefined : this.displays.component(name);
  }
}

/** A value to look at: `<tessera-shown-value [schema]="field" [value]="record[field.name]" />`. */
@Component({
  selector: 'tessera-shown-value',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgComponentOutlet],
  providers: [{ provide: shownContext, useExisting: ShownValue }],
  template: `
    @if (isEmpty()) {
      <span class="empty">{{ empty() }}</span>
    } @else if (display(); as display) {
      <ng-container [ngComponentOutlet]="display()" />
    } @else if (colour(); as colour) {
      <span class="well" [style.background]="colour"></span>{{ colour }}
    } @else if (href(); as href) {
      <a [href]="href" [target]="isAway() ? '_blank' : '_self'" rel="noopener">{{ words() }}</a>
    } @else {
      <span [class.code]="schema().kind === 'json'">{{ words() }}</span>
    }
  `,
  styles: `
    :host {
      min-width: 0;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    .empty {
      color: var(--text-secondary);
    }
    .code {
      font: 12px/18px var(--mono);
    }
    .well {
      display: inline-block;
      width: 14px;
      height: 14px;
      margin-right: 6px;
      border: 1px solid var(--line-strong);
      border-radius: 3px;
      vertical-align: -2px;
    }
  `,
})
export class ShownValue implements ShownContext {
  readonly schema = input.required<FieldSchema>();
  readonly value = input<Json | undefined>();
  /** Name of the entity it is a field of, where it is one. */
  readonly owner = input<string>();
  readonly empty = input('–');

  private readonly catalogue = inject(DisplayCatalogue);
  protected readonly isEmpty = computed(() => {
    const value = this.value();
    return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  });
  protected readonly display = computed(() => this.catalogue.display(this.schema(), this.owner()));
  protected readonly words = computed(() => valueWords(this.schema(), this.value()));
  protected readonly colour = computed(() => (this.schema().kind === 'colour' ? this.words() : null));
  protected readonly isAway = computed(() => this.schema().kind === 'url');
  protected readonly href = computed(() => {
    const text = String(this.value());
    switch (this.schema().kind) {
      case 'url':
        return /^https?:/i.test(text) ? text : null;
      case 'email':
        return `mailto:${text}`;
      case 'phone':
        return `tel:${text}`;
      default:
        return null;
    }
  });
}
