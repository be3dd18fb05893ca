import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isNoneMatch } from './etag';

/** What is to be sent. */
export interface AnswerParts {
  readonly status: number;
  /** Without length, encoding, ETag and Vary, which follow from the body. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Encoding = 'identity' | 'gzip' | 'br';

/** The same body in one encoding, its headers flat, as `writeHead` takes them without further work. */
interface Variant {
  readonly headers: readonly string[];
  readonly etag: string;
  readonly body: Buffer;
}

/** What stands before the bodies of an answer that is kept elsewhere. */
interface Written {
  readonly status: number;
  readonly location: string | undefined;
  readonly variants: ReadonlyArray<Omit<Variant, 'body'> & { readonly encoding: Encoding; readonly length: number }>;
}

/** An answer ready to be sent any number of times: packed, hashed, its headers written. */
export class Answer {
  /** Bytes that it holds in memory, its headers about. */
  readonly bytes: number;

  private constructor(
    readonly status: number,
    /** Where a redirect leads. */
    readonly location: string | undefined,
    private readonly variants: Readonly<Partial<Record<Encoding, Variant>>> & { readonly identity: Variant },
  ) {
    this.bytes = Object.values(variants).reduce((sum, { body }) => sum + body.byteLength + 1_000, 0);
  }

  /** Bodies below a kilobyte are not packed: it would not save a network packet. */
  static async of({ status, headers, body }: AnswerParts): Promise<Answer> {
    const plain = Buffer.from(body, 'utf8');
    const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
    const variant = (encoding: Encoding, bytes: Buffer): Variant => {
      const etag = `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
      const own = {
        ...headers,
        ...(encoding !== 'identity' && { 'content-encoding': encoding }),
        vary: 'Accept-Encoding',
        etag,
        'content-length': String(bytes.byteLength),
      };
      return { headers: Object.entries(own).flat(), etag, body: bytes };
    };
    const identity = variant('identity', plain);
    if (plain.byteLength < 1024) return new Answer(status, headers['location'], { identity });
    const [br, zipped] = await Promise.all([
      brotli(plain, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength },
      }),
      zip(plain),
    ]);
    return new Answer(status, headers['location'], { identity, br: variant('br', br), gzip: variant('gzip', zipped) });
  }

  /** The same as bytes, for other instances. */
  toBytes(): Buffer {
    const { status, location } = this;
    const all = Object.entries(this.variants);
    const label: Written = {
      status,
      location,
      variants: all.map(([encoding, { headers, etag, body }]) => ({
        encoding: encoding as Encoding,
        headers,
        etag,
        length: body.byteLength,
      })),
    };
    return Buffer.concat([Buffer.from(`${JSON.stringify(label)}\n`), ...all.map(([, { body }]) => body)]);
  }

  /** Reads what `toBytes` has written. */
  static fromBytes(bytes: Buffer): Answer {
    let at = bytes.indexOf(0x0a) + 1;
    const { status, location, variants } = JSON.parse(bytes.toString('utf8', 0, at)) as Written;
    const read = variants.map(({ encoding, headers, etag, length }) => {
      const body = bytes.subarray(at, (at += length));
      if (body.byteLength !== length) throw new RangeError('an answer was cut off');
      return [encoding, { headers, etag, body }] as const;
    });
    return new Answer(status, location, Object.fromEntries(read) as unknown as Answer['variants']);
  }

  /** The body as it was written. */
  get text(): string {
    return this.variants.identity.body.toString('utf8');
  }

  /** Sends it in the best encoding the client takes, or 304 when the client has it. Nothing here waits. */
  send({ method, headers }: IncomingMessage, response: ServerResponse): void {
    const variant = this.variants[bestEncoding(headers['accept-encoding'])] ?? this.variants.identity;
    if (this.status === 200 && isNoneMatch(headers['if-none-match'], variant.etag)) {
      // The headers of a 304 replace those kept by the client (RFC 9111 §3.2).
      response.writeHead(304, withoutLength(variant.headers)).end();
      return;
    }
    response.writeHead(this.status, variant.headers as string[]);
    response.end(method === 'HEAD' ? undefined : variant.body);
  }
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** `br` before `gzip` among what the client takes (RFC 9110 §12.5.3); a weight of zero refuses. */
export function bestEncoding(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity';
  return takesBrotli.test(accepted) ? 'br' : takesGzip.test(accepted) ? 'gzip' : 'identity';
}

const takesBrotli = /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))|,|$)/;
const takesGzip = /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))|,|$)/;

function withoutLength(headers: readonly string[]): string[] {
  const at = headers.indexOf('content-length');
  return [...headers.slice(0, at), ...headers.slice(at + 2)];
}
