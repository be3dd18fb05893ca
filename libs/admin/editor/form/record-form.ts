import { ChangeDetectionStrategy, Component, computed, inject, input, model, type Type } from '@angular/core';
import { NgComponentOutlet } from '@angular/common';
import { EditedField, Icon, ShownValue } from '@tessera/ui';
import type { AdminField } from '../../contract';
import { RecordEdit } from './state/record-edit';
import type { FormSection, FormTab } from './state/form-layout';
import { RecordRegistry } from './record-registry';

/** The fields of a record in their sections, behind tabs where there are such; values in words for whoever may only look. */
@Component({
  selector: 'tessera-record-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EditedField, Icon, NgComponentOutlet, ShownValue],
  templateUrl: './record-form.html',
  styleUrl: './record-form.css',
})
export class RecordForm {
  /** Name of the tab that is open; the first one when empty. */
  readonly tab = model('');
  /** Fields that are not drawn, because what is around the form says them: the parent of a row. */
  readonly without = input<readonly string[]>([]);

  protected readonly edit = inject(RecordEdit);
  private readonly registry = inject(RecordRegistry);
  protected readonly tabs = this.edit.tabs;
  protected readonly open = computed(
    () => this.tabs().find(({ name }) => name === this.tab())?.name ?? this.tabs()[0]?.name,
  );

  protected ownSection(section: FormSection): Type<unknown> | null {
    return this.registry.section(this.edit.schema().name, section.heading)?.() ?? null;
  }

  protected shown(line: readonly AdminField[]): readonly AdminField[] {
    return line.filter((field) => !this.without().includes(field.name) && this.edit.isShown(field));
  }

  protected hasFields(section: FormSection): boolean {
    return section.lines.some((line) => this.shown(line).length > 0);
  }

  /** A single section that is called like the whole needs no heading for the eye. */
  protected isSelfEvident(tab: FormTab, section: FormSection): boolean {
    const { label } = this.edit.schema();
    return tab.sections.length === 1 && [label, tab.label].includes(section.heading);
  }

  protected isEdited(field: AdminField): boolean {
    return this.edit.mayEdit() && field.isWritable && !field.isSystem;
  }
}
