import { TestBed } from '@angular/core/testing';
import { afterEach, expect, it, vi } from 'vitest';
import { ContentServer } from '../content-api.harness';
import { TreePicker } from './tree-picker';

let element: HTMLElement;
afterEach(() => element.remove());

it('is gone through line by line, as fast as keys come', async () => {
  const server = new ContentServer();
  for (const title of ['About', 'News']) server.add(server.home, 'content.standard', title);
  TestBed.configureTestingModule({ providers: server.providers() });
  element = TestBed.createComponent(TreePicker).nativeElement as HTMLElement;
  document.body.append(element);
  await vi.waitFor(() => expect(element.querySelectorAll('[role=treeitem]')).toHaveLength(3));
  element.querySelector<HTMLElement>('[role=treeitem]')!.focus();
  for (const key of ['ArrowDown', 'ArrowDown'])
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  expect(document.activeElement?.textContent).toContain('News');
});
