import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offences } from '../../api/disclosures/shapes.ts';
import { type AskDraft, askedBody, recipientsIn } from './ask-draft.ts';

const subject = { kind: 'traveller', id: '5f0c3f0e-0000-4000-8000-000000000000' } as const;
const whole: AskDraft = {
  ...{ id: 'id', authority: 'prosecutor of Kutaisi', caseReference: 'case 7' },
  offence: 'narcotics',
  link: 'carried in checked bags on this flight',
  necessity: 'who checked the bags in has to be known',
};

test('R3: without an offence of the list, a written link to the carriage by air and the need, nothing is sent', () => {
  expect(askedBody(whole, subject)).toEqual({ ...whole, subject });
  for (const missing of [
    { offence: undefined },
    { link: 'by air' },
    { necessity: '' },
    { authority: ' ' },
    { caseReference: '' },
  ])
    expect(askedBody({ ...whole, ...missing }, subject), JSON.stringify(missing)).toBeUndefined();
  for (const offence of offences)
    expect(askedBody({ ...whole, offence }, subject)?.offence).toBe(offence);
});

test('R32: recipients are named one a line, each once, and nobody is left out', () => {
  const name = fc.constantFrom('police of Kutaisi', 'court', 'customs', 'abc');
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
      const text = names.map((one) => ` ${one} `).join('\n\n');
      expect(recipientsIn(text)).toEqual([...new Set(names)]);
    }),
  );
  for (const wrong of ['', ' \n', 'ab', 'court\nx']) expect(recipientsIn(wrong)).toBeUndefined();
});
