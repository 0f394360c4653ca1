import { defineDesk } from '@platform/api/desk.ts';

/** What the programme desk says of itself. */
export const programme = defineDesk({
  name: 'programme',
  problems: {
    'programme.emblem.unreadable': 422,
    'programme.id-taken': 409,
    'programme.lines.unreadable': 422,
    'programme.report.day': 422,
    'programme.simulation': 422,
    'programme.unfit': 422,
  },
  heardBy: {
    programme: ['programme-manager'],
  },
  acts: {
    programme: `
      listProgrammes beginProgramme getProgramme changeProgramme listProgrammeReports composeProgrammeReport
      printProgrammeReport publishProgrammeReport withdrawProgrammeReport getPublicProgrammes`,
    prepared: 'demonstrateProgramme',
  },
  places: [
    {
      path: '/programme',
      title: /*i18n*/ { id: 'place.programme', message: 'Programme' },
      about: /*i18n*/ {
        id: 'place.programme.about',
        message: 'What is planned, what it reaches, reports',
      },
      key: ';',
      order: 80,
      roles: ['programme-manager'],
      startOf: ['programme-manager'],
    },
  ],
  keyMap: [],
});
