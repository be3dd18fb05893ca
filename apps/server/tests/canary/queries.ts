import type { Garden } from './planting';
import { plantedCanaries } from './words';

const secretWord = 'kanarisecretnow';

/** What is asked for behind `?` at a route that reads: whatever could bring something hidden to light there. */
export function queriesFor(path: string, garden: Garden): string[] {
  return areas.filter(([form]) => form.test(path)).flatMap(([, queries]) => queries(garden));
}

type Queries = (garden: Garden) => string[];

/** By addresses; all that fit. */
const areas: readonly (readonly [RegExp, Queries])[] = [
  [/\/(garden\/\w+|media|media\/folders|pages|users\/\w+)(\/choices)?$/, words],
  [/\/garden\/(beds|visits)(\/choices|\/facets|\/export)?$/, bySecrets],
  [/\/garden\/\w+(\/choices|\/facets)?$/, lists],
  [
    /\/garden\/\w+\/:id$/,
    () => ['computed=true', 'include=poison,next,bed', 'include=next.poison', 'fields=name,secret'],
  ],
  [
    /\/(facets|values)$/,
    () => ['name', 'size', 'secret', 'poison', 'next', 'bed', 'isOpen'].map((name) => `field=${name}`),
  ],
  [/\/export$/, exports],
  [/\/(pages|media|trash)$/, inTrees],
  [/\/views$/, () => ['filter[entity]=garden.poison', 'filter[entity]=garden.bed']],
  [/\/rights\/explanation$/, explanations],
];

function words(): string[] {
  return plantedCanaries().map((word) => `search=${word}`);
}

function bySecrets(): string[] {
  return ['secret', 'poison.name', 'next.secret', 'next.poison.name', 'loud'].flatMap((name) => [
    `sort=-${name}`,
    `fields=name,${name}`,
    `filter[${name}]=${secretWord}`,
    `filter[${name}][isNull]=true`,
    `filter[any][0][${name}][contains]=${secretWord}&filter[any][1][name]=Roses`,
    `filter[not][${name}][startsWith]=${secretWord}`,
  ]);
}

function lists({ hidden, seen }: Garden): string[] {
  const [poison] = hidden['garden/poisons']!;
  const [visit] = hidden['garden/visits']!;
  return [
    'computed=true&page[total]=true',
    'page[size]=1&page[total]=true',
    'trash=only&page[total]=true',
    'trash=with&computed=true',
    'include=poison,next',
    'include=poison,bed',
    'include=next.poison&fields=name,poison,next',
    `filter[poison]=${poison}&page[total]=true`,
    `filter[poison][in]=${poison},${seen['garden/beds']![0]}`,
    `filter[id]=${visit}&page[total]=true`,
    `ids=${visit},${poison},${seen['garden/beds']![0]}`,
    'filter[name]=kanarivisitname&page[total]=true',
    'filter[name][contains]=kanari',
    `filter[bed.secret]=${secretWord}`,
  ];
}

function exports(): string[] {
  return ['csv', 'xlsx', 'json'].flatMap((format) => [
    `format=${format}`,
    `format=${format}&columns=id,name,poison.name,next.name`,
    `format=${format}&columns=name,secret`,
    `format=${format}&columns=name&trash=only`,
    `format=${format}&columns=name&search=${secretWord}`,
  ]);
}

function inTrees({ hidden, section, folder }: Garden): string[] {
  return [
    'page[size]=1',
    ...[...hidden['pages']!, section, 'none'].map((parent) => `filter[parent]=${parent}`),
    ...[...hidden['media/folders']!, folder, 'none'].map((each) => `filter[folder]=${each}`),
    ...[...hidden['media/folders']!, folder].map((each) => `filter[within]=${each}`),
    'trash=only&page[total]=true',
    'filter[kind]=picture&sort=name&page[total]=true',
  ];
}

function explanations({ hidden }: Garden): string[] {
  const [poison, visit, person] = [
    hidden['garden/poisons']![0],
    hidden['garden/visits']![0],
    hidden['users/people']![0],
  ];
  return [
    `entity=garden.poison&verb=view&record=${poison}`,
    `entity=garden.visit&verb=view&record=${visit}`,
    `permission=content.view&place=${hidden['pages']![0]}`,
    `permission=media.view&place=${hidden['media/folders']![0]}`,
    `person=${person}&permission=garden.view-bed`,
  ];
}
