import {
  computed,
  Directive,
  ElementRef,
  HostAttributeToken,
  inject,
  InjectionToken,
  type Signal,
} from '@angular/core';

/** What a `Field` and the control somewhere inside it tell each other; a control of your own may inject it too. */
export interface FieldBond {
  /** Makes the label point at the control. */
  adopt(controlId: string): void;
  /** Id of help or error, while there is one. */
  readonly describedBy: Signal<string | null>;
  readonly isWrong: Signal<boolean>;
  readonly isRequired?: Signal<boolean>;
}

export const fieldBond = new InjectionToken<FieldBond>('the field around a control');

let count = 0;

/**
 * Our look for a native control, and its bond with the `Field` around it (label, help and error by id):
 * `<input tesseraControl [formField]="form.title" />`. Works on `input` (also checkbox, and `role="switch"`),
 * `textarea` and `select`. Without signal forms bind `[value]` and `(input)` as usual. Of several controls of one field those
 * with a name of their own are parts, `tesseraControl="part"`, and leave the label to the other.
 */
@Directive({
  selector: 'input[tesseraControl], textarea[tesseraControl], select[tesseraControl]',
  host: {
    class: 'tessera-control',
    '[id]': 'id',
    '[attr.aria-describedby]': 'bond?.describedBy() ?? null',
    '[attr.aria-invalid]': 'isWrong()',
    '[attr.aria-required]': 'isRequired()',
  },
})
export class Control {
  readonly element =
    inject<ElementRef<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>>(ElementRef).nativeElement;
  readonly id = this.element.id || `tessera-control-${++count}`;
  protected readonly bond = inject(fieldBond, { optional: true });
  protected readonly isWrong = computed(() => this.bond?.isWrong() || null);
  protected readonly isRequired = computed(() => this.bond?.isRequired?.() || null);

  constructor() {
    const isPart = inject(new HostAttributeToken('tesseraControl'), { optional: true }) === 'part';
    if (!isPart) this.bond?.adopt(this.id);
  }
}
