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
});
