import { expect, test } from 'vitest';
import { PersonRows } from './match-rows.ts';

const rowsOf = (text: string, withId = true) => {
  const rows = new PersonRows(withId);
  return text.split('\n').flatMap((line, at) => rows.read({ number: at + 1, text: line }) ?? []);
};
const reasons = (text: string, withId = true): readonly string[] =>
  rowsOf(text, withId).map((row) => ('reason' in row ? row.reason.slice(10) : row.name));

test('columns by a heading in any order, or in the order of the documentation', () => {
  const person = {
    id: 'E1',
    name: 'GIORGI BERIDZE',
    birthDate: '1974-05-31',
    nationality: 'QGE',
    document: '01AA1',
  };
  expect(rowsOf('E1,GIORGI BERIDZE,1974-05-31,QGE,01AA1')).toEqual([{ line: 1, ...person }]);
  expect(
    rowsOf(
      'Document;NAME;remark;id;birth_date;Nationality\n01AA1;GIORGI BERIDZE;x;E1;1974-05-31;QGE',
    ),
  ).toEqual([{ line: 2, ...person }]);
  expect(rowsOf('E1\tGIORGI BERIDZE\n')).toEqual([{ line: 1, id: 'E1', name: person.name }]);
  expect(rowsOf('GIORGI BERIDZE\n"BERIDZE, ""GIO"""', false)).toMatchObject([
    { id: '', name: 'GIORGI BERIDZE' },
    { id: '', name: 'BERIDZE, "GIO"' },
  ]);
  expect(rowsOf('name,birthDate\nNINO,1990', false)).toEqual([
    { line: 2, id: '', name: 'NINO', birthDate: '1990' },
  ]);
});

test('a row with values in wrong columns is rejected whole', () => {
  const heading = 'id,name,birthDate,nationality,document\n';
  const cases: Readonly<Record<string, string>> = {
    'E1,GIORGI,BERIDZE,1974-05-31,QGE,01AA1': 'columns',
    'E1,GIORGI BERIDZE,1974-05-31,QGE': 'columns',
    'E1,GIORGI,BERIDZE,1974-05-31,QGE': 'date-unreadable',
    'E1,,GIORGI BERIDZE,1974-05-31,QGE': 'name-missing',
    ',E1,GIORGI BERIDZE,1974-05-31,QGE': 'id-missing',
    'GIORGI BERIDZE,1974-05-31,QGE,01AA1,': 'name-unreadable',
    'E1,GIORGI BERIDZE,,1974-05-31,QGE': 'nationality-unreadable',
    'E1,"GIORGI BERIDZE,1974-05-31,QGE,': 'quote',
    'E1,"GIORGI" BERIDZE,1974-05-31,QGE,': 'quote',
  };
  expect(reasons(heading + Object.keys(cases).join('\n'))).toEqual(Object.values(cases));
});
