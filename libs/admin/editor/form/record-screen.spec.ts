import { ApplicationRef, Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Json } from '@tessera/models';
import { Frame } from '@tessera/ui';
import { NgTemplateOutlet } from '@angular/common';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordScreen } from './record-screen';
import { problem, RecordsServer, unreachable } from './records-server.harness';

@Component({ selector: 'tessera-test-list', template: 'the list' })
class List {}

@Component({
  selector: 'tessera-test-bars',
  imports: [NgTemplateOutlet],
  template: `@for (slot of slots; track slot) {
    <div [class]="slot"><ng-container [ngTemplateOutlet]="frame.slot(slot)" /></div>
  }`,
})
class Bars {
  protected readonly frame = inject(Frame);
  protected readonly slots = ['where', 'state', 'acts', 'inspector'] as const;
}

vi.setConfig({ testTimeout: 30_000 });

let server: RecordsServer;
let harness: RouterTestingHarness;
let bars: HTMLElement;
const venues = 'test/venues';

const settled = async () => {
  for (let round = 0; round < 4; round++) {
    await TestBed.inject(ApplicationRef).whenStable();
    await new Promise((resolve) => setTimeout(resolve));
  }
};
const screen = () => harness.routeNativeElement!;
const field = (name: string) => screen().querySelector<HTMLElement>(`[data-path="${name}"]`);
const control = (name: string) => field(name)!.querySelector<HTMLInputElement>('input, textarea, select')!;
const wrong = (name: string) => field(name)?.querySelector('.wrong')?.textContent?.trim();
const notices = () => [...screen().querySelectorAll('tessera-notice')].map(({ textContent }) => textContent!.trim());
const button = (text: string, within: ParentNode = document.body) =>
  [...within.querySelectorAll<HTMLElement>('button')].find(
    (each) => each.textContent?.trim() === text || each.getAttribute('aria-label') === text,
  )!;
const type = async (target: HTMLInputElement, text: string) => {
  target.value = text;
  target.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
};
const leave = async (target: HTMLElement) => {
  target.dispatchEvent(new Event('focusout', { bubbles: true }));
  await settled();
};
const press = async (text: string, within?: ParentNode) => {
  button(text, within).click();
  await settled();
};
const save = () => press(button('Create', bars) ? 'Create' : 'Save', bars);
/** The words of an element as they are read, one after another. */
const words = (element: Element | null | undefined) => {
  const walker = document.createTreeWalker(element!, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.textContent!.trim());
  return found.filter(Boolean).join(' ');
};
/** However busy the machine is. */
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000 });
/** A dialog that is loaded first. */
const asked = () => eventually(() => expect(dialog()?.querySelector('button')).toBeTruthy());
const dialog = () => document.querySelector<HTMLElement>('[role=dialog]');

async function open(path: string): Promise<void> {
  harness = await RouterTestingHarness.create(`/${path}`);
  bars = TestBed.createComponent(Bars).nativeElement;
  // The second of two makes room for itself.
  document.body.append(harness.fixture.nativeElement, bars);
  await eventually(async () => {
    await settled();
    expect(screen().querySelector('[aria-busy=true]')).toBeNull();
  });
}

const venue = (values: Record<string, Json> = {}) =>
  server.add(venues, { name: 'Blå', slug: 'bla', city: 'Oslo', capacity: 250, isOpen: true, ...values });

beforeEach(() => {
  sessionStorage.clear();
  server = new RecordsServer();
  TestBed.configureTestingModule({
    providers: [
      server.providers(),
      provideRouter(
        [
          {
            path: ':scope/:entities/:id',
            component: RecordScreen,
            canDeactivate: [(at: RecordScreen) => at.mayLeave()],
          },
          { path: ':scope/:entities', component: List },
        ],
        withComponentInputBinding(),
      ),
    ],
  });
});
afterEach(() => {
  document.querySelector('.cdk-overlay-container')?.remove();
  harness?.fixture.nativeElement.remove();
  bars?.remove();
});

