import { Directive, inject } from '@angular/core';
import { Commands, isPressed } from '@tessera/ui';
import { CommandPalette } from './command-palette';

/** The keys that work anywhere in the editor: ⌘K, and those of the commands at hand. */
@Directive({ host: { '(document:keydown)': 'press($event)' } })
export class Keys {
  private readonly palette = inject(CommandPalette);
  private readonly commands = inject(Commands);

  protected press(event: KeyboardEvent): void {
    // A text editor, say, has used the keys already.
    if (event.defaultPrevented || event.isComposing) return;
    const act = this.actOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  }

  private actOf(event: KeyboardEvent): (() => unknown) | undefined {
    // Behind a dialog nothing happens.
    if (document.querySelector('[aria-modal=true]')) return undefined;
    if (isPressed('mod+k', event)) return () => this.palette.open();
    return this.commands.all().find(({ keys }) => keys && isPressed(keys, event))?.run;
  }
}
