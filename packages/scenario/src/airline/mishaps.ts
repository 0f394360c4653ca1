import type { Flight, Mishap } from '../flights/flight.ts';
import { inMessage, nothing, together } from '../truth/sent.ts';
import type { Dialect } from './dialect.ts';
import type { Outgoing } from './outgoing.ts';
import { pnrgovBody } from './pnrgov.ts';

/** What transmission does to a flight's files: see {@link Mishap} for each. */
export const withMishaps = (
  files: readonly Outgoing[],
  flight: Flight,
  dialect: Dialect,
): readonly Outgoing[] =>
  flight.mishaps.reduce((list, mishap) => mishaps[mishap](list, dialect, flight), files);

type Apply = (files: readonly Outgoing[], dialect: Dialect, flight: Flight) => readonly Outgoing[];

const noted = (file: Outgoing, mistake: Mishap): Outgoing => ({
  ...file,
  content: { ...file.content, mistakes: [...file.content.mistakes, mistake] },
});

const lastPush = (files: readonly Outgoing[]): Outgoing | undefined =>
  files.findLast(({ push }) => push !== undefined && push.snaps.length > 0);

const twice =
  (mistake: Mishap, fate?: 'rewrapped'): Apply =>
  (files) => {
    const last = lastPush(files);
    if (last === undefined) return files;
    const again: Outgoing = {
      ...noted(last, mistake),
      at: last.at + 7,
      label: `${last.label}-again`,
    };
    return [...files, fate === undefined ? again : { ...again, fate }];
  };

/** The parts of the first push of several parts change places in time. */
const outOfOrder: Apply = (files) => {
  const first = files.find(({ push }) => push !== undefined && push.parts > 1)?.push;
  if (first === undefined) return files;
  return files.map((file) =>
    file.push?.hours === first.hours
      ? noted({ ...file, at: file.at - 2 * file.push.part + first.parts + 1 }, 'parts-out-of-order')
      : file,
  );
};

const missing: Apply = (files) => {
  const lost = files.find(({ push }) => push !== undefined && push.parts > 1 && push.part === 2);
  return files
    .filter((file) => file !== lost)
    .map((file) =>
      lost?.push?.hours === file.push?.hours && file.push ? noted(file, 'part-missing') : file,
    );
};

/** The first push ends in the middle of a booking; the whole of it comes ten minutes later. */
const truncated: Apply = (files, dialect, flight) => {
  const whole = files.find(({ push }) => push !== undefined && push.snaps.length > 1);
  if (whole?.push === undefined) return files;
  const kept = whole.push.snaps.slice(0, Math.floor(whole.push.snaps.length / 2));
  const { content } = pnrgovBody(flight, kept, {
    habits: dialect.pnrgov,
    update: false,
    total: kept.length,
  });
  const cut: Outgoing = {
    ...whole,
    label: `${whole.label}-cut`,
    content,
    fate: 'truncated',
    push: { ...whole.push, snaps: kept },
  };
  return files.flatMap((file) =>
    file === whole ? [noted(cut, 'truncated'), { ...whole, at: whole.at + 10 }] : [file],
  );
};

const unreadable: Apply = (files) => {
  const [first] = files;
  if (first === undefined) return files;
  const { push: _push, ...rest } = first;
  return [
    {
      ...rest,
      at: first.at - 3,
      label: 'gateway',
      interchanges: [],
      content: { ...nothing, mistakes: ['unreadable'] },
      fate: 'unreadable',
    },
    ...files,
  ];
};

/** The last two lists of people arrive in one file. */
const glued: Apply = (files) => {
  const lists = files.filter(({ kind }) => kind === 'PAXLST');
  const [first, second] = lists.slice(-2);
  if (first === undefined || second === undefined) return files;
  const content = together([first.content, inMessage(second.content, 1)]);
  const both: Outgoing = {
    ...second,
    label: `${first.label}-and-${second.label}`,
    interchanges: [...first.interchanges, ...second.interchanges],
    content: { ...content, mistakes: [...content.mistakes, 'glued'] },
  };
  return files.flatMap((file) => (file === first ? [] : file === second ? [both] : [file]));
};

const mishaps: Readonly<Record<Mishap, Apply>> = {
  'sent-twice': twice('sent-twice'),
  'sent-twice-rewrapped': twice('sent-twice-rewrapped', 'rewrapped'),
  'parts-out-of-order': outOfOrder,
  'part-missing': missing,
  truncated,
  unreadable,
  glued,
  // Written with the first push itself: see pnrPushes.
  'unknown-segment': (files) => files,
};
