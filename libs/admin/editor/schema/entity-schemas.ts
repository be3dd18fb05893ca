import { computed, inject, Injectable, signal } from '@angular/core';
import { ApiClient } from '@tessera/ui';
import type { EntitySchema } from '../../contract';

/** The entities of which this person may see something, as the server describes them to her; asked for once. */
@Injectable({ providedIn: 'root' })
export class EntitySchemas {
  private readonly api = inject(ApiClient);
  private readonly known = signal<readonly EntitySchema[]>([]);
  private asked: Promise<readonly EntitySchema[]> | undefined;

  /** In the order of the sidebar; none until they are loaded. */
  readonly all = this.known.asReadonly();
  private readonly byName = computed(() => new Map(this.known().map((schema) => [schema.name, schema])));

  /** Asks the server unless it did. Throws `ApiProblem`, and then asks anew. */
  load(): Promise<readonly EntitySchema[]> {
    this.asked ??= this.api.get('/schema/entities').then(({ data }) => {
      this.known.set(data);
      return data;
    });
    this.asked.catch(() => (this.asked = undefined));
    return this.asked;
  }

  /** The entity of a resource such as `events/venues`; undefined where there is none that she may see. */
  async of(resource: string): Promise<EntitySchema | undefined> {
    return (await this.load()).find((schema) => schema.resource === resource);
  }

  /** The entity of a name such as `events.venue`, once they are loaded. */
  named(name: string): EntitySchema | undefined {
    return this.byName().get(name);
  }

  /** Forgets them, because what she may has changed; the next `load` asks again. */
  forget(): void {
    this.asked = undefined;
  }
}
