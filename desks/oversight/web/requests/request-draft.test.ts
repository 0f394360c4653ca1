import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRequestDraft, receivedBody } from './request-draft.ts';

const some = fc.constantFrom('', ' ', 'ABC');
const said = { identity: 'passport shown', asked: 'what is held', replyTo: 'Rustaveli 1' };

test('R46: nothing is sent that names nobody: a name alone finds nobody', () => {
  fc.assert(
    fc.property(
      fc.record({
        ...{ surname: some, given: some, documentNumber: some },
        birthDate: fc.constantFrom('', '1974-05-31'),
      }),
      (person) => {
        const body = receivedBody({ ...newRequestDraft('id'), ...said, ...person });
        const found =
          person.documentNumber.trim() !== '' ||
          (person.surname.trim() !== '' && person.birthDate !== '');
        expect(body !== undefined).toBe(found);
        if (body !== undefined && person.birthDate === '')
          expect(body.person).not.toHaveProperty('birthDate');
      },
    ),
  );
});

test('sex and nationality are sent where they are stated, a nationality only of three letters', () => {
  const draft = { ...newRequestDraft('id'), ...said, documentNumber: 'QV1' };
  expect(receivedBody(draft)?.person).not.toHaveProperty('sex');
  const stated = receivedBody({ ...draft, sex: 'F', nationality: ' geo' });
  expect(stated?.person).toMatchObject({ sex: 'F', nationality: 'GEO' });
  expect(receivedBody({ ...draft, nationality: 'GE' })).toBeUndefined();
});

test.each(['identity', 'asked', 'replyTo'] as const)('without %s nothing is sent', (field) => {
  const draft = { ...newRequestDraft('id'), ...said, documentNumber: 'QV1' };
  expect(receivedBody(draft)).toBeDefined();
  expect(receivedBody({ ...draft, [field]: ' ' })).toBeUndefined();
});
