import type { XmlElement } from '../reading/xml-records.ts';

/** The words, places and kinds of parties to which parties of the advanced model point by number. */
export class ReferenceValues {
  /** The sets of reference values that are read. */
  static readonly sets: readonly string[] = [
    'IDRegDocTypeValues',
    'FeatureTypeValues',
    'NamePartTypeValues',
    'AliasTypeValues',
    'PartyTypeValues',
    'PartySubTypeValues',
    'CountryValues',
    'AreaCodeValues',
  ];

  readonly #words = new Map<string, string>();
  readonly #partyOfSubType = new Map<string, string>();
  readonly #countryOfArea = new Map<string, string>();
  readonly #places = new Map<string, string>();

  /** Keeps a set of words, or a place. */
  take(record: XmlElement): void {
    if (record.name === 'Location') {
      this.#places.set(record.attribute('ID') ?? '', this.#placeOf(record));
      return;
    }
    const name = record.name.replace(/Values$/, '');
    for (const value of record.all(name)) {
      const id = value.attribute('ID') ?? '';
      this.#words.set(`${name} ${id}`, value.text);
      if (name === 'PartySubType')
        this.#partyOfSubType.set(id, value.attribute('PartyTypeID') ?? '');
      if (name === 'AreaCode') this.#countryOfArea.set(id, value.attribute('CountryID') ?? '');
    }
  }

  /** The word of a number: `word('IDRegDocType', '1571')`. */
  word(set: string, id: string | undefined): string | undefined {
    return this.#words.get(`${set} ${id ?? ''}`);
  }

  /** Individual, Entity or Transport, of a sub-type. */
  partyType(subType: string | undefined): string | undefined {
    return this.word('PartyType', this.#partyOfSubType.get(subType ?? ''));
  }

  /** A place in words; its state alone where it has nothing else. */
  location(id: string | undefined): string | undefined {
    const place = this.#places.get(id ?? '');
    return place === '' ? undefined : place;
  }

  #placeOf(record: XmlElement): string {
    const parts = record
      .all('LocationPart', 'LocationPartValue')
      .filter((part) => part.attribute('Primary') !== 'false')
      .flatMap((part) => part.texts('Value'));
    const countries = [
      ...record.all('LocationCountry').map((element) => element.attribute('CountryID')),
      ...record
        .all('LocationAreaCode')
        .map((element) => this.#countryOfArea.get(element.attribute('AreaCodeID') ?? '')),
    ].flatMap((id) => this.word('Country', id) ?? []);
    return [...new Set([...parts, ...countries.slice(0, 1)])].join(', ');
  }
}

/**
 * A period of birth as one text: a day, a month or a year where the period is one, else from first to last. Start and end are
 * each given as the earliest and the latest they may be.
 */
export const birthOf = (version: XmlElement): string => {
  const [start] = version.all('DatePeriod', 'Start');
  const [end] = version.all('DatePeriod', 'End');
  if (start === undefined) return '';
  const from = dayOf(start.all('From')[0]);
  const to = dayOf((end ?? start).all('To')[0]) ?? from;
  if (from === undefined || to === undefined) return '';
  const about = start.attribute('Approximate') === 'true' ? 'circa ' : '';
  return `${about}${periodOf(from, to)}`;
};

const dayOf = (point: XmlElement | undefined): string | undefined => {
  const year = point?.textOf('Year');
  if (point === undefined || year === undefined) return undefined;
  const parts = ['Month', 'Day'].map((part) => point.textOf(part)?.padStart(2, '0'));
  return [
    year,
    ...parts.slice(0, parts[0] === undefined ? 0 : parts[1] === undefined ? 1 : 2),
  ].join('-');
};

const periodOf = (from: string, to: string): string => {
  if (from === to) return from;
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from === `${month}-01` && to.startsWith(`${month}-`) && Number(to.slice(8)) >= 28)
    return month;
  if (/-01-01$/.test(from) && /-12-31$/.test(to)) return `${year} to ${to.slice(0, 4)}`;
  return `${from} to ${to}`;
};
