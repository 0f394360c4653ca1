import type { Programme, ProgrammePart } from './programme.ts';

/** A change of one row: put in the place of the row of its id, or behind the others, or taken out. */
export type ProgrammeChange =
  | {
      [P in ProgrammePart]: {
        readonly part: P;
        readonly act: 'put';
        readonly row: Programme[P][number];
      };
    }[ProgrammePart]
  | { readonly part: ProgrammePart; readonly act: 'remove'; readonly id: string };

/** A programme after a change; the same where a row that is to be removed is not there. */
export const changedProgramme = (programme: Programme, change: ProgrammeChange): Programme => {
  const rows: readonly { readonly id: string }[] = programme[change.part];
  if (change.act === 'remove')
    return { ...programme, [change.part]: rows.filter(({ id }) => id !== change.id) };
  const { row } = change;
  const known = rows.some(({ id }) => id === row.id);
  return {
    ...programme,
    [change.part]: known ? rows.map((one) => (one.id === row.id ? row : one)) : [...rows, row],
  };
};
