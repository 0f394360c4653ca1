import type { MessageDescriptor } from '@lingui/core';

/** What the Schengen desk refuses to print with: what happened and what to do. */
export const schengenProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'schengen.form.contradiction': /*i18n*/ {
    id: 'schengen.form.contradiction',
    message:
      'Nationality, date of birth or kind of document are not those of the facts on the screen. Correct one of them.',
  },
  'schengen.form.facts': /*i18n*/ {
    id: 'schengen.form.facts',
    message: 'A fact cannot be used: {at}. Correct it on the screen.',
  },
  'schengen.form.letter-without-ground': /*i18n*/ {
    id: 'schengen.form.letter-without-ground',
    message:
      'The facts do not bear these reasons: {letters}. Choose among those of the assessment.',
  },
  'schengen.form.no-requirement': /*i18n*/ {
    id: 'schengen.form.no-requirement',
    message: 'No requirement is found not to be met, so there is nothing to record.',
  },
  'schengen.form.not-for-this-person': /*i18n*/ {
    id: 'schengen.form.not-for-this-person',
    message: 'This form is not for this traveller. Use the procedure that is theirs.',
  },
  'schengen.form.not-verified': /*i18n*/ {
    id: 'schengen.form.not-verified',
    message:
      'The wording of this form has not been compared with the official text, so a duty system does not print it. Use the form of your authority.',
  },
};
