import { defineExtension, Installed } from '@tessera/extension';
import { defineEntity, field } from '@tessera/models';
import { expect, it } from 'vitest';
import { shelfExtension } from '../../tests/shelf';
import { referenceCheck } from './reference.check';

const findings = async (...extensions: Parameters<typeof defineExtension>[0][]) => {
  const installed = new Installed(extensions.map((each) => defineExtension(each)));
  return await referenceCheck.run({ installed, get: () => undefined as never });
};

it('a reference that is needed cannot be emptied', async () => {
  const Room = defineEntity({ name: 'house.room', label: 'Room', fields: { name: field.text() } });
  const Bed = defineEntity({
    name: 'house.bed',
    label: 'Bed',
    fields: { room: field.reference(Room, { required: true, onDelete: 'clear' }) },
  });
  expect(await findings({ name: 'house', entities: [Room, Bed] })).toMatchObject([{ code: 'database.E001' }]);
  expect(await findings(shelfExtension as never)).toEqual([]);
});
