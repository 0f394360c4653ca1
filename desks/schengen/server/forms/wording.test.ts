import { languages } from '@amirani/core/languages';
import { schengenSay } from '@amirani/schengen/node';
import { describeCondition, describeGround } from '@amirani/schengen/texts';
import { expect, test } from 'vitest';
import { type FormRoom, makeExitRecord, makeRefusalDraft } from '../service.ts';
import { exitRequest, fineCrossing, refusalRequest } from '../test/crossings.ts';

const room: FormRoom = {
  platform: {
    config: { profile: 'training' } as FormRoom['platform']['config'],
    clock: () => new Date('2026-11-25T04:00:00Z'),
  },
  by: 'officer',
};
const { alerts, journey } = fineCrossing;
const banned = { ...fineCrossing, alerts: { ...alerts, exitBan: 'hit' } };
const unjustified = {
  ...fineCrossing,
  journey: { ...journey, purposeJustified: false, lodging: false },
};

test('free text in another language than the form says in which it is, and in its own says nothing', () => {
  for (const language of languages)
    for (const remarksLanguage of languages) {
      const more = { language, remarks: 'a ban of the court', remarksLanguage };
      const notes = [
        makeExitRecord(exitRequest(banned, more), room),
        makeRefusalDraft(refusalRequest(unjustified, ['E'], more), room),
      ].map((form) => form['remarksNote']);
      for (const remarksNote of notes) {
        const name = new Intl.DisplayNames(language, { type: 'language' }).of(remarksLanguage);
        if (language === remarksLanguage) expect(remarksNote).toBe('');
        else expect(remarksNote).toContain(name);
      }
    }
});

test('the ground of an exit record is worded as a ground, and never as its opposite', () => {
  for (const language of languages) {
    const text = JSON.stringify(makeExitRecord(exitRequest(banned, { language }), room));
    expect(text).toContain(describeGround('schengen.exit.exit-ban', schengenSay(language)));
    expect(text).not.toContain(describeCondition('schengen.exit.exit-ban', schengenSay(language)));
  }
});
