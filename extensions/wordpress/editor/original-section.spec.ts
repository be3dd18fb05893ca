import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideApi } from '@tessera/ui';
import { expect, it } from 'vitest';
import { OriginalSection } from './original-section';

async function shown(data: readonly object[]): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideApi(), provideHttpClientTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(OriginalSection);
  fixture.componentRef.setInput('page', 'p1');
  fixture.detectChanges();
  const request = TestBed.inject(HttpTestingController).expectOne(({ url }) => url.endsWith('/wordpress/originals'));
  expect(request.request.params.get('filter[page]')).toBe('p1');
  request.flush({ data, page: { next: null } });
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

it('a page that came from WordPress shows its old address, its fields, and the way to all that is kept', async () => {
  const fields = [
    { key: 'price', value: '12' },
    { key: '_edit_last', value: '1' },
  ];
  const element = await shown([
    { id: 'o1', version: 1, name: 'Vase', address: 'https://old.example/vase/', data: { fields } },
  ]);
  expect([...element.querySelectorAll('dt, dd')].map((each) => each.textContent?.trim())).toEqual([
    'Address there',
    'https://old.example/vase/',
    'price',
    '12',
  ]);
  const link = element.querySelector('a')!;
  expect(link.getAttribute('href')).toBe('/wordpress/originals/o1');
  expect([link.textContent, element.querySelector('.meta')!.textContent]).toEqual([
    'All that is kept of it',
    '1 more field',
  ]);
});

it('another page shows nothing', async () => {
  expect((await shown([])).textContent?.trim()).toBe('');
});
