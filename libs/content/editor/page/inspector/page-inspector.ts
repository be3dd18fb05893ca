import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, model } from '@angular/core';
import { EditedField, type Segment, Segments, TimeAgo } from '@tessera/ui';
import { pageStates } from '../../api/page-state';
import { PagePlanSign } from '../../tree/page-plan';
import { PageStateBadge } from '../../tree/page-state-badge';
import { AddressField } from './address-field';
import { DraftSession } from '../saving/draft-session';
import { PageHistory } from './page-history';
import { PageSections } from './page-sections';
import { Outline } from '../outline/outline';
import { Publishing } from '../publishing/publishing';
import { inspectorFields } from '../surface-fields';

/** What of a page the inspector shows. */
export type InspectorTab = 'settings' | 'outline' | 'history';

/** What a page has besides its text: settings, address, state, and what became of it. */
@Component({
  selector: 'tessera-page-inspector',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AddressField,
    EditedField,
    Outline,
    NgComponentOutlet,
    PageHistory,
    PagePlanSign,
    PageStateBadge,
    Segments,
    TimeAgo,
  ],
  templateUrl: './page-inspector.html',
  styleUrl: './page-inspector.css',
})
export class PageInspector {
  /** Kept by the screen: where the width changes, the inspector is drawn anew in another place. */
  readonly tab = model.required<InspectorTab>();

  protected readonly session = inject(DraftSession);
  protected readonly publishing = inject(Publishing);
  protected readonly sections = inject(PageSections).shown();
  protected readonly tabs: readonly Segment<InspectorTab>[] = [
    { value: 'settings', label: 'Settings' },
    { value: 'outline', label: 'Outline' },
    { value: 'history', label: 'History' },
  ];
  protected readonly fields = computed(() => {
    const type = this.session.type();
    return type ? inspectorFields(type) : [];
  });
  protected readonly meaning = computed(() => pageStates[this.publishing.state()].meaning);
}
