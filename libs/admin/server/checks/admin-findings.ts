import type { Finding, Installed } from '@tessera/extension';
import { type Admin, type Entity, fieldOf, type FormLayout } from '@tessera/models';
import { referringField } from '../computed/computed-columns';
import { fieldsOfLayout } from '../schema/form-layout';
import { asInline } from '../schema/inlines';
import { fieldsOfCondition } from '../schema/visible-condition';
import { isKnownPath, targetName } from './known-path';

/** What is wrong with how one entity is shown. */
export function adminFindings(installed: Installed, admin: Admin): readonly Finding[] {
  const { entity } = admin;
  if (installed.entities.get(entity.name) !== entity)
    return [
      finding('E001', `There is a defineAdmin of ${entity.name}, which is not installed.`, 'List the entity too.'),
    ];
  return [
    ...unknownNames(installed, admin),
    ...wrongColumns(admin),
    ...wrongInlines(admin),
    ...wrongActions(installed, admin),
    ...wrongShapes(admin),
  ];
}

function unknownNames(installed: Installed, admin: Admin): Finding[] {
  const { entity, list = [], filter = [], order = [], editable = [], search = [], form = {}, when = {} } = admin;
  const computed = admin.computed ?? {};
  const conditions = Object.entries(when as Record<string, never>);
  const named: Record<string, readonly string[]> = {
    list: list.filter((name) => !Object.hasOwn(computed, name)),
    filter,
    order: order.map((name) => name.replace(/^-/, '')),
    editable,
    search,
    form: fieldsOfLayout(form as FormLayout),
    when: conditions.flatMap(([name, condition]) => [name, ...fieldsOfCondition(condition)]),
    computed: Object.values(computed).flatMap((column) => ('needs' in column ? column.needs : [])),
  };
  const unknown = Object.entries(named).flatMap(([where, names]) =>
    names
      .filter((name) => !isKnownPath(installed, entity, name))
      .map((name) =>
        finding(
          'E002',
          `The admin of ${entity.name} names "${name}" in ${where}, which does not exist.`,
          'Name a field, a path over references of at most three steps, or in the list a computed column.',
        ),
      ),
  );
  const unsearched = search.filter((name) => fieldOf(entity, name) && !fieldOf(entity, name)!.options.search);
  return [
    ...unknown,
    ...unsearched.map((name) =>
      finding(
        'W003',
        `The admin of ${entity.name} searches "${name}", which is not searched.`,
        `Give the field a weight: field.text({ search: 'A' }).`,
      ),
    ),
  ];
}

function wrongColumns({ entity, computed = {} }: Admin): Finding[] {
  return Object.entries(computed).flatMap(([name, column]) => {
    const taken = fieldOf(entity, name)
      ? [
          finding(
            'E004',
            `${entity.name} has a field and a computed column named "${name}".`,
            'Give the column another name.',
          ),
        ]
      : [];
    if (!('count' in column)) return taken;
    const by = column.by ?? referringField(column.count, entity);
    if (by && fieldOf(column.count, by)?.kind.name === 'reference' && refersTo(column.count, by, entity)) return taken;
    return [
      ...taken,
      finding(
        'E005',
        `The column "${name}" of ${entity.name} counts ${column.count.name}, which does not refer to it${column.by ? ` by "${column.by}"` : ''}.`,
        'Name the reference with `by`, or count another entity.',
      ),
    ];
  });
}

function wrongInlines({ entity, inlines = [] }: Admin): Finding[] {
  return inlines.map(asInline).flatMap((inline) => {
    const { entity: child, fields = [], order } = inline;
    const by = inline.by ?? referringField(child, entity);
    const unknown = [...fields, ...(order ? [order] : [])].filter((name) => !fieldOf(child, name));
    return [
      ...(by && refersTo(child, by, entity)
        ? []
        : [
            finding(
              'E006',
              `${child.name} is to be edited within ${entity.name}, and does not refer to it.`,
              'Give it a reference, or name the right one with `by`.',
            ),
          ]),
      ...unknown.map((name) =>
        finding(
          'E002',
          `The inline ${child.name} of ${entity.name} names "${name}", which does not exist.`,
          'Name a field.',
        ),
      ),
      ...(order && fieldOf(child, order) && fieldOf(child, order)!.kind.name !== 'integer'
        ? [
            finding(
              'E007',
              `The inline ${child.name} of ${entity.name} is ordered by "${order}", which is no integer.`,
              'Order it by field.integer().',
            ),
          ]
        : []),
    ];
  });
}

function wrongActions(installed: Installed, { entity, actions = [] }: Admin): Finding[] {
  return actions.flatMap(({ name, entity: of, when = true }) => [
    ...(of.name === entity.name
      ? []
      : [
          finding(
            'E008',
            `The action ${name} is of ${of.name}, and is listed for ${entity.name}.`,
            `List it in the admin of ${of.name}.`,
          ),
        ]),
    ...fieldsOfCondition(when)
      .filter((path) => !isKnownPath(installed, of, path))
      .map((path) =>
        finding('E002', `The action ${name} is for records by "${path}", which does not exist.`, 'Name a field.'),
      ),
  ]);
}

const days = new Set(['date', 'dateTime']);

function wrongShapes({ entity, board, calendar }: Admin): Finding[] {
  return [
    ...(board && fieldOf(entity, board)?.kind.name !== 'choice'
      ? [finding('E009', `The board of ${entity.name} is by "${board}", which is no choice.`, 'Use a field.choice().')]
      : []),
    ...(calendar && !days.has(fieldOf(entity, calendar)?.kind.name ?? '')
      ? [
          finding(
            'E010',
            `The calendar of ${entity.name} is by "${calendar}", which is no day and no moment.`,
            'Use a field.date() or a field.dateTime().',
          ),
        ]
      : []),
  ];
}

function refersTo(child: Entity, by: string, entity: Entity): boolean {
  return targetName(fieldOf(child, by)) === entity.name;
}

/** `E001` → a finding of the engine; `W…` warns. */
export function finding(code: `${'E' | 'W'}0${number}`, message: string, cure: string): Finding {
  return { code: `admin.${code}`, message, cure };
}
