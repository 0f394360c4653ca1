import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterStored, newDraft, underNewId } from './draft.ts';

const sent = { ...newDraft('interview'), text: 'She says that her aunt waits for her.' };

describe('a note after it was stored', () => {
  test('the next one is empty, about the same, and has an id of its own', () => {
    const draft = afterStored(sent, sent);
    expect(draft).toMatchObject({ text: '', about: 'interview' });
    expect(draft.id).not.toBe(sent.id);
  });

  test('what was typed while it was on its way stays', () => {
    const current = { ...sent, text: `${sent.text} The aunt has no name.` };
    expect(afterStored(current, sent).text).toBe(' The aunt has no name.');
  });

  test('stored and kept together are never less than what was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (more, text) => {
        const one = { ...sent, text };
        const draft = afterStored({ ...one, text: text + more }, one);
        expect((text + draft.text).trim()).toBe((text + more).trim());
      }),
    );
  });

  test('a text that was rewritten meanwhile stays whole', () => {
    expect(afterStored({ ...sent, text: 'Another text' }, sent).text).toBe('Another text');
  });
});

test('what the server has under its id is never taken for what was written since', () => {
  const draft = underNewId(sent);
  expect(draft).toMatchObject({ text: sent.text, about: sent.about });
  expect(draft.id).not.toBe(sent.id);
});
