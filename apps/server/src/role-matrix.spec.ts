import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OwnerLink, Tokens } from '@tessera/auth/server';
import { records } from '@tessera/database/server';
import { testDatabase, type TestDatabase } from '@tessera/database/testing';
import { readyGroups, runAct, serverSettings, Settings } from '@tessera/extension';
import { Group } from '@tessera/users/contract';
import { Memberships, People } from '@tessera/users/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, createApp } from './app';
import { extensions } from './extensions';

/** A table that a person reads: what each role is answered where. Written anew by `UPDATE_GOLDEN=1`. */
const golden = join(import.meta.dirname, 'role-matrix.golden.md');
const roles = ['visitor', 'nobody', ...Object.keys(readyGroups)] as const;

let db: TestDatabase;
let app: App;
const tokens = new Map<string, string>();

beforeAll(async () => {
  db = await testDatabase(extensions);
  app = await createApp({
    installed: db.installed,
    settings: Settings.read([serverSettings, ...db.installed.settings], {}),
    database: db.database,
    close: async () => undefined,
  });
  await runAct({ services: app.services, system: 'test' }, async () => {
    for (const role of roles.slice(1)) tokens.set(role, await tokenOf(role));
  });
});
afterAll(async () => {
  await app?.nest.close();
  await db?.close();
});

it('answers each role on each route as the golden table says', async () => {
  const lines = ['| route | ' + roles.join(' | ') + ' |', '| --- |' + ' --- |'.repeat(roles.length)];
  for (const { method, path } of app.routes.filter(isAsked)) {
    const answers: string[] = [];
    for (const role of roles) answers.push(await answerTo(role, method, path));
    lines.push(`| \`${method} ${path}\` | ${answers.join(' | ')} |`);
  }
  const found = `${introduction}\n${lines.join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, found);
  expect(unaligned(found)).toBe(unaligned(readFileSync(golden, 'utf8')));
});

const introduction = `# Who is answered what

Each route of the product, and whether it opens to a role: \`yes\` where the gate lets through (what follows depends on the
record and the body, which are empty or unknown here), else the status of the refusal. \`nobody\` is signed in and in no group.
Written by \`UPDATE_GOLDEN=1 npx vitest run apps/server/src/role-matrix.spec.ts\`; read it before you commit a change of it.
`;

/** Files of the site and the editor are everybody's, and streams do not end. */
function isAsked({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return path.startsWith('/api/') && method !== 'HEAD' && method !== 'OPTIONS' && !endless.has(`${method} ${path}`);
}

const endless = new Set(['GET /api/v1/changes']);

/** Refusals of the gate; anything else came from behind it. */
const refusals = new Set(['auth.sign-in-needed', 'auth.not-allowed']);

async function answerTo(role: string, method: string, path: string): Promise<string> {
  const token = tokens.get(role);
  const isSent = method !== 'GET' && method !== 'DELETE';
  const response = await app.nest.inject({
    method: method as 'GET',
    url: path.replace(/:\w+/g, '01900000-0000-7000-8000-000000000000'),
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(isSent && { 'content-type': 'application/json' }),
    },
    ...(isSent && { payload: '{}' }),
  });
  expect(response.statusCode, `${role} ${method} ${path}`).not.toBe(500);
  const isProblem = String(response.headers['content-type']).startsWith('application/problem+json');
  const code = isProblem ? (response.json() as { code: string }).code : '';
  return refusals.has(code) ? String(response.statusCode) : 'yes';
}

async function tokenOf(role: string): Promise<string> {
  const { services } = app;
  const person = await (role === 'owner'
    ? services.get(OwnerLink).createOwner({ name: role, email: `${role}@example.org`, password: crypto.randomUUID() })
    : services.get(People).create({ name: role, email: `${role}@example.org`, passwordHash: null }));
  const group = role in readyGroups && role !== 'owner' ? await records(Group).find({ key: role }) : null;
  if (group) await services.get(Memberships).add(group.id, person.id);
  return (await services.get(Tokens).create({ name: 'Matrix', person: person.id, days: 1 })).token;
}

/** The formatter aligns the columns of the table. */
function unaligned(markdown: string): string {
  return markdown.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
}
