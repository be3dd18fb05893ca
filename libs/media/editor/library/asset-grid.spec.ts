import { TestBed } from '@angular/core/testing';
import { Selection } from '@tessera/ui';
import { expect, it } from 'vitest';
import { MediaServer } from '../media-api.harness';
import { AssetGrid } from './asset-grid';

it('where several are picked, each says whether it is, and none is dragged away', async () => {
  const server = new MediaServer();
  const assets = [server.add('one.jpg'), server.add('two.jpg')];
  TestBed.configureTestingModule({ providers: server.providers() });
  const fixture = TestBed.createComponent(AssetGrid);
  const selection = new Selection();
  fixture.componentRef.setInput('assets', assets);
  fixture.componentRef.setInput('selection', selection);
  const element = fixture.nativeElement as HTMLElement;
  const pressed = async () => {
    await fixture.whenStable();
    return [...element.querySelectorAll('button')].map((button) => button.getAttribute('aria-pressed'));
  };
  expect(await pressed()).toEqual([null, null]);
  expect(element.querySelector('li')!.draggable).toBe(true);
  fixture.componentRef.setInput('isPicking', true);
  selection.toggle(assets[1]!.id);
  expect(await pressed()).toEqual(['false', 'true']);
  expect(element.querySelector('li')!.draggable).toBe(false);
  expect(element.classList).toContain('choosing');
});
