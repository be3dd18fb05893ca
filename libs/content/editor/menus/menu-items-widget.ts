import { ChangeDetectionStrategy, Component, computed, ElementRef, inject } from '@angular/core';
import type { Json } from '@tessera/models';
import { Button, Control, fieldContext, FocusMover, Icon, IconButton, isSafeHref } from '@tessera/ui';
import { type MenuItem, menuLines, menuMaxItems } from '../../contract';
import { PageNames } from '../api/page-names';
import { PageChoice } from '../choosing/page-choice';
import { indented, newLine, outdented, placedLines, withLine, withLineMoved, withoutLine } from './menu-lines';

/**
 * The lines of a menu, nested. Alt and arrows move a line up, down, beneath the one above it, and out again, as its buttons do;
 * a page that is gone or not published is said, since visitors do not see its line.
 */
@Component({
  selector: 'tessera-menu-items-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Icon, IconButton],
  template: `
    <ol>
      @for (line of lines(); track line.item.id) {
        <li
          [class]="'depth-' + line.depth"
          [attr.data-line]="line.item.id"
          [attr.aria-label]="nameOf(line.item) + ', level ' + (line.depth + 1)"
          (keydown)="press(line.item.id, $event)"
        >
          <div class="words">
            <input
              tesseraControl
              maxlength="200"
              autocomplete="off"
              aria-label="Words of the line"
              [placeholder]="promptOf(line.item)"
              [value]="line.item.label"
              (input)="rename(line.item.id, $event)"
            />
            @if (addressOf(line.item); as address) {
              <input
                tesseraControl
                class="address"
                spellcheck="false"
                autocomplete="off"
                aria-label="Address"
                [value]="address.url"
                (change)="readdress(line.item.id, $event)"
              />
            } @else if (pageOf(line.item); as page) {
              <span class="leads" [class.broken]="isBroken(page)" [title]="targetOf(page)">
                <tessera-icon [name]="isBroken(page) ? 'triangle-alert' : 'file-text'" />
                <span class="cut">{{ targetOf(page) }}</span>
              </span>
            } @else {
              <span class="leads"><tessera-icon name="list" />Heads the lines beneath it</span>
            }
          </div>
          <div class="acts">
            <button
              tesseraIconButton
              icon="arrow-up"
              label="Move up"
              keys="alt+up"
              [small]="true"
              [disabled]="!line.canMoveUp"
              (click)="move(line.item.id, -1)"
            ></button>
            <button
              tesseraIconButton
              icon="arrow-down"
              label="Move down"
              keys="alt+down"
              [small]="true"
              [disabled]="!line.canMoveDown"
              (click)="move(line.item.id, 1)"
            ></button>
            <button
              tesseraIconButton
              icon="arrow-right"
              label="Put beneath the line above"
              keys="alt+right"
              [small]="true"
              [disabled]="!line.canIndent"
              (click)="indent(line.item.id)"
            ></button>
            <button
              tesseraIconButton
              icon="arrow-left"
              label="Take out"
              keys="alt+left"
              [small]="true"
              [disabled]="!line.canOutdent"
              (click)="outdent(line.item.id)"
            ></button>
            <button
              tesseraIconButton
              icon="file-text"
              label="Choose a page"
              [small]="true"
              (click)="choosePage(line.item.id)"
            ></button>
            <button
              tesseraIconButton
              icon="link"
              label="Lead to an address"
              [small]="true"
              (click)="leadTo(line.item.id, { url: '/' })"
            ></button>
            <button
              tesseraIconButton
              icon="x"
              label="Remove, with the lines beneath"
              [small]="true"
              (click)="remove(line.item.id)"
            ></button>
          </div>
        </li>
      } @empty {
        <li class="none">No lines yet.</li>
      }
    </ol>
    <div class="new">
      <button tesseraButton type="button" icon="file-text" [disabled]="isFull()" (click)="addPage()">Add a page</button>
      <button tesseraButton type="button" look="quiet" icon="link" [disabled]="isFull()" (click)="add({ url: '/' })">
        Add an address
      </button>
      <button tesseraButton type="button" look="quiet" icon="list" [disabled]="isFull()" (click)="add(null)">
        Add a heading
      </button>
    </div>
  `,
  styleUrl: './menu-items-widget.css',
})
export class MenuItemsWidget {
  private readonly field = inject(fieldContext);
  private readonly names = inject(PageNames);
  private readonly choice = inject(PageChoice);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly items = computed(() => (this.field.value() ?? []) as unknown as readonly MenuItem[]);
  protected readonly lines = computed(() => placedLines(this.items()));
  protected readonly isFull = computed(() => menuLines(this.items()).length >= menuMaxItems);

