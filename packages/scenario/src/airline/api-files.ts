import type { Flight } from '../flights/flight.ts';
import type { Instant } from '../time/instant.ts';
import type { ApiPerson } from './api-person.ts';
import type { Answer } from './cusres.ts';
import { cusresBody } from './cusres.ts';
import type { Dialect } from './dialect.ts';
import type { Draft } from './envelope.ts';
import type { Outgoing } from './outgoing.ts';
import type { ListKind } from './paxlst.ts';
import { paxlstBody } from './paxlst.ts';
import type { Body } from './pnrgov.ts';

/** What writes a flight's API files: the flight and its airline's habits. */
export interface ApiPen {
  readonly flight: Flight;
  readonly dialect: Dialect;
}

/** A file with one list of people. */
export const listFile = (
  pen: ApiPen,
  at: Instant,
  label: string,
  people: readonly ApiPerson[],
  kind: ListKind,
  access?: string,
): Outgoing =>
  bodyFile(pen, at, label, paxlstBody(pen.flight, people, kind, pen.dialect.paxlst), {
    ...(access === undefined ? {} : { access }),
  });

/** A file with one PAXLST message; its version is the sender's own unless another is given. */
export const bodyFile = (
  { dialect }: ApiPen,
  at: Instant,
  label: string,
  body: Body,
  {
    access,
    version = dialect.paxlst.version,
  }: { readonly access?: string; readonly version?: string } = {},
): Outgoing => ({
  at,
  kind: 'PAXLST',
  direction: 'to-state',
  label,
  interchanges: [[{ type: 'PAXLST', version, ...transfer(access), segments: body.segments }]],
  content: body.content,
});

/** A file with answers; all but the airline's acknowledgement go from the state to the airline. */
export const answerFile = (
  { flight, dialect }: ApiPen,
  at: Instant,
  label: string,
  answers: readonly Answer[],
  kind: { readonly code: '962' | '132' | '312'; readonly transaction: string },
  access: string,
): Outgoing => {
  const body = cusresBody(flight, answers, kind);
  return {
    at,
    kind: 'CUSRES',
    direction: kind.code === '312' ? 'to-state' : 'to-carrier',
    label,
    interchanges: [
      [
        {
          type: 'CUSRES',
          version: dialect.paxlst.version,
          ...transfer(access),
          segments: body.segments,
        },
      ],
    ],
    content: body.content,
  };
};

const transfer = (access: string | undefined): Pick<Draft, 'access' | 'part'> =>
  access === undefined ? {} : { access, part: ['01', 'F'] };
