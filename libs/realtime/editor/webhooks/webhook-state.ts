import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Badge, type Tone } from '@tessera/ui';
import type { WebhookView } from '../../contract';

/** Whether a webhook is on, off or failing, in a word. */
@Component({
  selector: 'tessera-webhook-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Badge],
  template: `<tessera-badge [tone]="shown().tone" [hollow]="shown().label === 'Off'" [title]="why()">{{
    shown().label
  }}</tessera-badge>`,
})
export class WebhookState {
  readonly webhook = input.required<WebhookView>();

  protected readonly shown = computed<{ label: string; tone: Tone }>(() => {
    const { disabled, failingSince } = this.webhook();
    if (disabled) return { label: 'Off', tone: 'neutral' };
    return failingSince ? { label: 'Failing', tone: 'warning' } : { label: 'On', tone: 'success' };
  });
  protected readonly why = computed(() => this.webhook().disabled?.because ?? '');
}
