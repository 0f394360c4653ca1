import type { VisualZone } from '@amirani/documents/verdict';
import { emblemOf, emblemPattern } from '../../documents/picture/emblem.ts';
import { itemDay } from '../day.ts';
import { pictureOf } from '../document/piece.ts';
import type { DocumentMaterial, PictureFile } from '../material.ts';
import { everyday, victim } from '../said/sentences.ts';
import type { HandWrittenItem } from './hand-written.ts';

/** A portrait by its label, with the given number of places changed by time and light, or by another person. */
const portrait = (name: string, label: string, otherwise = 0): PictureFile => {
  const { shades, cb, cr } = emblemPattern(label);
  return pictureOf(
    name,
    emblemOf({ shades: shades.map((one, at) => (at < otherwise ? (one + 1) % 3 : one)), cb, cr }),
  );
};

/** A passport without a chip of a state without known facts: only its print can be checked. */
const passport = (
  zone: readonly [string, string],
  visual: object,
  face: string,
  otherwise: number,
  said: DocumentMaterial['said'] = everyday.slice(0, 1),
): DocumentMaterial => ({
  kind: 'document',
  on: itemDay,
  at: `${itemDay}T12:00:00Z`,
  said,
  documents: [
    {
      id: 'passport',
      role: 'travel-document',
      zone: zone.join('\n'),
      seals: [],
      visual: { issuingState: 'QNA', nationality: 'QNA', ...visual } as VisualZone,
      portrait: portrait('passport-portrait.jpg', face),
    },
  ],
  live: portrait('live.jpg', face, otherwise),
});

/** Passports of QNA. */
export const documents: readonly HandWrittenItem[] = [
  {
    id: 'HWD-000001',
    // The year on the page was made eight years younger; the zone was not changed.
    material: passport(
      [
        'P<QNALUNDVIK<<ANNA<SOFIA<<<<<<<<<<<<<<<<<<<<',
        'P4471902X1QNA8803218F3106143<<<<<<<<<<<<<<<0',
      ],
      {
        documentNumber: 'P4471902X',
        primaryIdentifier: 'LUNDVIK',
        secondaryIdentifier: 'ANNA SOFIA',
        dateOfBirth: '1996-03-21',
        sex: 'F',
        dateOfIssue: '2021-06-15',
        dateOfExpiry: '2031-06-14',
      },
      'lundvik',
      3,
    ),
    truth: { id: 'HWD-000001', target: true, evidence: ['mrz.viz'] },
  },
  {
    id: 'HWD-000002',
    // One name is a name: nothing is missing.
    material: passport(
      [
        'P<QNARIKARDO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
        'P5083316<3QNA9109032M2902027<<<<<<<<<<<<<<<6',
      ],
      {
        documentNumber: 'P5083316',
        primaryIdentifier: 'RIKARDO',
        dateOfBirth: '1991-09-03',
        sex: 'M',
        dateOfIssue: '2019-02-03',
        dateOfExpiry: '2029-02-02',
      },
      'rikardo',
      4,
    ),
    truth: { id: 'HWD-000002', target: false, evidence: [], minutesLost: 25 },
  },
  {
    id: 'HWD-000003',
    // The last digit of the number was changed in zone and print alike; its check digit is still that of the old one.
    material: passport(
      [
        'P<QNAMOLINERI<<TEO<<<<<<<<<<<<<<<<<<<<<<<<<<',
        'P7710248<5QNA7906123M3009185<<<<<<<<<<<<<<<0',
      ],
      {
        documentNumber: 'P7710248',
        primaryIdentifier: 'MOLINERI',
        secondaryIdentifier: 'TEO',
        dateOfBirth: '1979-06-12',
        sex: 'M',
        dateOfIssue: '2020-09-19',
        dateOfExpiry: '2030-09-18',
      },
      'molineri',
      2,
    ),
    truth: { id: 'HWD-000003', target: true, evidence: ['mrz.check-digits'] },
  },
  {
    id: 'HWD-000004',
    // Everything about the passport is right; the face is not hers, and she did not choose to be here.
    material: passport(
      [
        'P<QNAVESELKA<<MARTA<<<<<<<<<<<<<<<<<<<<<<<<<',
        'P3391027<8QNA9602245F2805302<<<<<<<<<<<<<<<4',
      ],
      {
        documentNumber: 'P3391027',
        primaryIdentifier: 'VESELKA',
        secondaryIdentifier: 'MARTA',
        dateOfBirth: '1996-02-24',
        sex: 'F',
        dateOfIssue: '2018-05-31',
        dateOfExpiry: '2028-05-30',
      },
      'veselka',
      20,
      victim.slice(1, 2),
    ),
    truth: { id: 'HWD-000004', target: true, evidence: ['bearer.face'], referral: 'victim' },
  },
];
