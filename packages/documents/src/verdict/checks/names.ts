import type { ComparableName, Language, NameComparison } from '@amirani/names/scripts';
import type { MrzReading } from '../../mrz/index.ts';
import type { VisualZone } from '../examination.ts';

/** The name of a zone as the comparer takes it: the field with its fillers where the format has one field for it. */
export const zoneName = (reading: MrzReading, language?: Language): ComparableName | undefined => {
  const primary = reading.field('primaryIdentifier');
  if (primary === undefined) return undefined;
  const more = language === undefined ? {} : { language };
  const secondary = reading.field('secondaryIdentifier');
  const { lines, name } = reading;
  const oneField = secondary === undefined || secondary.line === primary.line;
  if (oneField) {
    const field = (lines[primary.line - 1] ?? '').slice(primary.from - 1, nameEnd(reading));
    return { source: 'mrz', field, ...more };
  }
  return {
    source: 'chip',
    name: {
      primary: name.primary ?? '',
      ...(name.secondary === undefined ? {} : { secondary: name.secondary }),
    },
    truncation: name.truncated === 'possible' ? 'possible' : 'none',
    ...more,
  };
};

/** Where the name field ends: with its line, save in the formats that put something behind it. */
const nameEnd = ({ format }: MrzReading): number | undefined =>
  format === 'FR-ID-old' ? 30 : format === 'FR-DL' ? 29 : undefined;

/** The name of the visual zone; undefined where none was typed. */
export const visualName = (
  { primaryIdentifier = '', secondaryIdentifier = '' }: VisualZone,
  language?: Language,
): ComparableName | undefined =>
  primaryIdentifier.trim() === '' && secondaryIdentifier.trim() === ''
    ? undefined
    : {
        source: 'viz',
        name: { primary: primaryIdentifier, secondary: secondaryIdentifier },
        ...(language === undefined ? {} : { language }),
      };

/** A name as a finding shows it. */
export const nameText = (name: ComparableName): string =>
  name.source === 'mrz'
    ? name.field.replace(/<+$/, '').replace(/<<+/g, ', ').replace(/</g, ' ').replace(/^, /, '')
    : [name.name.primary, name.name.secondary].filter(Boolean).join(', ');

/** Whether the second name is the first one shortened, and nothing else, although its field has room left. */
export const isCutNeedlessly = ({ verdict, tokens }: NameComparison): boolean =>
  verdict === 'different' &&
  tokens.every(
    ({ reason, a, b }) =>
      !(reason === 'missing' && a.length === 0) &&
      reason !== 'order' &&
      !(reason === 'truncated' && a.join('').length < b.join('').length),
  ) &&
  tokens.some(({ reason }) => reason === 'truncated' || reason === 'missing') &&
  tokens.some(({ b }) => b.length > 0);
