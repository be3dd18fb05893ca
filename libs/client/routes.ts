import type { components, paths } from './api-types';

/** What the API is called by: `Schemas['PageRow']`, `Schemas['events.venue']`. */
export type Schemas = components['schemas'];

/** The methods of the API. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Where the API lives; the paths of a client begin behind it. */
export const apiBase = '/api/v1';

type Routes = { [Path in keyof paths as Path extends `${typeof apiBase}${infer Rest}` ? Rest : never]: paths[Path] };
type OperationOf<M extends Method, P extends keyof Routes> = NonNullable<Routes[P][M]>;

/** The paths that know a method, e.g. `/pages/{id}`; those of a resource of which only running tells the name begin with `/{resource}`. */
export type Path<M extends Method> = {
  [P in keyof Routes]: [OperationOf<M, P>] extends [never] ? never : P;
}[keyof Routes];

/** The paths that answer with JSON or nothing, not with a file or a stream. */
export type JsonPath<M extends Method> = {
  [P in Path<M>]: Response extends Answer<M, P> ? never : P;
}[Path<M>];

/** The paths to which a file is sent. */
export type UploadPath<M extends Method = 'post'> = {
  [P in JsonPath<M>]: [Body<M, P>] extends [never] ? never : [Body<M, P>] extends [Blob] ? P : never;
}[JsonPath<M>];

/** What a route answers when it does as asked: JSON, nothing, or the response itself where that is a file or a stream. */
export type Answer<M extends Method, P extends Path<M>> =
  OperationOf<M, P> extends { readonly responses: infer Responses }
    ? AnswerIn<Responses[keyof Responses & Success]>
    : never;
type Success = 200 | 201 | 202 | 204;
type AnswerIn<Response_> = Response_ extends { readonly content: infer Content }
  ? Content extends { readonly 'application/json': infer Json }
    ? Json
    : Response
  : void;

/** What is sent to a route: JSON, or a file. `never` where nothing is. */
export type Body<M extends Method, P extends Path<M>> =
  OperationOf<M, P> extends { readonly requestBody: { readonly content: infer Content } }
    ? Content extends { readonly 'application/json': infer Json }
      ? Json
      : Blob
    : never;

/** The names in a path and what stands for them; `never` where it has none. */
export type PathParameters<M extends Method, P extends Path<M>> =
  OperationOf<M, P> extends { readonly parameters: { readonly path: infer Parameters } } ? Parameters : never;

/** The query of a route. What is null, undefined or empty is left out; lists stand for their items with commas between them. */
export type Query<M extends Method, P extends Path<M>> =
  OperationOf<M, P> extends { readonly parameters: { readonly query?: infer Parameters } }
    ? [NonNullable<Parameters>] extends [never]
      ? never
      : Written<NonNullable<Parameters>> & (P extends `/{resource}${string}` ? OpenFilter : unknown)
    : never;
type Written<Parameters> = {
  readonly [Name in keyof Parameters]: Name extends 'filter'
    ? (Parameters[Name] & OverReferences) | undefined
    : Loose<Parameters[Name]>;
};
type Loose<Value> =
  | Value
  | null
  | ('true' extends Value ? boolean : never)
  | (readonly string[] extends Value ? string : never);
/** `filter: { 'owner.city': 'Oslo' }` */
interface OverReferences {
  readonly [path: `${string}.${string}`]: Scalar | Readonly<Record<string, Scalar>> | undefined;
}
/** `'filter[city][in]': 'Oslo,Bergen'`, as addresses have it. */
interface OpenFilter {
  readonly [name: `filter[${string}`]: Scalar | null | undefined;
}
type Scalar = string | number | boolean;

/** All that a call of a route must and may say; `Extra` is what a client adds of its own. */
export type Options<M extends Method, P extends Path<M>, Extra = unknown> = Part<'path', PathParameters<M, P>> &
  Part<'query', Query<M, P>> &
  Part<'body', Body<M, P>> &
  Based<M, P> &
  Keyed<M, P> &
  Extra;
/** Whether this would do is whether nothing must be said. */
type Nothing = Record<never, never>;
type Part<Name extends string, T> = [T] extends [never]
  ? { readonly [N in Name]?: undefined }
  : Nothing extends T
    ? { readonly [N in Name]?: T }
    : { readonly [N in Name]: T };
type HeaderNames<M extends Method, P extends Path<M>> =
  OperationOf<M, P> extends { readonly parameters: { readonly header?: infer Headers } }
    ? [NonNullable<Headers>] extends [never]
      ? never
      : keyof NonNullable<Headers>
    : never;
/** The version that a change is based on, sent as `If-Match`. */
type Based<M extends Method, P extends Path<M>> =
  'If-Match' extends HeaderNames<M, P> ? { readonly version: number | string } : { readonly version?: undefined };
/** With the same key a repeated call does it once; sent as `Idempotency-Key`. */
type Keyed<M extends Method, P extends Path<M>> =
  'Idempotency-Key' extends HeaderNames<M, P>
    ? { readonly idempotencyKey?: string | undefined }
    : { readonly idempotencyKey?: undefined };

/** The last arguments of a call: its options, which may be left out where nothing must be said. */
export type Arguments<M extends Method, P extends Path<M>, Extra = unknown> =
  Nothing extends Options<M, P> ? [options?: Options<M, P, Extra>] : [options: Options<M, P, Extra>];
