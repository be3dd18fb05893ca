import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { asProblem, type ComboboxOption, fieldContext } from '@tessera/ui';
import { RecordNames } from '../records/record-names';
import { RecordsApi } from '../records/records-api';
import { EntitySchemas } from '../schema/entity-schemas';
import { RecordDrawer } from '../form/drawer/record-drawer';
import { RecentRecords } from './recent-records';

/** Milliseconds that typing rests before the server is asked. */
const rest = 150;
const createId = '+';

/** What a picker of records offers for the words typed: what was chosen lately, what is found, and to create another. */
@Injectable()
export class ReferenceOffers {
  private readonly field = inject(fieldContext);
  private readonly schemas = inject(EntitySchemas);
  private readonly api = inject(RecordsApi);
  private readonly names = inject(RecordNames);
  private readonly recent = inject(RecentRecords);
  private readonly drawer = inject(RecordDrawer);

  /** The entity that is referred to; undefined where the person may not see it. */
  readonly target = computed(() => this.schemas.named(String(this.field.schema()['target'])));
  readonly resource = computed(() => this.target()?.resource ?? null);
  readonly asked = signal<string | null>(null);
  private readonly found = resource({
    params: () => {
      const [search, path] = [this.asked(), this.resource()];
      return search === null || path === null ? undefined : { search, path };
    },
    loader: async ({ params: { search, path }, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, search === '' ? 0 : rest));
      if (abortSignal.aborted) return [];
      const choices = await this.api.find(path, search, abortSignal);
      choices.forEach((choice) => this.names.know(path, choice));
      return choices;
    },
  });
  readonly isBusy = this.found.isLoading;
  readonly note = computed(() => {
    const error = this.found.error();
    return error ? asProblem(error).title : 'Nothing found.';
  });
  readonly all = computed<readonly ComboboxOption[]>(() => {
    const path = this.resource();
    if (path === null) return [];
    const found = this.found.hasValue() ? this.found.value() : [];
    const recent = this.asked() === '' ? this.recent.of(path)() : [];
    const lately = recent.flatMap((id) => {
      const choice = this.names.name(path, id)();
      return choice && choice !== 'missing' ? [{ ...choice, group: 'Recent' }] : [];
    });
    const others = found
      .filter(({ id }) => !recent.includes(id))
      .map((choice) =>
        lately.length > 0 ? { ...choice, group: `All ${this.target()!.labels.toLowerCase()}` } : choice,
      );
    return [...lately, ...others, ...this.creation()];
  });

  constructor() {
    void this.schemas.load().catch(() => undefined);
  }

  /** The id that was chosen, after creating the record where that was chosen; undefined when it was not. */
  async take({ id }: ComboboxOption): Promise<string | undefined> {
    const path = this.resource();
    if (path === null) return undefined;
    const chosen = id === createId ? await this.create() : id;
    if (chosen !== undefined) this.recent.chose(path, chosen);
    return chosen;
  }

  /** Opens a record beside the form; true when it was changed there. */
  async look(id: string): Promise<void> {
    const target = this.target();
    if (target) await this.drawer.open(target, id);
  }

  private creation(): ComboboxOption[] {
    const target = this.target();
    if (!target?.may.add || this.found.isLoading()) return [];
    const words = this.asked();
    const text = words ? `Create “${words}”` : `Create ${article(target.label)} ${target.label.toLowerCase()}`;
    return [{ id: createId, text: `${text}…`, icon: 'plus', group: 'Not there yet?' }];
  }

  private async create(): Promise<string | undefined> {
    const target = this.target()!;
    const words = this.asked();
    return this.drawer.create(target, target.title && words ? { [target.title]: words } : {});
  }
}

function article(word: string): string {
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}