  protected pageOf({ link }: MenuItem): string | null {
    return link && 'page' in link ? link.page : null;
  }

  protected addressOf({ link }: MenuItem): { readonly url: string } | null {
    return link && 'url' in link ? link : null;
  }

  protected promptOf(item: MenuItem): string {
    const page = this.pageOf(item);
    return page ? (this.names.name(page)()?.title ?? '…') : 'Words';
  }

  protected nameOf(item: MenuItem): string {
    return item.label || this.promptOf(item);
  }

  protected targetOf(page: string): string {
    const name = this.names.name(page)();
    if (!name) return '…';
    if (name.path === '') return `Visitors do not see this line: ${name.title}`;
    return name.isLive === false
      ? `Visitors do not see this line, for this is not published: ${name.title}`
      : name.path;
  }

  protected isBroken(page: string): boolean {
    const name = this.names.name(page)();
    return name !== undefined && (name.path === '' || name.isLive === false);
  }

  protected rename(id: string, event: Event): void {
    const label = (event.target as HTMLInputElement).value;
    this.put(withLine(this.items(), id, (item) => ({ ...item, label })));
  }

  protected readdress(id: string, event: Event): void {
    const url = (event.target as HTMLInputElement).value.trim();
    if (!isSafeHref(url)) return this.field.complain('An address like this cannot be linked.');
    this.leadTo(id, { url });
  }

  protected leadTo(id: string, link: MenuItem['link']): void {
    this.put(withLine(this.items(), id, (item) => ({ ...item, link, label: item.label || this.promptOf(item) })));
  }

  protected async choosePage(id: string): Promise<void> {
    const page = await this.askForPage();
    if (page) this.put(withLine(this.items(), id, (item) => ({ ...item, link: { page } })));
  }

  protected async addPage(): Promise<void> {
    const page = await this.askForPage();
    if (page) this.add({ page });
  }

  /** A line without a page has words from the beginning, since it could not be saved without. */
  protected add(link: MenuItem['link']): void {
    const line = newLine(link);
    const label = link && 'page' in link ? '' : 'New line';
    this.put([...this.items(), { ...line, label }]);
    this.go(line.id);
  }

  protected move(id: string, by: 1 | -1): void {
    this.put(withLineMoved(this.items(), id, by));
    this.go(id);
  }

  protected indent(id: string): void {
    this.put(indented(this.items(), id));
    this.go(id);
  }

  protected outdent(id: string): void {
    this.put(outdented(this.items(), id));
    this.go(id);
  }

  protected remove(id: string): void {
    const lines = this.lines();
    const index = lines.findIndex(({ item }) => item.id === id);
    this.put(withoutLine(this.items(), id));
    this.mover.draw();
    const neighbour = lines[index - 1] ?? this.lines()[0];
    if (neighbour) this.go(neighbour.item.id);
    else this.element.querySelector<HTMLElement>('.new button')?.focus();
  }

  protected press(id: string, event: KeyboardEvent): void {
    if (!event.altKey || event.metaKey || event.ctrlKey) return;
    const line = this.lines().find(({ item }) => item.id === id)!;
    const acts: Readonly<Record<string, readonly [may: boolean, act: () => void]>> = {
      ArrowUp: [line.canMoveUp, () => this.move(id, -1)],
      ArrowDown: [line.canMoveDown, () => this.move(id, 1)],
      ArrowRight: [line.canIndent, () => this.indent(id)],
      ArrowLeft: [line.canOutdent, () => this.outdent(id)],
    };
    const found = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
    if (!found) return;
    event.preventDefault();
    event.stopPropagation();
    if (found[0]) found[1]();
  }

  private async askForPage(): Promise<string | undefined> {
    const page = await this.choice.ask({ heading: 'Lead to a page', act: 'Choose' });
    if (page) this.names.know(page);
    return page?.id;
  }

  private put(items: readonly MenuItem[]): void {
    this.field.set(items as unknown as Json);
  }

  /** The keyboard stays with a line wherever it went, its words selected to be written over. */
  private go(id: string): void {
    const words = () => this.element.querySelector<HTMLInputElement>(`[data-line="${id}"] input`);
    this.mover.to(words);
    words()?.select();
  }
}
