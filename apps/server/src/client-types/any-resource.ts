type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Schemas = Readonly<Record<string, Json>>;
interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
}
type PathItem = Readonly<Record<string, Operation>>;
interface Document {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Schemas };
}

const base = '/api/v1';

/**
 * A description with the paths `/api/v1/{resource}…`: those that the resources of most entities have (some entities cannot be added
 * to, say), with a record whose fields are any JSON. They are the door for programs that learn only while they run which entities there are, such as the editor.
 */
export function withAnyResource(document: object): object {
  const { paths, components, ...rest } = document as Document;
  const resources = resourcesOf(paths);
  const [example] = resources;
  if (!example) return document;
  const ends = new Set(
    resources.flatMap(({ path }) =>
      Object.keys(paths)
        .filter((each) => under(path, each))
        .map((each) => each.slice(path.length)),
    ),
  );
  const opened = [...ends]
    .map((end) => {
      const items = resources.map(({ path, entity }) => renamed(paths[path + end] ?? {}, entity));
      return [`${base}/{resource}${end}`, openPath(end, items)] as const;
    })
    .filter(([, item]) => Object.keys(item).length > 0);
  return {
    ...rest,
    paths: { ...Object.fromEntries(opened), ...paths },
    components: {
      ...components,
      schemas: { ...components.schemas, ...openSchemas(example.entity, components.schemas) },
    },
  };
}

interface Resource {
  readonly path: string;
  readonly entity: string;
}

/** A resource is where several records can be changed at once. */
function resourcesOf(paths: Document['paths']): Resource[] {
  return Object.entries(paths).flatMap(([path, item]) => {
    const entity = /"#\/components\/schemas\/([\w.-]+)\.batch"/.exec(JSON.stringify(item))?.[1];
    return entity && path.endsWith('/batch') ? [{ path: path.slice(0, -'/batch'.length), entity }] : [];
  });
}

function under(resource: string, path: string): boolean {
  return path === resource || path.startsWith(`${resource}/`);
}

/**
 * The operations of one path, with every parameter that some resource has there. Where nobody may add to one, others are added to;
 * which ones, a program learns while it runs.
 */
function openPath(end: string, items: readonly PathItem[]): PathItem {
  const resource = { name: 'resource', in: 'path', required: true, schema: { type: 'string' } };
  const methods = [...new Set(items.flatMap((item) => Object.keys(item)))].filter(
    (method) => items.filter((item) => method in item).length > items.length / 2,
  );
  return Object.fromEntries(
    methods.map((method) => {
      const operations = items.flatMap((item) => item[method] ?? []);
      const parameters = new Map(
        operations.flatMap((each) => each.parameters).map((each) => [`${each.in} ${each.name}`, opened(each)]),
      );
      const operationId = `any_${method}_${end.slice(1).replaceAll('/', '_').replace(/[{}]/g, '')}`;
      const { summary: _summary, ...operation } = operations[0]!;
      return [method, { ...operation, operationId, parameters: [resource, ...parameters.values()] }];
    }),
  );
}

/** A parameter whose values are names of fields takes any. */
function opened<Parameter extends { readonly name: string }>(parameter: Parameter): Parameter {
  if (parameter.name !== 'fields' && parameter.name !== 'include') return parameter;
  return { ...parameter, schema: { type: 'array', items: { type: 'string' } } };
}

function renamed<T>(value: T, entity: string): T {
  return JSON.parse(
    JSON.stringify(value).replace(
      new RegExp(`"#/components/schemas/${entity.replaceAll('.', '\\.')}(\\.[\\w-]+)?"`, 'g'),
      '"#/components/schemas/record$1"',
    ),
  ) as T;
}

function openSchemas(entity: string, schemas: Schemas): Schemas {
  const json = { $ref: '#/components/schemas/Json' };
  const own = Object.entries(schemas).filter(([name]) => name === entity || name.startsWith(`${entity}.`));
  return {
    ...Object.fromEntries(own.map(([name, schema]) => [name.replace(entity, 'record'), renamed(schema, entity)])),
    record: {
      type: 'object',
      description: 'A record of any entity: its fields in their JSON form.',
      required: ['id', 'version'],
      properties: { id: { type: 'string', format: 'uuid' }, version: { type: 'integer', minimum: 1 } },
      additionalProperties: json,
    },
    'record.row': { $ref: '#/components/schemas/record' },
    'record.new': { type: 'object', additionalProperties: json },
    'record.change': { type: 'object', additionalProperties: json },
    'record.filter': { type: 'object', additionalProperties: {} },
  };
}
