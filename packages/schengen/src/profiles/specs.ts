import type { Citation } from '@amirani/core';
import { reason } from '../facts/answer.ts';
import { exitLaw } from '../georgia/exit-law.ts';
import type { ConditionSpec } from './condition.ts';

/** Conditions of one body of rules, by a short name. */
type Specs<Name extends string> = Readonly<Record<Name, ConditionSpec>>;

const code = (article: string): Citation => ({
  act: 'Reg. (EU) 2016/399',
  article,
  version: '02016R0399-20251012',
});

/** The conditions of entry, in the order of Art. 6(1). */
export const entrySpecs: Specs<
  | 'validity'
  | 'age'
  | 'genuine'
  | 'visa'
  | 'authorisation'
  | 'purpose'
  | 'means'
  | 'ninetyDays'
  | 'alert'
  | 'publicPolicy'
  | 'biometrics'
> = {
  validity: {
    code: 'schengen.entry.document-validity',
    rule: code('Art. 6(1)(a)(i)'),
    letter: 'A',
    exceptions: ['schengen.exception.emergency', 'schengen.exception.humanitarian'],
    cure: 'schengen.change.new-document',
    cures: {
      'schengen.document.three-months': ({ latest = '' }) =>
        reason('schengen.change.leave-by', { until: latest }),
    },
  },
  age: {
    code: 'schengen.entry.document-age',
    rule: code('Art. 6(1)(a)(ii)'),
    letter: 'A',
    exceptions: ['schengen.exception.humanitarian'],
    cure: 'schengen.change.new-document',
  },
  genuine: {
    code: 'schengen.entry.document-genuine',
    rule: code('Art. 8(3)(a)'),
    letter: 'B',
    exceptions: ['schengen.exception.humanitarian'],
  },
  visa: {
    code: 'schengen.entry.visa',
    rule: code('Art. 6(1)(b)'),
    letter: 'C',
    letterFor: { 'schengen.sticker.false': 'D', 'schengen.permit.false': 'D' },
    exceptions: ['schengen.exception.visa-at-border', 'schengen.exception.humanitarian'],
    cure: 'schengen.change.visa',
    cures: {
      'schengen.sticker.too-long': ({ until = '' }) =>
        reason('schengen.change.leave-by', { until }),
      'schengen.permit.too-short': ({ until = '' }) =>
        reason('schengen.change.leave-by', { until }),
    },
  },
  authorisation: {
    code: 'schengen.entry.authorisation',
    rule: code('Art. 6(1)(b)'),
    letter: 'C',
    exceptions: ['schengen.exception.humanitarian'],
    cure: 'schengen.change.authorisation',
  },
  purpose: {
    code: 'schengen.entry.purpose',
    rule: code('Art. 6(1)(c)'),
    letter: 'E',
    exceptions: ['schengen.exception.humanitarian'],
    cure: 'schengen.change.papers',
  },
  means: {
    code: 'schengen.entry.means',
    rule: code('Art. 6(1)(c) and (4)'),
    letter: 'G',
    exceptions: ['schengen.exception.humanitarian'],
    cure: 'schengen.change.means',
  },
  ninetyDays: {
    code: 'schengen.entry.ninety-days',
    rule: code('Art. 6(1)'),
    letter: 'F',
    exceptions: [
      'schengen.exception.bilateral',
      'schengen.exception.limited-visa',
      'schengen.exception.humanitarian',
    ],
    cures: {
      'schengen.stay.none-left': ({ from }) =>
        from === undefined ? undefined : reason('schengen.change.enter-from', { from }),
      'schengen.stay.too-long': ({ until = '' }) => reason('schengen.change.leave-by', { until }),
    },
  },
  alert: {
    code: 'schengen.entry.alert',
    rule: code('Art. 6(1)(d)'),
    letter: 'H',
    exceptions: ['schengen.exception.humanitarian'],
  },
  publicPolicy: {
    code: 'schengen.entry.public-policy',
    rule: code('Art. 6(1)(e)'),
    letter: 'I',
    exceptions: ['schengen.exception.humanitarian'],
  },
  biometrics: {
    code: 'schengen.entry.biometrics',
    rule: code('Art. 6(1)(f)'),
    letter: 'J',
    exceptions: ['schengen.exception.humanitarian'],
    cure: 'schengen.change.biometrics',
  },
};

