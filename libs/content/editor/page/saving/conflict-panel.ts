import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { BlockJson, FieldSchema, Json, RichText } from '@tessera/models';
import { Session } from '@tessera/auth/editor';
import { Button, Icon } from '@tessera/ui';
import type { BlockSchema } from '../../../contract';
import { PageSchema } from '../../api/page-schema';
import type { OpenConflict } from '../../draft/held-parts';
import type { Resolution } from '../../draft/draft-state';
import { sameJson } from '../../draft/same-json';
import { DraftSession } from './draft-session';
import { VersionView } from './version-view';

interface Side {
  readonly label: string;
  readonly value: Json | undefined;
  readonly schema: FieldSchema;
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

  private readonly me = inject(Session).person;
  /** I may be at work in two windows. */
  private readonly isMe = computed(() => this.conflict().by !== null && this.conflict().by?.id === this.me()?.id);
  protected readonly who = computed(() =>
    this.isMe() ? 'You, in another window,' : (this.conflict().by?.name ?? 'Somebody'),
  );
  protected readonly otherSide = computed(() => (this.isMe() ? 'The other window' : this.who()));
  protected readonly heading = computed(() => {
    const [who, what] = [this.who(), this.blockSchema()?.label ?? this.fieldSchema()?.label ?? ''];
    switch (this.conflict().sort) {
      case 'value':
        return `${who} changed “${what}” while you wrote`;
      case 'content':
        return `${who} changed this block while you wrote`;
      case 'gone-there':
        return `${who} removed this block while you changed it`;
      case 'gone-here':
        return `${who} changed a block that you removed`;
      case 'place':
        return `${who} moved this block too`;
    }
  });
  private readonly fieldSchema = computed(() =>
    this.session.type()?.fields.find(({ name }) => name === this.conflict().field),
  );
  private readonly blockSchema = computed<BlockSchema | undefined>(() => {
    const { mine, theirs } = this.conflict();
    const block = (isBlock(mine) ? mine : theirs) as BlockJson | undefined;
    return isBlock(block) ? this.schema.block(block.type) : undefined;
  });

  protected readonly mine = computed(() => this.side('mine'));
  protected readonly theirs = computed(() => this.side('theirs'));
  protected readonly words = computed(() => {
    switch (this.conflict().sort) {
      case 'gone-there':
        return { mine: 'Keep the block', theirs: 'Remove it too' };
      case 'gone-here':
        return { mine: 'Leave it removed', theirs: 'Bring it back' };
      case 'place':
        return { mine: 'My place', theirs: 'Their place' };
      default:
        return { mine: 'Keep mine', theirs: 'Take theirs' };
    }
  });

  /** The values that one side has, where the two differ; null where it has none at all. */
  private side(name: 'mine' | 'theirs'): readonly Side[] | null {
    const conflict = this.conflict();
    const [value, other] = name === 'mine' ? [conflict.mine, conflict.theirs] : [conflict.theirs, conflict.mine];
    if (conflict.sort === 'place') return [];
    if (conflict.sort === 'value') {
      const schema = this.fieldSchema();
      return schema ? [{ label: schema.label, value: differing(schema, value as Json, other as Json), schema }] : [];
    }
    if (!isBlock(value)) return null;
    return (this.blockSchema()?.fields ?? [])
      .filter((schema) => !isBlock(other) || !sameJson(value.fields[schema.name], other.fields[schema.name]))
      .map((schema) => ({
        label: schema.label,
        value: differing(schema, value.fields[schema.name], isBlock(other) ? other.fields[schema.name] : undefined),
        schema,
      }));
  }
}

/** Of a text only the lines in which it differs from the other, with "…" for the rest. */
function differing(schema: FieldSchema, value: Json | undefined, other: Json | undefined): Json | undefined {
  if (schema.kind !== 'richText' || !value || !other) return value;
  const [mine, theirs] = [value, other].map((text) => (text as unknown as RichText).content);
  let start = 0;
  while (start < mine!.length && sameJson(mine![start], theirs![start])) start++;
  let end = 0;
  while (end < Math.min(mine!.length, theirs!.length) - start && sameJson(mine!.at(-1 - end), theirs!.at(-1 - end)))
    end++;
  const rest = { type: 'paragraph', content: [{ type: 'text', text: '…' }] };
  return {
    type: 'doc',
    content: [...(start > 0 ? [rest] : []), ...mine!.slice(start, mine!.length - end), ...(end > 0 ? [rest] : [])],
  } as unknown as Json;
}

function isBlock(value: unknown): value is BlockJson {
  return typeof value === 'object' && value !== null && 'fields' in value && 'type' in value;
}
