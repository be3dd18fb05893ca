import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { Breadcrumb, Button, ErrorState, Icon, Skeleton, Slot } from '@tessera/ui';
import type { EntitySchema, ImportMapping } from '../../../contract';
import { EntitySchemas } from '../../schema/entity-schemas';
import { CheckStep } from './check-step';
import { ImportSession } from './import-session';
import { MappingStep } from './mapping-step';
import { OutcomeStep } from './outcome-step';
import { UploadStep } from './upload-step';

const steps = ['File', 'Columns', 'Check', 'Result'] as const;

/** Brings a file of records in: file, columns, check, result. What is on the way stands in the address, so that it can be come back to. */
@Component({
  selector: 'tessera-import',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, Button, CheckStep, ErrorState, Icon, MappingStep, OutcomeStep, Skeleton, Slot, UploadStep],
  providers: [ImportSession],
  templateUrl: './import-screen.html',
  styleUrl: './import-screen.css',
})
export class ImportScreen {
  /** From the address. */
  readonly scope = input.required<string>();
  readonly entities = input.required<string>();
  readonly import = input<string>();

  protected readonly session = inject(ImportSession);
  private readonly schemas = inject(EntitySchemas);
  private readonly router = inject(Router);

  protected readonly steps = steps;
  protected readonly resource = computed(() => `${this.scope()}/${this.entities()}`);
  protected readonly schema = signal<EntitySchema | null>(null);
  /** Whether the columns are settled, while an import still waits. */
  protected readonly isChecking = signal(false);
  protected readonly step = computed(() => {
    const state = this.session.view()?.state;
    if (!state || state === 'reading') return 0;
    if (state === 'mapping' || state === 'testing' || state === 'tested') return this.isChecking() ? 2 : 1;
    return 3;
  });
  protected readonly isLoading = computed(
    () => !this.session.view() && !this.session.past() && !this.session.problem(),
  );

  constructor() {
    effect(() => {
      const resource = this.resource();
      const id = this.import() ?? null;
      untracked(() => void this.open(resource, id));
    });
  }

  protected async send(file: File): Promise<void> {
    const id = await this.session.send(file);
    this.isChecking.set(false);
    if (id) await this.goTo(id);
  }

  protected async check(mapping: ImportMapping): Promise<void> {
    if (await this.session.check(mapping)) this.isChecking.set(true);
  }

  protected async goTo(id: string | null): Promise<void> {
    await this.router.navigate(['/', this.scope(), this.entities(), 'import'], {
      queryParams: id ? { import: id } : {},
    });
  }

  private async open(resource: string, id: string | null): Promise<void> {
    if (id && this.session.view()?.id === id) return;
    const schema = await this.schemas.of(resource).catch(() => undefined);
    this.schema.set(schema ?? null);
    await this.session.open(resource, id);
    const state = this.session.view()?.state;
    this.isChecking.set(state === 'testing' || state === 'tested');
    if (this.isChecking()) await this.session.look();
  }
}
