import { type Garden, plainView, textWith } from './planting';
import type { Asked } from './world';

/** A request without its method, and with no more of an address than what is added to it. */
export type Sent = Omit<Asked, 'method' | 'url'> & { readonly url?: string };

/** What is sent to a route that changes something: empty, and as somebody would write who wants to get at what is hidden. */
export function bodiesFor(method: string, path: string, garden: Garden): Sent[] {
  const basedOn = { 'if-match': '"1"' };
  const special =
    method === 'DELETE'
      ? [{}, { url: '?forGood=true' }]
      : (specials.find(([form]) => form.test(path))?.[1](garden, method) ?? []);
  const plain: Sent[] = method === 'DELETE' ? [] : [{ body: {} }];
  return [...plain, ...special].map((sent) => ({ ...sent, headers: basedOn }));
}

type Bodies = (garden: Garden, method: string) => Sent[];

const json = (...bodies: readonly unknown[]): Sent[] => bodies.map((body) => ({ body }));

/** By what ends an address; the first that fits. */
const specials: readonly (readonly [RegExp, Bodies])[] = [
  [
    /\/media\/batch$/,
    ({ hidden, seen }) =>
      json(
        { change: [{ id: hidden['media']![0], version: 1, values: { alt: 'x' } }] },
        { change: [{ id: seen['media']![0], version: 1, values: { folder: hidden['media/folders']![0] } }] },
        { delete: [{ id: hidden['media']![0], version: 1 }] },
      ),
  ],
  [/\/batch$/, batches],
  [/\/actions\//, actions],
  [
    /\/restorations$/,
    ({ hidden }) => json({ change: hidden['changes']![0] }, { change: hidden['garden/poisons']![0] }),
  ],
  [/\/imports$/, ({ hidden }) => [{ body: csv(`id,name,secret\n${hidden['garden/visits']![0]},x,y\n`) }]],
  [
    /\/imports\/:id$/,
    () => json({ columns: [{ field: 'secret' }, { field: 'poison.name' }], mode: 'both', key: 'secret', trim: true }),
  ],
  [/\/garden\//, records],
  [/\/pages$/, newPages],
  [/\/pages\/:id$/, ({ hidden }) => hidden['pages']!.flatMap((id) => json({ parent: id }, { after: id }))],
  [/\/draft$/, drafts],
  [
    /\/media\/(images|documents)$/,
    ({ hidden, hiddenPicture }) => [
      { url: `?name=x.png&folder=${hidden['media/folders']![0]}`, body: hiddenPicture },
      { url: '?name=x.png&folder=none', body: hiddenPicture },
    ],
  ],
  [/\/media\/:id\/file$/, ({ hiddenPicture }) => [{ url: '?name=x.png', body: hiddenPicture }]],
  [/\/media\/:id$/, ({ hidden }) => json({ folder: hidden['media/folders']![0] }, { folder: null })],
  [
    /\/media\/folders/,
    ({ hidden, folder }) =>
      json(
        { name: 'x', parent: hidden['media/folders']![0] },
        { parent: hidden['media/folders']![0] },
        { parent: folder },
      ),
  ],
  [/\/admin\/views/, views],
  [
    /\/webhooks$/,
    () =>
      json(
        { url: 'https://hooks.example.org/', events: ['garden.poison.created'] },
        { url: 'https://hooks.example.org/', events: ['nothing.at.all'] },
      ),
  ],
  [
    /\/webhooks/,
    () => json({ note: 'x' }, { events: ['garden.poison.changed'] }, { since: '2020-01-01T00:00:00Z', which: 'all' }),
  ],
  [/\/members$/, ({ hidden }) => json({ person: hidden['users/people']![0] })],
  [/\/rights(\/preview)?$/, () => json({ rights: [{ permission: 'garden.see-secrets', place: null }] })],
  [/\/session$/, () => json({ email: 'kanarimailaddress@example.org', password: 'guessed it wrong' })],
  [/\/users\//, () => json({ name: 'x', email: 'kanarimailaddress@example.org' })],
];

function batches({ hidden, seen }: Garden): Sent[] {
  const ids = ['garden/visits', 'garden/poisons', 'media/folders', 'users/people'].map((kind) => hidden[kind]![0]!);
  return ids.flatMap((id) =>
    json(
      { change: [{ id, version: 1, values: { name: 'Overwritten' } }] },
      { delete: [{ id, version: 1 }] },
      { create: [{ name: 'Copy', poison: id }] },
      { create: [{ name: 'Copy', next: id }] },
      { change: [{ id: seen['garden/beds']![1], version: 1, values: { poison: id } }] },
      { change: [{ id: seen['garden/beds']![1], version: 1, values: { secret: 'kanarisecretnow' } }] },
    ),
  );
}

function actions({ hidden, seen }: Garden): Sent[] {
  return json(
    { ids: [...hidden['garden/visits']!, ...hidden['garden/poisons']!] },
    { ids: [seen['garden/beds']![0], hidden['garden/poisons']![0]] },
    { query: { search: 'kanarisecretnow' } },
    { query: { 'filter[secret][contains]': 'kanari' } },
    { query: { 'filter[poison.name]': 'kanaripoisonnamed' } },
    { ids: seen['garden/beds'] },
  );
}

function records({ hidden, seen }: Garden): Sent[] {
  return json(
    { name: 'Copy', poison: hidden['garden/poisons']![0] },
    { name: 'Copy', next: hidden['garden/visits']![0] },
    { name: 'Copy', secret: 'kanarisecretnow' },
    { id: hidden['garden/visits']![0], name: 'Copy' },
    { bed: seen['garden/beds']![0], poison: hidden['garden/poisons']![1] },
  );
}

function newPages({ hidden, section }: Garden): Sent[] {
  const page = (parent: string, more: object = {}) => ({ parent, type: 'content.standard', title: 'Copy', ...more });
  return hidden['pages']!.flatMap((id) =>
    json(page(id), page(section, { after: id }), page(section, { fields: { body: textWith('See', id) } })),
  );
}

function drafts({ hidden }: Garden): Sent[] {
  return hidden['pages']!.map((id) => {
    // Called as the page, so that it is another block where that page does not exist.
    const block = { ...textWith('See', id)[0], id };
    return { body: { changes: [{ op: 'insert', field: 'body', block, after: null }] } };
  });
}

function views(): Sent[] {
  const view = {
    ...plainView,
    columns: ['name', 'secret', 'poison.name'],
    query: { 'filter[secret]': 'kanarisecretnow' },
    sort: ['secret'],
  };
  return json(
    { entity: 'garden.poison', name: 'Mine', view: plainView },
    { entity: 'garden.bed', name: 'Mine', view },
    { name: 'Renamed' },
  );
}

function csv(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
