import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { EntitySchemas } from '@tessera/admin/editor';
import { LiveChanges, type LiveListener } from '@tessera/realtime/editor';
import { provideApi } from '@tessera/ui';
import { beforeEach, expect, it, vi } from 'vitest';
import { Sites } from './sites';

let listener: LiveListener | undefined;
beforeEach(() => {
  listener = undefined;
  TestBed.configureTestingModule({ providers: [provideApi(), provideHttpClientTesting()] });
  vi.spyOn(TestBed.inject(LiveChanges), 'listen').mockImplementation((_entities, given) => {
    listener = given;
    return () => undefined;
  });
});

const mayConfigure = async (...entities: string[]): Promise<void> => {
  const loaded = TestBed.inject(EntitySchemas).load();
  TestBed.inject(HttpTestingController)
    .expectOne('/api/v1/schema/entities')
    .flush({ data: entities.map((name) => ({ name })) });
  await loaded;
};

it('listen to nothing of which somebody may see nothing, for that would be refused', async () => {
  await mayConfigure('content.tag');
  TestBed.inject(Sites);
  TestBed.tick();
  expect(listener).toBeUndefined();
});

it('are called as they are called now, also after somebody changed it', async () => {
  await mayConfigure('content.site');
  const sites = TestBed.inject(Sites);
  const answer = (name: string): void =>
    TestBed.inject(HttpTestingController)
      .expectOne('/api/v1/sites')
      .flush({ data: [{ id: 's1', name }] });
  TestBed.tick();
  answer('Green Tea');
  await vi.waitFor(() => expect(sites.first()?.name).toBe('Green Tea'));
  listener!.changed([{ entity: 'content.site', id: 's1', kind: 'changed', version: 2 }]);
  TestBed.tick();
  expect(sites.first()?.name).toBe('Green Tea');
  answer('Black Tea');
  await vi.waitFor(() => expect(sites.first()?.name).toBe('Black Tea'));
});