describe('a record', () => {
  it('is drawn in its sections, with several fields on a line', async () => {
    await open(`${venues}/${venue()}`);
    expect([...screen().querySelectorAll('h2')].map(words)).toEqual(['Venue', 'People', 'Notes', 'Openings']);
    expect(field('name')!.parentElement).toBe(field('slug')!.parentElement);
    expect(control('name').value).toBe('Blå');
    expect(bars.textContent).toContain('Saved');
  });

  it('is saved by what changed alone, based on its version', async () => {
    const id = venue();
    await open(`${venues}/${id}`);
    await type(control('city'), 'Bergen');
    expect(bars.textContent).toContain('Not saved yet');
    await save();
    expect(server.bodies).toEqual([{ city: 'Bergen' }]);
    expect(server.record(venues, id)).toMatchObject({ city: 'Bergen', version: 2 });
    expect(bars.textContent).toContain('Saved');
  });

  it('is judged while it is typed, after a field was left once', async () => {
    await open(`${venues}/${venue()}`);
    await type(control('capacity'), '-1');
    expect(wrong('capacity')).toBe('Type 0 or more.');
    await type(control('name'), '');
    expect(wrong('name')).toBeUndefined();
    await leave(control('name'));
    expect(wrong('name')).toBe('This is needed.');
    await type(control('name'), 'A name that is far too long');
    expect(wrong('name')).toContain('Shorten this to 20 characters');
    await type(control('name'), 'Short');
    expect(wrong('name')).toBeUndefined();
  });

  it('is not sent while something is wrong', async () => {
    await open(`${venues}/${venue()}`);
    await type(control('name'), '');
    await save();
    expect(server.bodies).toEqual([]);
    expect(wrong('name')).toBe('This is needed.');
  });

  it('shows what the server refuses at its field until that is changed', async () => {
    await open(`${venues}/${venue()}`);
    server.instead = ({ method }) =>
      method === 'PATCH'
        ? problem(422, 'test.invalid', 'This is not a valid venue.', {
            errors: [
              { path: 'city', code: 'taken', message: 'Taken by Rockefeller.' },
              { path: 'secret', code: 'x', message: 'Elsewhere too.' },
            ],
          })
        : undefined;
    await type(control('city'), 'Bergen');
    await save();
    expect(wrong('city')).toBe('Taken by Rockefeller.');
    expect(notices()[0]).toContain('Elsewhere too.');
    expect(control('city').value).toBe('Bergen');
    await type(control('city'), 'Bodø');
    expect(wrong('city')).toBeUndefined();
  });

  it('shows a field only while the rest fulfils its condition', async () => {
    await open(`${venues}/${venue()}`);
    expect(field('reason')).toBeNull();
    control('isOpen').click();
    await settled();
    expect(field('reason')).not.toBeNull();
  });

  it('is shown in words to who may only look', async () => {
    server.describe(venues, { may: { add: false, change: false, delete: false } });
    await open(`${venues}/${venue()}`);
    expect(screen().querySelector('tessera-record-form input')).toBeNull();
    expect(field('isOpen')!.textContent).toContain('Yes');
    expect(button('Save', bars)).toBeUndefined();
  });

  it('keeps its own address locked until somebody means to change it', async () => {
    await open(`${venues}/${venue()}`);
    expect(control('slug').readOnly).toBe(true);
    await press('Change', field('slug')!);
    expect(control('slug').readOnly).toBe(false);
    await type(control('name'), 'Rockefeller');
    expect(control('slug').value).toBe('bla');
  });

  it('that nobody may see says no more than one that does not exist', async () => {
    await open(`${venues}/0190a000-0000-7000-8000-000000000009`);
    expect(screen().textContent).toContain('There is no such thing.');
    await harness.navigateByUrl('/test/secrets/0190a000-0000-7000-8000-000000000009');
    await settled();
    expect(screen().textContent).toContain('There is nothing here that you may see.');
  });
});

