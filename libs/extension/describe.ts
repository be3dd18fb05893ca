import 'reflect-metadata';
import type { z } from 'zod';

/** A body that is no JSON: a stream of bytes, or text of a media type. */
export interface RawBody {
  /** `application/octet-stream`, `text/csv`, `text/event-stream` … */
  readonly media: string;
  readonly description?: string;
}

/** A JSON Schema (2020-12) that was made otherwise than from zod. */
export interface JsonSchemaBody {
  /** Name below `#/components/schemas`. */
  readonly component: string;
}

/** What is sent or answered: JSON of a form, something raw, or nothing. */
export type Body = z.ZodType | RawBody | JsonSchemaBody | null;

/** What a route takes and gives, for people and programs; `/api/openapi.json` is made of it. */
export interface RouteDescription {
  /** What it does, as one sentence without a full stop. */
  readonly summary: string;
  readonly detail?: string;
  /** The query parameters, an object of them. */
  readonly query?: z.ZodObject;
  /** Query parameters of lists of records, whose names hold brackets: the component that describes them. */
  readonly list?: {
    readonly filter: JsonSchemaBody;
    readonly fields: readonly string[];
    readonly includes: readonly string[];
  };
  readonly body?: Body;
  /** Status of success → its body. Refusals are problems (RFC 9457) and need no mention. */
  readonly answers: Readonly<Record<number, Body>>;
  /** It changes one version and wants `If-Match`. */
  readonly ifMatch?: boolean;
  /** Its answer carries the version as `ETag`, and `If-None-Match` is answered by 304. */
  readonly etag?: boolean;
  /** It takes an `Idempotency-Key`. */
  readonly isIdempotent?: boolean;
}

const descriptionKey = 'tessera:description';

/** Says what a route takes and gives; every route below `/api` has it. */
export function Describe(description: RouteDescription): MethodDecorator {
  return (_target, _key, descriptor) => {
    Reflect.defineMetadata(descriptionKey, description, descriptor.value as object);
  };
}

/** What a route says of itself; undefined where it says nothing. */
export function descriptionOf(handler: object): RouteDescription | undefined {
  return Reflect.getMetadata(descriptionKey, handler) as RouteDescription | undefined;
}

/** Whether a body is described by zod, so that it can be checked as it stands. */
export function isZod(body: Body | undefined): body is z.ZodType {
  return typeof body === 'object' && body !== null && 'safeParse' in body;
}
