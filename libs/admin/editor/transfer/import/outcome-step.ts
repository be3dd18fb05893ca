import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Dialogs, Notice } from '@tessera/ui';
import { ImportSession } from './import-session';
import { countsInWords, revertInWords } from './in-words';
import { RowGrid } from './row-grid';

/** The last step: how far it is, what came in, what did not and why, and the way back. */
@Component({
  selector: 'tessera-outcome-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Notice, RouterLink, RowGrid],
  templateUrl: './outcome-step.html',
  styleUrl: './check-step.css',
})
export class OutcomeStep {
  readonly resource = input.required<string>();
  readonly labels = input.required<string>();
  readonly otherFile = output<void>();

  protected readonly session = inject(ImportSession);
  private readonly dialogs = inject(Dialogs);

  protected readonly view = computed(() => this.session.view()!);
  protected readonly heading = computed(() => {
    switch (this.view().state) {
      case 'running':
        return 'Coming in';
      case 'reverting':
        return 'Going back';
      case 'reverted':
        return 'Taken back';
      case 'failed':
        return 'It broke off';
      default:
        return 'It is in';
    }
  });
  protected readonly result = computed(() => {
    const { counts, reverted } = this.view();
    return reverted ? revertInWords(reverted) : counts ? countsInWords(counts) : null;
  });
  protected readonly failed = computed(() => this.view().counts?.failed ?? 0);

  protected async revert(): Promise<void> {
    const { counts, name } = this.view();
    const isSure = await this.dialogs.confirm({
      heading: `Take back “${name}”?`,
      text: `Records it added go${counts?.changed ? ', and those it changed become what they were' : ''}. What somebody changed since is kept, and you are told.`,
      act: 'Take it back',
      danger: true,
    });
    if (isSure) await this.session.start('revert');
  }

  /** Tries again what broke off, where it was. */
  protected goOn(): void {
    void this.session.start(this.view().counts ? 'revert' : this.view().tested ? 'run' : 'dry-run');
  }
}
