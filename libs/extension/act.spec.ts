import { expect, it } from 'vitest';
import { asPerson, asSystem, currentAct, identify, recordingReads, requirePerson, runAct } from './index';

const services = {
  get: () => {
    throw new Error('no services in this story');
  },
};
const anna = { id: '0190a000-0000-7000-8000-000000000001', name: 'Anna', isOwner: true };
const ben = { id: '0190a000-0000-7000-8000-000000000002', name: 'Ben', isOwner: false };

it('travels with asynchronous calls', async () => {
  const name = await runAct({ services, person: anna }, async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return currentAct().person?.name;
  });
  expect(name).toBe('Anna');
});

it('refuses to act for nobody', () => {
  expect(() => currentAct()).toThrow('extension.no-act');
});

it('begins as a visitor and learns who it is once', () => {
  runAct({ services }, () => {
    expect(() => requirePerson()).toThrow('auth.sign-in-needed');
    identify(anna);
    expect(requirePerson()).toBe(anna);
    expect(() => identify(ben)).toThrow('extension.act-taken');
  });
});

it('keeps person and request while the system acts, and drops the system rights while a person does', () => {
  runAct({ services, person: anna, requestId: 'r1' }, () => {
    asSystem('sitemap', () => {
      expect(currentAct()).toMatchObject({ system: 'sitemap', person: anna, requestId: 'r1' });
      asPerson(ben, () => expect(currentAct()).toMatchObject({ system: undefined, person: ben }));
    });
    expect(currentAct().system).toBeUndefined();
  });
});

it('notes what is read where somebody listens', () => {
  const log = new Set<string>();
  runAct({ services }, () => {
    recordingReads(log, () => currentAct().reads?.add('content.page:1'));
    expect(currentAct().reads).toBeUndefined();
  });
  expect([...log]).toEqual(['content.page:1']);
});
