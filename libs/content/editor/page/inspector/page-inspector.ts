import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { EditedField, type Segment, Segments, TimeAgo } from '@tessera/ui';
import { pageStates } from '../../api/page-state';
import { PagePlanSign } from '../../tree/page-plan';
import { PageStateBadge } from '../../tree/page-state-badge';
import { AddressField } from './address-field';
import { DraftSession } from '../saving/draft-session';
import { PageHistory } from './page-history';
import { Outline } from '../outline/outline';
import { Publishing } from '../publishing/publishing';
import { inspectorFields } from '../surface-fields';

type Tab = 'settings' | 'outline' | 'history';

/** What a page has besides its text: settings, address, state, and what became of it. */
@Component({
  selector: 'tessera-page-inspector',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AddressField, EditedField, Outline, PageHistory, PagePlanSign, PageStateBadge, Segments, TimeAgo],
  templateUrl: './page-inspector.html',
  styleUrl: './page-inspector.css',
})
export class PageInspector {
  protected readonly session = inject(DraftSession);
  protected readonly publishing = inject(Publishing);
  protected readonly tabs: readonly Segment<Tab>[] = [
    { value: 'settings', label: 'Settings' },
    { value: 'outline', label: 'Outline' },
    { value: 'history', label: 'History' },
  ];
  protected readonly tab = signal<Tab>(
    inject(ActivatedRoute, { optional: true })?.snapshot.fragment === 'history' ? 'history' : 'settings',
  );
  protected readonly fields = computed(() => {
    const type = this.session.type();
    return type ? inspectorFields(type) : [];
  });
  protected readonly meaning = computed(() => pageStates[this.publishing.state()].meaning);
}
