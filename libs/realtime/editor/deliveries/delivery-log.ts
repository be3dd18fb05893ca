import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import {
  type ApiProblem,
  asProblem,
  Badge,
  Button,
  Dialogs,
  EmptyState,
  ErrorState,
  Icon,
  IconButton,
  Notice,
  Skeleton,
  TimeAgo,
  Toasts,
} from '@tessera/ui';
import type { DeliveryView, Replay } from '../../contract';
import { WebhooksApi } from '../webhooks/webhooks-api';
import { durationOf, outcomeOf, stateWords } from './delivery-words';
import { ReplayDialog } from './replay-dialog';

/** Milliseconds between two looks while something is on its way. */
const lookAgainMs = 4000;

/** What was sent to a webhook and what came of each try, newest first; each can be sent again. */
@Component({
  selector: 'tessera-delivery-log',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Badge, Button, EmptyState, ErrorState, Icon, IconButton, Notice, Skeleton, TimeAgo],
  templateUrl: './delivery-log.html',
  styleUrl: './delivery-log.css',
})
export class DeliveryLog {
  readonly webhook = input.required<string>();

  private readonly api = inject(WebhooksApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);

  protected readonly state = signal<DeliveryView['state'] | ''>('');
  protected readonly deliveries = signal<readonly DeliveryView[] | null>(null);
  protected readonly next = signal<string | null>(null);
  protected readonly failure = signal<unknown>(null);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly opened = signal<ReadonlySet<string>>(new Set());
  protected readonly busy = signal<string | null>(null);
  protected readonly states = (Object.keys(stateWords) as DeliveryView['state'][]).map((value) => ({
    value,
    label: stateWords[value].label,
  }));
  protected readonly words = stateWords;
  protected readonly outcomeOf = outcomeOf;
  protected readonly durationOf = durationOf;
  /** Something is being tried right now, or in a moment. */
  private readonly isMoving = computed(() =>
    (this.deliveries() ?? []).some(({ nextAt }) => nextAt !== null && Date.parse(nextAt) < Date.now() + 60_000),
  );

  constructor() {
    effect(() => {
      this.webhook();
      this.state();
      untracked(() => {
        this.deliveries.set(null);
        void this.load();
      });
    });
    effect((onCleanup) => {
      // Read again after each look, too.
      this.deliveries();
      if (!this.isMoving()) return;
      const timer = setTimeout(() => void this.refresh(), lookAgainMs);
      onCleanup(() => clearTimeout(timer));
    });
  }

  /** Shows a delivery that was made just now, opened. */
  take(delivery: DeliveryView): void {
    this.deliveries.update((all) => [delivery, ...(all ?? []).filter(({ id }) => id !== delivery.id)]);
    this.opened.update((opened) => new Set(opened).add(delivery.id));
  }

  protected choose(state: string): void {
    this.state.set(this.states.find(({ value }) => value === state)?.value ?? '');
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      const { data, page } = await this.api.log(this.webhook(), { state: this.state(), after: null });
      this.deliveries.set(data);
      this.next.set(page.next);
    } catch (thrown) {
      this.failure.set(thrown);
    }
  }

  protected more(): Promise<void> {
    return this.act('more', async () => {
      const { data, page } = await this.api.log(this.webhook(), { state: this.state(), after: this.next() });
      this.deliveries.update((all) => [...(all ?? []), ...data]);
      this.next.set(page.next);
    });
  }

  protected toggle(id: string): void {
    this.opened.update((opened) => {
      const changed = new Set(opened);
      if (!changed.delete(id)) changed.add(id);
      return changed;
    });
  }

  protected replay(delivery: DeliveryView): Promise<void> {
    return this.act(delivery.id, async () => {
      const again = await this.api.replay(this.webhook(), delivery.id);
      this.deliveries.update((all) => (all ?? []).map((each) => (each.id === again.id ? again : each)));
    });
  }

  protected replaySince(): Promise<void> {
    return this.act('since', async () => {
      const replay = await this.dialogs.open<Replay>(ReplayDialog);
      if (!replay) return;
      const count = await this.api.replaySince(this.webhook(), replay);
      this.toasts.show({ text: count === 1 ? '1 message is sent again' : `${count} messages are sent again` });
      await this.load();
    });
  }

  /** The first part again; what stands behind it stays. */
  private async refresh(): Promise<void> {
    try {
      const { data } = await this.api.log(this.webhook(), { state: this.state(), after: null });
      const known = new Set(data.map(({ id }) => id));
      this.deliveries.update((all) => [...data, ...(all ?? []).filter(({ id }) => !known.has(id))]);
    } catch {
      // What is shown stays; whoever wants to know more asks again.
    }
  }

  private async act(what: string, fn: () => Promise<void>): Promise<void> {
    this.busy.set(what);
    this.problem.set(null);
    try {
      await fn();
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.busy.set(null);
    }
  }
}
