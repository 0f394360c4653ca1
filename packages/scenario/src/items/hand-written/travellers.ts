import { itemDay } from '../day.ts';
import type { ListedPerson, TravellerMaterial } from '../material.ts';
import { everyday } from '../said/sentences.ts';
import type { HandWrittenItem } from './hand-written.ts';

const list: TravellerMaterial['list'] = {
  id: 'training-sought',
  title: 'Persons sought (training)',
  owner: 'training',
  source: 'Synthetic list of the academy',
  category: 'sought',
  version: 'BYHAND',
  size: 40_000,
};

const beside = (
  entry: Pick<ListedPerson, 'names' | 'birthDates' | 'documents' | 'nationalities'>,
  traveller: TravellerMaterial['traveller'],
  said: number,
): TravellerMaterial => ({
  kind: 'traveller',
  on: itemDay,
  list,
  traveller,
  entry: {
    kind: 'person',
    id: '1',
    reference: 'T/00001',
    places: [],
    ground: 'judicial-procedure',
    instruction: 'ask-whereabouts',
    ...entry,
  },
  flight: { designator: 'QV 117', from: 'QVT', to: 'QMR' },
  said: everyday.slice(said, said + 1),
});

const name = (family: string, given: string): ListedPerson['names'][number] => ({
  full: `${given} ${family}`,
  family,
  given,
  kind: 'primary',
  script: 'latin',
});

/** Entries beside travellers. */
export const travellers: readonly HandWrittenItem[] = [
  {
    id: 'HWT-000001',
    // One romanisation of the same Georgian letters beside another.
    material: beside(
      {
        names: [name('CHIKVAIDZE', 'LASHA')],
        birthDates: [{ date: '1981-11-19' }],
        documents: [],
        nationalities: ['QVR'],
      },
      {
        surname: 'TCHIKVAIDZE',
        given: 'LASHA',
        birthDate: '1981-11-19',
        nationality: 'QVR',
        documents: [{ number: 'KM5520714', issuer: 'QVR' }],
      },
      0,
    ),
    truth: { id: 'HWT-000001', target: true, evidence: ['items.traveller.other-spelling'] },
  },
  {
    id: 'HWT-000002',
    // Father and son have one name; twenty-eight years lie between them.
    material: beside(
      {
        names: [name('VOLTERRANI', 'MARCO')],
        birthDates: [{ date: '1962-04-08' }],
        documents: [{ number: 'RR0913377', kind: 'passport', issuer: 'QNI' }],
        nationalities: ['QNI'],
      },
      {
        surname: 'VOLTERRANI',
        given: 'MARCO',
        birthDate: '1990-07-27',
        nationality: 'QNI',
        documents: [{ number: 'RS4471820', issuer: 'QNI' }],
      },
      3,
    ),
    truth: { id: 'HWT-000002', target: false, evidence: [], minutesLost: 30 },
  },
  {
    id: 'HWT-000003',
    // Twin sisters share surname and day of birth, and nothing else.
    material: beside(
      {
        names: [name('OZOLA', 'LIENE')],
        birthDates: [{ date: '1994-02-11' }],
        documents: [],
        nationalities: ['QPL'],
      },
      {
        surname: 'OZOLA',
        given: 'AGNESE',
        birthDate: '1994-02-11',
        nationality: 'QPL',
        documents: [{ number: 'LV8830012', issuer: 'QPL' }],
      },
      2,
    ),
    truth: { id: 'HWT-000003', target: false, evidence: [], minutesLost: 30 },
  },
  {
    id: 'HWT-000004',
    // The booking has the month before the day.
    material: beside(
      {
        names: [name('SERRANO IBARRA', 'CELIA')],
        birthDates: [{ date: '1987-03-09' }],
        documents: [],
        nationalities: ['QSC'],
      },
      {
        surname: 'SERRANO IBARRA',
        given: 'CELIA',
        birthDate: '1987-09-03',
        nationality: 'QSC',
        documents: [{ number: 'SC7716204', issuer: 'QSC' }],
      },
      4,
    ),
    truth: { id: 'HWT-000004', target: true, evidence: ['items.traveller.date-slip'] },
  },
];
