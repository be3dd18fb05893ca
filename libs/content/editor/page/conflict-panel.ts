import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { BlockJson, FieldSchema, Json } from '@tessera/models';
import { Button, Icon } from '@tessera/ui';
import type { BlockSchema } from '../../contract';
import { PageSchema } from '../api/page-schema';
import type { OpenConflict } from '../draft/held-parts';
import type { Resolution } from '../draft/draft-sync';
import { sameJson } from '../draft/same-json';
import { DraftSession } from './draft-session';
import { VersionView } from './version-view';

interface Side {
  readonly label: string;
  readonly value: Json | undefined;
  readonly schema: FieldSchema;
  readonly isOther: boolean;
}

/** Two versions of the same part, side by side; the person says which shall stand. What both have is not repeated. */
@Component({
  selector: 'tessera-conflict-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, VersionView],
  host: { role: 'group', '[attr.aria-label]': 'heading()' },
  templateUrl: './conflict-panel.html',
  styleUrl: './conflict-panel.css',
})
export class ConflictPanel {
  readonly conflict = input.required<OpenConflict>();
  readonly resolved = output<Resolution>();

  private readonly session = inject(DraftSession);
  private readonly schema = inject(PageSchema);

  protected readonly who = computed(() => this.conflict().by?.name ?? 'Somebody');
  protected readonly heading = computed(() => {
    const [who, what] = [this.who(), this.blockSchema()?.label ?? this.fieldSchema()?.label ?? ''];
    switch (this.conflict().sort) {
      case 'value': return `${who} changed “${what}” while you wrote`;
      case 'content': return `${who} changed this block while you wrote`;
      case 'gone-there': return `${who} removed this block while you changed it`;
      case 'gone-here': return `${who} changed a block that you removed`;
      case 'place': return `${who} moved this block too`;
    }
  });
  private readonly fieldSchema = computed(() => this.session.type()?.fields.find(({ name }) => name === this.conflict().field));
  private readonly blockSchema = computed<BlockSchema | undefined>(() => {
    const { mine, theirs } = this.conflict();
    const block = (isBlock(mine) ? mine : theirs) as BlockJson | undefined;
    return isBlock(block) ? this.schema.block(block.type) : undefined;
  });

  protected readonly mine = computed(() => this.side('mine'));
  protected readonly theirs = computed(() => this.side('theirs'));
  protected readonly words = computed(() => {
    switch (this.conflict().sort) {
      case 'gone-there': return { mine: 'Keep the block', theirs: 'Remove it too' };
      case 'gone-here': return { mine: 'Leave it removed', theirs: 'Bring it back' };
      case 'place': return { mine: 'My place', theirs: 'Their place' };
      default: return { mine: 'Keep mine', theirs: 'Take theirs' };
    }
  });

  /** The values that one side has, where the two differ; null where it has none at all. */
  private side(name: 'mine' | 'theirs'): readonly Side[] | null {
    const conflict = this.conflict();
    const [value, other] = name === 'mine' ? [conflict.mine, conflict.theirs] : [conflict.theirs, conflict.mine];
    if (conflict.sort === 'place') return [];
    if (conflict.sort === 'value') {
      const schema = this.fieldSchema();
      return schema ? [{ label: schema.label, value: value as Json, schema, isOther: true }] : [];
    }
    if (!isBlock(value)) return null;
    return (this.blockSchema()?.fields ?? [])
      .map((schema) => ({ label: schema.label, value: value.fields[schema.name], schema, isOther: !isBlock(other) || !sameJson(value.fields[schema.name], other.fields[schema.name]) }))
      .filter(({ isOther }) => isOther);
  }
}

function isBlock(value: unknown): value is BlockJson {
  return typeof value === 'object' && value !== null && 'fields' in value && 'type' in value;
}
