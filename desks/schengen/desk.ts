import { defineDesk } from '@platform/api/desk.ts';

/** What the schengen desk says of itself. */
export const schengen = defineDesk({
  name: 'schengen',
  problems: {
    'schengen.form.contradiction': 422,
    'schengen.form.facts': 422,
    'schengen.form.letter-without-ground': 422,
    'schengen.form.no-requirement': 422,
    'schengen.form.not-for-this-person': 422,
    'schengen.form.not-verified': 409,
  },
  heardBy: {},
  acts: {
    'refusal-printed': 'printRefusalDraft printExitRecord',
  },
  places: [
    {
      path: '/schengen',
      title: /*i18n*/ { id: 'place.schengen', message: 'Schengen rules' },
      about: /*i18n*/ {
        id: 'place.schengen.about',
        message: 'Days of stay, visa requirement, conditions of entry and exit',
      },
      key: '6',
      order: 100,
    },
  ],
  keyMap: [
    {
      title: /*i18n*/ { id: 'keys.schengen', message: 'Schengen rules' },
      keys: {
        'schengen.clear': {
          press: 'x',
          text: /*i18n*/ { id: 'key.schengen.clear', message: 'Clear the table of stays or facts' },
        },
      },
    },
  ],
});