describe('a new record', () => {
  it('begins with its defaults and a slug that follows its name until one is typed', async () => {
    await open(`${venues}/new`);
    expect(control('isOpen').checked).toBe(true);
    await type(control('name'), 'Blå Rock');
    expect(control('slug').value).toBe('bla-rock');
    await type(control('slug'), 'rock');
    await type(control('name'), 'Blå Rock Oslo');
    expect(control('slug').value).toBe('rock');
    await type(control('slug'), '');
    await type(control('name'), 'Blå');
    expect(control('slug').value).toBe('bla');
  });

  it('has an address of its own once it is created, on the same screen', async () => {
    await open(`${venues}/new`);
    await type(control('name'), 'Blå');
    const input = control('name');
    await save();
    const [created] = server.records(venues);
    expect(created).toMatchObject({ name: 'Blå', slug: 'bla', isOpen: true });
    expect(TestBed.inject(Router).url).toBe(`/${venues}/${created!.id}`);
    expect(control('name')).toBe(input);
  });

  it('that may have arrived is sent again with the same key', async () => {
    await open(`${venues}/new`);
    await type(control('name'), 'Blå');
    server.instead = ({ method }) => (method === 'POST' ? unreachable : undefined);
    await save();
    expect(bars.textContent).toContain('Kept here until you are online');
    server.instead = () => undefined;
    await save();
    expect(server.keys).toHaveLength(2);
    expect(server.keys[0]).toBe(server.keys[1]);
    expect(server.records(venues)).toHaveLength(1);
  });

  it('is a copy without its address when it is duplicated', async () => {
    await open(`${venues}/${venue()}`);
    await press('More acts', bars);
    await press('Duplicate');
    await eventually(() => expect(TestBed.inject(Router).url).toBe(`/${venues}/new`));
    await settled();
    expect(control('city').value).toBe('Oslo');
    expect(control('slug').value).toBe('bla');
    expect(server.records(venues)).toHaveLength(1);
  });
});

describe('what somebody else saved meanwhile', () => {
  it('is taken over where it touches other fields', async () => {
    const id = venue();
    await open(`${venues}/${id}`);
    await type(control('city'), 'Bergen');
    server.change(venues, id, { capacity: 300 });
    await save();
    expect(server.record(venues, id)).toMatchObject({ city: 'Bergen', capacity: 300, version: 3 });
    expect(control('capacity').value).toBe('300');
    expect(notices().join()).toContain('Somebody else changed Capacity meanwhile');
  });

  it('is decided side by side where both changed the same', async () => {
    const id = venue();
    await open(`${venues}/${id}`);
    await type(control('city'), 'Bergen');
    await type(control('capacity'), '400');
    server.change(venues, id, { city: 'Bodø', capacity: 300 });
    await save();
    await asked();
    const sides = [...dialog()!.querySelectorAll<HTMLElement>('label')];
    expect(sides.map(words)).toEqual(['Mine Bergen', 'Theirs Bodø', 'Mine 400', 'Theirs 300']);
    expect(dialog()!.textContent).toContain('Oslo');
    sides[0]!.querySelector('input')!.click();
    sides[3]!.querySelector('input')!.click();
    await settled();
    await press('Save', dialog()!);
    expect(server.record(venues, id)).toMatchObject({ city: 'Bergen', capacity: 300 });
    expect(control('capacity').value).toBe('300');
  });

  it('waits with mine on the screen when nothing is decided', async () => {
    const id = venue();
    await open(`${venues}/${id}`);
    await type(control('city'), 'Bergen');
    server.change(venues, id, { city: 'Bodø' });
    await save();
    await asked();
    await press('Look again first', dialog()!);
    expect(control('city').value).toBe('Bergen');
    expect(server.record(venues, id)).toMatchObject({ city: 'Bodø' });
    expect(bars.textContent).toContain('Not saved yet');
  });
});

describe('what was typed', () => {
  it('is not lost by leaving without a question', async () => {
    const id = venue();
    await open(`${venues}/${id}`);
    await type(control('city'), 'Bergen');
    const away = TestBed.inject(Router).navigateByUrl(`/${venues}`);
    await asked();
    button('Stay', dialog()!).click();
    await away;
    expect(TestBed.inject(Router).url).toBe(`/${venues}/${id}`);
    const warning = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(warning);
    expect(warning.defaultPrevented).toBe(true);
  });

  it('is offered again after a reload', async () => {
    const id = venue();
    sessionStorage.setItem(
      `tessera-record:${venues}/${id}`,
      JSON.stringify({ version: 1, values: { city: 'Bergen' }, at: '2026-11-22T09:00:00.000Z' }),
    );
    await open(`${venues}/${id}`);
    expect(control('city').value).toBe('Oslo');
    await press('Bring them back', screen());
    expect(control('city').value).toBe('Bergen');
    await save();
    expect(sessionStorage.length).toBe(0);
  });

  it('stays while the server is away, and goes out by itself when it is back', async () => {
    const id = venue();
    await open(`${venues}/${id}`);
    await type(control('city'), 'Bergen');
    server.instead = ({ method }) => (method === 'PATCH' ? unreachable : undefined);
    await save();
    expect(bars.textContent).toContain('Kept here until you are online');
    server.instead = () => undefined;
    vi.stubGlobal('fetch', () => Promise.resolve(new Response()));
    window.dispatchEvent(new Event('online'));
    await eventually(() => expect(server.record(venues, id)).toMatchObject({ city: 'Bergen' }));
    vi.unstubAllGlobals();
  });
});

