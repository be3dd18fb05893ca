import { createHash, randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { Pool, types } from 'pg';

interface Sent {
  person: string;
}

/**
 * What one would write for this one table without us: Fastify and pg, the same credentials checked in the same tables and kept for a second as we do, the
 * same columns, references and tags in one statement, the history kept by the same trigger.
 */
export async function startByHand(url: string): Promise<{ url: string; close(): Promise<void> }> {
  types.setTypeParser(types.builtins.NUMERIC, String);
  const pool = new Pool({ connectionString: url, max: 10 });
  const app = Fastify();
  const people = new Map<string, { readonly id: string; readonly until: number }>();
  app.addHook('onRequest', async (request, reply) => {
    const given = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const key = hash(given);
    const known = people.get(key);
    if (known && known.until > performance.now()) return void ((request as unknown as Sent).person = known.id);
    const { rows } = await pool.query<{ id: string }>({ name: 'auth', text: authSql, values: [key] });
    if (!rows[0]) return reply.code(401).send({ title: 'Please sign in.' });
    people.set(key, { id: rows[0].id, until: performance.now() + 1000 });
    (request as unknown as Sent).person = rows[0].id;
  });
  routes(app, pool);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}`, close: () => app.close().then(() => pool.end()) };
}

function routes(app: FastifyInstance, pool: Pool): void {
  app.get<{ Querystring: Record<string, string> }>('/api/v1/bench/items', async ({ query }, reply) => {
    const after = query['page[after]']
      ? (JSON.parse(Buffer.from(query['page[after]'], 'base64url').toString()) as string[])
      : null;
    const { rows } = await pool.query<Record<string, unknown>>({
      name: after ? 'list-after' : 'list',
      text: listSql(after !== null),
      values: after ?? [],
    });
    const data = rows.slice(0, 20);
    const last = data.at(-1);
    const next =
      rows.length > 20 && last ? Buffer.from(JSON.stringify([last['name'], last['id']])).toString('base64url') : null;
    return reply.header('content-type', 'application/json').send(JSON.stringify({ data, page: { next } }));
  });

  app.get<{ Params: { id: string } }>('/api/v1/bench/items/:id', async ({ params }, reply) => {
    const { rows } = await pool.query<{ version: number }>({ name: 'one', text: oneSql, values: [params.id] });
    if (!rows[0]) return reply.code(404).send({ title: 'This item does not exist.' });
    return reply.header('etag', `"${rows[0].version}"`).send({ data: rows[0] });
  });

  app.post<{ Body: Record<string, unknown> }>('/api/v1/bench/items', async (request, reply) => {
    const { name, keeper, amount } = request.body;
    if (typeof name !== 'string' || name.length === 0 || name.length > 120 || typeof keeper !== 'string')
      return reply.code(422).send({ title: 'This is not a valid item.' });
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SELECT set_config('tessera.person', $1, true), set_config('tessera.request', $2, true)", [
        (request as unknown as Sent).person,
        randomUUID(),
      ]);
      const { rows } = await client.query<{ id: string }>({
        name: 'create',
        text: createSql,
        values: [randomUUID(), name, amount ?? null, keeper],
      });
      await client.query('COMMIT');
      return reply.code(201).header('etag', '"1"').send({ data: rows[0] });
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  });
}

function hash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

const authSql = `
  SELECT person.id FROM auth_token token JOIN users_person person ON person.id = token.person
  WHERE token.secret_hash = $1 AND token.expires_at > now() AND person.suspended_at IS NULL`;

const columns =
  'i.id, i.version, i.created_at AS "createdAt", i.updated_at AS "updatedAt", i.name, i.state, i.amount, i.price, i.is_shown AS "isShown", i.seen_at AS "seenAt"';
const joined = `
  json_build_object('id', k.id, 'version', k.version, 'name', k.name) AS keeper,
  CASE WHEN r.id IS NULL THEN NULL ELSE json_build_object('id', r.id, 'version', r.version, 'name', r.name, 'floor', r.floor) END AS room,
  (SELECT coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'name', t.name)), '[]') FROM bench_tag t WHERE t.id = ANY (i.tags)) AS tags`;
const from = 'FROM bench_item i JOIN bench_keeper k ON k.id = i.keeper LEFT JOIN bench_room r ON r.id = i.room';
const listSql = (hasCursor: boolean) =>
  `SELECT ${columns}, ${joined} ${from} ${hasCursor ? 'WHERE (i.name, i.id) > ($1, $2)' : ''} ORDER BY i.name, i.id LIMIT 21`;
const oneSql = `SELECT ${columns}, ${joined} ${from} WHERE i.id = $1`;
const createSql = `INSERT INTO bench_item AS i (id, version, created_at, updated_at, name, state, amount, is_shown, keeper)
  VALUES ($1, 1, now(), now(), $2, 'fresh', $3, true, $4) RETURNING ${columns}, i.keeper, i.room, i.tags`;
