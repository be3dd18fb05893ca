import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import type { Location } from '@tessera/models';
import { Control } from '../../../field/control';
import { fieldContext } from '../../field-context';

interface Typed {
  readonly label: string;
  readonly latitude: string;
  readonly longitude: string;
}

/** A place on earth: what people call it, and its degrees. Both degrees may be pasted at once: `59.91, 10.75`. */
@Component({
  selector: 'tessera-location-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  host: { role: 'group', '[attr.aria-label]': 'field.schema().label' },
  template: `
    <input
      tesseraControl
      class="name"
      type="text"
      autocomplete="off"
      placeholder="What people call it"
      [attr.aria-label]="field.schema().label + ': name'"
      [value]="typed().label"
      (input)="read('label', $event)"
    />
    @for (axis of axes; track axis.name) {
      <label>
        <span class="meta">{{ axis.label }}</span>
        <input
          tesseraControl="part"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          [placeholder]="axis.example"
          [value]="typed()[axis.name]"
          (input)="read(axis.name, $event)"
          (paste)="paste($event)"
        />
      </label>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8px;
    }
    .name {
      grid-column: 1 / -1;
    }
    label {
      display: grid;
      gap: 4px;
    }
    input {
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class LocationWidget {
  protected readonly field = inject(fieldContext);
  protected readonly axes = [
    { name: 'latitude', label: 'Latitude', example: '59.9139' },
    { name: 'longitude', label: 'Longitude', example: '10.7522' },
  ] as const;
  private readonly value = computed(() => (this.field.value() ?? null) as Location | null);
  protected readonly typed = linkedSignal<Location | null, Typed>({
    source: this.value,
    computation: (value, previous) => {
      if (previous && JSON.stringify(placeOf(previous.value)) === JSON.stringify(value)) return previous.value;
      return {
        label: value?.label ?? '',
        latitude: String(value?.latitude ?? ''),
        longitude: String(value?.longitude ?? ''),
      };
    },
  });

  protected read(name: keyof Typed, event: Event): void {
    this.write({ ...this.typed(), [name]: (event.target as HTMLInputElement).value });
  }

  protected paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const [, latitude, longitude] = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
    if (latitude === undefined || longitude === undefined) return;
    event.preventDefault();
    this.write({ ...this.typed(), latitude, longitude });
  }

  private write(typed: Typed): void {
    this.typed.set(typed);
    if (Object.values(typed).every((text) => text.trim() === '')) return this.field.set(null);
    const place = placeOf(typed);
    if (place) this.field.set({ ...place });
    else this.field.complain('Type both degrees as numbers, such as 59.9139 and 10.7522.');
  }
}

function placeOf({ label, latitude, longitude }: Typed): Location | null {
  const [north, east] = [latitude, longitude].map((text) => Number(text.trim().replace(',', '.') || Number.NaN));
  if (!Number.isFinite(north) || !Number.isFinite(east)) return null;
  return { latitude: north!, longitude: east!, label };
}
