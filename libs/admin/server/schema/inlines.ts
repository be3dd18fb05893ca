import { readableColumns } from '@tessera/database/server';
import { type Admin, type Entity, type Inline, resourcePath } from '@tessera/models';
import type { InlineSchema } from '../../contract';
import { referringField } from '../computed/computed-columns';
import { mayDo } from '../resource/may-do';
import { defaultInlineFields } from './defaults';

/** What is edited within the form of an entity, as far as whoever acts may see it. */
export function visibleInlines(entity: Entity, admin: Admin | undefined): readonly InlineSchema[] {
  return (admin?.inlines ?? []).map(asInline).flatMap((inline) => {
    const { entity: child, label = child.labels, order } = inline;
    const by = inline.by ?? referringField(child, entity);
    const readable = new Set(readableColumns(child).map(({ name }) => name));
    if (!by || !readable.has(by) || !child.resource || !mayDo(child, 'view')) return [];
    const fields = inline.fields ?? defaultInlineFields(child, [by, order]);
    return [
      {
        entity: child.name,
        resource: resourcePath(child),
        by,
        label,
        fields: fields.filter((name) => readable.has(name)),
        order: order && readable.has(order) ? order : null,
      },
    ];
  });
}

/** An inline that was given by its entity alone, with nothing else said. */
export function asInline(inline: Entity | Inline): Inline {
  return 'sort' in inline ? { entity: inline } : inline;
}
