import { type RuleRow, ruleRow } from '../data/rule-row.ts';

/** A nationality that needs an airport transit visa: everywhere, or in one State. */
export interface AirportTransitRow extends RuleRow {
  readonly nationality: string;
  /** The State that asks for it; left out where all do. */
  readonly in?: string;
  /** What limits the State's entry: only ordinary passports, not service and special ones, or something to look up. */
  readonly limit?: 'ordinary-only' | 'not-official' | 'look-up';
}

/** Reg. (EC) 810/2009 Annex IV, the common list of Art. 3(1). */
const common = 'AF BD CD ER ET GH IQ IR LK NG PK SO';

/** Annex 7B of the Handbook (Art. 3(2)): per nationality the States that ask for an airport transit visa. */
const national: Readonly<Record<string, string>> = {
  DZ: 'CZ',
  AO: 'FR',
  AM: 'CZ PL',
  BF: 'ES',
  BO: 'FR',
  CM: 'GR ES FR CY',
  CF: 'ES FR NL',
  TD: 'CZ ES FR NL',
  CG: 'GR ES FR',
  CI: 'ES FR',
  CU: 'CZ DE ES FR NL PL CH',
  DJ: 'ES',
  DO: 'BE FR',
  EG: 'CZ ES PL RO',
  GM: 'ES',
  GN: 'BE ES FR NL PT',
  GW: 'BE ES NL',
  HT: 'BE ES FR',
  IN: 'CZ DE FR RO',
  JO: 'DE',
  KE: 'ES',
  LB: 'CZ DE RO',
  LR: 'ES',
  LY: 'CZ',
  ML: 'CZ DE ES FR',
  MA: 'RO',
  MR: 'CZ ES FR NL',
  NP: 'BE ES FR NL RO',
  NE: 'CZ',
  PS: 'BE CZ ES FR RO',
  PH: 'FR',
  RU: 'CZ ES FR',
  SN: 'ES FR IT NL PT',
  SL: 'ES FR NL',
  SS: 'BE CZ DE FR NL',
  SD: 'BE CZ DE GR ES FR CY NL',
  SY: 'BE CZ DK DE GR ES FR IT NL AT RO NO CH',
  TJ: 'BE ES IT RO',
  TG: 'ES FR',
  TN: 'RO',
  TR: 'BE CZ DE ES FR CY NL NO CH',
  UZ: 'BE ES FR IT PT RO',
  YE: 'BE CZ ES NL RO',
};

/** Notes to the columns: entries that turn on the date of issue or the kind of passport. */
const limits: Readonly<Record<string, NonNullable<AirportTransitRow['limit']>>> = {
  BE: 'not-official',
  ES: 'not-official',
  NL: 'not-official',
  CH: 'not-official',
  FR: 'ordinary-only',
};
const lookUp: ReadonlySet<string> = new Set(['JO:DE', 'HT:ES']);

/** Who needs a visa to wait in the international transit area of an airport. */
export const airportTransitList: readonly AirportTransitRow[] = [
  ...common
    .split(' ')
    .map(
      (nationality): AirportTransitRow =>
        ruleRow({ nationality }, { from: '2010-04-05', source: 'Reg. (EC) 810/2009 Annex IV' }),
    ),
  ...Object.entries(national).flatMap(([nationality, states]) =>
    states.split(' ').map((state): AirportTransitRow => {
      const limit = lookUp.has(`${nationality}:${state}`) ? 'look-up' : limits[state];
      return ruleRow(
        { nationality, in: state, ...(limit === undefined ? {} : { limit }) },
        {
          from: '2026-04-08',
          source: 'Handbook for the processing of visa applications, Annex 7B, as of 8 April 2026',
          certainty: 'unverified',
          checkedOn: '2026-04-08',
          staleAfter: '2026-10-08',
        },
      );
    }),
  ),
];

/** A State whose visa or residence permit frees from the airport transit visa. */
export interface TransitExemption extends RuleRow {
  readonly state: string;
  readonly paper: 'visa' | 'residence-permit';
}

const exempting = (
  paper: TransitExemption['paper'],
  states: string,
  source: string,
  { from = '2010-04-05', to }: { readonly from?: string; readonly to?: string } = {},
): readonly TransitExemption[] =>
  states.split(' ').map((state) =>
    ruleRow(
      { state, paper },
      {
        from,
        ...(to === undefined ? {} : { to }),
        source,
        certainty: 'unverified',
      },
    ),
  );

const visas = 'Reg. (EC) 810/2009 Art. 3(5)(c)';
const permits = 'Reg. (EC) 810/2009 Art. 3(5)(b)';
const since2020 = { from: '2020-02-02' };

/**
 * States whose valid visa or residence permit frees from the airport transit visa, beside those of the area itself (Art.
 * 3(5)(a)): Member States that do not take part or do not yet apply the acquis in full, for visas also the parties to the
 * Agreement on the European Economic Area, the Caribbean parts of the Kingdom of the Netherlands, and the States of Annex V.
 * These rows have not been compared with the Official Journal yet. It lists the exact permits of the States of Annex V; the
 * officer compares.
 */
export const transitExemptions: readonly TransitExemption[] = [
  ...exempting('visa', 'CY IE', visas),
  ...exempting('visa', 'BG RO', visas, { to: '2024-03-30' }),
  ...exempting('visa', 'HR', visas, { to: '2022-12-31' }),
  ...exempting('visa', 'IS LI NO US CA JP', visas),
  ...exempting('residence-permit', 'CY IE', permits),
  ...exempting('residence-permit', 'BG RO', permits, { to: '2024-03-30' }),
  ...exempting('residence-permit', 'HR', permits, { to: '2022-12-31' }),
  ...exempting('residence-permit', 'AD CA JP SM US', `${permits} and Annex V`),
  // The overseas countries and territories of the Kingdom of the Netherlands.
  ...exempting('visa', 'AW BQ CW SX', `${visas}, as amended by Reg. (EU) 2019/1155`, since2020),
  ...exempting(
    'residence-permit',
    'AW BQ CW SX',
    `${permits}, as amended by Reg. (EU) 2019/1155`,
    since2020,
  ),
];
