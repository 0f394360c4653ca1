import type { CivilDate } from '@amirani/core';
import { derElement, tags } from '@amirani/documents/der';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { packExamination } from '@amirani/documents/packed';
import { type Examination, writeReplay } from '@amirani/documents/verdict';
import { documentFactory, examinationOf, placeOf } from '@amirani/scenario/documents';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import type { readerModules } from '../src/reader-modules.ts';

/** What a reader is given: `n` times the same kind of thing. */
export interface Growing {
  readonly n: number;
  readonly file: (n: number) => Uint8Array;
  readonly args?: (n: number) => unknown;
}

const day = '2026-11-25' as CivilDate;
const factory = documentFactory({ seed: 11, referenceDate: day });
const lines = (head: string, n: number, line: (at: number) => string): Buffer =>
  Buffer.from(`${head}\n${Array.from({ length: n }, (_, at) => line(at)).join('\n')}`);
const sequence = (...parts: readonly Uint8Array[]): Uint8Array =>
  derElement(tags.sequence, ...parts);

/** An examination with `n` seals and files beside its own. */
const examinationWith = (n: number): Examination => {
  const whole = examinationOf(factory.genuine(0), placeOf(factory));
  const more = Array.from({ length: n }, (_, at) => ({
    name: `x-${at}`,
    bytes: Buffer.from(`x ${at}`),
  }));
  const [first, ...others] = whole.documents;
  if (first === undefined) throw new Error('the factory lays something on the table');
  const { chip = { state: 'read' as const, files: [] } } = first;
  const seals = more.map(({ name, bytes }) => ({ name, content: bytes }));
  return {
    ...whole,
    documents: [{ ...first, seals, chip: { ...chip, files: [...chip.files, ...more] } }, ...others],
  };
};
const packed = (n: number) => packExamination(examinationWith(n));
const pem = (n: number): Buffer => {
  const [one] = factory.trust();
  const text = Buffer.from(one?.bytes ?? '')
    .toString('base64')
    .replace(/.{64}/g, '$&\n');
  return Buffer.from(`-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`.repeat(n));
};
const passengers = (n: number): Buffer =>
  lines('list,date,from,to,name', n, (at) => `QX ${at},2026-11-25,TBS,RIX,TRAVELLER ${at}`);
const store = { profile: 'training', at: `${day}T12:00:00Z`, anchors: [] };

/** Each reader, with files that grow in what it looks at. */
export const growing: Readonly<Record<keyof typeof readerModules, readonly Growing[]>> = {
  'academy.world': [
    { n: 50_000, file: (n) => Buffer.from(`{"x":[${'{"a":1},'.repeat(n)}0]}`) },
    { n: 50_000, file: (n) => Buffer.from(`${'['.repeat(n)}`) },
  ],
  'criteria.journeys': [
    {
      n: 2_000,
      file: (n) =>
        lines('', n, (at) => `{"id":"j-${at}","flight":"QX 1","disposition":"open","facts":{}}`),
    },
    // As many issues as are told of a file, and fewer than end it.
    { n: 2_000, file: (n) => lines('', n, (at) => `{"id":${at}`) },
    {
      n: 2_000,
      file: (n) => lines('', n, () => '{"id":"j","flight":"Q","disposition":"open","facts":{}}'),
    },
  ],
  'document.replay': [{ n: 200, file: (n) => runNow(writeReplay(examinationWith(n)), nodeCrypto) }],
  'document.trust-store': [
    {
      n: 50,
      file: pem,
      args: (n) => ({ ...store, inputs: [{ name: 'list', length: pem(n).length }] }),
    },
    {
      n: 100_000,
      file: (n) => sequence(new Uint8Array(n * 2).fill(5)),
      args: (n) => ({
        ...store,
        inputs: [{ name: 'list', length: sequence(new Uint8Array(n * 2)).length }],
      }),
    },
  ],
  'document.files': [
    {
      n: 1_000,
      file: (n) => Buffer.from('x'.repeat(n * 5)),
      args: (n) => ({
        ...{ as: 'chip', today: day },
        names: Array.from({ length: n }, (_, at) => `x-${at}`),
        lengths: Array.from({ length: n }, () => 5),
      }),
    },
    {
      n: 20_000,
      file: (n) => derElement(0x6b, new Uint8Array(n * 2).fill(0x5f)),
      args: () => ({ as: 'chip-file', part: 'auto', today: day }),
    },
    {
      n: 100_000,
      file: (n) => Buffer.from([0xff, 0xd8, ...Array(n).fill(0xff)]),
      args: () => ({ as: 'picture' }),
    },
  ],
  'document.verdict': [
    {
      n: 200,
      file: (n) => Buffer.concat(packed(n).files),
      args: (n) => {
        const { described, files } = packed(n);
        return { described, lengths: files.map(({ length }) => length), edition: '1' };
      },
    },
  ],
  'ingest.messages': [
    {
      n: 50,
      file: (n) => Buffer.from(paxlst({ flight: 'ZA1', persons: [] }).repeat(n)),
      args: () => ({ today: day }),
    },
    {
      n: 20_000,
      file: (n) => Buffer.from(`UNB+UNOA:4+A+B+1:1+1'${"X+1'".repeat(n)}`),
      args: () => ({ today: day }),
    },
  ],
  'investigation.peek': [{ n: 20_000, file: passengers }],
  'investigation.plan': [
    {
      n: 500,
      file: (n) =>
        lines(
          '',
          n,
          (at) => `{"id":"e-${at}","schema":"Person","properties":{"name":["A ${at}"]}}`,
        ),
      args: () => ({
        ...{ mapping: { kind: 'ftm', grading: {} }, mark: 'm', by: 'x', at: `${day}T12:00:00Z` },
        exhibit: { id: 'e', number: 1 },
      }),
    },
  ],
  'investigation.passengers': [
    { n: 5_000, file: passengers, args: () => ({ exhibit: 'e' }) },
    {
      n: 50_000,
      file: (n) => Buffer.from(`list,date,from,to,name${',x'.repeat(n)}`),
      args: () => ({ exhibit: 'e' }),
    },
  ],
  'investigation.stamp': [
    {
      n: 20_000,
      file: (n) =>
        sequence(
          sequence(derElement(tags.integer, Uint8Array.of(0))),
          Buffer.concat(Array.from({ length: n }, () => sequence())),
        ),
      args: () => ({ sha256: '', nonce: '', anchors: [] }),
    },
  ],
  'risk.counts': [
    {
      n: 5_000,
      file: (n) => lines('period,series,count', n, (at) => `2026-01-01,s-${at % 50},${at}`),
      args: () => ({ options: {}, format: 'csv' }),
    },
  ],
  'watch-list.entries': [
    {
      n: 2_000,
      file: (n) => lines('id,name,reason', n, (at) => `w-${at},PERSON ${at},x`),
      args: () => ({ list: { ground: 'arrest', instruction: 'inform' }, on: day }),
    },
  ],
};
