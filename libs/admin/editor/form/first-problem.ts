import type { FocusMover } from '@tessera/ui';

/** Puts the keyboard where something is wrong; on the nearest thing that can take it. */
export function goToFirstProblem(within: HTMLElement, mover: FocusMover): void {
  mover.draw();
  const wrong = within.querySelector<HTMLElement>('[aria-invalid="true"], .wrong, tessera-notice');
  // Behind another tab it can be seen, and take the keyboard, only after that is opened.
  wrong
    ?.closest<HTMLElement>('[role=tabpanel][hidden]')
    ?.dispatchEvent(new CustomEvent('tessera-show', { bubbles: true }));
  mover.to(() => wrong, { preventScroll: true });
  wrong?.scrollIntoView?.({ block: 'center' });
}