describe('the past of a record', () => {
  const history = async () => {
    const radio = [...bars.querySelectorAll<HTMLInputElement>('input[type=radio]')].at(-1)!;
    radio.click();
    radio.dispatchEvent(new Event('change'));
    await settled();
  };

  it('says each field from what to what, by whom', async () => {
    const id = venue();
    server.change(venues, id, { city: 'Bergen', isOpen: false });
    await open(`${venues}/${id}`);
    await history();
    const [newest] = bars.querySelectorAll('tessera-record-history li');
    expect(words(newest)).toContain('Bodil Changed');
    expect(words(newest)).toContain('City Oslo → Bergen');
    expect(words(newest)).toContain('Is open Yes → No');
  });

  it('can be gone back to, after a look at what that changes', async () => {
    const id = venue();
    server.change(venues, id, { city: 'Bergen' });
    server.change(venues, id, { city: 'Bodø', capacity: 1 });
    await open(`${venues}/${id}`);
    await history();
    const restores = [...bars.querySelectorAll<HTMLButtonElement>('tessera-record-history button')];
    restores.at(-1)!.click();
    await eventually(() => expect(dialog()).not.toBeNull());
    await settled();
    const rows = [...dialog()!.querySelectorAll('tbody tr')].map(words);
    expect(rows).toEqual(['City Bodø Oslo', 'Capacity 1 250']);
    await press('Restore', dialog()!);
    expect(server.record(venues, id)).toMatchObject({ city: 'Oslo', capacity: 250 });
    expect(control('city').value).toBe('Oslo');
  });
});

describe('deleting', () => {
  it('shows its plan first, goes to the trash, and can be undone there', async () => {
    const id = venue();
    server.plan = {
      toTrash: true,
      isPossible: true,
      hasHidden: true,
      effects: [
        {
          entity: 'test.opening',
          labels: 'Openings',
          field: 'venue',
          effect: 'deleted',
          count: 2,
          examples: [{ id: 'x', text: 'Monday', hint: null }],
        },
      ],
    };
    await open(`${venues}/${id}`);
    await press('More acts', bars);
    await press('Move to the trash…');
    await eventually(() => expect(dialog()?.textContent).toContain('2 openings would go with it'));
    expect(dialog()!.textContent).toContain('Monday …');
    expect(dialog()!.textContent).toContain('And others you may not see.');
    await press('Move to trash', dialog()!);
    await eventually(() => expect(TestBed.inject(Router).url).toBe(`/${venues}`));
    expect(server.record(venues, id)!['trashedAt']).not.toBeNull();
  });

  it('is refused with the reason where others need it', async () => {
    const id = venue();
    server.plan = {
      toTrash: false,
      isPossible: false,
      hasHidden: false,
      effects: [
        { entity: 'test.opening', labels: 'Openings', field: 'venue', effect: 'prevents', count: 1, examples: [] },
      ],
    };
    await open(`${venues}/${id}`);
    await press('More acts', bars);
    await press('Move to the trash…');
    await eventually(() => expect(dialog()?.textContent).toContain('1 openings still needs it'));
    expect(button('Move to trash', dialog()!)).toBeUndefined();
    expect(button('Delete for good', dialog()!)).toBeUndefined();
  });

  it('leaves a record in the trash to be looked at and taken back', async () => {
    const id = venue({ trashedAt: '2026-11-22T09:00:00.000Z' });
    await open(`${venues}/${id}`);
    expect(screen().querySelector('tessera-record-form input')).toBeNull();
    await press('Take it back', screen());
    expect(server.record(venues, id)!['trashedAt']).toBeNull();
    expect(control('city').value).toBe('Oslo');
  });
});
