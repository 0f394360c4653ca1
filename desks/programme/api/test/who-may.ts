import type { WhoMay } from '@platform/api/test/who-may.ts';

/** Programmes. */
export const programmeWhoMay: WhoMay = {
  rows: [
    {
      who: ['programme-manager'],
      purposes: ['programme'],
      because:
        'desks/programme/README.md: a role of its own; trainers and certifiers have nothing here (R72)',
      may: `listProgrammes beginProgramme getProgramme changeProgramme listProgrammeReports composeProgrammeReport
        printProgrammeReport publishProgrammeReport withdrawProgrammeReport`,
    },
    {
      who: 'anyone',
      purposes: [],
      because: 'desks/programme/README.md: what was published is for anybody',
      may: 'getPublicProgrammes',
    },
  ],
  freshPassword: '',
};
