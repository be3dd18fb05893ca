import { defineEntity, field } from '@tessera/models';

/** The one-time link for making the first owner; at most one is kept. */
export const OwnerInvitation = defineEntity({
  name: 'auth.owner-invitation',
  label: 'Link for the first owner',
  labels: 'Links for the first owner',
  resource: false,
  history: false,
  fields: {
    secretHash: field.text({ required: true, secret: true, max: 64, order: 'bytes' }),
    expiresAt: field.dateTime({ required: true }),
  },
  unique: [['secretHash']],
});
