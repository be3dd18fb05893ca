import { defineEntity, field } from '@tessera/models';

/** Where things stand: another entity to refer to. */
export const Place = defineEntity({
  name: 'example.place',
  label: 'Place',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 80, search: 'A' }),
    city: field.text({ max: 80 }),
    get country() {
      return field.reference(Country);
    },
  },
});

/** In which country it is: what a path over two references leads to. */
export const Country = defineEntity({
  name: 'example.country',
  label: 'Country',
  labels: 'Countries',
  title: 'name',
  fields: { name: field.text({ required: true, max: 80, search: 'A' }) },
});
