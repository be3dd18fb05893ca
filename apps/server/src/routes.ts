import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Access, type Controller, isController, routesOfController } from '@tessera/extension';
import type { FastifyInstance } from 'fastify';

/** One route and who may call it. */
export interface Route {
  readonly method: string;
  readonly path: string;
  /** `public`, `signed in`, or the permissions it asks for. */
  readonly access: string;
  /** `PagesApi.move` */
  readonly handler: string;
}

/** Every route of every controller, by path. */
export function routesOf(nest: Pick<NestFastifyApplication, 'get'>): Route[] {
  return controllersOf(nest.get(ModulesContainer))
    .flatMap((controller) => routesOfController(controller))
    .map(({ access, description: _description, ...route }) => ({ ...route, access: inWords(access) }))
    .sort(byPath);
}

/** The order in which routes are listed. */
export function byPath(a: Route, b: Route): number {
  return a.path === b.path ? a.method.localeCompare(b.method) : a.path.localeCompare(b.path);
}

/**
 * Notes the routes that stand beside the controllers, registered at Fastify itself: the site's, the editor's. No gate is
 * before them, so they are public, and must answer as to a visitor. Call it before anything is registered, ask it when all is.
 */
export function watchRawRoutes(fastify: FastifyInstance): (ofControllers: readonly Route[]) => Route[] {
  const seen = new Map<string, Route>();
  fastify.addHook('onRoute', ({ method, url }) => {
    // HEAD comes with every GET.
    for (const each of [method].flat())
      if (each !== 'HEAD')
        seen.set(`${each} ${url}`, { method: each, path: url, access: 'public', handler: 'fastify' });
  });
  return (ofControllers) => {
    const known = new Set(ofControllers.map(({ method, path }) => `${method} ${path}`));
    return [...seen].filter(([name]) => !known.has(name)).map(([, route]) => route);
  };
}

/** The controllers of the application. */
export function controllersOf(modules: ModulesContainer): Controller[] {
  return [...modules.values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => (isController(metatype) ? [metatype] : []));
}

function inWords(access: Access | undefined): string {
  if (!access) return 'nobody said';
  if (access.public) return 'public';
  if ('entity' in access) return `${access.verb} ${access.entity.name}`;
  return access.permissions.length === 0 ? 'signed in' : access.permissions.map(({ name }) => name).join(' and ');
}
