import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { type Access, accessOf } from './access';
import { descriptionOf, type RouteDescription } from './describe';

/** A class that answers requests. */
export interface Controller {
  readonly name: string;
  readonly prototype: object;
}

/** One route of a controller, as its decorators say. */
export interface ControllerRoute {
  /** `GET` */
  readonly method: string;
  /** `/api/v1/pages/:id` */
  readonly path: string;
  /** `PagesApi.move` */
  readonly handler: string;
  /** Undefined where it states nothing, which stops the boot. */
  readonly access: Access | undefined;
  readonly description: RouteDescription | undefined;
}

/** Whether a server class answers requests. */
export function isController(part: unknown): part is Controller {
  return typeof part === 'function' && Reflect.hasMetadata('path', part);
}

/** The routes of a controller in the order of its methods, inherited ones too. */
export function routesOfController(controller: Controller): ControllerRoute[] {
  return methodsOf(controller.prototype).flatMap((name) => {
    const handler = (controller.prototype as Record<string, object>)[name]!;
    const method = RequestMethod[Reflect.getMetadata('method', handler) as RequestMethod];
    return pathsOf(controller).flatMap((prefix) =>
      pathsOf(handler).map((path) => ({
        method,
        path: `/${prefix}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
        handler: `${controller.name}.${name}`,
        access: accessOf(controller, handler),
        description: descriptionOf(handler),
      })),
    );
  });
}

function methodsOf(prototype: object): string[] {
  const names = new Set<string>();
  for (
    let each: object | null = prototype;
    each && each !== Object.prototype;
    each = Object.getPrototypeOf(each) as object
  )
    for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  return [...names].filter((name) => {
    const { value } = descriptorOf(prototype, name) ?? {};
    return typeof value === 'function' && name !== 'constructor' && Reflect.hasMetadata('path', value);
  });
}

/** Getters must not be called to find out. */
function descriptorOf(prototype: object | null, name: string): PropertyDescriptor | undefined {
  if (!prototype) return undefined;
  return (
    Object.getOwnPropertyDescriptor(prototype, name) ?? descriptorOf(Object.getPrototypeOf(prototype) as object, name)
  );
}

function pathsOf(target: object): string[] {
  return [Reflect.getMetadata('path', target) as string | string[]].flat();
}
