import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Combobox, type ComboboxOption, fieldContext, IconButton } from '@tessera/ui';
import { RecordNames } from '../records/record-names';
import { ReferenceOffers } from './reference-offers';

/** One record of another entity: searched by its name, looked at or created in a drawer. */
@Component({
  selector: 'tessera-reference-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, IconButton],
  providers: [ReferenceOffers],
  template: `
    @if (offers.resource() === null) {
      <p class="hidden">
        {{ id() === null ? 'You may not see what could stand here.' : 'Refers to something you may not see.' }}
      </p>
    } @else {
      <tessera-combobox
        [text]="text()"
        [placeholder]="'Choose ' + (offers.target()?.label ?? '').toLowerCase()"
        [options]="offers.all()"
        [isBusy]="offers.isBusy()"
        [note]="offers.note()"
        (asked)="offers.asked.set($event)"
        (chosen)="take($event)"
        (backspaced)="field.set(null)"
      />
    }
    @if (id(); as id) {
      @if (offers.resource() !== null) {
        <button
          tesseraIconButton
          icon="panel-right"
          [small]="true"
          [label]="'Open ' + text()"
          (click)="offers.look(id)"
        ></button>
      }
      <button tesseraIconButton icon="x" [small]="true" label="Clear" (click)="field.set(null)"></button>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 4px;
      align-items: center;
      min-width: 0;
    }
    tessera-combobox,
    .hidden {
      flex: 1;
      min-width: 0;
    }
    .hidden {
      color: var(--text-secondary);
      font: var(--text-form);
    }
  `,
})
export class ReferenceWidget {
  protected readonly field = inject(fieldContext);
  protected readonly offers = inject(ReferenceOffers);
  private readonly names = inject(RecordNames);

  protected readonly id = computed(() => (this.field.value() ?? null) as string | null);
  protected readonly text = computed(() => {
    const [id, path] = [this.id(), this.offers.resource()];
    if (id === null || path === null) return '';
    const name = this.names.name(path, id)();
    return name === 'missing' ? 'Something you may not see' : (name?.text ?? '…');
  });

  protected async take(option: ComboboxOption): Promise<void> {
    const id = await this.offers.take(option);
    if (id !== undefined) this.field.set(id);
  }
}