const directive = (article: string): Citation => ({ act: 'Directive 2004/38/EC', article });

/** What is asked of who moves freely: never with a letter of the standard form. */
export const freeMovementSpecs: Specs<
  'document' | 'genuine' | 'family' | 'authorisation' | 'accompanying' | 'publicPolicy'
> = {
  document: { code: 'schengen.free-movement.document', rule: directive('Art. 5(1)') },
  genuine: { code: 'schengen.free-movement.document-genuine', rule: code('Art. 8(2)') },
  family: { code: 'schengen.free-movement.family-member', rule: directive('Art. 5(2)') },
  authorisation: {
    code: 'schengen.free-movement.authorisation',
    rule: { act: 'Reg. (EU) 2018/1240', article: 'Art. 2(1)(c)' },
    cure: 'schengen.change.authorisation',
  },
  accompanying: { code: 'schengen.free-movement.accompanying', rule: directive('Art. 5(2)') },
  publicPolicy: { code: 'schengen.free-movement.public-policy', rule: directive('Art. 27 to 31') },
};

/** The conditions of exit of a Georgian citizen: each with what puts it right (R77), never with a letter. */
export const exitSpecs: Specs<
  | 'biometric'
  | 'age'
  | 'validity'
  | 'returnTicket'
  | 'lodging'
  | 'healthInsurance'
  | 'meansSufficient'
  | 'knownBan'
  | 'exitBan'
  | 'consent'
  | 'genuine'
  | 'stay'
  | 'visa'
> = {
  biometric: {
    code: 'schengen.exit.passport-biometric',
    rule: exitLaw(),
    cure: 'schengen.change.biometric-passport',
  },
  age: {
    code: 'schengen.exit.passport-age',
    rule: exitLaw(),
    cure: 'schengen.change.new-document',
  },
  validity: {
    code: 'schengen.exit.passport-validity',
    rule: exitLaw(),
    cure: 'schengen.change.new-document',
    cures: {
      'schengen.document.three-months': ({ latest = '' }) =>
        reason('schengen.change.leave-by', { until: latest }),
    },
  },
  returnTicket: {
    code: 'schengen.exit.return-ticket',
    rule: exitLaw(),
    cure: 'schengen.change.return-ticket',
  },
  lodging: { code: 'schengen.exit.lodging', rule: exitLaw(), cure: 'schengen.change.lodging' },
  healthInsurance: {
    code: 'schengen.exit.health-insurance',
    rule: exitLaw(),
    cure: 'schengen.change.insurance',
  },
  meansSufficient: { code: 'schengen.exit.means', rule: exitLaw(), cure: 'schengen.change.means' },
  knownBan: { code: 'schengen.exit.known-ban', rule: exitLaw(), cure: 'schengen.change.ban' },
  exitBan: { code: 'schengen.exit.exit-ban', rule: exitLaw(), cure: 'schengen.change.exit-ban' },
  consent: {
    code: 'schengen.exit.child-consent',
    rule: exitLaw(),
    cure: 'schengen.change.consent',
  },
  genuine: {
    code: 'schengen.exit.passport-genuine',
    rule: exitLaw(),
    cure: 'schengen.change.new-document',
  },
  stay: { code: 'schengen.exit.stay-information', rule: code('Art. 6(1)') },
  visa: {
    code: 'schengen.exit.visa-information',
    rule: { act: 'Reg. (EU) 2018/1806', article: 'Art. 3, 4, 8', version: '02018R1806-20251230' },
  },
};

/** The airport transit visa, for the carrier and for a transit in the area. */
export const transitSpec: ConditionSpec = {
  code: 'schengen.transit.visa',
  rule: { act: 'Reg. (EC) 810/2009', article: 'Art. 3' },
  cure: 'schengen.change.visa',
};
