import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** As much of an OpenAPI 3.1 document as is needed to hold answers to it. */
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Responses }>>>>;
}

type Responses = Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>;

/** An answer of the API as it went over the wire. */
export interface Answer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly type: string | undefined;
  readonly text: () => Promise<string>;
}

/** Holds what the API answers to what its description says. */
export class Conformance {
  private readonly ajv: Ajv2020;
  private readonly routes: ReadonlyArray<{ readonly pattern: RegExp; readonly path: string }>;
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(private readonly description: Description) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(this.ajv);
    // Telephone numbers, which JSON Schema has no word for.
    this.ajv.addFormat('e164', /^\+[1-9]\d{6,14}$/);
    this.ajv.addSchema(description, 'api');
    // Fixed segments before parameters: `/things/choices` is not `/things/{id}`.
    this.routes = Object.keys(description.paths)
      .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) }))
      .sort((a, b) => parameters(a.path) - parameters(b.path));
  }

  /** What is wrong with an answer, null where nothing is. Refusals of what does not exist are described by nobody. */
  async faultOf(answer: Answer): Promise<string | null> {
    const { pathname } = new URL(answer.url);
    if (!pathname.startsWith('/api/v1/') || answer.status === 304) return null;
    const route = this.routes.find(
      ({ pattern, path }) => pattern.test(pathname) && this.description.paths[path]![answer.method.toLowerCase()],
    );
    const what = `${answer.method} ${pathname} → ${answer.status}`;
    if (!route) return answer.status === 404 || answer.status === 405 ? null : `${what}: it is not described`;
    const { responses } = this.description.paths[route.path]![answer.method.toLowerCase()]!;
    const status = responses[String(answer.status)] ? String(answer.status) : 'default';
    if (status === 'default' && answer.status < 400) return `${what}: this status is not described`;
    const type = answer.type?.split(';')[0];
    const content = responses[status]!.content;
    if (!content) return (await answer.text()) === '' ? null : `${what}: it has a body that is not described`;
    if (!type || !content[type]) return `${what}: it is of ${type ?? 'no type'}, not of ${Object.keys(content).join()}`;
    if (!/json$/.test(type)) return null;
    const validate = this.validator(route.path, answer.method.toLowerCase(), status, type);
    if (validate(JSON.parse(await answer.text()))) return null;
    return `${what}: ${this.ajv.errorsText(validate.errors?.slice(0, 3), { dataVar: 'body' })}`;
  }

  private validator(path: string, method: string, status: string, type: string): ValidateFunction {
    const pointer = ['paths', path, method, 'responses', status, 'content', type, 'schema'].map(escaped).join('/');
    const known = this.validators.get(pointer) ?? this.ajv.compile({ $ref: `api#/${pointer}` });
    this.validators.set(pointer, known);
    return known;
  }
}

/** A part of a JSON pointer within an address (RFC 6901 §6). */
function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function parameters(path: string): number {
  return path.match(/\{/g)?.length ?? 0;
}
