import {
  cards,
  emergencyPassports,
  model,
  passports,
  residencePermits,
  servicePassports,
  visas,
} from './models.ts';
import type { StateFacts } from './state-facts.ts';

/** The states whose people write Latin letters. */
export const westernFacts: readonly StateFacts[] = [
  {
    state: 'QMB',
    script: 'latin',
    letters: { Ñ: ['NXX'] },
    truncation: 'initials',
    details: false,
    kinds: [
      passports(
        [
          model('QMB-P-2011', ['2011-04-01', '2020-09-30'], ['11AA00000', '19ZZ99999'], true),
          model('QMB-P-2020', ['2020-10-01'], ['20AA00000', '29ZZ99999'], true, [
            '24KD31000',
            '24KD31499',
            '2024-11-20',
          ]),
        ],
        { harmonised: true },
      ),
      servicePassports('QMB', '90AA00000', '99ZZ99999'),
      emergencyPassports('QMB', '80AA00000', '89ZZ99999'),
      cards('TD1', 'ID', [
        model('QMB-I-2012', ['2012-01-01', '2021-07-31'], ['A00AA0000', 'D99ZZ9999'], false),
        model('QMB-I-2021', ['2021-08-01'], ['J00AA0000', 'P99ZZ9999'], true),
      ]),
      residencePermits('QMB', 'R00000000', 'R99999999'),
      visas('QMB', 'MRV-A', 'V', 'VM0000000', 'VM9999999'),
    ],
  },
  {
    state: 'QNI',
    script: 'latin',
    letters: { Ñ: ['N'] },
    truncation: 'end',
    details: true,
    endsDayBefore: true,
    kinds: [
      passports([
        model('QNI-P-2010', ['2010-06-01', '2018-12-31'], ['AA0000000', 'FZ9999999'], true),
        model('QNI-P-2019', ['2019-01-01'], ['YA0000000', 'YZ9999999'], true, [
          'YC7120000',
          'YC7120999',
          '2025-02-03',
        ]),
      ]),
      emergencyPassports('QNI', 'T00000000', 'T99999999'),
      cards('TD1', 'C', [model('QNI-C-2016', ['2016-01-01'], ['CA00000AA', 'CZ99999ZZ'], true)]),
      visas('QNI', 'MRV-A', 'VC', 'VN0000000', 'VN9999999'),
    ],
  },
  {
    state: 'QPL',
    script: 'latin',
    letters: {},
    truncation: 'end',
    details: true,
    kinds: [
      passports(
        [
          model('QPL-P-2012', ['2012-02-01', '2019-12-31'], ['LA0000000', 'LM9999999'], true),
          model('QPL-P-2020', ['2020-01-01'], ['LN0000000', 'LZ9999999'], true, [
            'LP5500000',
            'LP5500199',
            '2023-08-17',
          ]),
        ],
        { harmonised: true, personalDigits: 11 },
      ),
      cards(
        'TD1',
        'ID',
        [model('QPL-I-2014', ['2014-04-01'], ['PA0000000', 'PZ9999999'], true)],
        11,
      ),
      visas('QPL', 'MRV-B', 'V', 'VP0000000', 'VP9999999'),
    ],
  },
  {
    state: 'QSC',
    script: 'latin',
    letters: { Ñ: ['N'] },
    truncation: 'fixed',
    details: true,
    thirdGroup: true,
    kinds: [
      passports([
        model('QSC-P-2011', ['2011-01-01', '2021-03-31'], ['AAA000000', 'MZZ999999'], true),
        model('QSC-P-2021', ['2021-04-01'], ['NAA000000', 'ZZZ999999'], true, [
          'PAL330000',
          'PAL330299',
          '2025-06-30',
        ]),
      ]),
      servicePassports('QSC', 'SAA000000', 'SZZ999999'),
      // Twelve characters: three go on in the optional data (Doc 9303-5, note j).
      cards('TD1', 'ID', [
        model('QSC-I-2016', ['2016-01-01'], ['590000000000', '599999999999'], true),
      ]),
      visas('QSC', 'MRV-B', 'V', 'VS0000000', 'VS9999999'),
    ],
  },
  {
    state: 'QXO',
    script: 'latin',
    letters: {},
    truncation: 'end',
    details: false,
    kinds: [
      passports([
        model('QXO-P-2012', ['2012-01-01', '2021-12-31'], ['A0000000', 'M9999999'], false),
        model('QXO-P-2022', ['2022-01-01'], ['X0000000', 'X9999999'], true, [
          'X4400000',
          'X4401999',
          '2024-01-09',
        ]),
      ]),
    ],
  },
  {
    state: 'UTO',
    script: 'latin',
    letters: { Ü: ['UE'], Ö: ['OE'], Ä: ['AE'], Å: ['AA'], Ñ: ['N'] },
    truncation: 'initials',
    details: true,
    kinds: [
      passports(
        [
          model('UTO-P-2013', ['2013-01-01', '2022-12-31'], ['L000000A0', 'L999999Z9'], true),
          model('UTO-P-2023', ['2023-01-01'], ['M000000A0', 'M999999Z9'], true),
        ],
        { harmonised: true },
      ),
      // Eleven characters on a TD2 card (Doc 9303-6, note j).
      cards('TD2', 'I', [
        model('UTO-I-2015', ['2015-01-01'], ['D0000000000', 'D9999999999'], true),
      ]),
      residencePermits('UTO', 'E00000000', 'E99999999'),
    ],
  },
];
