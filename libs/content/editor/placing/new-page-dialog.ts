import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injectable,
  linkedSignal,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, type ValidationError } from '@angular/forms/signals';
import { asProblem, Button, Control, Dialog, Dialogs, Field, formErrors, Icon, newIdempotencyKey } from '@tessera/ui';
import { slugFromTitle } from '../../contract/place/slug';
import { addressBeneath } from '../api/address';
import type { PageRow } from '../../contract';
import { PageSchema } from '../api/page-schema';
import { PagesApi } from '../api/pages-api';
import { titleOf } from '../api/page-state';
import { SiteAddresses } from '../api/site-addresses';
import { PageChoice } from '../choosing/page-choice';

/** Type, title and address of a new page; closes with the page once it is made. */
@Component({
  selector: 'tessera-new-page-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, Field, FormField, FormRoot, Icon],
  templateUrl: './new-page-dialog.html',
  styleUrl: './new-page-dialog.css',
})
export class NewPageDialog {
  protected readonly dialog = inject<DialogRef<PageRow>>(DialogRef);
  protected readonly parent = signal(inject<PageRow>(DIALOG_DATA));
  private readonly schema = inject(PageSchema);
  private readonly api = inject(PagesApi);
  private readonly sites = inject(SiteAddresses);
  private readonly choice = inject(PageChoice);
  private readonly key = newIdempotencyKey();

  protected readonly types = computed(() => this.schema.typesUnder(this.parent().type));
  private readonly locale = computed(() => this.sites.site(this.parent().site)?.locale ?? '');
  private readonly model = signal({ title: '', slug: '' });
  protected readonly form = form(
    this.model,
    (path) => (required(path.title, { message: 'Give the page a title.' }), maxLength(path.title, 200)),
    {
      submission: { action: () => this.create() },
    },
  );
  protected readonly type = linkedSignal(() => this.types()[0]?.name ?? '');
  /** Follows the title until somebody writes one. */
  protected readonly suggested = computed(() => slugFromTitle(this.model().title, this.locale()));
  protected readonly path = computed(() =>
    addressBeneath(this.parent().path, this.model().slug || this.suggested() || '…'),
  );
  protected readonly parentTitle = computed(() => titleOf(this.parent()));

  constructor() {
    // What is typed becomes what an address may hold as soon as it is typed; a hyphen at the end is still being typed.
    effect(() => {
      const { slug } = this.model();
      const clean = slug && slugFromTitle(slug, this.locale()) + (/[\s-]$/.test(slug) ? '-' : '');
      if (clean !== slug) this.model.update((model) => ({ ...model, slug: clean }));
    });
  }

  protected async chooseParent(): Promise<void> {
    const mayChoose = (page: PageRow): boolean => page.may.create && this.schema.typesUnder(page.type).length > 0;
    const page = await this.choice.ask({
      heading: 'Where shall it stand?',
      act: 'Put it here',
      from: this.parent().id,
      mayChoose,
    });
    if (page) this.parent.set(page);
  }

  private async create(): Promise<ValidationError.WithOptionalFieldTree[] | undefined> {
    const { title, slug } = this.model();
    try {
      const page = await this.api.create(
        {
          parent: this.parent().id,
          type: this.type(),
          title: title.trim(),
          ...(slug && { slug: slug.replace(/-+$/, '') }),
        },
        this.key,
      );
      this.dialog.close(page);
      return undefined;
    } catch (thrown) {
      const problem = asProblem(thrown);
      const holder = problem.members['by'] as { title?: string } | undefined;
      if (problem.code === 'content.address-taken') {
        return [
          {
            kind: problem.code,
            message: `This address is taken by “${holder?.title || 'another page'}”.`,
            fieldTree: this.form.slug,
          },
        ];
      }
      return formErrors(this.form, problem);
    }
  }
}

/** Opens the dialog; resolves with the new page, undefined when it was dismissed. */
@Injectable({ providedIn: 'root' })
export class NewPageQuestion {
  private readonly dialogs = inject(Dialogs);
  private readonly schema = inject(PageSchema);
  private readonly sites = inject(SiteAddresses);

  async ask(parent: PageRow): Promise<PageRow | undefined> {
    await Promise.all([this.schema.load(), this.sites.load()]);
    return this.dialogs.open<PageRow, PageRow>(NewPageDialog, { data: parent, focus: '#new-page-title' });
  }
}
