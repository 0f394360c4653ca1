import {
  cards,
  emergencyPassports,
  model,
  passports,
  residencePermits,
  servicePassports,
} from './models.ts';
import type { StateFacts } from './state-facts.ts';

/** The states whose people write other letters, the home state first. */
export const easternFacts: readonly StateFacts[] = [
  {
    state: 'QVR',
    script: 'georgian',
    language: 'ka',
    letters: {},
    truncation: 'end',
    details: true,
    kinds: [
      passports(
        [
          model('QVR-P-2010', ['2010-04-15', '2019-06-30'], ['10AA00000', '18ZZ99999'], true),
          model('QVR-P-2019', ['2019-07-01'], ['19AA00000', '29ZZ99999'], true, [
            '22BT60000',
            '22BT60499',
            '2025-04-14',
          ]),
        ],
        { harmonised: true, personalDigits: 11 },
      ),
      servicePassports('QVR', 'SA0000000', 'SC9999999'),
      emergencyPassports('QVR', 'EM0000000', 'EM9999999'),
      cards(
        'TD1',
        'ID',
        [model('QVR-I-2011', ['2011-07-28'], ['11IA00000', '29ID99999'], true)],
        11,
      ),
      residencePermits('QVR', 'RP0000000', 'RP9999999'),
    ],
  },
  {
    state: 'QRD',
    script: 'cyrillic',
    language: 'uk',
    letters: {},
    truncation: 'end',
    details: false,
    kinds: [
      passports([
        model('QRD-P-2013', ['2013-01-01', '2020-12-31'], ['EA000000', 'EZ999999'], true),
        model('QRD-P-2021', ['2021-01-01'], ['FA000000', 'FZ999999'], true, [
          'FK120000',
          'FK129999',
          '2024-03-22',
        ]),
      ]),
      cards('TD2', 'I', [
        model('QRD-I-2014', ['2014-01-01', '2021-12-31'], ['000000000', '399999999'], false),
        model('QRD-I-2022', ['2022-01-01'], ['400000000', '799999999'], false, [
          '500100000',
          '500100999',
          '2025-10-01',
        ]),
      ]),
    ],
  },
  {
    state: 'QUV',
    script: 'cyrillic',
    language: 'ru',
    letters: {},
    truncation: 'initials',
    details: false,
    kinds: [
      passports([
        model('QUV-P-2011', ['2011-01-01', '2018-05-31'], ['530000000', '599999999'], true),
        model('QUV-P-2018', ['2018-06-01'], ['710000000', '789999999'], true, [
          '750550000',
          '750550099',
          '2025-01-28',
        ]),
      ]),
      cards('TD1', 'I', [
        model('QUV-I-2012', ['2012-01-01', '2019-12-31'], ['AC0000000', 'AF9999999'], false),
        model('QUV-I-2020', ['2020-01-01'], ['AG0000000', 'AZ9999999'], false),
      ]),
    ],
  },
  {
    state: 'QWS',
    script: 'latin',
    letters: {},
    truncation: 'end',
    details: true,
    kinds: [
      passports([
        model('QWS-P-2014', ['2014-01-01', '2022-06-30'], ['W00000000', 'W49999999'], true),
        model('QWS-P-2022', ['2022-07-01'], ['W50000000', 'W99999999'], true),
      ]),
      cards('TD1', 'I', [model('QWS-I-2015', ['2015-05-01'], ['100000000', '199999999'], true)]),
    ],
  },
  {
    state: 'QYM',
    script: 'arabic',
    language: 'ar',
    letters: {},
    truncation: 'end',
    details: false,
    kinds: [
      passports([
        model('QYM-P-2013', ['2013-01-01', '2021-12-31'], ['Y0000000', 'Y4999999'], true),
        model('QYM-P-2022', ['2022-01-01'], ['Y5000000', 'Y9999999'], true),
      ]),
    ],
  },
];
