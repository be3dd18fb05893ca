import { DialogRef } from '@angular/cdk/dialog';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  linkedSignal,
  untracked,
  viewChildren,
} from '@angular/core';
import { type Command, Commands, Icon, Kbd } from '@tessera/ui';
import { TypedAhead } from '../shell/typed-ahead';
import { Finds } from './finds';
import { rank } from './rank';

/** Find a page or an act by typing. Arrow keys choose, Enter does it, Escape leaves (WAI-ARIA combobox with listbox). */
@Component({
  selector: 'tessera-palette',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Kbd],
  providers: [Finds],
  templateUrl: './palette.html',
  styleUrl: './palette.css',
})
export class Palette {
  private readonly dialog = inject<DialogRef<() => unknown>>(DialogRef);
  private readonly commands = inject(Commands);
  private readonly finds = inject(Finds);
  private readonly ahead = inject(TypedAhead);
  private readonly options = viewChildren<ElementRef<HTMLElement>>('option');

  /** Begins with what was typed before the field was there. */
  protected readonly text = linkedSignal(() => this.ahead.text());
  protected readonly isSearching = this.finds.isSearching;
  protected readonly problem = this.finds.problem;
  private readonly matching = computed(() => rank(this.commands.all(), this.text()));
  protected readonly groups = computed(() => grouped([...this.matching(), ...this.finds.found()]));
  protected readonly all = computed(() => this.groups().flatMap(({ commands }) => commands));
  /** The first is chosen again whenever the text changes. */
  private readonly chosenId = linkedSignal<string, string | null>({ source: this.text, computation: () => null });
  protected readonly chosen = computed(() => this.all().find(({ id }) => id === this.chosenId()) ?? this.all()[0]);
  protected readonly chosenIndex = computed(() => this.all().findIndex((command) => command === this.chosen()));

  constructor() {
    effect(() => {
      const text = this.ahead.text();
      if (text) untracked(() => this.finds.search(text));
    });
  }

  /** From now on the field hears the keys itself. */
  protected takeOver(): void {
    this.ahead.stop();
  }

  protected type(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
    this.finds.search(this.text());
  }

  protected press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.move(step);
    else if (event.key === 'Enter' && !event.isComposing) this.run(this.chosen());
    else return;
    event.preventDefault();
  }

  protected point(command: Command): void {
    this.chosenId.set(command.id);
  }

  protected run(command: Command | undefined): void {
    if (command) this.dialog.close(() => command.run());
  }

  private move(step: number): void {
    const all = this.all();
    if (all.length === 0) return;
    const index = (this.chosenIndex() + step + all.length) % all.length;
    this.chosenId.set(all[index]?.id ?? null);
    this.options()[index]?.nativeElement.scrollIntoView({ block: 'nearest' });
  }
}

interface Group {
  readonly label: string;
  readonly commands: readonly Command[];
}

function grouped(commands: readonly Command[]): Group[] {
  const labels = [...new Set(commands.map(({ group }) => group))];
  return labels.map((label) => ({ label, commands: commands.filter(({ group }) => group === label) }));
}
