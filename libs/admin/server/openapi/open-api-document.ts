import { type Access, type Body, type ControllerRoute, isZod, type RouteDescription } from '@tessera/extension';
import type { z } from 'zod';
import { type JsonSchema, jsonSchemaOf, namedParts } from './json-schema';
import { problemSchema } from './problem-schema';

/** An OpenAPI 3.1 document. */
export type OpenApiDocument = Readonly<Record<string, unknown>> & {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>>; readonly securitySchemes: object };
};

/** One method of one path. */
export type Operation = Readonly<Record<string, unknown>> & {
  readonly responses: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** What a document is made of. */
export interface DocumentParts {
  /** Those that have a description; the others are left out. */
  readonly routes: readonly ControllerRoute[];
  /** Schemas of records, by the names that descriptions use. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** Where the API is reached, without a slash at the end. */
  readonly url: string;
  readonly version: string;
}

/** Describes an API in the words of OpenAPI 3.1.1. */
export function openApiDocument({ routes, schemas, url, version }: DocumentParts): OpenApiDocument {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const { method, path, access, handler, description } of routes) {
    if (!description) continue;
    const name = path.replace(/:(\w+)/g, '{$1}');
    (paths[name] ??= {})[method.toLowerCase()] = operation(method, path, handler, access, description);
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Tessera', version, description: introduction },
    servers: [{ url }],
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      schemas: { Problem: problemSchema, ...schemas, ...usedBy(paths, schemas) },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'tessera_session',
          description: 'Set by `POST /api/v1/session`.',
        },
        token: { type: 'http', scheme: 'bearer', description: 'Made by `tessera create-token`.' },
      },
    },
  };
}

/** Of the schemas that have names of their own, those that something in the document needs. */
function usedBy(...parts: readonly object[]): Record<string, JsonSchema> {
  const used: Record<string, JsonSchema> = {};
  const look = (value: object) => {
    for (const [, name] of JSON.stringify(value).matchAll(/#\/components\/schemas\/([\w.-]+)/g)) {
      const part = namedParts.get(name!);
      if (!part || used[name!]) continue;
      used[name!] = part;
      look(part);
    }
  };
  parts.forEach(look);
  return Object.fromEntries(Object.entries(used).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const introduction =
  'Bodies are JSON with camelCase names, refusals are problems (RFC 9457) with a stable `code`. Changes name the version ' +
  'they are based on by `If-Match`; `Idempotency-Key` makes a repeated `POST` harmless.';

function operation(
  method: string,
  path: string,
  handler: string,
  access: Access | undefined,
  description: RouteDescription,
): Operation {
  const { summary, detail, body, answers, ifMatch, etag, isIdempotent } = description;
  const isPublic = access?.public ?? false;
  const isRead = method === 'GET';
  return {
    operationId: handler.replace('.', '_'),
    tags: [tagOf(path)],
    summary,
    ...(detail && { description: detail }),
    security: isPublic ? [{}, { session: [] }, { token: [] }] : [{ session: [] }, { token: [] }],
    parameters: [
      ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => pathParameter(name!)),
      ...queryParameters(description),
      ...(ifMatch ? [header('If-Match', true, 'The version that the change is based on, in quotes.', '"3"')] : []),
      ...(isRead && etag ? [header('If-None-Match', false, 'A version that is known already.', '"3"')] : []),
      ...(isIdempotent ? [header('Idempotency-Key', false, 'Any text; the same key does it once.', 'a7f0c9')] : []),
    ],
    ...(body && { requestBody: { required: true, content: contentOf(body, 'input') } }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, each]) => [status, answer(each, etag ?? false)])),
      ...(isRead && etag && { '304': { description: 'Nothing has changed.' } }),
      default: {
        description: 'It was refused.',
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    },
  };
}

/** `/api/v1/events/venues/:id` → `events/venues`, `/api/v1/pages` → `pages`. */
function tagOf(path: string): string {
  const [, , first = 'api', second] = path.slice(1).split('/');
  return second && !second.startsWith(':') && /^\/api\/v1\/[^/]+\/[^/:]+(\/:id|$|\/[a-z])/.test(path)
    ? `${first}/${second}`
    : first;
}

function pathParameter(name: string): JsonSchema {
  return { name, in: 'path', required: true, schema: { type: 'string', ...(name === 'id' && { format: 'uuid' }) } };
}

function header(name: string, required: boolean, description: string, example: string): JsonSchema {
  return { name, in: 'header', required, description, schema: { type: 'string' }, example };
}

function queryParameters({ query, list }: RouteDescription): JsonSchema[] {
  const own = query
    ? Object.entries(query.shape).map(([name, schema]) => queryParameter(name, schema as z.ZodType))
    : [];
  return list ? [...own, ...listParameters(list)] : own;
}

function queryParameter(name: string, schema: z.ZodType): JsonSchema {
  const { description, ...rest } = jsonSchemaOf(schema, 'input');
  return {
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    schema: rest,
    ...(typeof description === 'string' && { description }),
  };
}

function listParameters({ filter, fields, includes }: NonNullable<RouteDescription['list']>): JsonSchema[] {
  const parameter = (name: string, schema: JsonSchema, description: string, more: object = {}): JsonSchema => ({
    name,
    in: 'query',
    required: false,
    description,
    schema,
    ...more,
  });
  const names = (values: readonly string[]): JsonSchema => ({ type: 'array', items: { enum: values } });
  const commas = { style: 'form', explode: false };
  return [
    parameter(
      'filter',
      reference(filter.component),
      'A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by ' +
        '`filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`.',
      { style: 'deepObject', explode: true },
    ),
    parameter('sort', { type: 'string' }, 'Fields by which it is sorted, `-` for the other way round.', {
      example: '-createdAt',
    }),
    parameter('search', { type: 'string', maxLength: 1000 }, 'Words that are all found; `"a phrase"`, `-without`.'),
    parameter('page[size]', { type: 'integer', minimum: 1, maximum: 200, default: 20 }, 'Most records of one answer.'),
    parameter('page[after]', { type: 'string' }, 'The `next` of the answer before.'),
    parameter('page[before]', { type: 'string' }, 'The `previous` of the answer behind.'),
    parameter('page[total]', { type: 'boolean' }, 'Counts too, exactly to 10,000.'),
    parameter('fields', names(fields), 'Which fields the records have, beside `id` and `version`.', commas),
    ...(includes.length > 0
      ? [parameter('include', names(includes), 'References whose records are given too.', commas)]
      : []),
  ];
}

function answer(body: Body, hasEtag: boolean): Readonly<Record<string, unknown>> {
  return {
    description: body === null ? 'It is done.' : 'As asked.',
    ...(hasEtag && { headers: { ETag: { description: 'The version, in quotes.', schema: { type: 'string' } } } }),
    ...(body && { content: contentOf(body, 'output') }),
  };
}

function contentOf(body: NonNullable<Body>, io: 'input' | 'output'): JsonSchema {
  if (isZod(body)) return { 'application/json': { schema: jsonSchemaOf(body, io) } };
  if ('component' in body) return { 'application/json': { schema: reference(body.component) } };
  return {
    [body.media]: { schema: { type: 'string' }, ...(body.description && { 'x-description': body.description }) },
  };
}

function reference(component: string): JsonSchema {
  return { $ref: `#/components/schemas/${component}` };
}
