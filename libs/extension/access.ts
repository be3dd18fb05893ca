import 'reflect-metadata';
import type { Entity, Permission, Verb } from '@tessera/models';

/** Who may call a route: everybody, those who have all of these permissions, or those who may do something to some record of an entity. */
export type Access =
  | { readonly public: true }
  | { readonly public: false; readonly permissions: readonly Permission[] }
  | { readonly public: false; readonly verb: Verb; readonly entity: Entity };

const accessKey = 'tessera:access';

/** Only who has all of `permissions` may call this route, or any route of this controller. `@May()` asks for a signed-in person only. */
export function May(...permissions: readonly Permission[]): ClassDecorator & MethodDecorator {
  return state({ public: false, permissions });
}

/** Only who may do `verb` to all or some records of `entity`, by rights or policies, may call this route; which ones, `records()` says. */
export function MayDo(verb: Verb, entity: Entity): ClassDecorator & MethodDecorator {
  return state({ public: false, verb, entity });
}

/** Everybody may call this route, without signing in. */
export function Public(): ClassDecorator & MethodDecorator {
  return state({ public: true });
}

/** What a route states, or its controller where it states nothing; undefined where neither does, which stops the boot. */
export function accessOf(controller: object, handler: object): Access | undefined {
  return (Reflect.getMetadata(accessKey, handler) ?? Reflect.getMetadata(accessKey, controller)) as Access | undefined;
}

function state(access: Access): ClassDecorator & MethodDecorator {
  return (target: object, _key?: string | symbol, descriptor?: PropertyDescriptor) => {
    Reflect.defineMetadata(accessKey, access, (descriptor?.value as object | undefined) ?? target);
  };
}
