import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, output, viewChildren } from '@angular/core';
import type { FieldSchema } from '@tessera/models';
import { EditedField, SurfaceText } from '@tessera/ui';
import { SiteAddresses } from '../api/site-addresses';
import { BlocksEditor, type BlocksChange } from '../blocks/blocks-editor';
import { blocksOf } from '../draft/change';
import { DraftSession } from './saving/draft-session';
import { PageProblems } from './publishing/page-problems';
import { surfaceFields } from './surface-fields';

/** The page as one writes it: title, introduction, blocks, in the faces of the site. */
@Component({
  selector: 'tessera-writing-surface',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BlocksEditor, EditedField, SurfaceText],
  templateUrl: './writing-surface.html',
  styleUrl: './writing-surface.css',
  // Spelling and hyphens by the language of the site, not by that of the editor.
  host: { '[attr.lang]': 'locale()' },
})
export class WritingSurface {
  /** A block that somebody went to. */
  readonly visited = output<string>();

  protected readonly session = inject(DraftSession);
  protected readonly problems = inject(PageProblems);
  private readonly sites = inject(SiteAddresses);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly sequences = viewChildren(BlocksEditor);

  protected readonly locale = computed(() => this.sites.site(this.session.page()?.site ?? '')?.locale ?? null);
  protected readonly title = computed(() => String(this.session.fields()['title'] ?? ''));
  protected readonly fields = computed(() => {
    const type = this.session.type();
    return type ? surfaceFields(type).filter(({ name }) => name !== 'title') : [];
  });

  /** Puts the keyboard into the title of a page that has none yet. */
  begin(): void {
    if (this.title() === '') this.element.querySelector<HTMLElement>('.title')?.focus();
  }

  protected blocks(field: FieldSchema): ReturnType<typeof blocksOf> {
    return blocksOf(this.session.fields(), field.name);
  }

  protected setBlocks(field: FieldSchema, { blocks, isStructure }: BlocksChange): void {
    this.session.setBlocks(field.name, blocks, isStructure);
  }

  /** Enter in the title, or the caret leaving it downwards. */
  protected goOn(): void {
    const texts = [...this.element.querySelectorAll<HTMLElement>('.intro :is(textarea, [tabindex="0"], .ProseMirror)')];
    if (texts[0]) texts[0].focus();
    else this.sequences()[0]?.enter();
  }

  protected pressInIntro(event: KeyboardEvent): void {
    const area = event.target as HTMLTextAreaElement;
    if (event.key !== 'ArrowDown' || area.selectionEnd !== area.value.length) return;
    event.preventDefault();
    this.sequences()[0]?.enter();
  }

  /** The caret goes up from the first block: to the end of what stands above. */
  protected goUp(): void {
    const above = [...this.element.querySelectorAll<HTMLTextAreaElement>('textarea.title, .intro textarea')].at(-1);
    above?.focus();
    above?.setSelectionRange(above.value.length, above.value.length);
  }
}
