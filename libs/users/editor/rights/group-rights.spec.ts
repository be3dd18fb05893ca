import { provideHttpClientTesting, HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideApi } from '@tessera/ui';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GroupRightsView, PermissionView, RightsCatalogue } from '../../contract';
import { GroupRights } from './group-rights';
import { provideRightPlaces } from './right-places';

const permission = (name: string, label: string, more: Partial<PermissionView> = {}): PermissionView => ({
  name,
  label,
  within: null,
  isMine: true,
  ...more,
});
const catalogue: RightsCatalogue = {
  data: [
    {
      extension: 'events',
      entities: [
        {
          name: 'events.venue',
          label: 'Venues',
          view: permission('events.view-venue', 'See venues'),
          add: permission('events.add-venue', 'Add venues', { isMine: false }),
          change: permission('events.change-venue', 'Change venues'),
          delete: permission('events.delete-venue', 'Delete venues', { isMine: false }),
        },
      ],
      permissions: [
        permission('events.close', 'Close venues'),
        permission('events.write', 'Write', { within: 'x.page' }),
      ],
    },
  ],
  places: [],
};
const view: GroupRightsView = {
  group: { id: 'g1', name: 'Editor', key: 'editor', version: 4 },
  hasAll: false,
  followsExtensions: true,
  rights: [
    { permission: 'events.view-venue', place: null },
    { permission: 'events.delete-venue', place: null },
  ],
};

let http: HttpTestingController;
let fixture: ComponentFixture<GroupRights>;

beforeEach(() => begin(view));

const begin = async (answer: GroupRightsView) => {
  const pages = {
    label: 'section',
    choose: async () => ({ id: 'p1', name: 'News' }),
    nameOf: async () => 'News',
  };
  TestBed.configureTestingModule({
    providers: [provideApi(), provideHttpClientTesting(), provideRightPlaces({ 'x.page': pages })],
  });
  http = TestBed.inject(HttpTestingController);
  fixture = TestBed.createComponent(GroupRights);
  fixture.componentRef.setInput('id', 'g1');
  document.body.append(fixture.nativeElement);
  fixture.detectChanges();
  await vi.waitFor(() => http.expectOne('/api/v1/users/groups/g1/rights').flush(answer));
  http.expectOne('/api/v1/rights').flush(catalogue);
  await settle();
};
afterEach(() => http.verify());

const settle = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  await fixture.whenStable();
};
const screen = (): HTMLElement => fixture.nativeElement;
const box = (name: string, at = 0): HTMLInputElement =>
  Array.from(screen().querySelectorAll<HTMLInputElement>('input[type=checkbox]')).filter(
    (each) => each.getAttribute('aria-label') === name || each.closest('label')?.textContent?.trim() === name,
  )[at]!;
const press = async (words: string, within: ParentNode = document) => {
  Array.from(within.querySelectorAll('button'))
    .find(({ textContent }) => textContent!.includes(words))!
    .click();
  await settle();
};

it('ticks what the group may, and locks what one could not give', () => {
  expect(['See venues', 'Change venues', 'Delete venues'].map((name) => box(name).checked)).toEqual([
    true,
    false,
    true,
  ]);
  expect([box('Add venues').disabled, box('Delete venues').disabled]).toEqual([true, false]);
  expect(screen().textContent).toContain('This group follows what extensions say');
});

it('shows the difference before it saves, for the version that was read', async () => {
  box('Change venues').click();
  await settle();
  expect(screen().textContent).toContain('1 change not saved');
  const rights = [...view.rights, { permission: 'events.change-venue', place: null }];
  await press('Review and save');
  const preview = http.expectOne('/api/v1/users/groups/g1/rights/preview');
  expect(preview.request.body).toEqual({ rights });
  const gained = [{ permission: 'events.change-venue', place: null, label: 'Change venues', people: 3 }];
  preview.flush({ gained, lost: [], members: 5 });
  await settle();
  const dialog = document.querySelector('tessera-difference-dialog')!;
  expect(dialog.textContent).toMatch(/They gain\s*Change venues\s*3 people/);
  await press('Save', dialog);
  const saved = http.expectOne({ method: 'PUT', url: '/api/v1/users/groups/g1/rights' });
  expect(saved.request.headers.get('if-match')).toBe('"4"');
  saved.flush({ ...view, followsExtensions: false, rights });
  await settle();
  expect(screen().textContent).not.toContain('not saved');
});

it('gives rights in a place that the owner of the places lets one choose', async () => {
  await press('Rights in a section', screen());
  await settle();
  expect(screen().textContent).toContain('News');
  box('Write', 1).click();
  await settle();
  await press('Review and save');
  const { request } = http.expectOne('/api/v1/users/groups/g1/rights/preview');
  expect(request.body.rights.at(-1)).toEqual({ permission: 'events.write', place: 'p1' });
});

it('follows extensions again once the difference was seen, and offers that to no group that does', async () => {
  expect(screen().textContent).not.toContain('Follow extensions again');
  TestBed.resetTestingModule();
  await begin({ ...view, followsExtensions: false });
  await press('Follow extensions again', screen());
  const preview = http.expectOne('/api/v1/users/groups/g1/rights/preview');
  expect(preview.request.body).toEqual({ followsExtensions: true });
  preview.flush({ gained: [], lost: [], members: 2 });
  await settle();
  const dialog = document.querySelector('tessera-difference-dialog')!;
  expect(dialog.textContent).toMatch(/follows extensions from then on.*For now it may the same as before/s);
  await press('Save', dialog);
  const saved = http.expectOne({ method: 'PUT', url: '/api/v1/users/groups/g1/rights' });
  expect([saved.request.headers.get('if-match'), saved.request.body]).toEqual(['"4"', { followsExtensions: true }]);
  saved.flush(view);
  await settle();
  expect(screen().textContent).toContain('This group follows what extensions say');
});

it('discards', async () => {
  box('See venues').click();
  await settle();
  await press('Discard', screen());
  expect(box('See venues').checked).toBe(true);
});
