import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { provideApi } from '@tessera/ui';
import { expect, it } from 'vitest';
import { PageSearch } from './page-search';

@Component({ template: '' })
class Page {}

it('a page is found by its title and opened by its id', async () => {
  TestBed.configureTestingModule({
    providers: [provideApi(), provideHttpClientTesting(), provideRouter([{ path: 'pages/:id', component: Page }])],
  });
  const finding = TestBed.inject(PageSearch).find('about', new AbortController().signal);
  const request = TestBed.inject(HttpTestingController).expectOne(({ url }) => url === '/api/v1/pages');
  expect(request.request.params.get('search')).toBe('about');
  request.flush({ data: [{ id: '7', title: 'About us', path: '/about-us', state: 'live' }] });
  const [found] = await finding;
  expect(found).toMatchObject({ label: 'About us', note: '/about-us', group: 'Pages' });
  await found!.run();
  expect(TestBed.inject(Router).url).toBe('/pages/7');
});
