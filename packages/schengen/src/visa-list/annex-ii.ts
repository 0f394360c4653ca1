import { ruleRow } from '../data/rule-row.ts';
import { listsSince } from './annex-i.ts';
import type { ListPosition } from './position.ts';

const act = 'Reg. (EU) 2018/1806 Annex II (02018R1806-20251230)';

const exempt = (
  state: string,
  from: string,
  more: {
    needs?: NonNullable<ListPosition['needs']>;
    source?: string;
    to?: string;
    unverified?: true;
  } = {},
): ListPosition =>
  ruleRow(
    {
      state,
      list: 'annex-ii' as const,
      ...(more.needs === undefined ? {} : { needs: more.needs }),
    },
    {
      from,
      ...(more.to === undefined ? {} : { to: more.to }),
      source: more.source ?? act,
      certainty: more.unverified ? 'unverified' : 'seen',
    },
  );

const unconditional =
  'AD AG AR AU BB BN BR BS CA CL CO CR GT HN IL JP KN KR MC MU MX MY NI NZ PA PY SB SC SG SM SV TT US UY VA VE WS';

const underAgreement: readonly (readonly [state: string, since: string])[] = [
  ['AE', '2015-05-06'],
  ['DM', '2015-05-28'],
  ['FM', '2016-09-20'],
  ['GD', '2015-05-28'],
  ['KI', '2016-06-24'],
  ['LC', '2015-05-28'],
  ['MH', '2016-06-28'],
  ['PE', '2016-03-15'],
  ['PW', '2015-12-08'],
  ['TL', '2015-05-26'],
  ['TO', '2015-11-21'],
  ['TV', '2016-07-01'],
  ['VC', '2015-05-28'],
];

const biometric: readonly (readonly [state: string, since: string, unverified: boolean])[] = [
  ['MK', '2009-12-19', true],
  ['ME', '2009-12-19', true],
  ['RS', '2009-12-19', true],
  ['AL', '2010-12-15', true],
  ['BA', '2010-12-15', true],
  ['MD', '2014-04-28', true],
  ['GE', '2017-03-28', false],
  ['UA', '2017-06-11', true],
  ['XK', '2024-01-01', false],
];

/** Annex II: States whose nationals need no visa for stays of up to 90 days in any 180 (Art. 4(1)). */
export const annexII: readonly ListPosition[] = [
  ...unconditional.split(' ').map((state) => exempt(state, listsSince)),
  // British citizens moved freely until the end of the transition period.
  exempt('GB', '2021-01-01'),
  ...underAgreement.map(([state, since]) =>
    exempt(state, since, { source: `${act}, footnote: agreement on the visa waiver` }),
  ),
  exempt('VU', '2015-05-28', {
    to: '2025-02-02',
    source: 'Reg. (EU) 2018/1806 Annex II before Reg. (EU) 2025/11',
  }),
  ...biometric.map(([state, since, unverified]) =>
    exempt(state, since, { needs: 'biometric', ...(unverified ? { unverified: true } : {}) }),
  ),
  exempt('HK', listsSince, { needs: 'sar-passport', source: `${act} part 2` }),
  exempt('MO', listsSince, { needs: 'sar-passport', source: `${act} part 2` }),
  // Part 3: British nationals who are not nationals of the United Kingdom for the purposes of Union law.
  ...['GBN', 'GBD', 'GBO', 'GBS', 'GBP'].map((state) =>
    exempt(state, listsSince, { source: `${act} part 3` }),
  ),
  exempt('TW', listsSince, { needs: 'identity-number', source: `${act} part 4` }),
  // Listed since 2014 under the footnote; whether the agreement was ever concluded was not found.
  ruleRow(
    { state: 'NR', list: 'open' as const },
    { from: listsSince, source: `${act}, footnote: agreement not found`, certainty: 'disputed' },
  ),
];
