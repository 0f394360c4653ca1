import { expect, test } from 'vitest';
import { injectsOf, newMessage } from './message-draft.ts';

test('messages of an exercise come at their minute, and after a number of decisions if set', () => {
  const first = { ...newMessage([]), text: ' A bus has come ', minutes: '5' };
  const second = { ...newMessage([first]), text: 'Half is done', decided: '20' };
  const empty = newMessage([first, second]);
  expect(injectsOf([first, second, empty])).toEqual([
    { id: 'message-1', minutes: 5, text: 'A bus has come' },
    {
      id: 'message-2',
      minutes: 0,
      text: 'Half is done',
      when: { all: [{ count: 'decided', is: { atLeast: 20 } }] },
    },
  ]);
  expect(injectsOf([{ ...first, minutes: 'soon', decided: '-3' }])).toMatchObject([{ minutes: 0 }]);
  expect(injectsOf([{ ...first, minutes: 'soon', decided: '-3' }])[0]).not.toHaveProperty('when');
});

test('a message waits for a number that the trainer sets, beside decisions where both are asked', () => {
  const one = {
    ...newMessage([]),
    text: 'The level is raised',
    name: ' alert level ',
    least: '2,5',
  };
  const value = { value: 'alert-level', is: { atLeast: 2.5 } };
  expect(injectsOf([one])[0]).toHaveProperty('when', { all: [value] });
  expect(injectsOf([{ ...one, decided: '3' }])[0]?.when?.all).toEqual([
    { count: 'decided', is: { atLeast: 3 } },
    value,
  ]);
  expect(injectsOf([{ ...one, name: ' - ' }])[0]).not.toHaveProperty('when');
});
