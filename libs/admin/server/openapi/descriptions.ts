import { Injectable } from '@nestjs/common';
import { mayCall } from '@tessera/auth/server';
import { conditionFor } from '@tessera/database/server';
import {
  type ActingPerson,
  type ControllerRoute,
  has,
  Installed,
  isController,
  publicUrlOf,
  routesOfController,
  Settings,
} from '@tessera/extension';
import { type Entity, fieldsOf } from '@tessera/models';
import { entitySchemas, type OpenFields } from './entity-schemas';
import type { JsonSchema } from './json-schema';
import { type OpenApiDocument, openApiDocument } from './open-api-document';

/** Describes the API: all of it, or what one person may use of it. */
@Injectable()
export class Descriptions {
  private readonly url: string;
  private readonly routes: readonly ControllerRoute[];

  constructor(
    private readonly installed: Installed,
    settings: Settings,
  ) {
    this.url = publicUrlOf(settings);
    this.routes = installed.server
      .flatMap((part) => (isController(part) ? routesOfController(part) : []))
      .filter(({ path }) => path.startsWith('/api/') && !path.startsWith('/api/docs'));
  }

  /** Routes below `/api` that say nothing of themselves, by their handlers. */
  get undescribed(): readonly string[] {
    return this.routes.filter(({ description }) => !description).map(({ handler }) => handler);
  }

  /** All of it, as an owner sees it; no database is asked. */
  ofEverything(): OpenApiDocument {
    return this.of({ id: '', name: 'Owner', isOwner: true });
  }

  /** As `person` may use it: neither routes nor fields that are closed to her are named. */
  of(person: ActingPerson): OpenApiDocument {
    const routes = this.routes.filter(({ access }) => access && mayCall(person, access, this.installed));
    const schemas: Record<string, JsonSchema> = {};
    for (const entity of this.installed.entities.values()) {
      if (entity.resource && conditionFor(this.installed, entity, 'view', person) !== false)
        Object.assign(schemas, entitySchemas(entity, openFields(entity, person)));
    }
    return openApiDocument({
      routes: routes.map((route) => opened(route, person, this.installed)),
      schemas,
      url: this.url,
      version,
    });
  }
}

/** Of the API, not of the product: it counts up when something is taken away. */
const version = '1';

function openFields(entity: Entity, person: ActingPerson): OpenFields {
  const fields = fieldsOf(entity.fields).filter(([, { options }]) => !options.secret);
  const readable = fields.filter(
    ([
      ,
      {
        options: { read },
      },
    ]) => !read || has(person, read),
  );
  return {
    readable: readable.map(([name]) => name),
    writable: fields
      .filter(
        ([
          ,
          {
            options: { system, write },
          },
        ]) => !system && (!write || has(person, write)),
      )
      .map(([name]) => name),
  };
}

/** The route without the names of fields that the person may not read. */
function opened(route: ControllerRoute, person: ActingPerson, { entities }: Installed): ControllerRoute {
  const list = route.description?.list;
  const entity = list && entities.get(list.filter.component.replace(/\.filter$/, ''));
  if (!list || !entity) return route;
  const open = new Set(['createdAt', 'updatedAt', ...openFields(entity, person).readable]);
  const keep = (names: readonly string[]) => names.filter((name) => open.has(name));
  return {
    ...route,
    description: { ...route.description!, list: { ...list, fields: keep(list.fields), includes: keep(list.includes) } },
  };
}
