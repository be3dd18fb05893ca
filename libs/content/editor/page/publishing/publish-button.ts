import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { Button } from '@tessera/ui';
import { mayContent } from '../../../contract';
import { Publishing } from './publishing';

/** The one act of the page screen: "Publish", "Publish changes", and "Live" when there is nothing to publish. */
@Component({
  selector: 'tessera-publish-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button],
  template: `
    @if (publishing.state() === 'live') {
      <button tesseraButton type="button" icon="check" [refused]="true" title="Visitors see this page as it is here">
        Live
      </button>
    } @else if (publishing.mayPublish()) {
      <button tesseraButton type="button" look="primary" [busy]="publishing.isBusy()" (click)="publish.emit()">
        {{ words() }}
      </button>
    } @else {
      <button tesseraButton type="button" [refused]="true" [title]="reason">{{ words() }}</button>
    }
  `,
})
export class PublishButton {
  readonly publish = output<void>();
  protected readonly publishing = inject(Publishing);
  protected readonly reason = `This needs the right “${mayContent.publish.label}” here`;
  protected readonly words = computed(() => (this.publishing.state() === 'changed' ? 'Publish changes' : 'Publish'));
}
