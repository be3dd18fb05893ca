import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { shownContext } from '@tessera/ui';
import { RecordNames } from '../records/record-names';
import { EntitySchemas } from '../schema/entity-schemas';

/** The names of the records that a value refers to, each leading there. */
@Component({
  selector: 'tessera-shown-reference',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `@for (record of records(); track record.id) {
    @if (record.link; as link) {
      <a [routerLink]="link">{{ record.text }}</a>
    } @else {
      <span>{{ record.text }}</span>
    }
    @if (!$last) {
      <span>, </span>
    }
  }`,
  styles: `
    :host {
      white-space: normal;
    }
    a {
      color: inherit;
      text-decoration-color: var(--line-strong);
    }
  `,
})
export class ShownReference {
  private readonly shown = inject(shownContext);
  private readonly schemas = inject(EntitySchemas);
  private readonly names = inject(RecordNames);

  protected readonly records = computed(() => {
    const value = this.shown.value();
    const path = this.schemas.named(String(this.shown.schema()['target']))?.resource;
    return ((Array.isArray(value) ? value : [value]) as readonly string[]).map((id) => {
      const name = path === undefined ? 'missing' : this.names.name(path, id)();
      return name === 'missing'
        ? { id, text: 'Something you may not see', link: null }
        : { id, text: name?.text ?? '…', link: `/${path}/${id}` };
    });
  });

  constructor() {
    void this.schemas.load().catch(() => undefined);
  }
}
