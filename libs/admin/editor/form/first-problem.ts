/** Puts the keyboard where something is wrong, after the form has drawn it; the nearest thing that can take it. */
export function goToFirstProblem(within: HTMLElement): void {
  setTimeout(() => {
    const wrong = within.querySelector<HTMLElement>('[aria-invalid="true"], .wrong, tessera-notice');
    // Behind another tab it can be seen only after that is opened.
    wrong
      ?.closest<HTMLElement>('[role=tabpanel][hidden]')
      ?.dispatchEvent(new CustomEvent('tessera-show', { bubbles: true }));
    wrong?.scrollIntoView?.({ block: 'center' });
    wrong?.focus({ preventScroll: true });
  });
}
