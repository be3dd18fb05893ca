import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { RequestMethod } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accessOf } from '@tessera/extension';

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
    .flatMap((controller) => handlersOf(controller).flatMap(({ name, handler }) => routesOfHandler(controller, name, handler)))
    .sort((a, b) => (a.path === b.path ? a.method.localeCompare(b.method) : a.path.localeCompare(b.path)));
}

/** A class that answers requests. */
export interface Controller {
  readonly name: string;
  readonly prototype: object;
}

/** The controllers of the application. */
export function controllersOf(modules: ModulesContainer): Controller[] {
  return [...modules.values()].flatMap((module) => [...module.controllers.values()]).flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype as Controller] : []));
}

/** The methods of a controller that answer requests. */
export function handlersOf({ prototype }: Controller): Array<{ readonly name: string; readonly handler: object }> {
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .map((name) => ({ name, handler: (prototype as Record<string, unknown>)[name] as object }))
    .filter(({ handler }) => Reflect.hasMetadata('path', handler));
}

function routesOfHandler(controller: Controller, name: string, handler: object): Route[] {
  const [prefixes, paths] = [controller, handler].map((each) => [Reflect.getMetadata('path', each) as string | string[]].flat());
  const method = RequestMethod[Reflect.getMetadata('method', handler) as RequestMethod];
  const access = accessOf(controller, handler);
  const words = !access ? 'nobody said' : access.public ? 'public' : access.permissions.length === 0 ? 'signed in' : access.permissions.map((each) => each.name).join(' and ');
  return prefixes!.flatMap((prefix) => paths!.map((path) => ({ method, path: `/${prefix}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'), access: words, handler: `${controller.name}.${name}` })));
}
