import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  type OnInit,
  signal,
  type Signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '@tessera/auth/editor';
import { EmptyState, ErrorState, Icon, type IconName, IconButton, isIconName, Skeleton, TimeAgo } from '@tessera/ui';
import type { RecentChange } from '../../contract';
import { EntitySchemas } from '../schema/entity-schemas';
import { FigureCard } from './figure-card';
import { firstSteps } from './first-steps';
import { StartReader } from './start-reader';

/** Until she has worked on so many things somebody is offered what she may do first. */
const fewThings = 3;

/** `/`: what I worked on last, what others did, and the numbers that extensions add; for a newcomer, what to do first. */
@Component({
  selector: 'tessera-start-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, FigureCard, Icon, IconButton, RouterLink, Skeleton, TimeAgo],
  providers: [StartReader],
  templateUrl: './start-screen.html',
  styleUrl: './start-screen.css',
})
export class StartScreen implements OnInit {
  /** Whether there is any place in the editor that the person may open; from the route. */
  readonly hasPlaces = input<Signal<boolean>>(signal(true));

  protected readonly reader = inject(StartReader);
  private readonly session = inject(Session);
  private readonly schemas = inject(EntitySchemas);
  private readonly offered = (inject(firstSteps, { optional: true }) ?? []).flat();

  protected readonly page = this.reader.page;
  protected readonly steps = computed(() => {
    const isNew = (this.page()?.mine.length ?? fewThings) < fewThings;
    return isNew ? this.offered.filter(({ permission }) => this.session.may(permission)) : [];
  });
  /** There is nothing to see and nothing to go to. */
  protected readonly isNowhere = computed(() => {
    const page = this.page();
    const isBare = page !== null && page.mine.length + page.recent.length + page.figures.length === 0;
    return isBare && !this.hasPlaces()() && this.steps().length === 0;
  });

  ngOnInit(): void {
    // Only its icons are wanted; what fails there fails where somebody opens a list.
    this.schemas.load().catch(() => undefined);
    void this.reader.load();
  }

  protected icon({ entity }: RecentChange): IconName {
    const icon = this.schemas.named(entity)?.icon ?? 'file-text';
    return isIconName(icon) ? icon : 'box';
  }

  /** What is gone has no history to look at. */
  protected hasHistory({ link, operation }: RecentChange): boolean {
    return link !== null && operation !== 'deleted';
  }

  /** The path of a link and its query, as the router wants them. */
  protected query(link: string): Record<string, string> | null {
    const { search, searchParams } = new URL(link, 'http://editor.invalid');
    return search ? Object.fromEntries(searchParams) : null;
  }

  protected path(link: string): string {
    return link.split('?')[0]!;
  }
}
