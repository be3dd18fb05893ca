import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { RequestMethod } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accessOf } from '@tessera/extension';
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
    .flatMap((controller) =>
      handlersOf(controller).flatMap(({ name, handler }) => routesOfHandler(controller, name, handler)),
    )
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

/** A class that answers requests. */
export interface Controller {
  readonly name: string;
  readonly prototype: object;
}

/** The controllers of the application. */
export function controllersOf(modules: ModulesContainer): Controller[] {
  return [...modules.values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype as Controller] : []));
}

/** The methods of a controller that answer requests. */
export function handlersOf({ prototype }: Controller): Array<{ readonly name: string; readonly handler: object }> {
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .map((name) => ({ name, handler: (prototype as Record<string, unknown>)[name] as object }))
    .filter(({ handler }) => Reflect.hasMetadata('path', handler));
}

function routesOfHandler(controller: Controller, name: string, handler: object): Route[] {
  const [prefixes, paths] = [controller, handler].map((each) =>
    [Reflect.getMetadata('path', each) as string | string[]].flat(),
  );
  const method = RequestMethod[Reflect.getMetadata('method', handler) as RequestMethod];
  const access = accessOf(controller, handler);
  const words = !access
    ? 'nobody said'
    : access.public
      ? 'public'
      : 'entity' in access
        ? `${access.verb} ${access.entity.name}`
        : access.permissions.length === 0
          ? 'signed in'
          : access.permissions.map((each) => each.name).join(' and ');
  return prefixes!.flatMap((prefix) =>
    paths!.map((path) => ({
      method,
      path: `/${prefix}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
      access: words,
      handler: `${controller.name}.${name}`,
    })),
  );
}
