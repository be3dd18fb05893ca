import { TestBed } from '@angular/core/testing';
import { expect, it } from 'vitest';
import { TextToolbar } from './text-toolbar';

it('has the keyboard as soon as it is asked for, also without a selection', () => {
  const fixture = TestBed.createComponent(TextToolbar);
  fixture.componentRef.setInput('state', { hasFocus: true, hasSelection: false, active: new Set() });
  fixture.componentRef.setInput('box', () => ({ left: 0, top: 0, bottom: 20, width: 600, roomAbove: 300 }));
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  fixture.componentInstance.focus();
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Italic');
  element.remove();
});
